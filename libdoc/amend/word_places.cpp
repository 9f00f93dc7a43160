// SPDX-License-Identifier: GPL-3.0-or-later
#include "libdoc/amend/word_places.h"

#include <algorithm>

#include "libdoc/amend/instruction.h"
#include "libdoc/amend/objects.h"
#include "libdoc/text/pattern.h"

namespace vbpl {
namespace {

constexpr const char* kUnitWord =
    "(?=(?:các\\s+)?(?:điểm|khoản|điều|mục|tiểu mục|chương|phần|phụ "
    "lục|tiết|mẫu|biểu)\\s+(?:số\\s+)?[0-9IVXLCa-zđ])";
/// "tên Điều 10", "nội dung Điều 10": a part of the unit, or all of it.
constexpr const char* kPart =
    "(?:(?:tên(?: gọi)?|tiêu đề|nội dung|quy định(?: tại)?|đoạn (?:mở đầu|đầu|cuối|thứ \\pL+|[0-9]+)|phần mở "
    "đầu|câu "
    "dẫn|phần dẫn)\\s+(?:của\\s+)?)*";

const Pattern& place_word() {
  static const Pattern pattern(
      std::string("(?<![\\pL])(?:tại|của|vào|trong|cuối|ở|đầu)\\s+(?:các\\s+)?") + kPart + kUnitWord,
      Pattern::ignore_case);
  return pattern;
}

/// The lists of units in `words`: the first behind "tại", more behind "và nội dung", "; tên".
std::vector<UnitPath> units_told(std::string_view words) {
  static const Pattern more(
      std::string("\\s*(?:[,;]|và)\\s*(?:và\\s+)?(?:tại\\s+)?(?:các\\s+)?") + kPart + kUnitWord,
      Pattern::ignore_case);
  std::vector<UnitPath> paths;
  auto match = place_word().find(words);
  while (match) {
    const UnitList list = read_units(words, match->span().end);
    if (list.paths.empty()) break;
    paths.insert(paths.end(), list.paths.begin(), list.paths.end());
    const std::size_t at = list.end;
    match = more.match_at(words, at);
    if (!match) match = place_word().find(words, at);
  }
  return paths;
}

/// Of a list in two parts the last article serves the clauses before it, as within one list.
void complete_from_right(std::vector<UnitPath>& paths) {
  for (std::size_t i = paths.size(); i-- > 1;) {
    if (!is_complete(paths[i - 1]) && is_complete(paths[i]))
      paths[i - 1] = completed(std::move(paths[i - 1]), paths[i]);
  }
}

/// A citation that names its act itself, not by what was named before.
bool names_act(const Document& document, const Citation& citation) {
  static const Pattern act("/|(?<![\\pL])(?:luật|bộ luật|pháp lệnh|hiến pháp)(?![\\pL])",
                           Pattern::ignore_case);
  return act.find(document.words(citation.span)).has_value();
}

/// "tại Điều 3 Luật A; khoản 1 Điều 5 Luật B": each citation with a unit is a place in its own act.
std::vector<PlaceOfWords> cited_places(const Reading& reading, Span part) {
  std::vector<PlaceOfWords> found;
  const auto named = named_documents(reading.document, reading.text, reading.citations, part);
  const bool whole = std::all_of(named.begin(), named.end(), [](const Citation* citation) {
    return !citation->target.unit.starts_with("cl_") && !citation->target.unit.starts_with("point_");
  });
  const bool own = std::any_of(named.begin(), named.end(), [&](const Citation* citation) {
    return names_act(reading.document, *citation);
  });
  for (const Citation* citation : named) {
    if (own && whole && !citation->target.unit.empty()) found.push_back({citation->target, {}});
  }
  return found;
}

}  // namespace

bool tells_places(std::string_view words) { return place_word().find(words).has_value(); }

std::vector<PlaceOfWords> places_of_words(const Reading& reading, const Sentence& sentence, Span part,
                                          Span places, const CommandContext& context) {
  if (!tells_places(reading.text.at(places))) places = part;
  std::vector<PlaceOfWords> found = cited_places(reading, places);
  if (!found.empty()) return found;
  const auto target = target_of(reading, sentence, part.begin - sentence.span.begin, context);
  if (!target) return found;
  std::vector<UnitPath> paths = units_told(reading.text.at(places));
  if (paths.empty()) paths.push_back(context.unit);
  complete_from_right(paths);
  for (UnitPath& path : paths)
    found.push_back(
        {*target, is_complete(path) ? std::move(path) : completed(std::move(path), context.unit)});
  return found;
}

}  // namespace vbpl
