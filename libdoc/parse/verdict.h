// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include <cstddef>

#include "libdoc/parse/levels.h"
#include "libdoc/parse/lines.h"

namespace vbpl {

/// Whether a line that has the shape of a label opens a unit at this place.
enum class Verdict {
  text,          ///< part of the text: a list inside it, a broken citation line, a table cell
  open,          ///< the next number in its sequence
  open_gap,      ///< numbers are missing before it, but the text goes on from here
  open_restart,  ///< article 1 again, in a new chapter
};

/// What the judges may look at. `lines` and the numbers of `levels` only; `line` is the labelled line.
struct Case {
  const Lines& lines;
  Levels& levels;
  std::size_t line = 0;
  std::size_t begin = 0;      ///< first line of the frame
  std::size_t limit = 0;      ///< look no further than this line
  bool quoted = false;        ///< in the payload of an amending act: numbers begin anywhere
  bool has_articles = false;  ///< the frame has articles: clauses stand only below them

  [[nodiscard]] const Label& label() const { return *lines[line].label; }
};

/// The verdict on a label; may change its kind (an "i)" that is a tiết, an "A." below a "Phần I").
struct Judgement {
  Verdict verdict = Verdict::text;
  UnitKind kind = UnitKind::article;
  Ordinal ordinal;
  bool inside_article = false;  ///< numerals I, II … below an article
};
[[nodiscard]] Judgement judge(Case& c);

// The judges, one a file.
[[nodiscard]] Judgement judge_heading(Case& c);
[[nodiscard]] Judgement judge_bare_heading(Case& c);
[[nodiscard]] Judgement judge_article(Case& c);
[[nodiscard]] Judgement judge_clause(Case& c);
[[nodiscard]] Judgement judge_point(Case& c);
[[nodiscard]] Judgement judge_decimal(Case& c);
[[nodiscard]] Judgement judge_subpoint(Case& c);

/// True when the sentence before the line has ended: a stop, a heading, a table, the beginning.
[[nodiscard]] bool sentence_has_ended(const Case& c);
/// True when the line before breaks off where a citation would go on: "… theo", "… tại", "khoản 2,".
[[nodiscard]] bool leads_into_citation(const Case& c);
/// True when a label of this kind and number comes before the next article or heading (for points: or clause)
/// and before the limit.
[[nodiscard]] bool comes_later(const Case& c, UnitKind kind, Ordinal ordinal);
/// The same over the whole rest of the article, clauses or not.
[[nodiscard]] bool comes_in_article(const Case& c, UnitKind kind, Ordinal ordinal);
/// The last sign of the line before, 0 at the beginning.
[[nodiscard]] char sign_before(const Case& c);
/// The next labelled line after this one, or null: nothing before the limit.
[[nodiscard]] const Label* next_label(const Case& c);
/// True for words that continue a citation: "của Luật này", ", Điều 6", "Nghị định số …".
[[nodiscard]] bool continues_citation(std::string_view words);

/// True for a line with the label of an article that is no citation: "Điều 5.", "Điều 5 Hiệu lực", not
/// "Điều 5 của Luật này".
[[nodiscard]] bool heads_article(const Lines& lines, std::size_t line);

}  // namespace vbpl
