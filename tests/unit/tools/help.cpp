// SPDX-License-Identifier: GPL-3.0-or-later
#include <catch2/catch.hpp>
#include <sstream>

#include "tools/common/language.h"
#include "tools/common/tool.h"

using namespace vbpl;

namespace {

constexpr Option kOptions[] = {{"short", 's', Takes::nothing, "", "a short one"},
                               {"a-very-long-option-name", '\0', Takes::text, "WORDS", "a long one"}};

int echo(const Call& call) {
  for (const auto& operand : call.arguments().operands()) call.out() << operand << '\n';
  if (call.arguments().has("short")) throw std::runtime_error("short");
  return kFound;
}

const Tool kEcho = {"vbpl-echo", "[WORD]...", "Says it again.", kOptions, kBatchExitCodes, echo};

struct Run {
  int code;
  std::string out, err;
};

Run run(const std::vector<std::string>& words) {
  std::istringstream in;
  std::ostringstream out, err;
  const int code = run_tool(kEcho, words, {in, out, err});
  return {code, out.str(), err.str()};
}

}  // namespace

TEST_CASE("a tool is run on its operands", "[tools]") {
  const auto seen = run({"a", "b"});
  CHECK(seen.code == kFound);
  CHECK(seen.out == "a\nb\n");
  CHECK(seen.err.empty());
}

TEST_CASE("what a tool throws is trouble, said calmly", "[tools]") {
  const auto seen = run({"-s"});
  CHECK(seen.code == kTrouble);
  CHECK(seen.err == "vbpl-echo: internal error: short; please report it\n");
}

TEST_CASE("help and version are data and exit 0", "[tools]") {
  CHECK(run({"--version"}).out.starts_with("vbpl-echo (vbpl-tools) "));
  const auto seen = run({"--help", "ignored"});
  CHECK(seen.code == kDone);
  CHECK(seen.out.starts_with("Usage: vbpl-echo [OPTION]... [WORD]...\nSays it again.\n"));
  CHECK(seen.out.find("\n  -s, --short                 a short one\n") != std::string::npos);
  CHECK(
      seen.out.find("\n      --a-very-long-option-name WORDS\n                              a long one\n") !=
      std::string::npos);
}

TEST_CASE("a wrong command line points to the help", "[tools]") {
  const auto seen = run({"--oops"});
  CHECK(seen.code == kTrouble);
  CHECK(seen.err == "vbpl-echo: unknown option '--oops'; see vbpl-echo --help\n");
  CHECK(seen.out.empty());
}

TEST_CASE("the language of messages", "[tools]") {
  CHECK(message_language("vi") == "vi");
  CHECK(message_language("en") == "en");
  use_language("en");
  CHECK(message("{} of {}", 1, 2) == "1 of 2");
  CHECK(std::string(_("")).empty());
}
