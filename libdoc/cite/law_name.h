// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include <cstddef>
#include <optional>
#include <string>

#include "libdoc/cite/reader.h"
#include "libdoc/cite/type_word.h"
#include "libdoc/model/tables.h"

namespace vbpl::cite {

struct FoundLaw {
  std::string title;  ///< "Luật Đất đai", as the table or the text writes it
  std::size_t end = 0;
};

/// The name of a law (luật, bộ luật, pháp lệnh, Hiến pháp) that begins at `at` with the type word `type`.
/// Known names win, the longest first; a name that no table holds must begin with a capital and ends before
/// the first word that no name holds. `Luật sửa đổi, bổ sung một số điều của Luật A và Luật B ngày …` is one
/// law.
[[nodiscard]] std::optional<FoundLaw> read_law_name(const Reader& reader, std::size_t at,
                                                    const FoundType& type, const Tables& tables);

}  // namespace vbpl::cite
