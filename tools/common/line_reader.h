// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include <cstddef>
#include <istream>
#include <optional>
#include <string>
#include <string_view>

namespace vbpl {

/// Lines, or all the bytes, of a stream that can be looked into first: standard input cannot be opened twice.
/// Memory is bounded by the longest line allowed.
class LineReader {
 public:
  struct Line {
    std::string bytes;      ///< without the line end
    std::size_t number;     ///< 1-based
    bool too_long = false;  ///< then `bytes` is empty, the line was passed over
  };

  explicit LineReader(std::istream& in) : in_(in) {}
  /// The first bytes, without taking them.
  [[nodiscard]] std::string_view peek();
  /// The next line; none at the end.
  [[nodiscard]] std::optional<Line> next(std::size_t longest);
  /// All that is left; none when it is longer than `most` bytes.
  [[nodiscard]] std::optional<std::string> rest(std::size_t most);

 private:
  bool fill();

  std::istream& in_;
  std::string buffer_;
  std::size_t at_ = 0;
  std::size_t number_ = 0;
};

}  // namespace vbpl
