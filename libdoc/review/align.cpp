// SPDX-License-Identifier: GPL-3.0-or-later
#include "libdoc/review/align.h"

#include <algorithm>
#include <cstdint>

namespace vbpl {
namespace {

using Row = std::span<const MaskId>;

/// The furthest ends of every number of edits, kept to walk back. With d edits every second diagonal from -d
/// to d can be reached, so that row d has d + 1 ends.
class Trace {
 public:
  /// The furthest place of a with `d` edits on diagonal `k`.
  [[nodiscard]] std::ptrdiff_t end(std::ptrdiff_t d, std::ptrdiff_t k) const {
    return ends_[static_cast<std::size_t>(d * (d + 1) / 2 + (k + d) / 2)];
  }
  void add(std::ptrdiff_t end) { ends_.push_back(static_cast<std::int32_t>(end)); }
  [[nodiscard]] std::ptrdiff_t edits() const { return edits_; }
  void finish(std::ptrdiff_t edits) { edits_ = edits; }

  /// Where diagonal `k` is reached from with `d` edits: true = by a step in b.
  [[nodiscard]] bool comes_from_above(std::ptrdiff_t d, std::ptrdiff_t k) const {
    if (k == -d) return true;
    return k != d && end(d - 1, k - 1) < end(d - 1, k + 1);
  }

 private:
  std::vector<std::int32_t> ends_;
  std::ptrdiff_t edits_ = 0;
};

std::ptrdiff_t slide(Row a, Row b, std::ptrdiff_t x, std::ptrdiff_t diagonal) {
  while (x < std::ssize(a) && x - diagonal < std::ssize(b) &&
         a[static_cast<std::size_t>(x)] == b[static_cast<std::size_t>(x - diagonal)])
    ++x;
  return x;
}

std::optional<Trace> search(Row a, Row b, std::size_t limit) {
  Trace trace;
  const std::ptrdiff_t goal = std::ssize(a) - std::ssize(b);
  for (std::ptrdiff_t d = 0; d <= static_cast<std::ptrdiff_t>(limit); ++d) {
    for (std::ptrdiff_t k = -d; k <= d; k += 2) {
      std::ptrdiff_t x = 0;
      if (d > 0) x = trace.comes_from_above(d, k) ? trace.end(d - 1, k + 1) : trace.end(d - 1, k - 1) + 1;
      x = slide(a, b, x, k);
      trace.add(x);
      if (k == goal && x >= std::ssize(a)) {
        trace.finish(d);
        return trace;
      }
    }
  }
  return std::nullopt;
}

/// The matched places of both rows, from the trace, in order.
std::vector<std::pair<std::size_t, std::size_t>> matches(const Trace& trace, Row a, Row b) {
  std::vector<std::pair<std::size_t, std::size_t>> result;
  std::ptrdiff_t x = std::ssize(a), y = std::ssize(b);
  for (std::ptrdiff_t d = trace.edits(); d >= 0; --d) {
    const std::ptrdiff_t k = x - y;
    std::ptrdiff_t start_x = 0, start_y = 0;
    if (d > 0) {
      const std::ptrdiff_t from = trace.comes_from_above(d, k) ? k + 1 : k - 1;
      start_x = trace.end(d - 1, from);
      start_y = start_x - from;
    }
    while (x > start_x && y > start_y && x > 0 && y > 0 &&
           a[static_cast<std::size_t>(x - 1)] == b[static_cast<std::size_t>(y - 1)]) {
      result.emplace_back(--x, --y);
    }
    x = start_x;
    y = start_y;
  }
  std::reverse(result.begin(), result.end());
  return result;
}

std::vector<Stretch> stretches(const std::vector<std::pair<std::size_t, std::size_t>>& matched, Row a,
                               Row b) {
  std::vector<Stretch> result;
  std::size_t x = 0, y = 0;
  const auto edit_to = [&](std::size_t a_end, std::size_t b_end) {
    if (x != a_end || y != b_end) result.push_back({false, x, a_end, y, b_end});
    x = a_end;
    y = b_end;
  };
  for (const auto& [i, j] : matched) {
    edit_to(i, j);
    const bool goes_on = !result.empty() && result.back().equal;
    if (goes_on)
      ++result.back().a_end, ++result.back().b_end;
    else
      result.push_back({true, i, i + 1, j, j + 1});
    x = i + 1;
    y = j + 1;
  }
  edit_to(a.size(), b.size());
  return result;
}

/// An equal stretch of one filler word between two edits is chance, not agreement.
std::vector<Stretch> joined(const std::vector<Stretch>& parts, Row a) {
  std::vector<Stretch> result;
  for (std::size_t i = 0; i < parts.size(); ++i) {
    const Stretch& part = parts[i];
    const bool between_edits = part.equal && i > 0 && i + 1 < parts.size();
    const bool chance = between_edits && part.a_size() == 1 && is_filler(a[part.a_begin]) &&
                        parts[i - 1].a_size() + parts[i - 1].b_size() > 2;
    if (!result.empty() && !result.back().equal && (chance || !part.equal)) {
      result.back().a_end = part.a_end;
      result.back().b_end = part.b_end;
    } else {
      result.push_back(part);
    }
  }
  return result;
}

}  // namespace

std::optional<std::vector<Stretch>> align(Row a, Row b, std::size_t limit) {
  std::size_t head = 0;
  while (head < std::min(a.size(), b.size()) && a[head] == b[head]) ++head;
  std::size_t tail = 0;
  while (tail < std::min(a.size(), b.size()) - head && a[a.size() - 1 - tail] == b[b.size() - 1 - tail])
    ++tail;
  const Row middle_a = a.subspan(head, a.size() - head - tail),
            middle_b = b.subspan(head, b.size() - head - tail);
  const auto trace = search(middle_a, middle_b, limit);
  if (!trace) return std::nullopt;
  std::vector<std::pair<std::size_t, std::size_t>> matched;
  for (std::size_t i = 0; i < head; ++i) matched.emplace_back(i, i);
  for (const auto& [i, j] : matches(*trace, middle_a, middle_b)) matched.emplace_back(i + head, j + head);
  for (std::size_t i = tail; i > 0; --i) matched.emplace_back(a.size() - i, b.size() - i);
  return joined(stretches(matched, a, b), a);
}

}  // namespace vbpl
