// SPDX-License-Identifier: GPL-3.0-or-later
#include <fmt/format.h>

#include "libdoc/report/lists/forms.h"

namespace vbpl {
namespace {

std::string line(std::string_view confidence, std::string_view where, std::string_view words) {
  return fmt::format("[{}]\t{}\t{}\n", confidence.empty() ? "U" : confidence, where, words);
}

}  // namespace

std::string explained_forms(const Forms& forms, const FormAnnex& annex) {
  const auto in_annex = [&](const std::string& code) { return code == "*" || code == annex.code; };
  std::string text = line(annex.confidence, "annex " + annex.code, annex.annex + ", " + annex.decree);
  for (const ListForm& row : forms.lists) {
    if (forms.list_in(row.list, annex) != &row) continue;
    text += line(row.form_confidence, row.list + " form", row.form.empty() ? "?" : row.form);
    text += line(row.title_confidence, row.list + " title", row.title);
  }
  for (const BlockForm& row : forms.blocks) {
    if (!row.head.empty())
      text += line(row.confidence, fmt::format("{} {}{}", row.list, row.part, row.block), row.head);
  }
  for (const ColumnForm& row : forms.columns) {
    if (in_annex(row.annex)) text += line(row.confidence, row.list + " column " + row.content, row.title);
  }
  for (const ReasonForm& row : forms.reasons)
    text += line(row.confidence, "reason " + row.code + " of rule " + row.rule, row.words);
  for (const ActionForm& row : forms.actions)
    text += line(row.confidence, "proposal for " + row.check + " from " + row.least, row.proposal);
  for (const SheetRow& row : forms.sheet) text += line(row.confidence, "sheet row " + row.row, row.title);
  for (const auto& [key, word] : forms.words) text += line(word.confidence, "word " + key, word.words);
  return text;
}

}  // namespace vbpl
