// SPDX-License-Identifier: GPL-3.0-or-later
#include "libdoc/read/font_reading.h"

#include <fmt/format.h>

#include <utility>

#include "libdoc/text/encoding.h"

namespace vbpl {

SourceDocument read_by_fonts(const std::function<FontReading(bool decode)>& read) {
  FontReading reading = read(false);
  reading.document.source.fonts = reading.fonts;
  if (reading.legacy_text.find_first_not_of(" ") == std::string::npos) return std::move(reading.document);
  const Encoding told = detect_encoding(reading.legacy_text);
  if (told == Encoding::utf8) return std::move(reading.document);
  if (told == Encoding::tcvn3_in_utf8 || told == Encoding::vni_in_utf8) {
    SourceDocument document = read(true).document;
    document.source.encoding = to_string(told);
    document.source.encoding_reason = "its fonts, and its words are Vietnamese in no other encoding";
    document.source.fonts = std::move(reading.fonts);
    document.text.diagnostics.push_back(
        {Severity::warning,
         {},
         "legacy-font",
         fmt::format("text in an older font was read as \"{}\"; check names and figures against the original",
                     to_string(told))});
    return document;
  }
  reading.document.text.diagnostics.push_back(
      {Severity::error,
       {},
       "legacy-font",
       "text in an older font (.VnTime, VNI) cannot be told; convert the document to Unicode fonts and read "
       "it again"});
  return std::move(reading.document);
}

}  // namespace vbpl
