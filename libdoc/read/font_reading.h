// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include <functional>
#include <string>
#include <vector>

#include "libdoc/read/source_document.h"

namespace vbpl {

/// One reading of a word processor's document.
struct FontReading {
  SourceDocument document;
  std::string legacy_text;         ///< text in fonts from before Unicode
  std::vector<std::string> fonts;  ///< as in Source::fonts
};

/// Reads a document with `read`, and once more with such text decoded if its syllables agree that it is not
/// Unicode: fonts alone prove little, people set .VnTime on Unicode text. Says what was done.
[[nodiscard]] SourceDocument read_by_fonts(const std::function<FontReading(bool decode)>& read);

}  // namespace vbpl
