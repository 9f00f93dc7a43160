// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include <string>
#include <vector>

#include "libdoc/amend/compare.h"
#include "tools/vbpl-diff/two_texts.h"

namespace vbpl {

/// "sửa đổi", "bổ sung", "bãi bỏ", "đổi số", "chuyển chỗ" in the language of messages; several joined by
/// commas.
[[nodiscard]] std::string change_words(const ComparedUnit& row);
/// The same as one English word for scripts: same, changed, added, removed, renumbered, moved.
[[nodiscard]] std::string change_code(const ComparedUnit& row);
/// "khoản 2 Điều 5", empty for -1.
[[nodiscard]] std::string place_words(const Document& document, int unit);

/// For people: a line for each provision, with its words behind it, [-removed-] and {+added+}.
[[nodiscard]] std::string difference_text(const TwoTexts& texts, const ComparedUnit& row);

[[nodiscard]] std::string difference_tsv_header();
[[nodiscard]] std::string difference_tsv(const TwoTexts& texts, const ComparedUnit& row);

}  // namespace vbpl
