// SPDX-License-Identifier: GPL-3.0-or-later
#include <array>

#include "libdoc/cite/date_words.h"
#include "libdoc/cite/document_reference.h"
#include "libdoc/cite/law_name.h"
#include "libdoc/cite/type_word.h"
#include "libdoc/text/fold.h"

namespace vbpl::cite {
namespace {

/// `(sửa đổi)`, `(sửa đổi năm 2012)` behind a name.
std::size_t skip_remark(const Reader& reader, std::size_t at) {
  if (reader.byte(at) != '(') return at;
  const std::size_t words = reader.match(reader.skip_spaces(at + 1), "sửa đổi");
  if (words == kNowhere) return at;
  const std::size_t inside = reader.skip_spaces(words);
  if (reader.byte(inside) == ')') return inside + 1;
  const auto year = read_year(reader, inside);
  return year && reader.byte(year->end) == ')' ? year->end + 1 : at;
}

/// `Luật Luật sư (sửa đổi)` with neither number nor day: a law to be made, not the one of that name.
bool is_planned(const Reader& reader, const DocumentReference& reference) {
  const CitationTarget& target = reference.target;
  return !target.number && !target.year && !target.issued &&
         reader.lower().substr(0, reference.span.end).ends_with("(sửa đổi)");
}

/// One of number, year or date behind the name; false when none follows.
bool read_detail(const Context& context, DocumentReference& reference) {
  const Reader& reader = context.reader;
  CitationTarget& target = reference.target;
  std::size_t at = reader.skip_spaces(reference.span.end);
  if (const std::size_t behind = skip_remark(reader, at); behind != at)
    return reference.span.end = behind, true;
  if (const auto year = target.year || target.number ? std::nullopt : read_year(reader, at)) {
    target.year = year->year;
    return reference.span.end = year->end, true;
  }
  std::size_t mark = at;
  if (reader.byte(mark) == ',') mark = reader.skip_spaces(mark + 1);
  if (const auto date = target.issued ? std::nullopt : read_date(reader, mark)) {
    target.issued = date->date;
    return reference.span.end = date->end, true;
  }
  const bool bracket = reader.byte(mark) == '(';
  if (bracket) mark = reader.skip_spaces(mark + 1);
  const std::size_t word = reader.match(mark, "số");
  if (word != kNowhere) mark = reader.skip_spaces(word);
  if (reader.byte(mark) == ':') mark = reader.skip_spaces(mark + 1);
  const FoundNumber* number = target.number ? nullptr : context.number_at(mark);
  if (number == nullptr) return false;
  target.number = number->number.canonical;
  reference.span.end = number->span.end;
  if (bracket && reader.byte(reader.skip_spaces(reference.span.end)) == ')')
    reference.span.end = reader.skip_spaces(reference.span.end) + 1;
  return true;
}

}  // namespace

void fill_number(const Tables& tables, CitationTarget& target) {
  if (target.number || (!target.year && !target.issued)) return;
  const LawAlias* found = nullptr;
  const std::string key = match_key(target.title.value_or(""));
  for (const LawAlias& law : tables.law_aliases) {
    if (law.key != key) continue;
    const bool fits = target.issued ? law.issued == target.issued : law.year == *target.year;
    if (!fits) continue;
    if (found != nullptr) return;
    found = &law;
  }
  if (found != nullptr && found->number.find('/') != std::string::npos) target.number = found->number;
}

namespace {

/// A bare "Hiến pháp" is a topic (F09) unless căn cứ, a year or the country's name stands with it.
bool is_topic(const Context& context, const DocumentReference& reference, std::size_t type_end) {
  if (reference.target.title != "Hiến pháp" || reference.target.year || reference.span.end > type_end)
    return false;
  const std::size_t before = context.reader.back_over_spaces(reference.span.begin);
  for (const std::string_view word : {"căn cứ", "của", "điều", "theo"}) {
    if (context.reader.match_before(before, word) != kNowhere) return word == "theo";
  }
  return true;
}

}  // namespace

std::optional<DocumentReference> read_named_law(const Context& context, std::size_t at,
                                                const FoundType* type) {
  if (type == nullptr || type->type->use != TypeUse::law) return {};
  const auto law = read_law_name(context.reader, at, *type, context.tables);
  if (!law) return {};
  DocumentReference reference;
  reference.naming = Naming::name;
  reference.span = {at, law->end};
  reference.target.title = law->title;
  reference.target.doc_type = std::string(type->type->name);
  for (int details = 0; details < 4 && read_detail(context, reference); ++details) {
  }
  if (is_planned(context.reader, reference)) *reference.target.title += " (sửa đổi)";
  if (is_topic(context, reference, type->end)) return {};
  fill_number(context.tables, reference.target);
  return reference;
}

}  // namespace vbpl::cite
