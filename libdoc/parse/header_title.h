// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include <optional>
#include <string>
#include <vector>

#include "libdoc/parse/header_field.h"
#include "libdoc/parse/issuer_words.h"

namespace vbpl {

/// The trích yếu: what follows the name of the type (`fields[type]`), up to a rule, the authority line, or
/// the sentence that says who issues the act.
[[nodiscard]] std::optional<std::string> header_title(const Lines& lines,
                                                      const std::vector<HeaderField>& fields,
                                                      std::size_t type, const Tables& tables);

/// The body on the authority line below the title (CHÍNH PHỦ, ỦY BAN NHÂN DÂN TỈNH …), if there is one.
[[nodiscard]] IssuerWords authority_line(const Lines& lines, const std::vector<HeaderField>& fields,
                                         std::size_t type, const Tables& tables);

}  // namespace vbpl
