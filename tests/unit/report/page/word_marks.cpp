// SPDX-License-Identifier: GPL-3.0-or-later
#include "libdoc/report/page/word_marks.h"

#include <catch2/catch.hpp>

namespace vbpl {
namespace {

/// "a [b c] d": marked words in brackets.
std::string shown(const std::vector<MarkedPiece>& pieces) {
  std::string text;
  for (const MarkedPiece& piece : pieces)
    text += piece.marked ? "[" + std::string(piece.text) + "]" : std::string(piece.text);
  return text;
}

}  // namespace

TEST_CASE("words that only one side says are marked", "[page]") {
  struct Row {
    const char *ours, *theirs, *our_marks, *their_marks;
  };
  for (const Row& row : {
           Row{"trong 15 ngày làm việc", "trong 10 ngày làm việc", "trong [15] ngày làm việc",
               "trong [10] ngày làm việc"},
           Row{"nộp hồ sơ", "nộp đủ hồ sơ", "nộp hồ sơ", "nộp [đủ] hồ sơ"},
           Row{"một hai ba", "một hai ba", "một hai ba", "một hai ba"},
           Row{"  một\n\thai ", "một ba hai", "  một\n\thai ", "một [ba] hai"},
           Row{"một hai ba bốn", "năm sáu bảy tám", "một hai ba bốn",
               "năm sáu bảy tám"},  // too little in common
           Row{"", "một", "", "một"},
       }) {
    CAPTURE(row.ours);
    const auto marks = word_marks(row.ours, row.theirs);
    CHECK(shown(marks.first) == row.our_marks);
    CHECK(shown(marks.second) == row.their_marks);
  }
}

TEST_CASE("very long texts come back whole, without marks", "[page]") {
  std::string longer;
  for (int i = 0; i < 100'000; ++i) longer += "chữ ";
  const std::string other = longer + "x";
  const auto marks = word_marks(longer, other);
  CHECK(shown(marks.first) == longer);
  CHECK(shown(marks.second) == other);
}

}  // namespace vbpl
