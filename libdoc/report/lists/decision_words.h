// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "libdoc/report/lists/forms.h"

namespace vbpl {

/// A word of the decisions file as people read it: "rejected" is "Không phải lỗi".
[[nodiscard]] std::string decision_words(std::string_view decision, const Forms& forms);
/// The other way round; also the word itself. Nothing for other words.
[[nodiscard]] std::optional<std::string> decision_named(std::string_view words, const Forms& forms);
/// All of them, to choose from.
[[nodiscard]] std::vector<std::string> all_decision_words(const Forms& forms);

}  // namespace vbpl
