// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include <cstdint>

#include "libdoc/model/document.h"

namespace vbpl {

/// Which of two acts that differ on one matter applies.
enum class Precedence : std::uint8_t { first, second, undecided };

struct Ruling {
  Precedence applies = Precedence::undecided;
  const char* rule = "A6";
};

/// Luật 64/2025/QH15 Điều 58: of different force the higher (A3), of one body the one issued later (A4),
/// whatever day they take effect; of two bodies of one level the law gives no answer (A6). "Special beats
/// general" is not in the law.
[[nodiscard]] Ruling which_applies(const Document& first, const Document& second);

}  // namespace vbpl
