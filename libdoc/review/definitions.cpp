// SPDX-License-Identifier: GPL-3.0-or-later
#include "libdoc/review/definitions.h"

#include <algorithm>

#include "libdoc/review/mask.h"
#include "libdoc/text/fold.h"
#include "libdoc/text/pattern.h"

namespace vbpl {
namespace {

constexpr std::size_t kLongestReference = 260, kLongestLawOnly = 110;  // bytes; longer bodies say more

/// "“Term” (ABC) là body". Files that lost a blank have "thông tinlà"; no syllable ends so.
const Pattern& definition() {
  static const Pattern pattern(
      "^[“\"]?\\s*([^“”\":;.()\\n]{2,90}?)\\s*[”\"]?\\s*(?:\\([^()\\n]{1,80}\\))?\\s*[”\"]?\\s*,?\\s*"
      "(?:được hiểu là|là|(?<!\\pL)gồm|(?<!\\pL)bao gồm)(?!\\pL)[\\s:]+([\\s\\S]{10,})$");
  return pattern;
}

/// The body only says where the meaning stands. "Theo quy định của pháp luật" within a body of its own is no
/// such pointer.
bool points_elsewhere(std::string_view body) {
  static const Pattern provision(
      "(?:quy định|nêu|định nghĩa|giải thích) (?:tại|trong|ở) (?:các )?(?:điểm|khoản|điều)",
      Pattern::ignore_case);
  static const Pattern law(
      "(?:quy định|nêu|định nghĩa|giải thích) (?:tại|trong|ở|của) (?:luật|bộ luật|nghị định|pháp luật)",
      Pattern::ignore_case);
  return (body.size() <= kLongestReference && provision.find(body)) ||
         (body.size() <= kLongestLawOnly && law.find(body));
}

void read_line(const Document& document, std::uint32_t unit, Span line, std::vector<Definition>& result) {
  const auto match = definition().match_at(document.words(line));
  if (!match) return;
  Definition found;
  found.unit = unit;
  found.key = match_key(match->text(1));
  found.term = {line.begin + match->span(1).begin, line.begin + match->span(1).end};
  found.body = {line.begin + match->span(2).begin, line.begin + match->span(2).end};
  found.by_reference = points_elsewhere(match->text(2));
  if (!found.key.empty()) result.push_back(std::move(found));
}

std::vector<std::uint64_t> word_pairs(std::string_view text) {
  std::vector<std::uint64_t> pairs;
  MaskId last = 0;
  for (const MaskedToken& token : mask_text(text).tokens) {
    pairs.push_back((static_cast<std::uint64_t>(last) << 32) | token.id);
    last = token.id;
  }
  std::sort(pairs.begin(), pairs.end());
  pairs.erase(std::unique(pairs.begin(), pairs.end()), pairs.end());
  return pairs;
}

/// "không bao gồm", "trừ": a body that takes something out is no mere part of a longer one.
bool takes_out(std::string_view body) {
  static const Pattern words("không bao gồm|không gồm|trừ |ngoại trừ", Pattern::ignore_case);
  return words.find(body).has_value();
}

}  // namespace

std::vector<Definition> definitions_in(const Document& document, const std::vector<Provision>& provisions) {
  std::vector<Definition> result;
  for (const Provision& provision : provisions) {
    if ((provision.flags & kDefinitions) == 0 || (provision.flags & (kSuperseded | kAmending))) continue;
    if (document.units[provision.unit].kind == UnitKind::clause) {
      read_line(document, provision.unit, provision.words, result);
      continue;
    }
    for (std::size_t begin = provision.words.begin; begin < provision.words.end;) {
      const std::size_t end = std::min(document.text.find('\n', begin), provision.words.end);
      read_line(document, provision.unit, {begin, end}, result);
      begin = end + 1;
    }
  }
  return result;
}

BodyComparison compare_bodies(std::string_view ours, std::string_view theirs) {
  const auto a = word_pairs(ours), b = word_pairs(theirs);
  std::vector<std::uint64_t> both;
  std::set_intersection(a.begin(), a.end(), b.begin(), b.end(), std::back_inserter(both));
  const auto common = static_cast<double>(both.size());
  const auto all = static_cast<double>(a.size() + b.size()) - common;
  const auto smaller = static_cast<double>(std::min(a.size(), b.size()));
  BodyComparison result;
  result.likeness = all > 0 ? common / all : 1.0;
  if (result.likeness >= 0.8 && takes_out(ours) == takes_out(theirs)) return result;
  const bool part = smaller > 0 && common / smaller >= 0.75 && takes_out(ours) == takes_out(theirs);
  result.relation = !part                  ? BodyRelation::other
                    : a.size() <= b.size() ? BodyRelation::narrower
                                           : BodyRelation::wider;
  return result;
}

}  // namespace vbpl
