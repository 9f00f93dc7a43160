// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include <string>
#include <string_view>

namespace vbpl {

/// Text for XML and HTML, in an element or in a quoted attribute. Control characters that XML forbids become
/// blanks, U+FFFE and U+FFFF become U+FFFD.
[[nodiscard]] std::string escape_xml(std::string_view text);

}  // namespace vbpl
