// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include <cstddef>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace vbpl {

/// What a program that reads hostile files on our behalf may use.
struct ChildLimits {
  unsigned cpu_seconds = 60;
  unsigned seconds = 180;                     ///< from start to end, on a busy machine too
  std::size_t memory = std::size_t{3} << 30;  ///< address space
  std::size_t max_output = std::size_t{128} << 20;
  std::size_t max_file = std::size_t{512} << 20;  ///< of a file that it writes
  bool network = true;                            ///< false: cut off from it, where the system lets us
};

/// How the program ended.
enum class ChildEnd { exited, crashed, out_of_time, too_much_output, not_started };

struct ChildOutput {
  ChildEnd end = ChildEnd::not_started;
  int exit_code = 0;   ///< when it exited
  std::string output;  ///< its standard output
};

/// Runs `command` (its first word an absolute path) with `input` as its standard input, without our terminal
/// or open files, and waits for it. It is killed, with the programs that it started, when it passes a limit,
/// and with us. Safe to call from several threads.
[[nodiscard]] ChildOutput run_child(const std::vector<std::string>& command, std::string_view input,
                                    const ChildLimits& limits);

/// The path of a program by its name, looked for on PATH; nullopt when it is not installed.
[[nodiscard]] std::optional<std::string> find_program(const std::string& name);

/// The path of a helper program of our own: VBPL_LIBEXEC_DIR in the environment, beside the running program
/// (../libexec/vbpl-tools), or the place of installation.
[[nodiscard]] std::optional<std::string> find_helper(const std::string& name);

}  // namespace vbpl
