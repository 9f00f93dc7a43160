// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include <string_view>
#include <vector>

#include "libdoc/base/span.h"

namespace vbpl {

/// The sentence or item of a list around `span`: between line ends, semicolons and, when `stops` is set, full
/// stops. At most `reach` bytes to each side, cut at a blank, so that a text without any end costs no more.
[[nodiscard]] Span sentence_around(std::string_view text, Span span, bool stops, std::size_t reach = 1000);

/// Spans of a text, joined where they overlap, for quick questions.
class SpanSet {
 public:
  void add(Span span) { spans_.push_back(span); }
  /// To be called once, after the last add.
  void settle();
  [[nodiscard]] bool overlaps(Span span) const;

 private:
  std::vector<Span> spans_;
};

}  // namespace vbpl
