// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include <string>
#include <vector>

#include "libdoc/base/result.h"

namespace vbpl {

/// Words of one side of a comparison: those both sides have, or only this one.
struct ComparedWords {
  std::string text;
  bool own = false;
};

/// A provision in an old/new table (bảng so sánh).
struct ComparedRow {
  std::string before_place, after_place;  ///< "khoản 2 Điều 5"; empty when it is not there
  std::vector<ComparedWords> before, after;
  std::string change;  ///< "sửa đổi"
};

/// What stands around the rows.
struct ComparedHead {
  std::string title, before, after, change;  ///< of the table and its columns
  std::string none;                          ///< said when there are no rows
};

/// The table as a Word document, landscape: what went is struck out on the left, what came underlined on the
/// right, both in colour, too. The same bytes for the same rows.
[[nodiscard]] Result<std::string> difference_docx(const ComparedHead& head,
                                                  const std::vector<ComparedRow>& rows);

}  // namespace vbpl
