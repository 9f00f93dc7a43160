// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include <span>
#include <string>
#include <vector>

#include "tools/common/call.h"
#include "tools/common/options.h"
#include "tools/common/streams.h"

namespace vbpl {

/// A tool: its name, its option list, its function. Texts are English, marked N_().
struct Tool {
  const char* name;      ///< "vbpl-parse"
  const char* operands;  ///< "[PATH]..."
  const char* purpose;   ///< what it does, one or a few lines of help
  std::span<const Option> options;
  const char* exit_codes;  ///< lines "  0  …" of help; see kBatchExitCodes
  int (*run)(const Call& call);
};

/// Exit codes of a tool whose answer is neither yes nor no.
extern const char* const kBatchExitCodes;

/// The text of --help.
[[nodiscard]] std::string help_text(const Tool& tool);

/// Parses `words`, answers --help and --version, runs the tool and sees that its output was written. Never
/// throws.
[[nodiscard]] int run_tool(const Tool& tool, const std::vector<std::string>& words, Streams streams);

/// run_tool on the process's own arguments and streams; for main().
[[nodiscard]] int run_main(const Tool& tool, int argc, char** argv);

}  // namespace vbpl
