// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include <cstddef>
#include <string>
#include <string_view>
#include <vector>

#include "libdoc/base/diagnostic.h"
#include "libdoc/base/result.h"

namespace vbpl {

/// Where the bytes of a normalised text came from. Runs map linearly; within a run that was composed
/// (NFD to NFC) or decoded, the offset is that of the run's first source byte.
class SourceMap {
 public:
  struct Run {
    std::size_t text = 0;    ///< first byte in the normalised text
    std::size_t source = 0;  ///< the matching byte in the file
    bool linear = true;      ///< later bytes of the run map one to one
  };
  void add(Run run);
  /// Offset in the file of the byte at `text_offset`.
  [[nodiscard]] std::size_t to_source(std::size_t text_offset) const;
  [[nodiscard]] Span to_source(Span span) const { return {to_source(span.begin), to_source(span.end)}; }
  [[nodiscard]] bool empty() const { return runs_.empty(); }
  /// Adds to `out` what this map says of text bytes [from, to), which stand at `moved_to` there.
  void copy_runs(std::size_t from, std::size_t to, std::size_t moved_to, SourceMap& out) const;

 private:
  std::vector<Run> runs_;
};

/// Text as every later step sees it: valid UTF-8 in NFC, lines end with "\n" alone, no NUL, no BOM.
struct Text {
  std::string utf8;
  SourceMap map;  ///< empty when the source has no byte positions of its own (a part of a DOCX)
  std::vector<Diagnostic> diagnostics;
};

/// Makes a Text of UTF-8 bytes: drops a BOM, turns CRLF, CR, U+2028 and form feeds into "\n", composes to NFC
/// once, replaces what is not UTF-8 by U+FFFD with one diagnostic "invalid-utf8" per run, drops NUL and other
/// controls but tab with a diagnostic. Never fails; linear time.
[[nodiscard]] Text normalise_utf8(std::string_view bytes);

/// 1-based line and column (in characters) of a byte offset, for messages.
struct Place {
  std::size_t line = 1;
  std::size_t column = 1;
};
[[nodiscard]] Place place_of(std::string_view text, std::size_t offset);

}  // namespace vbpl
