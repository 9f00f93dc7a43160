// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include <optional>
#include <string>
#include <string_view>

namespace vbpl {

/// Puts back the letter ư into a word that lost it, or has a hyphen in its place: in TCVN3 fonts ư is the
/// soft hyphen, which PDF programs leave out. Only where the word is no Vietnamese syllable and exactly one
/// place makes it one: "phơng" gives "phương", "Nh-" gives "Như". Nothing for other words.
[[nodiscard]] std::optional<std::string> with_lost_letter(std::string_view word);

}  // namespace vbpl
