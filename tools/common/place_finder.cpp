// SPDX-License-Identifier: GPL-3.0-or-later
#include "tools/common/place_finder.h"

#include <algorithm>

namespace vbpl {

Place PlaceFinder::at(std::size_t offset) {
  offset = std::min(offset, text_.size());
  if (offset < offset_) {
    offset_ = 0;
    place_ = {};
  }
  for (; offset_ < offset; ++offset_) {
    const bool begins_character = (static_cast<unsigned char>(text_[offset_]) & 0xC0U) != 0x80U;
    if (text_[offset_] == '\n') {
      place_ = {place_.line + 1, 1};
    } else if (begins_character) {
      ++place_.column;
    }
  }
  return place_;
}

}  // namespace vbpl
