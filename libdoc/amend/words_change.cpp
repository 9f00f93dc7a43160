// SPDX-License-Identifier: GPL-3.0-or-later
// "Thay thế cụm từ “A” bằng cụm từ “B” tại …" and its kin (DOMAIN 4.1 REPLACE_PHRASE, INSERT_TEXT,
// DELETE_PHRASE). Tested before the verbs that end provisions: "Bãi bỏ cụm từ" repeals no unit.
#include <algorithm>

#include "libdoc/amend/instruction.h"
#include "libdoc/amend/objects.h"
#include "libdoc/amend/word_places.h"
#include "libdoc/text/fold.h"
#include "libdoc/text/pattern.h"

namespace vbpl {
namespace {

/// Old words give way to new ones; one of them may be empty.
struct WordPair {
  std::string old_words, new_words;
  Span places;  ///< of the document: where the places of this pair are told
};

struct WordChange {
  AmendVerb verb = AmendVerb::replace_words;
  std::vector<WordPair> pairs;
  Span places;         ///< where those of a change without pairs are told
  std::string scope;   ///< of an insertion: "trước", "đầu", "cuối"
  std::string reason;  ///< why the pairs cannot be told apart
};

/// "Tại khoản 3 Điều 52b: thay thế …": the place may come first.
constexpr const char* kStart = "^[\\s,;]*(?:và\\s+)?(?:tại\\s[^:]{1,200}:\\s*)?";
constexpr const char* kWords =
    "(?:các\\s+|một số\\s+)?(?:cụm\\s+)?(?:từ|chữ|số|ký hiệu|dấu)(?:\\s+ngữ)?(?![\\pL])";

class WordSentence {
 public:
  WordSentence(const Reading& reading, Span span)
      : reading_(reading),
        span_(span),
        words_(reading.text.at(span)),
        quotes_(reading.text.quotes_in(span)) {}

  [[nodiscard]] WordChange change() const {
    static const Pattern replaces(std::string(kStart) + "(?:thay(?:\\s+thế)?|sửa(?:\\s+đổi)?|đổi)\\s+" +
                                      kWords + ".*?(?<![\\pL])(?:bằng|thành)(?![\\pL])(?!\\s+phố)",
                                  Pattern::ignore_case);
    static const Pattern replaced(std::string(kStart) + kWords +
                                      ".*?(?<![\\pL])được\\s+(?:thay(?:\\s+thế)?|sửa(?:\\s+đổi)?|đổi)(?:\\s+("
                                      "?:lại\\s+)?(?:bằng|thành))?(?![\\pL])",
                                  Pattern::ignore_case);
    static const Pattern inserts(std::string(kStart) + "bổ sung\\s+(?:thêm\\s+)?" + kWords,
                                 Pattern::ignore_case);
    static const Pattern deletes(
        std::string(kStart) + "(?:bỏ|lược bỏ|bãi bỏ|xóa bỏ|xoá bỏ|hủy bỏ|huỷ bỏ)\\s+" + kWords,
        Pattern::ignore_case);
    if (quotes_.empty()) return {};
    for (const Pattern* pattern : {&replaces, &replaced}) {
      if (const auto match = pattern->find(words_)) return replacement(span_.begin + match->span().end);
    }
    if (inserts.find(words_)) return insertion();
    return deletes.find(words_) ? deletion() : WordChange{};
  }

 private:
  /// The pairs "A" > "C", "B" > "D" one by one; one new phrase serves all old ones. Each old phrase may have
  /// its own places: "cụm từ “A” tại Điều 3, cụm từ “B” tại Điều 4 bằng cụm từ “C”".
  [[nodiscard]] WordChange replacement(std::size_t divide) const {
    WordChange change;
    const auto middle = std::partition_point(quotes_.begin(), quotes_.end(),
                                             [&](Span quote) { return quote.begin < divide; });
    const std::vector<Span> old_words(quotes_.begin(), middle), new_words(middle, quotes_.end());
    change.places = {new_words.empty() ? divide : new_words.back().end, span_.end};
    if (old_words.empty() || (new_words.size() != old_words.size() && new_words.size() != 1)) {
      change.places = span_;
      change.reason = "the numbers of old and new phrases differ";
      return change;
    }
    for (std::size_t i = 0; i < old_words.size(); ++i) {
      change.pairs.push_back({reading_.quoted(old_words[i]),
                              reading_.quoted(new_words.size() == 1 ? new_words.front() : new_words[i]),
                              own_places(old_words, i, divide).value_or(change.places)});
    }
    return change;
  }

  [[nodiscard]] WordChange insertion() const {
    static const Pattern before("(?<![\\pL])trước\\s+" + std::string(kWords), Pattern::ignore_case);
    static const Pattern edge("(?<![\\pL])vào\\s+(đầu|cuối)(?![\\pL])", Pattern::ignore_case);
    WordChange change;
    change.verb = AmendVerb::insert_words;
    if (before.find(words_)) change.scope = "trước";
    if (const auto match = edge.find(words_); match && quotes_.size() == 1)
      change.scope = lower(match->text(1));
    const Span last = quotes_.size() > 1 ? quotes_[1] : quotes_[0];
    change.pairs.push_back({quotes_.size() > 1 ? reading_.quoted(quotes_[1]) : std::string{},
                            reading_.quoted(quotes_[0]),
                            {last.end, span_.end}});
    return change;
  }

