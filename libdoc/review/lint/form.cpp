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
};
constexpr ClosedForm kClosed[] = {
    {"CT", "TTg", Level::central, lint::kLaw2008, lint::kNever},
    {"QĐ", "-", Level::central, lint::kLaw2008, lint::kNever},
    {"CT", "-", Level::central, lint::kLaw2008, lint::kNever},
    {"NQ", "CP", Level::central, lint::kLaw2008, lint::kLaw2025},
    {"CT", "UBND", Level::unknown, lint::kLaw2015, lint::kNever},
    {"TT", "KTNN", Level::central, lint::kLaw2008, lint::kLaw2025},
    {"QĐ", "KTNN", Level::central, lint::kLaw2025, lint::kNever},
    {"QĐ", "CTUBND", Level::unknown, lint::kLaw2008, lint::kTwoLevels},
    {"QĐ", "CTUBND", Level::commune, lint::kTwoLevels, lint::kNever},
    {"NQ", "HĐND", Level::district, lint::kTwoLevels, lint::kNever},
    {"QĐ", "UBND", Level::district, lint::kTwoLevels, lint::kNever},
    {"NQ", "HĐND", Level::commune, lint::kLaw2025, lint::kTwoLevels},
    {"QĐ", "UBND", Level::commune, lint::kLaw2025, lint::kTwoLevels},
};

/// The article that lists the forms on that day. The list of the law of 2008 was not at hand, so its article
/// is not named.
const char* list_of_forms(const Document& document) {
  if (lint::signed_since(document, lint::kTwoLevels))
    return "Điều 4 Luật 64/2025/QH15, sửa đổi bởi Luật 87/2025/QH15";
  if (lint::signed_since(document, lint::kLaw2025)) return "Điều 4 Luật 64/2025/QH15";
  return lint::signed_since(document, lint::kLaw2015) ? "Điều 4 Luật 80/2015/QH13" : "Luật 17/2008/QH12";
}

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

/// Courts, procuracy, audit and the Front, who still issue joint acts: by code (TANDTC, TATC, VKSNDTC, VKSTC)
/// or by name in the head.
bool may_join(const DocNumber& number, const Document& document) {
  for (const std::string& code : number.issuers) {
    if (code.starts_with("TA") || code.starts_with("VKS") || code.starts_with("KTNN") ||
        code.find("MTTQ") != code.npos)
      return true;
  }
  for (const std::string_view name : {"Tòa án", "Viện kiểm sát", "Kiểm toán", "Mặt trận"}) {
    if (document.issuer && document.issuer->find(name) != std::string::npos) return true;
  }
  return false;
}

/// Joint circulars of ministries alone ended with the law of 2015.
bool is_joint_of_ministries(const DocNumber& number, const Document& document) {
  return number.kind == NumberKind::joint && lint::signed_since(document, lint::kLaw2015) &&
         !number.issuers.empty() && !may_join(number, document);
}

}  // namespace

std::vector<LintFinding> lint_form(const LintInput& input) {
  const Document& document = input.document;
  const auto number = document.number ? parse_number(*document.number) : std::nullopt;
  if (document.kind != DocumentKind::act || !number || !number->year || !lint::law_day(document)) return {};
  const bool joint = is_joint_of_ministries(*number, document);
  const bool closed = joint || std::any_of(std::begin(kClosed), std::end(kClosed),
                                           [&](const ClosedForm& row) { return fits(row, *number, input); });
  if (!closed) return {};
  // That no court and no procuracy joined is inferred from a number that may be cut short.
  const Severity severity = joint ? Severity::warning : Severity::error;
  const std::string day = vietnamese(*lint::law_day(document));
  return {{severity, lint::number_span(document), "K1",
           fmt::format("số \"{}\" là số của văn bản quy phạm, nhưng ngày {} cơ quan này không được ban hành "
                       "văn bản quy phạm bằng hình thức đó",
                       *document.number, day),
           fmt::format("\"{}\" is the number of a normative act, but on {} this body could not issue one in "
                       "that form",
                       *document.number, day),
           list_of_forms(document)}};
}

}  // namespace vbpl
