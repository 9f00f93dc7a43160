// SPDX-License-Identifier: GPL-3.0-or-later
#include "libdoc/amend/word_diff.h"

#include <catch2/catch.hpp>

namespace {

std::string shown(const std::string& before, const std::string& after) {
  std::string out;
  for (const vbpl::WordRun& run : vbpl::word_diff(before, after)) {
    out += run.fate == vbpl::WordFate::same      ? run.text
           : run.fate == vbpl::WordFate::removed ? "[-" + run.text + "-]"
                                                 : "{+" + run.text + "+}";
  }
  return out;
}

/// The words of one side, as the runs give them back.
std::string side(const std::vector<vbpl::WordRun>& runs, vbpl::WordFate own) {
  std::string out;
  for (const vbpl::WordRun& run : runs) {
    if (run.fate == vbpl::WordFate::same || run.fate == own) out += run.text;
  }
  return out;
}

}  // namespace

TEST_CASE("words that changed", "[amend]") {
  CHECK(shown("trong 30 ngày", "trong 15 ngày làm việc") == "trong[- 30-]{+ 15+} ngày{+ làm việc+}");
  CHECK(shown("a b c", "a b c") == "a b c");
  CHECK(shown("", "a") == "{+a+}");
  CHECK(shown("a", "") == "[-a-]");
  CHECK(shown("", "") == "");
  // A comma is a word of its own, a line end none.
  CHECK(shown("phường và xã", "phường, đặc khu\nvà xã") == "phường{+, đặc khu+}\nvà xã");
  CHECK(shown("“Sở A”", "“Sở B”") == "“Sở[- A-]{+ B+}”");
  CHECK(shown("10.000 đồng, theo 12/2021/NQ", "12.000 đồng, theo 12/2025/NQ") ==
        "[-10.000-]{+12.000+} đồng, theo[- 12/2021/NQ-]{+ 12/2025/NQ+}");
  CHECK(shown("x a b c y", "x c b a y") == "x[- a b-] c{+ b a+} y");
}

TEST_CASE("both texts can be read out of their difference", "[amend]") {
  // Words by a small generator, the same on every machine.
  unsigned state = 7;
  const auto next = [&state] { return (state = state * 1103515245U + 12345U) >> 16U; };
  for (int round = 0; round < 300; ++round) {
    std::string before = "đầu", after = "đầu";
    for (unsigned i = next() % 40; i > 0; --i)
      before += " " + std::string(1, static_cast<char>('a' + next() % 5));
    for (unsigned i = next() % 40; i > 0; --i)
      after += " " + std::string(1, static_cast<char>('a' + next() % 5));
    const auto runs = vbpl::word_diff(before, after);
    CHECK(side(runs, vbpl::WordFate::removed) == before);
    CHECK(side(runs, vbpl::WordFate::added) == after);
  }
}

TEST_CASE("texts that have nothing in common cost bounded time", "[amend]") {
  std::string before = "đầu", after = "đầu";
  for (int i = 0; i < 200000; ++i) before += " a" + std::to_string(i), after += " b" + std::to_string(i);
  const auto runs = vbpl::word_diff(before + " cuối", after + " cuối");
  REQUIRE(runs.size() == 4);
  CHECK(runs[0].text == "đầu");
  CHECK(runs[3].text == " cuối");
}
