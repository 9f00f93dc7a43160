// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include <cstddef>
#include <string>
#include <string_view>
#include <vector>

#include "libdoc/cite/unit_list.h"

namespace vbpl {

/// A unit as an instruction names it, highest step first; "khoản 2" alone has one step.
using UnitPath = std::vector<cite::PathStep>;

struct UnitList {
  std::vector<UnitPath> paths;
  std::size_t end = 0;  ///< first byte after the list
};

/// Reads "điểm c khoản 2, khoản 4 Điều 6; Điều 10" (DOMAIN C1, C2) or "Mẫu số 05 tại Phụ lục I" at `at`. No
/// paths when no unit of another act stands there.
/// "Điều này" means the one of `in_hand`; without one there such paths are the act's own and left out.
[[nodiscard]] UnitList read_units(std::string_view words, std::size_t at, const UnitPath& in_hand = {});

/// True when the path begins at an article or above, so that it needs no context.
[[nodiscard]] bool is_complete(const UnitPath& path);
/// `path` below the steps of `context` that stand higher than its first step.
[[nodiscard]] UnitPath completed(UnitPath path, const UnitPath& context);
/// "art_5__cl_2".
[[nodiscard]] std::string eid_of(const UnitPath& path);

}  // namespace vbpl
