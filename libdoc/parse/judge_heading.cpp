// SPDX-License-Identifier: GPL-3.0-or-later
#include <algorithm>

#include "libdoc/parse/scan.h"
#include "libdoc/parse/verdict.h"
#include "libdoc/text/fold.h"

namespace vbpl {
namespace {

bool follows_either(const Label& label, Ordinal last, Ordinal& chosen) {
  for (const Ordinal reading : {label.ordinal, label.as_letter}) {
    if (reading.none() || !follows(label.kind, last, reading)) continue;
    chosen = reading;
    return true;
  }
  return false;
}

/// A heading stands alone on its line or is followed by a name in capitals or after a sign.
bool stands_as_heading(const Case& c, std::string_view rest) {
  const Label& label = c.label();
  if (rest.empty()) return true;
  const std::string_view start = rest.substr(0, std::min<std::size_t>(rest.find(' '), 40));
  if (is_upper_case(start) && is_upper_at(rest, 0)) return true;
  return label.mark != 0 && label.mark != ')' && is_upper_at(rest, 0);
}

/// "I. QUAN ĐIỂM" inside an article, when "II." comes too. A name in capitals may stand below the number of a
/// page; others need a sentence that has ended.
bool opens_inner_section(Case& c) {
  const Label& label = c.label();
  const OpenUnit* article = c.levels.open(UnitKind::article);
  if (article == nullptr || label.kind != UnitKind::section) return false;
  const std::string_view name = slice(c.lines.text(), {label.rest, c.lines[c.line].body.end});
  if (!sentence_has_ended(c) && (name.empty() || !is_upper_case(name))) return false;
  const Ordinal last = article->last_of(UnitKind::section);
  if (!follows(UnitKind::section, last, label.ordinal)) return false;
  return !last.none() || comes_in_article(c, UnitKind::section, {2, 0});
}

}  // namespace

/// Phần, chương, mục, tiểu mục. "Mục 2 Chương III Luật này" at the start of a broken line is a citation.
Judgement judge_heading(Case& c) {
  const Label& label = c.label();
  Judgement judgement{Verdict::text, label.kind, label.ordinal, false};
  const std::string_view rest = slice(c.lines.text(), {label.rest, c.lines[c.line].body.end});
  const Ordinal last = label.kind == UnitKind::chapter ? c.levels.last_chapter()
                                                       : c.levels.parent_for(label.kind).last_of(label.kind);
  const bool expected = follows_either(label, last, judgement.ordinal) || (c.quoted && last.none());
  if (label.mark == 0 && continues_citation(rest) && !is_upper_case(rest)) return judgement;
  if (expected) {
    const bool plain_name = !rest.empty() && is_upper_at(rest, 0) && sentence_has_ended(c);
    if (stands_as_heading(c, rest) || plain_name) judgement.verdict = Verdict::open;
    return judgement;
  }
  if (!stands_as_heading(c, rest) || !sentence_has_ended(c)) return judgement;
  const bool restarts = label.ordinal.number == 1;  // mục 1 of the next part, chương I of the next phần
  judgement.verdict = restarts && label.kind != UnitKind::part ? Verdict::open : Verdict::open_gap;
  return judgement;
}

/// "A. …", "II. …" in acts without articles. Letters hold roman numerals unless the text begins with a
/// numeral.
Judgement judge_bare_heading(Case& c) {
  const Label& label = c.label();
  Judgement judgement{Verdict::text, UnitKind::section, label.ordinal, false};
  if (c.has_articles) {
    judgement.inside_article = opens_inner_section(c);
    if (judgement.inside_article) judgement.verdict = Verdict::open;
    return judgement;
  }
  OpenUnit& root = c.levels.root();
  const OpenUnit* part = c.levels.open(UnitKind::part);
  const OpenUnit& holder = part != nullptr ? *part : root;
  const Ordinal last_roman = holder.last_of(UnitKind::section);
  const bool first = last_roman.none() && root.last_of(UnitKind::part).none();
  const bool is_roman = label.kind == UnitKind::section;
  if (is_roman && (follows(UnitKind::section, last_roman, label.ordinal) || (c.quoted && first))) {
    judgement.verdict = Verdict::open;
    return judgement;
  }
  if (label.as_letter.none()) return judgement;
  judgement.ordinal = label.as_letter;
  const OpenUnit* section = c.levels.open(UnitKind::section);
  const bool inside_roman = section != nullptr && part == nullptr;
  judgement.kind = inside_roman ? UnitKind::subsection : UnitKind::part;
  const Ordinal last = inside_roman ? section->last_of(UnitKind::subsection) : root.last_of(UnitKind::part);
  if (follows(UnitKind::point, last, label.as_letter)) judgement.verdict = Verdict::open;
  return judgement;
}

}  // namespace vbpl
