// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include <string>
#include <string_view>

namespace vbpl {

/// Lower case by the Unicode simple mapping (Đ to đ, Ư to ư); length in bytes may change. Input UTF-8 NFC.
[[nodiscard]] std::string lower(std::string_view text);
[[nodiscard]] std::string upper(std::string_view text);

/// Without diacritics, đ to d, lower case: for comparing what people type. `Đường` gives `duong`.
[[nodiscard]] std::string unmarked(std::string_view text);

/// The matching key of a Vietnamese text: lower case, one tone placement (hoà, hòa → hòa; uỷ → ủy; thuý →
/// thúy, but quý stays), misplaced marks mended (vịêt → việt), Ð (U+00D0) → đ, runs of blanks to one space,
/// ends trimmed. Only for keys and terms; the model keeps what the legislator wrote.
[[nodiscard]] std::string match_key(std::string_view text);

/// Without blanks (also U+00A0 and other Unicode spaces) at both ends.
[[nodiscard]] std::string_view trimmed(std::string_view text);

/// True when no letter of `text` is lower case and at least one is upper case.
[[nodiscard]] bool is_upper_case(std::string_view text);

}  // namespace vbpl
