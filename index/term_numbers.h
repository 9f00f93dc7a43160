// SPDX-License-Identifier: GPL-3.0-or-later
// Inside the room only.
#pragma once
#include <cstddef>
#include <cstdint>
#include <string>
#include <string_view>
#include <vector>

namespace vbpl::index {

/// Numbers of terms, in the order in which they come.
class TermNumbers {
 public:
  TermNumbers();
  /// The number of a term, a new one for a new term.
  [[nodiscard]] std::uint32_t of(std::string_view term);
  [[nodiscard]] std::string_view term(std::uint32_t number) const {
    return std::string_view(letters_).substr(begins_[number], begins_[number + 1] - begins_[number]);
  }
  [[nodiscard]] std::size_t size() const { return begins_.size() - 1; }
  /// Bytes held.
  [[nodiscard]] std::size_t memory() const;

 private:
  static constexpr std::uint32_t kNone = ~std::uint32_t{0};
  struct Slot {
    std::uint32_t hash = 0, number = kNone;
  };
  void grow();

  std::string letters_;              // of all terms, one after the other
  std::vector<std::size_t> begins_;  // and the end of the last
  std::vector<Slot> slots_;          // a power of two of them, at most half of them full
};

}  // namespace vbpl::index
