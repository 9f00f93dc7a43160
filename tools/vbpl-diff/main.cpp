// SPDX-License-Identifier: GPL-3.0-or-later
#include "tools/vbpl-diff/diff_tool.h"

int main(int argc, char** argv) { return vbpl::run_main(vbpl::kDiffTool, argc, argv); }
