// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include <cstdint>
#include <optional>
#include <string>
#include <vector>

#include "libdoc/base/date.h"
#include "libdoc/base/span.h"
#include "libdoc/text/text.h"

namespace vbpl {

/// Where a document's bytes came from and how they were read.
struct Source {
  std::string path;             ///< as given on the command line, or found below a folder given there
  std::string format;           ///< text markdown html docx odt doc rtf pdf akn vbpl-json records
  std::string encoding;         ///< utf-8, utf-8-bom, nfd …
  std::string sha256;           ///< of the file's bytes, lower-case hex
  std::string converter;        ///< what turned it into text, such as "gumbo" or "plain"
  std::string encoding_reason;  ///< why that encoding, in a few words; empty if the format leaves no choice
  std::vector<std::string> fonts;  ///< those of the text, the most used first; empty where not looked at
};

/// What the file's own format says of a stretch of text. Text without a block is a plain paragraph.
enum class BlockKind : std::uint8_t {
  table_row,  ///< one row of a data table; cells are separated by tabs
  layout,     ///< a paragraph out of a layout table (two-column header, signature), already read column by
              ///< column
  footnote,
};

struct Block {
  Span span;  ///< whole lines of the text
  BlockKind kind = BlockKind::table_row;
  int table = 0;  ///< rows of one table share a number
};

/// Another document that a database relates to this one, as it names them.
struct DatabaseReference {
  std::string relation, number;
};

/// What a database says of a document, apart from its text. Evidence of its own, which may err as the text
/// may.
struct DatabaseClaims {
  std::string source;  ///< "vbpl.vn"
  std::optional<std::string> number, doc_type, issuer, title, status;
  std::optional<Date> issued, effective, expires;
  std::vector<DatabaseReference> references;
};

/// The reading room's result: one text, a paragraph a line.
struct SourceDocument {
  Source source;
  Text text;
  std::vector<Block> blocks;  ///< in text order, not overlapping
  /// From the format itself (HTML title, core properties), empty if absent. Hints only: the text decides.
  std::string title_hint;
  std::optional<DatabaseClaims> claims;  ///< of formats that carry metadata of their own
};

}  // namespace vbpl
