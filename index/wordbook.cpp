// SPDX-License-Identifier: GPL-3.0-or-later
#include "index/wordbook.h"

#include <algorithm>

#include "libdoc/text/fold.h"

namespace vbpl::index {
namespace {

constexpr std::string_view kSynonym = "synonym";  // category of words of everyday speech
constexpr std::size_t kLongAbbreviation = 4;      // letters; shorter ones in small letters may be syllables

}  // namespace

Wordbook::Wordbook(const Tables& tables) : tables_(tables) {
  for (const Abbreviation& row : tables.abbreviations) {
    short_forms_.emplace(unmarked(row.abbreviation), &row);
    Everyday words{analyse(row.abbreviation), analyse(row.expansion)};
    if (words.words.empty() || words.meant.empty()) continue;
    if (row.category == kSynonym) {
      everyday_.push_back(std::move(words));
    } else if (row.category != "layout" && row.expansion.find('(') == std::string::npos) {
      abbreviations_.emplace(unmarked(row.abbreviation), &row);
    }
  }
  const auto longer = [](const Everyday& a, const Everyday& b) { return a.words.size() > b.words.size(); };
  std::stable_sort(everyday_.begin(), everyday_.end(), longer);
  for (const DocType& type : tables.doc_types) doc_types_.emplace(unmarked(match_key(type.name)), &type);
  for (const DocType& type : tables.doc_types) {
    const std::string code = unmarked(match_key(type.code));
    if (!code.empty() && code.find(' ') == std::string::npos) doc_types_.emplace(code, &type);
  }
  for (const LawAlias& row : tables.law_aliases) laws_.emplace(joined_keys(analyse(row.name)), &row);
}

const Abbreviation* Wordbook::abbreviation(std::string_view typed) const {
  const std::string key = unmarked(typed);
  const bool is_sure = is_upper_case(typed) || key.size() >= kLongAbbreviation ||
                       key.find_first_of("aeiouy") == std::string::npos;
  if (!is_sure || key.size() < 2) return nullptr;
  const auto found = abbreviations_.find(key);
  return found == abbreviations_.end() ? nullptr : found->second;
}

const Abbreviation* Wordbook::short_form(const std::string& folded) const {
  const auto found = short_forms_.find(folded);
  return found == short_forms_.end() ? nullptr : found->second;
}

const DocType* Wordbook::doc_type(const std::string& folded) const {
  const auto found = doc_types_.find(folded);
  return found == doc_types_.end() ? nullptr : found->second;
}

std::optional<std::string> Wordbook::law(const std::string& name, std::optional<int> year) const {
  const auto [first, last] = laws_.equal_range(name);
  const auto row =
      std::find_if(first, last, [&](const auto& entry) { return !year || entry.second->year == *year; });
  if (row == last) return std::nullopt;
  return row->second->name + (year ? ' ' + std::to_string(*year) : std::string());
}

}  // namespace vbpl::index
