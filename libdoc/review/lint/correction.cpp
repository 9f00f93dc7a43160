// SPDX-License-Identifier: GPL-3.0-or-later
#include <fmt/format.h>

#include <algorithm>

#include "libdoc/review/lint/facts.h"
#include "libdoc/review/lint/lint.h"
#include "libdoc/text/fold.h"
#include "libdoc/text/pattern.h"
#include "libdoc/text/quantity.h"

namespace vbpl {
namespace {

constexpr const char* kSource = "Điều 9 Nghị định 78/2025/NĐ-CP";

bool is_correction(const Document& document) {
  if (!document.title) return false;
  const std::string title = match_key(*document.title);
  return title.starts_with("đính chính") || title.starts_with("về việc đính chính") ||
         title.starts_with("v/v đính chính");
}

/// Amounts, time limits and shares are content, and not spelling.
bool changes_quantity(std::string_view old_words, std::string_view new_words) {
  const auto amounts = [](std::string_view words) {
    std::vector<std::string> all;
    for (const Quantity& quantity : find_quantities(words)) {
      if (quantity.kind != QuantityKind::date && quantity.kind != QuantityKind::count)
        all.push_back(canonical(quantity));
    }
    return all;
  };
  const auto before = amounts(old_words), after = amounts(new_words);
  return !before.empty() && !after.empty() && before != after;
}

LintFinding changed_content(Span span, std::string_view old_words, std::string_view new_words) {
  return {Severity::warning,
          span,
          "K18",
          fmt::format("đính chính làm thay đổi nội dung: \"{}\" thành \"{}\"", old_words, new_words),
          fmt::format("a correction changes content: \"{}\" to \"{}\"", old_words, new_words),
          kSource};
}

LintFinding changed_rules(Span span) {
  return {Severity::warning,
          span,
          "K18",
          "đính chính mà thêm hoặc bỏ quy định",
          "a correction adds or takes away a rule",
          kSource};
}

/// What the correcting act itself says at `offset`, and not a new text that it quotes.
bool is_own_words(const Document& document, std::size_t offset) {
  const int unit = unit_at(document, offset);
  return unit >= 0 && !document.units[static_cast<std::size_t>(unit)].quoted;
}

/// One finding a line: commands and words may tell the same.
void add(const Document& document, LintFinding finding, std::vector<LintFinding>& found) {
  const auto line_of = [&](const LintFinding& each) {
    return document.text.rfind('\n', each.span.begin) + 1;  // npos + 1 is the first line
  };
  if (std::none_of(found.begin(), found.end(),
                   [&](const LintFinding& each) { return line_of(each) == line_of(finding); }))
    found.push_back(std::move(finding));
}

void read_commands(const LintInput& input, std::vector<LintFinding>& found) {
  for (const Amendment& amendment : input.amendments) {
    if (amendment.verb == AmendVerb::insert || amendment.verb == AmendVerb::repeal ||
        amendment.verb == AmendVerb::suspend) {
      add(input.document, changed_rules(amendment.span), found);
    } else if (changes_quantity(amendment.old_words, amendment.new_words)) {
      add(input.document, changed_content(amendment.span, amendment.old_words, amendment.new_words), found);
    }
  }
}

/// Corrections seldom name the act in each item, so that their words are looked at, too: "“10 ngày” thành “20
/// ngày”", "2. Bổ sung khoản 3 …".
void read_words(const Document& document, std::vector<LintFinding>& found) {
  static const Pattern pair(
      "[“\"]([^“”\"\\n]{1,200})[”\"],? *(?:nay |được )?(?:sửa |đính chính )?(?:lại )?(?:thành|là|bằng) "
      "(?:cụm từ |từ )?[“\"]([^“”\"\\n]{1,200})[”\"]");
  static const Pattern rule(
      "(?m)^(?:\\d+\\.|[a-zđ]\\)|Điều \\d+\\.) *(?:Bổ sung|Bãi bỏ|Bỏ) (?:thêm )?(?:các "
      ")?(?:khoản|điểm|Điều|Phụ "
      "lục|Chương|Mục) ");
  for (const Match& match : pair.find_all(document.text)) {
    if (is_own_words(document, match.span().begin) && changes_quantity(match.text(1), match.text(2)))
      add(document, changed_content(match.span(), match.text(1), match.text(2)), found);
  }
  for (const Match& match : rule.find_all(document.text)) {
    if (is_own_words(document, match.span().begin)) add(document, changed_rules(match.span()), found);
  }
}

}  // namespace

/// A correction that adds, takes away or changes what the act rules.
std::vector<LintFinding> lint_correction(const LintInput& input) {
  if (!is_correction(input.document)) return {};
  std::vector<LintFinding> found;
  read_commands(input, found);
  read_words(input.document, found);
  return found;
}

}  // namespace vbpl
