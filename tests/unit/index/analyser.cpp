// SPDX-License-Identifier: GPL-3.0-or-later
#include "index/analyser.h"

#include <catch2/catch.hpp>
#include <string>

#include "libdoc/text/text.h"

using namespace vbpl;
using namespace vbpl::index;

namespace {

/// Tokens by blanks; "_" before one that joins; numbers in "#", dates in "@".
std::string cut(const std::string& text) {
  std::string out;
  for (const Token& token : analyse(normalise_utf8(text).utf8)) {
    if (!out.empty()) out += token.joins ? "_" : " ";
    if (token.kind == TokenKind::number) out += "#";
    if (token.kind == TokenKind::date) out += "@";
    out += token.key;
  }
  return out;
}

struct Row {
  const char *text, *tokens;
};

}  // namespace

TEST_CASE("tokens of a text", "[index]") {
  const auto row = GENERATE(values<Row>({
      {"Bồi thường thiệt hại", "bồi_thường_thiệt_hại"},
      {"tổ chức, cá nhân", "tổ_chức cá_nhân"},     // no pair across punctuation
      {"HÒA GIẢI hoà giải", "hòa_giải_hòa_giải"},  // one tone placement, one case
      {"vịêt nam", "việt_nam"},                    // a misplaced mark
      {"Ðất đai", "đất_đai"},                      // U+00D0 is not U+0110, but people type it
      {"dân đân", "dân_đân"},                      // d and đ stay apart
      {"a\u0302\u0301t", "ất"},                    // NFD
      {"ho\u0300a", "hòa"},
      {"thu hồi\nđất", "thu_hồi_đất"},  // a wrapped line
      {"thu hồi\nĐất", "thu_hồi đất"},  // a new paragraph
      {"thu hồi.\nđất", "thu_hồi đất"},
      {"thu hồi\n\nđất", "thu_hồi đất"},
      {"1.500.000 đồng", "#1500000_đồng"},
      {"1,500,000 đồng", "#1500000_đồng"},
      {"1,500 ha", "#1,500_ha"},  // a decimal comma
      {"12,5 %", "#12,5"},
      {"Điều 5.1", "điều_#5 #1"},    // no thousands: one digit
      {"Điều 5.100", "điều_#5100"},  // cannot be told from a number
      {"05 năm và 5 năm", "#5_năm_và_#5_năm"},
      {"0", "#0"},
      {"000", "#0"},
      {"ngày 01/7/2025.", "ngày_@2025-07-01"},
      {"1-7-2025", "@2025-07-01"},
      {"01.7.2025", "@2025-07-01"},
      {"31/02/2025", "#31 #2 #2025"},  // no such day
      {"01/7-2025", "#1 #7 #2025"},
      {"12/10/2003/QĐ", "#12 #10 #2003 qđ"},  // part of something longer
      {"34/2016/NĐ-CP", "#34 #2016 nđ cp"},
      {"điều 4a", "điều_4a"},
      {"", ""},
      {"…—!", ""},
  }));
  CAPTURE(row.text);
  CHECK(cut(row.text) == row.tokens);
}

TEST_CASE("days in running text", "[index]") {
  const auto day = [](const char* text) {
    const auto tokens = analyse(text);
    const auto found = leading_date(tokens);
    return found ? iso(*found) : std::string("none");
  };
  CHECK(day("01 tháng 7 năm 2025") == "2025-07-01");
  CHECK(day("01/7/2025") == "2025-07-01");
  CHECK(day("31 tháng 2 năm 2025") == "none");
  CHECK(day("tháng 7 năm 2025") == "none");
  CHECK(day("") == "none");
}

TEST_CASE("unmarked syllables", "[index]") {
  CHECK(is_unmarked("duong"));
  CHECK_FALSE(is_unmarked("đuong"));
  CHECK_FALSE(is_unmarked("đường"));
  CHECK_FALSE(is_unmarked("4a"));
}

TEST_CASE("spans of tokens rebuild the text between the gaps", "[index]") {
  const std::string text = "Điều 1. Mức phạt 1.500.000 đồng, từ 01/7/2025";
  std::size_t end = 0;
  for (const Token& token : analyse(text)) {
    CHECK(token.span.begin >= end);
    CHECK(token.span.end > token.span.begin);
    end = token.span.end;
  }
  CHECK(end == text.size());
}
