// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include <cstddef>
#include <cstdint>
#include <optional>
#include <string>
#include <vector>

#include "libdoc/base/span.h"
#include "libdoc/cite/reader.h"
#include "libdoc/model/document.h"

namespace vbpl::cite {

/// 0 for the widest (phụ lục, phần) and upwards to tiết.
[[nodiscard]] int unit_level(UnitKind kind);

/// How an item of a list of units hangs on the one before it.
enum class Join : std::uint8_t {
  first,   ///< nothing before it
  within,  ///< `khoản 2 Điều 5`, `khoản 2 của Điều 5`: the unit that holds the one before
  comma,   ///< `khoản 2, Điều 5`
  also,    ///< `và`, `hoặc`, `;`
  range,   ///< `đến`
};

/// `các khoản 1, 2 và 3`: one kind of unit and its labels. The label `@` stands for "này".
struct UnitItem {
  UnitKind kind = UnitKind::article;
  std::vector<std::string> labels;
  std::string tail;  ///< tiết of the last label: `điểm c(iv)` gives iv
  Span span;
  Join join = Join::first;
};

/// A list of units as printed, `điểm a khoản 1 Điều 5 và Điều 7`, without the document it belongs to.
struct UnitList {
  std::vector<UnitItem> items;
  std::vector<Span> asides;  ///< what stands in brackets inside: `(được sửa đổi bởi …)`
  Span span;
};

/// The list of units that begins at `at` with a unit word. Nothing for `khoản vay`, `70 điểm`, `điều kiện 1`.
[[nodiscard]] std::optional<UnitList> read_unit_list(const Reader& reader, std::size_t at);

/// One step of a path, outermost first: {article, "5"}, {clause, "2"}.
struct PathStep {
  UnitKind kind = UnitKind::article;
  std::string label;
  friend bool operator==(const PathStep&, const PathStep&) = default;
};

/// One target of a list with the words that name it.
struct UnitPath {
  std::vector<PathStep> steps;
  Span span;
};

/// The targets of a list: the path of a unit is built from the right (C1), an article closes its own path
/// (C2), ranges are filled in.
[[nodiscard]] std::vector<UnitPath> unit_paths(const UnitList& list);

}  // namespace vbpl::cite
