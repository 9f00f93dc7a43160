// SPDX-License-Identifier: GPL-3.0-or-later
#include "libdoc/read/child_process.h"

#include <catch2/catch.hpp>

using namespace vbpl;

namespace {

ChildOutput shell(const std::string& script, std::string_view input = {}, const ChildLimits& limits = {}) {
  return run_child({"/bin/sh", "-c", script}, input, limits);
}

}  // namespace

TEST_CASE("a program reads its input and writes its output", "[read]") {
  const std::string large(300'000, 'x');
  const ChildOutput copied = shell("cat", large);
  CHECK(copied.end == ChildEnd::exited);
  CHECK(copied.exit_code == 0);
  CHECK(copied.output == large);
  CHECK(shell("exit 3").exit_code == 3);
  CHECK(shell("echo talk >&2").output.empty());
}

TEST_CASE("a program is stopped at its limits", "[read]") {
  CHECK(shell("kill -SEGV $$").end == ChildEnd::crashed);
  CHECK(shell("while :; do echo xxxxxxxxxxxxxxxx; done", {}, {.max_output = 100'000}).end ==
        ChildEnd::too_much_output);
  CHECK(shell("while :; do :; done", {}, {.cpu_seconds = 1}).end == ChildEnd::out_of_time);
  CHECK(shell("sleep 100 & wait", {}, {.seconds = 1}).end == ChildEnd::out_of_time);
  // One that closes its output and stays.
  CHECK(shell("exec >&-; sleep 100", {}, {.seconds = 1}).end == ChildEnd::out_of_time);
  CHECK(run_child({"/no/such/program"}, {}, {}).end == ChildEnd::not_started);
  CHECK(run_child({}, {}, {}).end == ChildEnd::not_started);
}

TEST_CASE("programs are looked for", "[read]") {
  CHECK(find_program("sh").has_value());
  CHECK_FALSE(find_program("vbpl-no-such-program").has_value());
  CHECK_FALSE(find_helper("vbpl-no-such-program").has_value());
}
