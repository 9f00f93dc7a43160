// SPDX-License-Identifier: GPL-3.0-or-later
#include "index/vocabulary.h"

#include <algorithm>

#include "index/terms.h"
#include "libdoc/text/fold.h"

namespace vbpl::index {
namespace {

/// True when `words` stand in `value` as whole words.
bool holds(std::string_view value, std::string_view words) {
  for (std::size_t at = value.find(words); at != std::string_view::npos; at = value.find(words, at + 1)) {
    const std::size_t end = at + words.size();
    if ((at == 0 || value[at - 1] == ' ') && (end == value.size() || value[end] == ' ' || value[end] == ','))
      return true;
  }
  return false;
}

/// The folded name behind a code such as "NĐ" or "BTP"; the value itself if it is none.
std::string name_of_code(const Wordbook& book, Field field, std::string_view typed) {
  if (field == Field::issuer) {
    if (const Issuer* issuer = book.issuer(upper(trimmed(typed)))) return unmarked(match_key(issuer->name));
  }
  const Abbreviation* row = book.short_form(unmarked(trimmed(typed)));
  return unmarked(match_key(row == nullptr ? typed : std::string_view(row->expansion)));
}

}  // namespace

Vocabulary::Vocabulary(const Xapian::Database& database, const Wordbook& book) : book_(book) {
  lists_ = {{Field::doc_type, prefix::kDocType, {}},
            {Field::issuer, prefix::kIssuer, {}},
            {Field::territory, prefix::kTerritory, {}}};
  for (List& each : lists_) {
    const std::string prefix(each.prefix);
    for (auto at = database.allterms_begin(prefix); at != database.allterms_end(prefix); ++at)
      each.values.push_back((*at).substr(prefix.size()));
  }
}

const Vocabulary::List* Vocabulary::list(Field field) const {
  const auto found =
      std::find_if(lists_.begin(), lists_.end(), [&](const List& each) { return each.field == field; });
  return found == lists_.end() ? nullptr : &*found;
}

bool Vocabulary::knows(Field field, std::string_view folded) const {
  const List* known = list(field);
  if (known == nullptr || folded.empty()) return false;
  return std::any_of(known->values.begin(), known->values.end(),
                     [&](const std::string& value) { return holds(value, folded); });
}

std::vector<std::string> Vocabulary::terms(Field field, std::string_view typed) const {
  const List* known = list(field);
  if (known == nullptr) return {};
  const std::string name = name_of_code(book_, field, typed);
  std::vector<std::string> found;
  for (const std::string& value : known->values) {
    if (value == name) return {std::string(known->prefix) + value};
    if (holds(value, name)) found.push_back(std::string(known->prefix) + value);
  }
  return found;
}

}  // namespace vbpl::index
