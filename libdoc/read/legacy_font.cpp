// SPDX-License-Identifier: GPL-3.0-or-later
#include "libdoc/read/legacy_font.h"

#include <algorithm>

#include "libdoc/text/fold.h"

namespace vbpl {

std::optional<LegacyFont> legacy_font(std::string_view name) {
  const auto begins = [&](std::string_view words) {
    return name.size() >= words.size() &&
           std::equal(words.begin(), words.end(), name.begin(), [](char word, char c) {
             return word == (c >= 'A' && c <= 'Z' ? static_cast<char>(c - 'A' + 'a') : c);
           });
  };
  if (begins(".vn")) return LegacyFont{Encoding::tcvn3_in_utf8, name.ends_with('H')};
  if (begins("vni-")) return LegacyFont{Encoding::vni_in_utf8, false};
  return std::nullopt;
}

std::string decode_legacy(std::string_view text, LegacyFont font) {
  std::string decoded = decode(text, font.encoding);
  return font.capitals ? upper(decoded) : decoded;
}

}  // namespace vbpl
