// SPDX-License-Identifier: GPL-3.0-or-later
#include "tools/vbpl-amend/amend_tool.h"

int main(int argc, char** argv) { return vbpl::run_main(vbpl::kAmendTool, argc, argv); }
