// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include <chrono>
#include <cstddef>

#include "tools/common/streams.h"

namespace vbpl {

/// One line on the error stream that says how far long work is: only on a terminal, only after a second.
class Progress {
 public:
  explicit Progress(const Streams& streams);
  /// `total` 0 = not known.
  void show(std::size_t done, std::size_t total);
  /// Takes the line away, before a message and at the end.
  void clear();

 private:
  const Streams& streams_;
  std::chrono::steady_clock::time_point next_;
  bool shown_ = false;
};

}  // namespace vbpl
