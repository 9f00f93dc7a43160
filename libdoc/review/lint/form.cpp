// SPDX-License-Identifier: GPL-3.0-or-later
#include <fmt/format.h>

#include <algorithm>

#include "libdoc/review/lint/facts.h"
#include "libdoc/review/lint/lint.h"

namespace vbpl {
namespace {

using lint::Level;

/// A form of normative acts that was not open to its issuer for a time (DOMAIN 1.3, where it is confirmed).
struct ClosedForm {
  std::string_view type_code, issuer_code;  ///< issuer: "" any, "-" a body of the centre below the Government
  Level level;                              ///< unknown = any
  Date from, to;
  const char* source;
};
constexpr const char* kLaw2008 = "Điều 2 Luật 17/2008/QH12";
constexpr const char* kLaw2015 = "Điều 4 Luật 80/2015/QH13";
constexpr const char* kLaw2025 = "Điều 4 Luật 64/2025/QH15";
constexpr const char* kLaw87 = "Điều 4 Luật 64/2025/QH15, sửa đổi bởi Luật 87/2025/QH15";
constexpr ClosedForm kClosed[] = {
    {"CT", "TTg", Level::central, lint::kLaw2008, lint::kNever, kLaw2008},
    {"QĐ", "-", Level::central, lint::kLaw2008, lint::kNever, kLaw2008},
    {"CT", "-", Level::central, lint::kLaw2008, lint::kNever, kLaw2008},
    {"NQ", "CP", Level::central, lint::kLaw2008, lint::kLaw2025, kLaw2008},
    {"CT", "UBND", Level::unknown, lint::kLaw2015, lint::kNever, kLaw2015},
    {"TT", "KTNN", Level::central, lint::kLaw2008, lint::kLaw2025, kLaw2015},
    {"QĐ", "KTNN", Level::central, lint::kLaw2025, lint::kNever, kLaw2025},
    {"QĐ", "CTUBND", Level::unknown, lint::kLaw2008, lint::kTwoLevels, kLaw87},
    {"QĐ", "CTUBND", Level::commune, lint::kTwoLevels, lint::kNever, kLaw87},
    {"NQ", "HĐND", Level::district, lint::kTwoLevels, lint::kNever, kLaw87},
    {"QĐ", "UBND", Level::district, lint::kTwoLevels, lint::kNever, kLaw87},
    {"NQ", "HĐND", Level::commune, lint::kLaw2025, lint::kTwoLevels, kLaw2025},
    {"QĐ", "UBND", Level::commune, lint::kLaw2025, lint::kTwoLevels, kLaw2025},
};

/// Ministers and heads of bodies of their rank.
bool is_ministry(const std::string& code, const Tables& tables) {
  const Issuer* issuer = tables.issuer_coded(code);
  return issuer != nullptr && (issuer->kind == "bo" || issuer->kind == "cqnb");
}

bool fits(const ClosedForm& row, const DocNumber& number, const LintInput& input) {
  if (row.type_code != number.type_code || number.issuers.size() != 1) return false;
  const std::string& issuer = number.issuers.front();
  if (row.issuer_code == "-" ? !is_ministry(issuer, input.tables) : row.issuer_code != issuer) return false;
  if (row.level != Level::unknown && row.level != lint::level_of(input.document)) return false;
  return lint::signed_within(input.document, row.from, row.to);
}

/// Joint circulars of ministries alone ended with the law of 2015; courts, procuracy and audit still join.
bool is_joint_of_ministries(const DocNumber& number, const Document& document) {
  if (number.kind != NumberKind::joint || !lint::signed_since(document, lint::kLaw2015)) return false;
  return !number.issuers.empty() &&
         std::none_of(number.issuers.begin(), number.issuers.end(), [](const std::string& code) {
           return code == "TANDTC" || code == "VKSNDTC" || code == "KTNN" || code.find("MTTQ") != code.npos;
         });
}

}  // namespace

std::vector<LintFinding> lint_form(const LintInput& input) {
  const Document& document = input.document;
  const auto number = document.number ? parse_number(*document.number) : std::nullopt;
  if (document.kind != DocumentKind::act || !number || !number->year || !lint::law_day(document)) return {};
  const char* source = is_joint_of_ministries(*number, document) ? kLaw2015 : nullptr;
  for (const ClosedForm& row : kClosed) {
    if (source == nullptr && fits(row, *number, input)) source = row.source;
  }
  if (source == nullptr) return {};
  const std::string day = vietnamese(*lint::law_day(document));
  return {{Severity::error, lint::number_span(document), "K1",
           fmt::format("số \"{}\" là số của văn bản quy phạm, nhưng ngày {} cơ quan này không được ban hành "
                       "văn bản quy phạm bằng hình thức đó",
                       *document.number, day),
           fmt::format("\"{}\" is the number of a normative act, but on {} this body could not issue one in "
                       "that form",
                       *document.number, day),
           source}};
}

}  // namespace vbpl
