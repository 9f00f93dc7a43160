// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include <cstddef>
#include <string_view>
#include <vector>

namespace vbpl {

/// What a stretch of a signature block is.
enum class SigningPart {
  other,     ///< notes, blanks in forms, anything else
  formula,   ///< TM. CHÍNH PHỦ
  position,  ///< PHÓ THỦ TƯỚNG
  body,      ///< BỘ CÔNG AN, NHÂN DÂN TỐI CAO: goes on the line above it
  name,      ///< Nguyễn Văn An
};
[[nodiscard]] SigningPart signing_part(std::string_view words);

/// "KT. BỘ TRƯỞNG" as KT and the words behind it; an empty formula when none stands there.
struct FormulaWords {
  std::string_view formula, of;
};
[[nodiscard]] FormulaWords formula_of(std::string_view words);

/// A name without the rank or degree before it: "Thượng tướng", "PGS.TS.".
[[nodiscard]] std::string_view without_rank(std::string_view words);

/// A block glued together, "TM. CHÍNH PHỦ THỦ TƯỚNG(Đã ký)Nguyễn Văn An", cut into what it was made of.
[[nodiscard]] std::vector<std::string_view> signing_pieces(std::string_view words);

}  // namespace vbpl
