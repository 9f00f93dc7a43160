// SPDX-License-Identifier: GPL-3.0-or-later
#include "libdoc/amend/audit.h"

#include <algorithm>

#include "libdoc/text/fold.h"
#include "libdoc/text/pattern.h"

namespace vbpl {
namespace {

/// "[3]", "3" of a raised mark, marks of punctuation around them.
bool is_note_mark(std::string_view words) {
  constexpr std::size_t kLongest = 12;
  words = trimmed(words);
  return words.size() <= kLongest && std::all_of(words.begin(), words.end(), [](char c) {
           return (c >= '0' && c <= '9') || c == '[' || c == ']' || c == '(' || c == ')' || c == '.' ||
                  c == ' ';
         });
}

bool only_notes(const ComparedUnit& row) {
  return !row.is_added() && !row.is_removed() && !row.renumbered && !row.moved &&
         std::all_of(row.words.begin(), row.words.end(), [](const WordRun& run) {
           return run.fate == WordFate::same || (run.fate == WordFate::added && is_note_mark(run.text));
         });
}

/// "2.[4] (được bãi bỏ)": the place of a unit that the rebuilt text leaves out.
bool says_repealed(const ComparedUnit& row) {
  static const Pattern repealed("^[^\\n]{0,40}\\(?(?:đã )?(?:được|bị) bãi bỏ\\)?[.;]?\\s*$",
                                Pattern::ignore_case);
  return row.is_added() && repealed.find(row.after_text).has_value();
}

/// The articles of the main text and what stands below them: an act may be given without its chapters.
Document articles_of(const Document& document) {
  Document out;
  out.text = document.text;
  std::vector<int> place(document.units.size(), -1);
  for (std::size_t i = 0; i < document.units.size(); ++i) {
    const Unit& unit = document.units[i];
    const bool is_wide = unit.kind < UnitKind::article;
    if (unit.part != "main" || unit.quoted || is_wide || unit.kind >= UnitKind::annex) continue;
    place[i] = static_cast<int>(out.units.size());
    out.units.push_back(unit);
    out.units.back().parent = unit.parent < 0 ? -1 : place[static_cast<std::size_t>(unit.parent)];
  }
  return out;
}

}  // namespace

Audit audit_consolidation(const Document& rebuilt, const Document& official) {
  Audit audit;
  audit.rebuilt = articles_of(rebuilt);
  audit.official = articles_of(official);
  for (ComparedUnit& row : compare_units(audit.rebuilt, audit.official)) {
    if (row.before < 0 && row.after < 0) continue;
    if (!row.is_changed() || only_notes(row))
      ++audit.equal;
    else if (!says_repealed(row))
      audit.differences.push_back(std::move(row));
  }
  return audit;
}

}  // namespace vbpl
