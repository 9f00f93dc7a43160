// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include <cstddef>
#include <memory>
#include <vector>

namespace vbpl {

/// The memory of one parsed page, given back as a whole: a page has many small nodes, and taking each from
/// the heap and giving it back costs an eighth of the time of reading it. Only what was taken last can be
/// given back alone, which is what a parser does with its scratch buffers.
class PageMemory {
 public:
  PageMemory() = default;
  PageMemory(const PageMemory&) = delete;
  PageMemory& operator=(const PageMemory&) = delete;

  [[nodiscard]] void* take(std::size_t size);
  void give_back(void* block) {
    if (block == last_) next_ = last_;
  }

 private:
  std::vector<std::unique_ptr<std::byte[]>> chunks_;
  std::byte* next_ = nullptr;
  std::byte* end_ = nullptr;
  std::byte* last_ = nullptr;  // what was taken last
};

}  // namespace vbpl
