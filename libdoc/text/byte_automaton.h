// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include <array>
#include <cstdint>
#include <string_view>

namespace vbpl {

/// A small automaton over bytes that costs one shift a byte: all next states for a byte lie in one word, six
/// bits each, and a state is its place in that word. State 0 is where a text begins, and where it has to end;
/// state 1 is the one that nothing leaves.
class ByteAutomaton {
 public:
  static constexpr unsigned kBegin = 0, kFailed = 1, kMostStates = 10;

  /// `next(state, byte)` gives the next state.
  template <class Next>
  explicit constexpr ByteAutomaton(Next next) {
    for (unsigned byte = 0; byte < 256; ++byte) {
      for (unsigned state = 0; state < kMostStates; ++state) {
        const unsigned to = state == kFailed ? kFailed : next(state, byte);
        rows_[byte] |= std::uint64_t{to * kBits} << (state * kBits);
      }
    }
  }

  [[nodiscard]] bool accepts(std::string_view bytes) const {
    std::uint64_t state = kBegin;
    for (const char byte : bytes) state = rows_[static_cast<unsigned char>(byte)] >> (state & kMask);
    return (state & kMask) == kBegin;
  }

 private:
  static constexpr unsigned kBits = 6, kMask = 63;
  std::array<std::uint64_t, 256> rows_{};
};

}  // namespace vbpl
