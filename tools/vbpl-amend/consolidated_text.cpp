// SPDX-License-Identifier: GPL-3.0-or-later
#include "tools/vbpl-amend/consolidated_text.h"

#include <fmt/format.h>

#include "libdoc/amend/notes.h"
#include "tools/common/language.h"
#include "tools/vbpl-amend/command_lines.h"

namespace vbpl {

std::string unapplied_text(const Edit& edit) {
  std::string line = command_text(*edit.actor, edit.command);
  line.insert(line.size() - 1, fmt::format(" [{}: {}]", edit.command.state, edit.command.reason));
  return line;
}

std::string consolidated_text(const Document& base, const Consolidation& consolidation, Date as_of) {
  const Notes notes = notes_of(consolidation);
  std::string out = message("Text of {} on {}", base.number.value_or(base.id), iso(as_of)) + "\n";
  const auto ended = consolidated_document(base, consolidation, as_of).expires;
  if (ended && *ended <= as_of) out += message("No longer in force from {}", iso(*ended)) + "\n";
  out += '\n';
  out += render(consolidation.tree, notes.marks).text;
  if (!out.ends_with('\n')) out += '\n';
  if (!notes.lines.empty()) out += '\n';
  for (const std::string& line : notes.lines) out += line + "\n";
  bool first = true;
  for (const Edit& edit : consolidation.edits) {
    const bool due = edit.from && *edit.from <= as_of;
    if (edit.command.state == "applied" || !due) continue;
    if (first) out += std::string("\n") + _("Not put into the text:") + "\n";
    first = false;
    out += unapplied_text(edit);
  }
  return out + "\n";
}

}  // namespace vbpl
