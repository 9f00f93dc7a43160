// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include <optional>
#include <string>
#include <string_view>

#include "libdoc/text/encoding.h"

namespace vbpl {

/// A font of the time before Unicode, which draws Vietnamese letters in place of Western ones.
struct LegacyFont {
  Encoding encoding = Encoding::tcvn3_in_utf8;
  bool capitals = false;  ///< .VnTimeH draws small letters as capitals
  friend bool operator==(const LegacyFont&, const LegacyFont&) = default;
};
/// .VnTime, .VnTimeH (TCVN3) and VNI-Times by name; nothing for other fonts.
[[nodiscard]] std::optional<LegacyFont> legacy_font(std::string_view name);

/// Text of a legacy font as Unicode.
[[nodiscard]] std::string decode_legacy(std::string_view text, LegacyFont font);

}  // namespace vbpl
