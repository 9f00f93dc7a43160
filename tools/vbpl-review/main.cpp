// SPDX-License-Identifier: GPL-3.0-or-later
#include "tools/vbpl-review/review_tool.h"

int main(int argc, char** argv) { return vbpl::run_main(vbpl::kReviewTool, argc, argv); }
