// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include <string>
#include <string_view>

namespace vbpl {

// Sources of rules and rows of tables are kept short; papers that people sign want them as drafters write
// them.

/// "Luật 64/2025/QH15 Điều 58 khoản 3; NĐ 45/2025/NĐ-CP" →
/// "khoản 3 Điều 58 Luật số 64/2025/QH15; Nghị định số 45/2025/NĐ-CP". What is written otherwise stays.
[[nodiscard]] std::string formal_source(std::string_view source);

/// A row of a table of changes, "Bộ A → Bộ B (2025-03-01)" → "Bộ A, nay là Bộ B (từ ngày 01/3/2025)".
[[nodiscard]] std::string changed_words(std::string_view row);

/// With a capital at the beginning, as a sentence has it.
[[nodiscard]] std::string as_sentence(const std::string& words);

}  // namespace vbpl
