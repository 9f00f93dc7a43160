// SPDX-License-Identifier: GPL-3.0-or-later
#include <fmt/format.h>

#include <algorithm>

#include "libdoc/review/lint/facts.h"
#include "libdoc/review/lint/lint.h"
#include "libdoc/text/fold.h"

namespace vbpl {
namespace {

/// The article on số, ký hiệu of the day; nothing before 1/7/2016.
const char* rule_of(const Document& document) {
  if (lint::signed_since(document, lint::kLaw2025)) return "Điều 71 khoản 5 Nghị định 78/2025/NĐ-CP";
  if (lint::signed_since(document, lint::kLaw2015)) return "Điều 58 Nghị định 34/2016/NĐ-CP";
  return nullptr;
}

void check_year(const DocNumber& number, const LintInput& input, const char* rule, Span span,
                std::vector<LintFinding>& found) {
  const int year = static_cast<int>(input.document.issued->year());
  if (!number.year || *number.year == year) return;
  found.push_back(
      {Severity::error, span, "K2",
       fmt::format("năm trong số \"{}\" khác năm ban hành {}", number.canonical, year),
       fmt::format("the year in the number \"{}\" is not the year of issue {}", number.canonical, year),
       rule});
}

void check_zero(const DocNumber& number, Span span, const char* rule, std::vector<LintFinding>& found) {
  const bool one_digit = number.serial.size() == 1 && number.serial[0] >= '1' && number.serial[0] <= '9';
  if (!one_digit || !number.year) return;
  found.push_back({Severity::note, span, "K2",
                   fmt::format("số thứ tự nhỏ hơn 10 phải viết \"0{}\"", number.serial),
                   fmt::format("a serial below 10 is written \"0{}\"", number.serial), rule});
}

/// "QD-UBND", "ND-CP": the letters that the reader put right.
void check_letters(const LintInput& input, Span span, const char* rule, std::vector<LintFinding>& found) {
  const std::string_view printed = input.document.words(span);
  for (const std::string_view wrong : {"QD-", "ND-CP", "HDND"}) {
    if (printed.find(wrong) == printed.npos) continue;
    found.push_back(
        {Severity::warning, span, "K2",
         fmt::format("ký hiệu \"{}\" viết thiếu chữ Đ: \"{}\"", printed, *input.document.number),
         fmt::format("the sign \"{}\" lacks the letter Đ: \"{}\"", printed, *input.document.number), rule});
    return;
  }
}

struct TypeSign {
  std::string_view sign, name;
};
constexpr TypeSign kTypeSigns[] = {{"NĐ", "Nghị định"},  {"TT", "Thông tư"}, {"QĐ", "Quyết định"},
                                   {"NQ", "Nghị quyết"}, {"CT", "Chỉ thị"},  {"TTLT", "Thông tư liên tịch"}};

/// "Số: 97/2025/QĐ-UBND" above "THÔNG TƯ": the sign is that of another type.
void check_type(const DocNumber& number, const LintInput& input, Span span, const char* rule,
                std::vector<LintFinding>& found) {
  if (!input.document.doc_type || number.kind != NumberKind::modern) return;
  const auto by_sign = std::find_if(std::begin(kTypeSigns), std::end(kTypeSigns),
                                    [&](const TypeSign& row) { return row.sign == number.type_code; });
  const bool named = std::any_of(std::begin(kTypeSigns), std::end(kTypeSigns),
                                 [&](const TypeSign& row) { return row.name == *input.document.doc_type; });
  if (by_sign == std::end(kTypeSigns) || !named || by_sign->name == *input.document.doc_type) return;
  found.push_back({Severity::warning, span, "K2",
                   fmt::format("ký hiệu trong số \"{}\" là của {}, văn bản ghi tên loại {}", number.canonical,
                               lower(by_sign->name), lower(*input.document.doc_type)),
                   fmt::format("the sign in the number \"{}\" is that of a {}, but the act calls itself {}",
                               number.canonical, by_sign->name, *input.document.doc_type),
                   rule});
}

}  // namespace

std::vector<LintFinding> lint_number(const LintInput& input) {
  const Document& document = input.document;
  const auto number = document.number ? parse_number(*document.number) : std::nullopt;
  const char* rule = rule_of(document);
  if (!number || rule == nullptr || document.kind != DocumentKind::act || !document.issued) return {};
  const Span span = lint::number_span(document);
  if (span.empty()) return {};
  std::vector<LintFinding> found;
  check_year(*number, input, rule, span, found);
  check_zero(*number, span, rule, found);
  check_letters(input, span, rule, found);
  check_type(*number, input, span, rule, found);
  return found;
}

}  // namespace vbpl
