// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include <cstddef>
#include <cstdint>
#include <string>
#include <string_view>
#include <vector>

#include "libdoc/base/diagnostic.h"
#include "libdoc/base/span.h"
#include "libdoc/text/text.h"

namespace vbpl {

/// One step in the flow of a formatted document: a line, or a border of a table, row or cell.
struct FlowStep {
  enum class Kind : std::uint8_t { line, table, row, cell, end_cell, end_table };
  Kind kind = Kind::line;
  bool footnote = false;
  std::uint16_t columns = 1;  ///< of a cell: columns spanned
  std::uint16_t rows = 1;     ///< of a cell: rows spanned
  Span text;                  ///< of a line, in Flow::text, never empty
  std::size_t partner = 0;    ///< of a table or cell: index of the step that ends it
};

/// What a format tells of a document, before its tables are laid out. Steps nest properly: lines and tables
/// stand anywhere, rows and cells in tables, tables in a table only in its cells. Cells before the first row
/// step make a row.
struct Flow {
  std::string text;  ///< the lines one after the other, each in NFC, without line ends
  std::vector<FlowStep> steps;
  SourceMap map;  ///< from `text` to the file; empty if the format has no byte positions
  std::vector<Diagnostic> diagnostics;
  std::string title_hint;
};

/// Builds a Flow from a walk over a document. Ends are matched: what the walk opens twice or forgets to close
/// is mended.
class FlowBuilder {
 public:
  /// Adds to the open line. `source` is where the bytes stand in the file, if `linear` one to one.
  void append(std::string_view text, std::size_t source, bool linear);
  void append(std::string_view text) { line_ += text; }
  [[nodiscard]] std::string_view line() const { return line_; }
  [[nodiscard]] bool line_is_empty() const { return line_.empty(); }
  /// Ends the open line, trimmed; a blank one is dropped.
  void end_line();

  void begin_table();
  void begin_row();
  void begin_cell(std::size_t columns, std::size_t rows);
  void end_cell();
  void end_table();

  /// Lines that end from now on are footnotes, or not.
  void set_footnote(bool footnote) { footnote_ = footnote; }
  /// Marks the open line alone as a footnote.
  void mark_footnote() { line_footnote_ = true; }
  /// At most one diagnostic a code is kept.
  void add_diagnostic(Severity severity, std::string_view code, std::string_view message);
  void set_title_hint(std::string title) { flow_.title_hint = std::move(title); }

  [[nodiscard]] Flow finish();

 private:
  void push(FlowStep::Kind kind);
  void normalise_line();

  Flow flow_;
  std::string line_;
  std::vector<SourceMap::Run> line_runs_;  // offsets into line_
  std::vector<std::size_t> open_;          // indices of open tables and cells
  bool footnote_ = false, line_footnote_ = false;
};

}  // namespace vbpl
