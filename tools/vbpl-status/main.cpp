// SPDX-License-Identifier: GPL-3.0-or-later
#include "tools/vbpl-status/status_tool.h"

int main(int argc, char** argv) { return vbpl::run_main(vbpl::kStatusTool, argc, argv); }
