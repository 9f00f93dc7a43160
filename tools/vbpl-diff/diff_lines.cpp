// SPDX-License-Identifier: GPL-3.0-or-later
#include "tools/vbpl-diff/diff_lines.h"

#include <cstddef>

#include "libdoc/text/fold.h"
#include "tools/common/language.h"
#include "tools/common/marked_words.h"
#include "tools/common/tsv.h"

namespace vbpl {
namespace {

std::string eid_of(const Document& document, int unit) {
  return unit < 0 ? std::string() : document.units[static_cast<std::size_t>(unit)].eid;
}

}  // namespace

std::string change_code(const ComparedUnit& row) {
  if (row.is_added()) return "added";
  if (row.is_removed()) return "removed";
  std::string code;
  const auto add = [&](bool holds, const char* word) {
    if (holds) code += (code.empty() ? "" : ",") + std::string(word);
  };
  add(row.renumbered, "renumbered");
  add(row.moved, "moved");
  add(!row.words.empty(), "changed");
  return code.empty() ? "same" : code;
}

std::string change_words(const ComparedUnit& row) {
  if (row.is_added()) return _("added");
  if (row.is_removed()) return _("removed");
  std::string words;
  const auto add = [&](bool holds, const char* word) {
    if (holds) words += (words.empty() ? "" : ", ") + std::string(word);
  };
  add(row.renumbered, _("renumbered"));
  add(row.moved, _("moved"));
  add(!row.words.empty(), _("changed"));
  return words.empty() ? _("same") : words;
}

std::string place_words(const Document& document, int unit) {
  return unit < 0 ? std::string() : unit_label(document, static_cast<std::size_t>(unit));
}

std::string difference_text(const TwoTexts& texts, const ComparedUnit& row) {
  const std::string before = place_words(texts.before.document, row.before);
  const std::string after = place_words(texts.after.document, row.after);
  std::string place = before.empty() ? after : before;
  if (!before.empty() && !after.empty() && before != after) place += " → " + after;
  if (place.empty()) place = _("outside all provisions");
  return place + ": " + change_words(row) + "\n    " + marked_words(row) + "\n";
}

std::string difference_tsv_header() {
  return tsv_line({"change", "before_unit", "after_unit", "before_place", "after_place", "before", "after"});
}

std::string difference_tsv(const TwoTexts& texts, const ComparedUnit& row) {
  return tsv_line({change_code(row), eid_of(texts.before.document, row.before),
                   eid_of(texts.after.document, row.after), place_words(texts.before.document, row.before),
                   place_words(texts.after.document, row.after), trimmed(row.before_text),
                   trimmed(row.after_text)});
}

}  // namespace vbpl
