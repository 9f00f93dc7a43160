// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include <cstddef>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "libdoc/cite/reader.h"
#include "libdoc/model/document.h"

namespace vbpl::cite {

struct FoundLabel {
  std::string label;  ///< "5a", "đ", "iii", "@" for này
  std::string tail;   ///< "iv" of `c(iv)`
  std::size_t end = 0;
};

/// The label of a unit of `kind` at `at`: 5, 32đ, đ, III, thứ hai.
[[nodiscard]] std::optional<FoundLabel> read_label(const Reader& reader, UnitKind kind, std::size_t at);

/// `điều`, `khoản` …, for a quick look where one may begin.
[[nodiscard]] std::vector<std::string_view> unit_words();

struct UnitWord {
  UnitKind kind = UnitKind::article;
  std::size_t end = 0;
};
/// `điểm`, `khoản`, `Điều`, `Mục`, `Tiểu mục`, `Chương`, `Phần`, `Phụ lục`, `tiết` at `at`.
[[nodiscard]] std::optional<UnitWord> read_unit_word(const Reader& reader, std::size_t at);

/// The labels from `from` to `to`, both with; only the two when the way between is not clear.
[[nodiscard]] std::vector<std::string> label_range(UnitKind kind, const std::string& from,
                                                   const std::string& to);

}  // namespace vbpl::cite
