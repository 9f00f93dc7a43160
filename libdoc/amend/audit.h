// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include <cstddef>
#include <vector>

#include "libdoc/amend/compare.h"

namespace vbpl {

/// An official consolidated text beside the one rebuilt from the acts.
struct Audit {
  Document rebuilt, official;             ///< their articles, of which the rows speak
  std::vector<ComparedUnit> differences;  ///< before: rebuilt, after: official
  std::size_t equal = 0;                  ///< provisions that say the same in both
};

/// Compares the articles of both main texts and what stands below them; chapters do not count. What the form
/// of a consolidation asks for is no difference: note marks behind labels, "(được bãi bỏ)" in the place of a
/// repealed unit (Pháp lệnh 01/2012/UBTVQH13 Điều 13 to 15), nor is what stands before the first and behind
/// the last provision.
[[nodiscard]] Audit audit_consolidation(const Document& rebuilt, const Document& official);

}  // namespace vbpl
