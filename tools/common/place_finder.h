// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include <cstddef>
#include <string_view>

#include "libdoc/text/text.h"

namespace vbpl {

/// place_of for many offsets of one text: going forward costs the way between them, not the way from the
/// start. The text must outlive it.
class PlaceFinder {
 public:
  explicit PlaceFinder(std::string_view text) : text_(text) {}
  [[nodiscard]] Place at(std::size_t offset);

 private:
  std::string_view text_;
  std::size_t offset_ = 0;
  Place place_;
};

}  // namespace vbpl
