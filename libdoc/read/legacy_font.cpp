// SPDX-License-Identifier: GPL-3.0-or-later
#include "libdoc/read/legacy_font.h"

#include "libdoc/text/fold.h"

namespace vbpl {

std::optional<LegacyFont> legacy_font(std::string_view name) {
  if (name.starts_with(".Vn")) return LegacyFont{Encoding::tcvn3_in_utf8, name.ends_with('H')};
  if (name.starts_with("VNI-")) return LegacyFont{Encoding::vni_in_utf8, false};
  return std::nullopt;
}

std::string decode_legacy(std::string_view text, LegacyFont font) {
  std::string decoded = decode(text, font.encoding);
  return font.capitals ? upper(decoded) : decoded;
}

}  // namespace vbpl
