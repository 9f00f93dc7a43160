// SPDX-License-Identifier: GPL-3.0-or-later
#include "libdoc/amend/law_numbers.h"

#include <map>
#include <optional>
#include <string>

#include "libdoc/cite/corpus.h"
#include "libdoc/cite/law_versions.h"
#include "libdoc/text/fold.h"

namespace vbpl {
namespace {

/// Numbers by the names of their laws; an empty number for a name that two laws bear here.
using Numbers = std::map<std::string, std::string>;

Numbers numbers_in(std::span<const Citation> citations) {
  Numbers numbers;
  for (const Citation& citation : citations) {
    const CitationTarget& target = citation.target;
    if (!target.number || !target.title) continue;
    const auto [found, fresh] = numbers.emplace(match_key(*target.title), *target.number);
    if (!fresh && found->second != *target.number) found->second.clear();
  }
  return numbers;
}

std::optional<std::string> number_in_table(const Document& document, const CitationTarget& target,
                                           const Tables& tables) {
  static const MemoryCorpus kNone({});
  if (!document.issued) return std::nullopt;
  const auto fitting =
      cite::fitting_versions(cite::law_versions(*target.title, kNone, tables), target, document.issued);
  return fitting.size() == 1 ? std::optional(fitting.front().number) : std::nullopt;
}

/// A law never means itself by its name with another date ("Luật Dầu khí ngày 06 tháng 7 năm 1993"), and a
/// number has the year of its law.
bool may_bear(const CitationTarget& target, const std::string& number, const Document& document) {
  if (number.empty() || (document.number && *document.number == number)) return false;
  if (!target.issued && !target.year) return true;
  const int year = target.issued ? static_cast<int>(target.issued->year()) : *target.year;
  return number.find("/" + std::to_string(year) + "/") != std::string::npos;
}

}  // namespace

void number_laws(const Document& document, std::span<const Citation> citations, const Tables& tables,
                 std::vector<Amendment>& commands) {
  Numbers numbers = numbers_in(citations);
  for (Amendment& command : commands) {
    CitationTarget& target = command.target;
    if (target.number || !target.title || !target.id.empty()) continue;
    const std::string key = match_key(*target.title);
    if (!numbers.contains(key)) numbers.emplace(key, number_in_table(document, target, tables).value_or(""));
    if (const std::string& number = numbers.at(key); may_bear(target, number, document))
      target.number = number;
  }
}

}  // namespace vbpl
