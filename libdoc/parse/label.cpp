// SPDX-License-Identifier: GPL-3.0-or-later
#include "libdoc/parse/label.h"

#include <array>

namespace vbpl {
namespace {

using Rule = std::optional<Label> (*)(std::string_view, Span);
/// In this order: a rule that looks further comes before one that is content with less.
constexpr std::array<Rule, 8> kRules = {read_article_label,      read_heading_label,  read_decimal_label,
                                        read_clause_label,       read_subpoint_label, read_point_label,
                                        read_bare_heading_label, read_indent_label};

/// False for the many lines whose first or second byte already shows that they carry no label.
bool may_have_label(std::string_view words) {
  const auto first = static_cast<unsigned char>(words[0]);
  if (first >= '0' && first <= '9') return true;
  if (first == '(' || first == '-' || first == '+' || first == '*') return true;
  if (first >= 0x80) return true;
  if (first == 'P' || first == 'p' || first == 'C' || first == 'c' || first == 'M' || first == 'm' ||
      first == 'T')
    return true;
  const auto second = words.size() > 1 ? static_cast<unsigned char>(words[1]) : '\0';
  const bool short_sign = !((second >= 'a' && second <= 'z') || second >= 0x80) || second == 'i' ||
                          second == 'v' || second == 'x';
  return short_sign;
}

}  // namespace

std::optional<Label> read_label(std::string_view text, Span line) {
  const std::string_view words = slice(text, line);
  if (words.empty() || !may_have_label(words)) return std::nullopt;
  for (const Rule rule : kRules) {
    if (auto label = rule(text, line)) return label;
  }
  return std::nullopt;
}

}  // namespace vbpl
