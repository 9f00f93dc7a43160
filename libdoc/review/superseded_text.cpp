// SPDX-License-Identifier: GPL-3.0-or-later
#include "libdoc/review/superseded_text.h"

#include <algorithm>

#include "libdoc/text/fold.h"
#include "libdoc/text/pattern.h"
#include "libdoc/text/syllables.h"

namespace vbpl {
namespace {

/// Without the quotation marks of the payload.
std::string_view unquoted(std::string_view text) {
  static const Pattern marks("^[“\"\\s]+"), end("[”\"\\s.;]+$");
  if (const auto match = marks.find(text)) text.remove_prefix(match->span().end);
  if (const auto match = end.find(text)) text = text.substr(0, match->span().begin);
  return text;
}

/// A clause out of the new text of an article: from the line "2. …" to the line of the next number.
std::string_view clause_in(std::string_view article, std::string_view number) {
  static const Pattern clause("(?:^|\\n)[“\"\\s]*(\\d{1,3}[a-zđ]?)\\.\\s", Pattern::ignore_case);
  std::size_t begin = std::string_view::npos;
  for (const Match& match : clause.find_all(article)) {
    if (begin != std::string_view::npos) return article.substr(begin, match.span().begin - begin);
    if (match.text(1) == number) begin = match.span().end;
  }
  return begin == std::string_view::npos ? std::string_view{} : article.substr(begin);
}

/// The new words without "2." or the line "Điều 5. Phạm vi".
std::string_view without_label(std::string_view text, UnitKind kind) {
  static const Pattern clause("^\\d{1,3}[a-zđ]?\\.\\s*", Pattern::ignore_case),
      article("^Điều\\s+\\d+[a-zđ]?[.:]?[^\\n]*\\n", Pattern::ignore_case);
  const auto match = (kind == UnitKind::article ? article : clause).match_at(text);
  return match ? text.substr(match->span().end) : text;
}

bool same_words(std::string_view a, std::string_view b) {
  const auto left = syllables(a), right = syllables(b);
  return std::equal(left.begin(), left.end(), right.begin(), right.end(),
                    [](const Syllable& x, const Syllable& y) { return x.key == y.key; });
}

class Collector {
 public:
  explicit Collector(const ReviewContext& context) : context_(context) {}

  [[nodiscard]] std::vector<SupersededText> collect() const {
    std::vector<SupersededText> result;
    const auto& amendments = context_.facts.amendments;
    for (std::size_t actor = 0; actor < amendments.size(); ++actor) {
      const DocumentFacts& facts = context_.relations.facts(actor);
      if (facts.outside || facts.consolidation) continue;
      for (const Amendment& amendment : amendments[actor]) read(actor, amendment, result);
    }
    return result;
  }

 private:
  void read(std::size_t actor, const Amendment& amendment, std::vector<SupersededText>& result) const {
    if (amendment.verb != AmendVerb::replace || amendment.new_words.empty() || amendment.target.unit.empty())
      return;
    const Document& document = context_.corpus.document(actor);
    const auto effective = amendment.effective ? amendment.effective : document.effective;
    if (!effective || *effective > context_.options.as_of) return;
    for (const std::size_t target : targets_in(context_.corpus, document, amendment.target)) {
      const int unit = unit_with_eid(context_.corpus.document(target), amendment.target.unit);
      if (unit < 0 || target == actor || !context_.is_standing(target)) continue;
      const SupersededText found{static_cast<std::uint32_t>(target),
                                 0,
                                 static_cast<std::uint32_t>(actor),
                                 amendment.unit,
                                 amendment.span,
                                 *effective,
                                 "",
                                 ""};
      add(found, static_cast<std::size_t>(unit), amendment, result);
    }
  }

  /// The provisions that lie in the amended unit, each with its own new words.
  void add(SupersededText found, std::size_t unit, const Amendment& amendment,
           std::vector<SupersededText>& result) const {
    const Document& document = context_.corpus.document(found.document);
    const Unit& amended = document.units[unit];
    if (amended.kind != UnitKind::clause && amended.kind != UnitKind::article) return;
    for (std::size_t i = unit; i < document.units.size() && document.units[i].span.begin < amended.span.end;
         ++i) {
      const Unit& part = document.units[i];
      const bool whole = i == unit;
      if (part.quoted || (!whole && (part.kind != UnitKind::clause || part.parent != static_cast<int>(unit))))
        continue;
      const std::string_view payload = unquoted(amendment.new_words);
      const std::string_view words = whole ? without_label(payload, part.kind) : clause_in(payload, part.num);
      found.unit = static_cast<std::uint32_t>(i);
      found.old_words = std::string(document.words(words_of(document, i, part.span)));
      found.new_words = std::string(unquoted(words));
      if (!found.new_words.empty() && !same_words(found.old_words, found.new_words)) result.push_back(found);
    }
  }

  const ReviewContext& context_;
};

}  // namespace

std::vector<SupersededText> superseded_texts(const ReviewContext& context) {
  return Collector(context).collect();
}

}  // namespace vbpl
