// SPDX-License-Identifier: GPL-3.0-or-later
// "Thay thế cụm từ “A” bằng cụm từ “B” tại …" and its kin (DOMAIN 4.1 REPLACE_PHRASE, INSERT_TEXT,
// DELETE_PHRASE). Tested before the verbs that end provisions: "Bãi bỏ cụm từ" repeals no unit.
#include <algorithm>

#include "libdoc/amend/instruction.h"
#include "libdoc/amend/objects.h"
#include "libdoc/text/pattern.h"

namespace vbpl {
namespace {

/// One pair of words: old gives way to new; one of them may be empty.
struct WordPair {
  std::string old_words, new_words;
};

struct WordChange {
  AmendVerb verb = AmendVerb::replace_words;
  std::vector<WordPair> pairs;
  std::string reason;  ///< why the pairs cannot be told apart
};

/// "Tại khoản 3 Điều 52b: thay thế …": the place may come first.
constexpr const char* kStart = "^\\s*(?:tại\\s[^:]{1,200}:\\s*)?";
constexpr const char* kWords =
    "(?:các\\s+|một số\\s+)?(?:cụm\\s+)?(?:từ|chữ|số|ký hiệu|dấu)(?:\\s+ngữ)?(?![\\pL])";

/// Pairs "A", "B" with "C", "D" one by one; one new phrase serves all old ones.
WordChange replacement(const Reading& reading, const std::vector<Span>& quotes, std::size_t divide) {
  WordChange change;
  const auto middle =
      std::partition_point(quotes.begin(), quotes.end(), [&](Span quote) { return quote.begin < divide; });
  const std::vector<Span> old_words(quotes.begin(), middle), new_words(middle, quotes.end());
  if (new_words.size() != old_words.size() && new_words.size() != 1) {
    change.reason = "the numbers of old and new phrases differ";
    return change;
  }
  for (std::size_t i = 0; i < old_words.size(); ++i) {
    change.pairs.push_back({reading.quoted(old_words[i]),
                            reading.quoted(new_words.size() == 1 ? new_words.front() : new_words[i])});
  }
  return change;
}

WordChange read_change(const Reading& reading, const Sentence& sentence, std::string_view words) {
  static const Pattern replaces(std::string(kStart) + "(?:thay(?:\\s+thế)?|sửa(?:\\s+đổi)?|đổi)\\s+" +
                                    kWords + ".*?(?<![\\pL])(?:bằng|thành)(?![\\pL])",
                                Pattern::ignore_case);
  static const Pattern replaced(std::string(kStart) + kWords +
                                    ".*?(?<![\\pL])được\\s+(?:thay(?:\\s+thế)?|sửa(?:\\s+đổi)?|đổi)(?:\\s+(?:"
                                    "lại\\s+)?(?:bằng|thành))?(?![\\pL])",
                                Pattern::ignore_case);
  static const Pattern inserts(std::string(kStart) + "bổ sung\\s+(?:thêm\\s+)?" + kWords,
                               Pattern::ignore_case);
  static const Pattern deletes(
      std::string(kStart) + "(?:bỏ|lược bỏ|bãi bỏ|xóa bỏ|xoá bỏ|hủy bỏ|huỷ bỏ)\\s+" + kWords,
      Pattern::ignore_case);
  const std::vector<Span> quotes = reading.text.quotes_in(sentence.span);
  if (quotes.empty()) return {};
  for (const Pattern* pattern : {&replaces, &replaced}) {
    if (const auto match = pattern->find(words))
      return replacement(reading, quotes, sentence.span.begin + match->span().end);
  }
  WordChange change;
  if (inserts.find(words)) {
    change.verb = AmendVerb::insert_words;
    change.pairs.push_back(
        {quotes.size() > 1 ? reading.quoted(quotes[1]) : std::string{}, reading.quoted(quotes[0])});
  } else if (deletes.find(words)) {
    change.verb = AmendVerb::delete_words;
    for (const Span quote : quotes) change.pairs.push_back({reading.quoted(quote), {}});
  }
  return change;
}

/// The units after "tại"; empty for "toàn bộ Quy định" and when none is named.
std::vector<UnitPath> places(std::string_view words) {
  static const Pattern place(
      "(?<![\\pL])(?:tại|của|vào|trong|cuối|ở|đầu)\\s+(?=(?:các\\s+)?(?:điểm|khoản|điều|mục|chương|phụ "
      "lục|tiết|mẫu)(?![\\pL]))",
      Pattern::ignore_case);
  const auto match = place.find(words);
  return match ? read_units(words, match->span().end).paths : std::vector<UnitPath>{};
}

/// One place where the words stand.
struct PlaceOfWords {
  CitationTarget target;
  UnitPath path;
};

/// "tại Điều 3 Luật A; khoản 1 Điều 5 Luật B": each citation with a unit is a place. Else the units of the
/// act in hand.
std::vector<PlaceOfWords> places_of(const Reading& reading, const Sentence& sentence,
                                    const CommandContext& context) {
  std::vector<PlaceOfWords> found;
  const auto named = named_documents(reading.document, reading.text, reading.citations, sentence.span);
  const bool whole = std::all_of(named.begin(), named.end(), [](const Citation* c) {
    return !c->target.unit.starts_with("cl_") && !c->target.unit.starts_with("point_");
  });
  for (const Citation* citation : named) {
    if (whole && !citation->target.unit.empty()) found.push_back({citation->target, {}});
  }
  if (!found.empty()) return found;
  const auto target = target_of(reading, sentence, 0, context);
  if (!target) return found;
  std::vector<UnitPath> paths = places(reading.words(sentence));
  if (paths.empty()) paths.push_back(context.unit);
  for (UnitPath& path : paths)
    found.push_back(
        {*target, is_complete(path) ? std::move(path) : completed(std::move(path), context.unit)});
  return found;
}

}  // namespace

Commands recognise_words(const Reading& reading, const Sentence& sentence, const CommandContext& context) {
  Commands commands;
  const std::string_view words = reading.words(sentence);
  const WordChange change = read_change(reading, sentence, words);
  if (change.pairs.empty() && change.reason.empty()) return commands;
  for (const PlaceOfWords& place : places_of(reading, sentence, context)) {
    Amendment out = instruction(sentence, change.verb, place.target, place.path, context);
    if (place.path.empty()) out.target.unit = place.target.unit;
    if (change.pairs.empty()) {
      out.state = "ambiguous";
      out.reason = change.reason;
      commands.push_back(out);
    }
    for (const WordPair& pair : change.pairs) {
      out.old_words = pair.old_words;
      out.new_words = pair.new_words;
      commands.push_back(out);
    }
  }
  return commands;
}

}  // namespace vbpl
