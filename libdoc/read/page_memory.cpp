// SPDX-License-Identifier: GPL-3.0-or-later
#include "libdoc/read/page_memory.h"

#include <algorithm>

namespace vbpl {
namespace {

constexpr std::size_t kChunk = std::size_t{256} << 10;

}  // namespace

void* PageMemory::take(std::size_t size) {
  constexpr std::size_t kAlign = alignof(std::max_align_t);
  const std::size_t needed = (std::max<std::size_t>(size, 1) + kAlign - 1) / kAlign * kAlign;
  if (static_cast<std::size_t>(end_ - next_) < needed) {
    const std::size_t chunk = std::max(needed, kChunk);
    chunks_.push_back(std::unique_ptr<std::byte[]>(new std::byte[chunk]));
    next_ = chunks_.back().get();
    end_ = next_ + chunk;
  }
  last_ = next_;
  next_ += needed;
  return last_;
}

}  // namespace vbpl
