// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include <cstddef>
#include <string>
#include <string_view>
#include <vector>

#include "libdoc/model/document.h"

namespace vbpl {

struct UnitStep {
  UnitKind kind = UnitKind::article;
  std::string num;
  friend bool operator==(const UnitStep&, const UnitStep&) = default;
};
/// A unit as an instruction names it, highest step first; "khoản 2" alone has one step.
using UnitPath = std::vector<UnitStep>;

struct UnitList {
  std::vector<UnitPath> paths;
  std::size_t end = 0;  ///< first byte after the list
};

/// Reads "điểm c khoản 2, khoản 4 Điều 6; Điều 10" at `at` (DOMAIN C1, C2: paths bind to the right; each Điều closes its own).
/// No paths when no unit stands there.
[[nodiscard]] UnitList read_unit_list(std::string_view words, std::size_t at);

/// True when the path begins at an article or above, so that it needs no context.
[[nodiscard]] bool is_complete(const UnitPath& path);
/// `path` below the steps of `context` that stand higher than its first step.
[[nodiscard]] UnitPath completed(UnitPath path, const UnitPath& context);
/// "art_5__cl_2"; chapters above an article are left out, as articles are numbered through them.
[[nodiscard]] std::string eid_of(const UnitPath& path);

}  // namespace vbpl
