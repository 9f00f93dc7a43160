// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include <cstddef>
#include <vector>

#include "libdoc/base/diagnostic.h"
#include "libdoc/parse/levels.h"
#include "libdoc/parse/lines.h"
#include "libdoc/parse/unit_tree.h"
#include "libdoc/parse/verdict.h"

namespace vbpl {

/// What all readers of one document share.
struct ParseState {
  const Lines& lines;
  UnitTree tree;
  std::vector<Diagnostic> diagnostics;
  std::vector<Span> payloads;  ///< line ranges, in order
  std::size_t body_begin = 0;  ///< first line of the act's own text
  std::size_t body_end = 0;    ///< first line after the act's own text
  std::size_t main_end = 0;    ///< first line after its signature

  void note(Span span, const char* code, std::string message) {
    diagnostics.push_back({Severity::warning, span, code, std::move(message)});
  }
};

/// Reads the units of one frame, line by line.
class BodyReader {
 public:
  /// `host` is the unit above the frame's first units, or -1. Look-ahead stops at `limit`.
  BodyReader(ParseState& state, int frame, int host, std::size_t limit);

  /// Reads lines [from, to); stops early where the act ends (signature, annex, attached text). Returns the
  /// first line not read. `to` must not go beyond `limit`.
  std::size_t read(std::size_t from, std::size_t to);
  [[nodiscard]] const Levels& levels() const { return levels_; }

 private:
  [[nodiscard]] bool quoted() const { return quoted_; }
  void read_line(std::size_t i, std::size_t to);
  bool open_unit(std::size_t i, std::size_t to);
  void note_gap(const Label& label, UnitKind kind, Ordinal ordinal, Ordinal last);
  void note_unplaced(std::size_t i);
  void read_text(std::size_t i, std::size_t to);
  [[nodiscard]] int holder(Span line);
  std::size_t read_table(std::size_t i, std::size_t to);
  std::size_t read_payload_at(std::size_t i, std::size_t end, bool balanced);
  void check_payload_label(std::size_t i);
  [[nodiscard]] std::size_t line_end(std::size_t i, std::size_t to) const;
  /// First line after the unit opened at `i` that is labelled with a unit of this kind or above.
  [[nodiscard]] std::size_t unit_limit(std::size_t i, std::size_t to) const;

  ParseState& state_;
  Levels levels_;
  int frame_;
  std::size_t begin_ = 0, limit_;
  bool quoted_;
  bool has_articles_ = false;
};

/// True when the act's own text ends before line `i`: signature, recipients, annex or attached text begin.
[[nodiscard]] bool ends_body(const Lines& lines, const Levels& levels, std::size_t i, std::size_t limit);

}  // namespace vbpl
