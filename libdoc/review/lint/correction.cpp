// SPDX-License-Identifier: GPL-3.0-or-later
#include <fmt/format.h>

#include <algorithm>

#include "libdoc/review/lint/facts.h"
#include "libdoc/review/lint/lint.h"
#include "libdoc/text/fold.h"
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
bool changes_quantity(const Amendment& amendment) {
  const auto amounts = [](const std::string& words) {
    std::vector<std::string> all;
    for (const Quantity& quantity : find_quantities(words)) {
      if (quantity.kind != QuantityKind::date && quantity.kind != QuantityKind::count)
        all.push_back(canonical(quantity));
    }
    return all;
  };
  const auto before = amounts(amendment.old_words), after = amounts(amendment.new_words);
  return !before.empty() && !after.empty() && before != after;
}

}  // namespace

/// A correction that adds, takes away or changes what the act rules.
std::vector<LintFinding> lint_correction(const LintInput& input) {
  if (!is_correction(input.document)) return {};
  std::vector<LintFinding> found;
  for (const Amendment& amendment : input.amendments) {
    const bool by_verb = amendment.verb == AmendVerb::insert || amendment.verb == AmendVerb::repeal ||
                         amendment.verb == AmendVerb::suspend;
    if (!by_verb && !changes_quantity(amendment)) continue;
    found.push_back({Severity::warning, amendment.span, "K18",
                     by_verb ? "đính chính mà thêm hoặc bỏ quy định"
                             : fmt::format("đính chính làm thay đổi nội dung: \"{}\" thành \"{}\"",
                                           amendment.old_words, amendment.new_words),
                     by_verb ? "a correction adds or takes away a rule"
                             : fmt::format("a correction changes content: \"{}\" to \"{}\"",
                                           amendment.old_words, amendment.new_words),
                     kSource});
  }
  return found;
}

}  // namespace vbpl
