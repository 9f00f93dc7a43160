// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include <string>
#include <string_view>

namespace vbpl {

/// VIQR (RFC 1456) to UTF-8, tones as combining marks: "Nghi. ddi.nh" gives "Nghị định". A stop behind a
/// vowel may be a tone or the end of a sentence: it is the tone, but behind syllables that end sentences
/// level
/// ("tham gia.", "hồ sơ.") and behind the number of a heading ("VI."). What is not ASCII stays if the whole
/// is UTF-8, and is read as Windows-1252 if not.
[[nodiscard]] std::string decode_viqr(std::string_view bytes);

}  // namespace vbpl
