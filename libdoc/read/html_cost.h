// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include <cstddef>
#include <string_view>

namespace vbpl {

/// How hard a page is for the HTML parser, whose time grows with the number of tags times the depth at which
/// they stand, and with the square of the attributes of a tag, since it compares each with all. Follows the
/// rules of the HTML standard for which end tag closes what, and errs on the high side.
struct HtmlCost {
  std::size_t depth = 0;  ///< deepest nesting, open formatting elements counted twice
  std::size_t work = 0;   ///< sum of the depths at all tags, and of the pairs of their attributes
};
/// Stops counting as soon as one of the limits is passed. Time is linear in the size plus the counted work.
[[nodiscard]] HtmlCost measure_html(std::string_view html, std::size_t max_depth, std::size_t max_work);

}  // namespace vbpl