  [[nodiscard]] WordChange deletion() const {
    WordChange change;
    change.verb = AmendVerb::delete_words;
    change.places = {quotes_.back().end, span_.end};
    for (std::size_t i = 0; i < quotes_.size(); ++i) {
      change.pairs.push_back(
          {reading_.quoted(quotes_[i]), {}, own_places(quotes_, i, span_.end).value_or(change.places)});
    }
    return change;
  }

  /// The places told behind the phrase `i` or behind one that follows it: "các cụm từ “A”, “B” tại Điều 3 và
  /// cụm từ “C” tại Điều 4 bằng …".
  [[nodiscard]] std::optional<Span> own_places(const std::vector<Span>& phrases, std::size_t i,
                                               std::size_t end) const {
    for (; i < phrases.size(); ++i) {
      const Span behind{phrases[i].end, i + 1 < phrases.size() ? phrases[i + 1].begin : end};
      if (tells_places(reading_.text.at(behind))) return behind;
    }
    return std::nullopt;
  }

  const Reading& reading_;
  Span span_;
  std::string_view words_;
  std::vector<Span> quotes_;
};

/// "Thay cụm từ … bằng …; thay cụm từ … bằng …": each command by itself.
std::vector<Span> single_commands(std::string_view words, Span sentence) {
  static const Pattern next(
      "[;,]\\s*(?:và\\s+)?(?=(?:thay(?:\\s+thế)?|sửa đổi|bổ sung|bỏ|lược bỏ|bãi bỏ|xóa bỏ)\\s+(?:các\\s+|một "
      "số\\s+)?(?:cụm\\s+)?từ(?![\\pL]))",
      Pattern::ignore_case);
  std::vector<Span> parts;
  std::size_t begin = 0;
  for (const Match& match : next.find_all(words)) {
    parts.push_back({sentence.begin + begin, sentence.begin + match.span().begin});
    begin = match.span().end;
  }
  parts.push_back({sentence.begin + begin, sentence.end});
  return parts;
}

std::string mark_named(std::string_view name) {
  const std::string low = lower(name);
  if (low == "chấm phẩy") return ";";
  if (low == "hai chấm") return ":";
  return low == "phẩy" ? "," : ".";
}

/// "Thay thế dấu chấm cuối điểm c khoản 1 Điều 6 bằng dấu chấm phẩy": marks are named, not quoted.
Commands mark_change(const Reading& reading, const Sentence& sentence, const CommandContext& context) {
  static const Pattern mark(
      "^\\s*thay(?:\\s+thế)?\\s+dấu\\s+(chấm phẩy|hai chấm|chấm|phẩy)\\s+(?:(?:ở|tại|vào)\\s+)?(?:cuối\\s+)?"
      "([^.;:]{4,200}?)\\s+(?:bằng|thành)\\s+dấu\\s+(chấm phẩy|hai chấm|chấm|phẩy)(?![\\pL])",
      Pattern::ignore_case);
  Commands commands;
  const std::string_view words = reading.words(sentence);
  const auto match = mark.find(words);
  const auto target = match ? target_of(reading, sentence, 0, context) : std::nullopt;
  if (!target) return commands;
  for (const UnitPath& path : read_units(words, match->span(2).begin).paths) {
    Amendment out =
        instruction(sentence, AmendVerb::replace_words, *target, completed(path, context.unit), context);
    out.scope = "cuối";
    out.old_words = mark_named(match->text(1));
    out.new_words = mark_named(match->text(3));
    commands.push_back(std::move(out));
  }
  return commands;
}

}  // namespace

Commands recognise_words(const Reading& reading, const Sentence& sentence, const CommandContext& context) {
  if (reading.words(sentence).find("dấu") != std::string_view::npos) {
    if (Commands marks = mark_change(reading, sentence, context); !marks.empty()) return marks;
  }
  Commands commands;
  for (const Span part : single_commands(reading.words(sentence), sentence.span)) {
    const WordChange change = WordSentence(reading, part).change();
    std::vector<WordPair> pairs = change.pairs;
    if (pairs.empty() && !change.reason.empty()) pairs.push_back({{}, {}, change.places});
    for (const WordPair& pair : pairs) {
      for (const PlaceOfWords& place : places_of_words(reading, sentence, part, pair.places, context)) {
        Amendment out = instruction(sentence, change.verb, place.target, place.path, context);
        if (place.path.empty()) out.target.unit = place.target.unit;
        out.scope = change.scope;
        out.old_words = pair.old_words;
        out.new_words = pair.new_words;
        if (change.pairs.empty()) out.state = "ambiguous", out.reason = change.reason;
        commands.push_back(std::move(out));
      }
    }
  }
  return commands;
}

}  // namespace vbpl
