// SPDX-License-Identifier: GPL-3.0-or-later
#include "libdoc/read/body_writer.h"

#include <fmt/format.h>

#include <algorithm>
#include <utility>

#include "libdoc/read/lay_out.h"
#include "libdoc/read/tracked_changes.h"

namespace vbpl {

std::string_view BodyWriter::shown(std::string_view words, const RunProperties& run) {
  if (words.empty()) return words;
  if (run.hidden.value_or(false)) {
    if (words != " ") note_hidden();
    return {};
  }
  if (mark_.empty()) return words;
  words.remove_prefix(std::min(words.find_first_not_of(" \t"), words.size()));
  if (!words.empty()) text_.add_plain(std::exchange(mark_, {}));
  return words;
}

void BodyWriter::add_label(std::string_view label, std::string_view program) {
  note(Severity::note, "generated-label",
       fmt::format("automatic numbers of paragraphs were written out as {} shows them", program));
  text_.add_plain(label);
}

void BodyWriter::begin_note(std::size_t number) {
  flow_.set_footnote(true);
  mark_ = fmt::format("[^{}] ", number);
}

void BodyWriter::begin_table() {
  end_line();
  flow_.begin_table();
}

void BodyWriter::begin_row() {
  end_line();
  flow_.begin_row();
}

void BodyWriter::begin_cell(std::size_t columns, std::size_t rows) {
  end_line();
  flow_.begin_cell(columns, rows);
}

void BodyWriter::end_cell() {
  end_line();
  flow_.end_cell();
}

void BodyWriter::end_table() {
  end_line();
  flow_.end_table();
}

bool BodyWriter::leaves_out(TextChange change) const {
  return changes_ == TrackedChanges::accept   ? change == TextChange::deleted
         : changes_ == TrackedChanges::reject ? change == TextChange::inserted
                                              : false;
}

void BodyWriter::set_change(TextChange change) {
  if (changes_ == TrackedChanges::show) text_.set_change(change);
}

void BodyWriter::note_changes() { note(Severity::warning, "tracked-changes", tracked_changes_words(changes_)); }

void BodyWriter::note_hidden() {
  note(Severity::warning, "hidden-text", "the document hides a part of its text, which was left out");
}

void BodyWriter::note_contents() {
  note(Severity::note, "table-of-contents", "the generated table of contents was left out");
}

FontReading BodyWriter::finish() { return {lay_out(flow_.finish()), text_.legacy_text(), text_.fonts()}; }

}  // namespace vbpl
