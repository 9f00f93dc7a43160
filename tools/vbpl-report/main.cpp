// SPDX-License-Identifier: GPL-3.0-or-later
#include "tools/vbpl-report/report_tool.h"

int main(int argc, char** argv) { return vbpl::run_main(vbpl::kReportTool, argc, argv); }
