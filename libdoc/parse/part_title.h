// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include <cstddef>
#include <optional>
#include <string>

#include "libdoc/parse/lines.h"

namespace vbpl {

enum class PartKind { annex, form, attached, notes };

/// What begins after the signature: a phụ lục, a mẫu, or a text issued together with the act (ban hành kèm
/// theo).
struct PartTitle {
  PartKind kind = PartKind::annex;
  std::string num;  ///< "II", "01"; empty when the title has none
  std::optional<std::string> heading;
  std::size_t body = 0;  ///< attached texts: the line of their first unit
};

/// The part whose title begins on `line`. `inside_annex`: only what surely ends an annex counts there,
/// because annexes are full of headers of forms.
[[nodiscard]] std::optional<PartTitle> read_part_title(const Lines& lines, std::size_t line,
                                                       bool inside_annex = false);

}  // namespace vbpl
