// SPDX-License-Identifier: GPL-3.0-or-later
#include "libdoc/parse/scan.h"
#include "libdoc/parse/verdict.h"

namespace vbpl {
namespace {

Judgement verdict(const Case& c, Verdict v) { return {v, UnitKind::article, c.label().ordinal, false}; }

std::string_view rest_of(const Case& c) {
  const Line& line = c.lines[c.line];
  return slice(c.lines.text(), {c.label().rest, line.body.end});
}

/// The same number twice running ("Điều 12, Điều 12, Điều 14"): a slip of the pen when the text goes on from
/// it.
bool is_slip(const Case& c) {
  const Ordinal last = c.levels.last_article();
  if (c.label().ordinal != last || c.label().mark == 0) return false;
  const Ordinal next{last.number + 1, 0}, after{last.number + 2, 0};
  return c.lines.article_follows(next, c.line, c.limit) || c.lines.article_follows(after, c.line, c.limit);
}

/// Articles told in the text of another, as in a model decision: they begin with 1 or after ":".
bool is_told(Case& c) {
  const Ordinal own = c.label().ordinal;
  Ordinal& inner = c.levels.inner_article;
  const bool told =
      own.number == 1 || (!inner.none() && own.number == inner.number + 1) || sign_before(c) == ':';
  if (told) inner = own;
  return told;
}

/// A number that was used before, on a line that is nothing but the head of an article: two versions one
/// after the other, or the pages of two texts mixed.
bool goes_back(const Case& c) {
  return !c.quoted && c.label().ordinal.suffix == 0 && c.label().mark == '.' && sentence_has_ended(c);
}

/// Numbers are missing before the label: it opens a unit unless they still come.
bool gap_is_real(const Case& c) {
  const Ordinal last = c.levels.last_article(), own = c.label().ordinal;
  if (own.number != last.number) return !c.lines.article_follows({last.number + 1, 0}, c.line, c.limit);
  return own.suffix != 0;  // 32e before 32đ: put in by different acts, and sorted by a machine
}

/// "… thi hành theo" / "Điều 2" / "của Nghị định này.": the line of its own is a piece of the sentence, and
/// the article of this number comes below.
bool is_torn_citation(const Case& c, std::string_view rest) {
  return rest.empty() && leads_into_citation(c) &&
         c.lines.article_follows(c.label().ordinal, c.line, c.limit);
}

}  // namespace

/// The enumeration guard for articles (DOMAIN 2.5): the next number opens; a larger one opens when the
/// expected number never comes; "Điều 5 của Luật này" at the start of a broken line never does.
Judgement judge_article(Case& c) {
  const Label& label = c.label();
  const Ordinal last = c.levels.last_article();
  const std::string_view rest = rest_of(c);
  if (label.mark == 0 && continues_citation(rest)) return verdict(c, Verdict::text);
  if (is_torn_citation(c, rest)) return verdict(c, Verdict::text);
  const bool sure = label.mark != 0 || rest.empty();
  const bool expected =
      last.none() ? label.ordinal.number == 1 || c.quoted : follows(UnitKind::article, last, label.ordinal);
  if (expected) return verdict(c, sure || sentence_has_ended(c) ? Verdict::open : Verdict::text);
  if (last.none() && c.line == c.begin) return verdict(c, Verdict::open_gap);  // an extract of an act
  const bool named = label.mark != 0 && is_upper_at(rest, 0) && !leads_into_citation(c);
  if (!named && (!sure || !sentence_has_ended(c))) return verdict(c, Verdict::text);
  const bool late = last.number == label.ordinal.number && label.ordinal.suffix != 0;
  if (label.ordinal > last || late) return verdict(c, gap_is_real(c) ? Verdict::open_gap : Verdict::text);
  if (label.ordinal.number == 1 && c.levels.chapter_is_new()) return verdict(c, Verdict::open_restart);
  if (c.levels.inner_article.none() && is_slip(c)) return verdict(c, Verdict::open_gap);
  return verdict(c, !is_told(c) && named && goes_back(c) ? Verdict::open_gap : Verdict::text);
}

}  // namespace vbpl
