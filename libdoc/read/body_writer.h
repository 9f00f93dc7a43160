// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include <cstddef>
#include <string>
#include <string_view>

#include "libdoc/read/flow.h"
#include "libdoc/read/font_reading.h"
#include "libdoc/read/read.h"
#include "libdoc/read/run_text.h"

namespace vbpl {

/// Where a walk over a word processor's document puts what the program shows: words in lines, lines in
/// tables, marks before notes, labels before paragraphs, tracked changes as asked for. What is left out is
/// noted, each kind once.
class BodyWriter {
 public:
  BodyWriter(TrackedChanges changes, bool decode_legacy_fonts)
      : changes_(changes), text_(flow_, decode_legacy_fonts) {}
  BodyWriter(const BodyWriter&) = delete;
  BodyWriter& operator=(const BodyWriter&) = delete;

  /// What of `words` the program shows: nothing if they are hidden. Before the first words of a note its mark
  /// is written; it brings its own blank.
  [[nodiscard]] std::string_view shown(std::string_view words, const RunProperties& run);
  void add(std::string_view words, const RunProperties& run) { text_.add(words, run); }
  void add_soft_hyphen(const RunProperties& run) { text_.add_soft_hyphen(run); }
  /// An automatic number, as `program` shows it.
  void add_label(std::string_view label, std::string_view program);
  /// A tab, which behind the label of a unit is a blank.
  [[nodiscard]] std::string_view tab() const { return text_.is_label() ? " " : "\t"; }
  [[nodiscard]] bool line_is_empty() const { return text_.line_is_empty(); }
  void end_line() { text_.end_line(); }
  /// What comes from now on is note `number`.
  void begin_note(std::size_t number);

  void begin_table();
  void begin_row();
  void begin_cell(std::size_t columns, std::size_t rows);
  void end_cell();
  void end_table();

  [[nodiscard]] TrackedChanges changes() const { return changes_; }
  /// True when text of this kind is not part of the document that was asked for.
  [[nodiscard]] bool leaves_out(TextChange change) const;
  /// What comes from now on was changed so, or not.
  void set_change(TextChange change);

  void note_changes();
  void note_hidden();
  void note_contents();
  void note(Severity severity, std::string_view code, std::string_view message) {
    flow_.add_diagnostic(severity, code, message);
  }

  /// The document; the writer is done with.
  [[nodiscard]] FontReading finish();

 private:
  const TrackedChanges changes_;
  FlowBuilder flow_;
  RunText text_;
  std::string mark_;  // of a note, until its first words
};

}  // namespace vbpl
