// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include <string>
#include <string_view>

namespace vbpl {

/// Lower case with one tone placement (uỷ, hoà → ủy, hòa) in which every byte keeps its place: offsets in the
/// result are offsets in `text`. What would change its length stays as it is (uỳ, uỹ, oẽ; no other Vietnamese
/// letter). Ð (U+00D0) becomes đ. For scanning, never for keeping.
[[nodiscard]] std::string aligned_key(std::string_view text);

/// True when a letter, mark or digit of UTF-8 `text` ends right before `at`.
[[nodiscard]] bool letter_before(std::string_view text, std::size_t at);
/// True when a letter, mark or digit of UTF-8 `text` begins at `at`.
[[nodiscard]] bool letter_at(std::string_view text, std::size_t at);
/// True when the letter at `at` is a capital.
[[nodiscard]] bool capital_at(std::string_view text, std::size_t at);

}  // namespace vbpl
