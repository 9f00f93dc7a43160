// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include <optional>
#include <string>
#include <string_view>

#include "libdoc/model/tables.h"

namespace vbpl {

/// Who issued an act and where, out of the words at its head.
struct IssuerWords {
  std::optional<std::string> issuer;     ///< "Chính phủ"; joint issuers separated by "; "
  std::optional<std::string> territory;  ///< "tỉnh Vĩnh Phúc"
  bool certain = false;                  ///< a row of issuers.tsv, not merely words in capitals
};

/// Reads "ỦY BAN NHÂN DÂN TỈNH VĨNH PHÚC", "BỘ TÀI CHÍNH - BỘ CÔNG AN", "CHÍNH PHỦ". Words that no table
/// knows stand as they are printed.
[[nodiscard]] IssuerWords read_issuer(std::string_view words, const Tables& tables);

/// "TỈNH VĨNH PHÚC" → "tỉnh Vĩnh Phúc"; kinds of places in small letters, names with capitals.
[[nodiscard]] std::string territory_name(std::string_view words);

}  // namespace vbpl
