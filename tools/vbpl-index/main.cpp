// SPDX-License-Identifier: GPL-3.0-or-later
#include "tools/vbpl-index/index_tool.h"

int main(int argc, char** argv) { return vbpl::run_main(vbpl::kIndexTool, argc, argv); }
