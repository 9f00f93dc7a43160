// SPDX-License-Identifier: GPL-3.0-or-later
#include "tools/vbpl-cite/cite_tool.h"

int main(int argc, char** argv) { return vbpl::run_main(vbpl::kCiteTool, argc, argv); }
