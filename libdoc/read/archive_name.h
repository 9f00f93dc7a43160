// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include <string>
#include <string_view>

namespace vbpl {

/// The name of a member as people should see it, in UTF-8 NFC: names that are no UTF-8 are decoded as the
/// Vietnamese code page that yields syllables (Windows-1258, TCVN3, VNI, VISCII), else as code page 437, as
/// ZIP says. Controls, which could play tricks on a terminal, become U+FFFD; strokes of another system become
/// "/".
[[nodiscard]] std::string shown_name(std::string_view raw);

}  // namespace vbpl
