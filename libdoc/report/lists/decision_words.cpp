// SPDX-License-Identifier: GPL-3.0-or-later
#include "libdoc/report/lists/decision_words.h"

#include "libdoc/report/decisions.h"
#include "libdoc/text/fold.h"

namespace vbpl {

std::string decision_words(std::string_view decision, const Forms& forms) {
  if (decision.empty()) return {};
  const std::string& words = forms.word("decision_" + std::string(decision));
  return words.empty() ? std::string(decision) : words;
}

std::optional<std::string> decision_named(std::string_view words, const Forms& forms) {
  const std::string key = match_key(words);
  for (const std::string_view decision : decision_list()) {
    if (key == decision || key == match_key(decision_words(decision, forms))) return std::string(decision);
  }
  return std::nullopt;
}

std::vector<std::string> all_decision_words(const Forms& forms) {
  std::vector<std::string> all;
  for (const std::string_view decision : decision_list()) all.push_back(decision_words(decision, forms));
  return all;
}

}  // namespace vbpl
