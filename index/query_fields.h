// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include <optional>
#include <string>
#include <string_view>
#include <utility>

#include "index/query.h"

namespace vbpl::index {

/// The field of this name, in Vietnamese with or without marks or in English; `_` and a blank are the same.
[[nodiscard]] std::optional<Field> field_named(std::string_view name);
/// English name of a field.
[[nodiscard]] std::string_view name_of(Field field);
/// Longest known value of a closed vocabulary, in words; 1 for fields whose values are one word.
[[nodiscard]] std::size_t longest_value(Field field);

/// `còn`, `hết`, `chưa`, `một phần`, `không rõ` and their English names.
[[nodiscard]] std::optional<ForceWanted> force_named(std::string_view value);

/// First and last day of `2024`, `7/2024`, `01/7/2024`, `2024-07-01`, and of ranges of these: `2020..2024`,
/// `..2024`, `2020..`.
struct Days {
  std::optional<Date> from, to;
};
[[nodiscard]] std::optional<Days> days_named(std::string_view value);

}  // namespace vbpl::index
