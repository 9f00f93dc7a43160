// SPDX-License-Identifier: GPL-3.0-or-later
#include "libdoc/review/mask.h"

#include <catch2/catch.hpp>

#include "libdoc/review/drafting_words.h"

using namespace vbpl;

namespace {

std::vector<MaskId> ids(std::string_view text) {
  std::vector<MaskId> result;
  for (const MaskedToken& token : mask_text(text).tokens) result.push_back(token.id);
  return result;
}

std::string masks(std::string_view text) {
  static const char* const kNames[] = {"",     "DUR", "MON", "PCT", "MUL", "AGE",
                                       "DATE", "CNT", "DOC", "CIT", "SELF"};
  std::string result;
  for (const MaskedToken& token : mask_text(text).tokens) {
    result +=
        (result.empty() ? "" : " ") + (token.id < kFirstSyllable ? std::string("<") + kNames[token.id] + ">"
                                                                 : std::string(slice(text, token.span)));
  }
  return result;
}

}  // namespace

TEST_CASE("what may differ is masked", "[mask]") {
  struct Row {
    const char *text, *masked;
  };
  const auto row = GENERATE(values<Row>({
      {"trong thời hạn 05 (năm) ngày làm việc", "<DUR>"},
      {"mức phí 200.000 đồng/hồ sơ", "mức phí <MON>"},
      {"theo điểm a, b khoản 3 và Điều 5 Nghị định này", "theo <CIT>"},
      {"theo khoản này", "theo <CIT>"},
      {"Nghị định này quy định", "<SELF> quy định"},
      {"Thông tư số 12/2020/TT-BTC ngày 01 tháng 02 năm 2020 của Bộ", "Thông tư số <DOC> <DATE> của Bộ"},
      // Near misses: "điểm" as a place, a letter that is a word.
      {"địa điểm kinh doanh", "địa điểm kinh doanh"},
      {"điều kiện kinh doanh", "điều kiện kinh doanh"},
      {"khoản chi", "khoản chi"},
      {"luật nước này", "luật nước này"},
  }));
  CAPTURE(row.text);
  CHECK(masks(row.text) == row.masked);
}

TEST_CASE("drafting synonyms give the same tokens", "[mask]") {
  struct Pair {
    const char *a, *b;
    bool same;
  };
  const auto pair = GENERATE(values<Pair>({
      {"tiến hành kiểm tra", "thực hiện kiểm tra", true},
      {"hàng năm", "hằng năm", true},
      {"nhằm bảo vệ đất hay nước", "để bảo vệ đất hoặc nước", true},
      {"dùng nước quy định ở phụ lục", "sử dụng nước quy định tại phụ lục", true},
      {"có trách nhiệm bảo đảm an toàn", "chịu trách nhiệm đảm bảo an toàn", true},
      {"hoà giải cơ sở", "hòa giải cơ sở", true},
      {"phải nộp", "được nộp", false},  // a duty is no permission
      {"Bộ Tài chính", "Bộ Tư pháp", false},
  }));
  CAPTURE(pair.a, pair.b);
  CHECK((ids(pair.a) == ids(pair.b)) == pair.same);
}

TEST_CASE("no standard wording is itself rewritten to another", "[mask]") {
  for (const Synonym& synonym : drafting_synonyms()) {
    CAPTURE(synonym.written);
    CHECK(ids(synonym.written) == ids(synonym.standard));
  }
}

TEST_CASE("spans of masked tokens rise and stay in the text", "[mask]") {
  const auto text =
      GENERATE(as<std::string>{}, "", "khoản", "điểm a khoản", "các các các khoản 1, 2, , 3 và và",
               "Điều 1, 2, 3 đến đến 5 Luật này này", "\xC3", "1/1/1 %");
  std::size_t last = 0;
  for (const MaskedToken& token : mask_text(text).tokens) {
    CHECK(token.span.begin >= last);
    CHECK(token.span.end <= text.size());
    last = token.span.begin;
  }
}
