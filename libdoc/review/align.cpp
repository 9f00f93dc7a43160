// SPDX-License-Identifier: GPL-3.0-or-later
#include "libdoc/review/align.h"

#include <algorithm>

namespace vbpl {
namespace {

using Row = std::span<const MaskId>;

/// The furthest ends of every number of edits, kept to walk back.
struct Trace {
  std::vector<std::vector<std::ptrdiff_t>> ends;  ///< ends[d][k + d]: furthest a on diagonal k
};

std::ptrdiff_t slide(Row a, Row b, std::ptrdiff_t x, std::ptrdiff_t diagonal) {
  while (x < std::ssize(a) && x - diagonal < std::ssize(b) &&
         a[static_cast<std::size_t>(x)] == b[static_cast<std::size_t>(x - diagonal)])
    ++x;
  return x;
}

/// Where diagonal `k` is reached from with `d` edits: true = by a step in b.
bool comes_from_above(const std::vector<std::ptrdiff_t>& last, std::ptrdiff_t k, std::ptrdiff_t d) {
  if (k == -d) return true;
  if (k == d) return false;
  return last[static_cast<std::size_t>(k - 1 + d - 1)] < last[static_cast<std::size_t>(k + 1 + d - 1)];
}

std::optional<Trace> search(Row a, Row b, std::size_t limit) {
  Trace trace;
  const std::ptrdiff_t goal = std::ssize(a) - std::ssize(b);
  for (std::ptrdiff_t d = 0; d <= static_cast<std::ptrdiff_t>(limit); ++d) {
    std::vector<std::ptrdiff_t> row(static_cast<std::size_t>(2 * d + 1));
    for (std::ptrdiff_t k = -d; k <= d; k += 2) {
      std::ptrdiff_t x = 0;
      if (d > 0) {
        const auto& last = trace.ends.back();
        const bool above = comes_from_above(last, k, d);
        x = above ? last[static_cast<std::size_t>(k + 1 + d - 1)]
                  : last[static_cast<std::size_t>(k - 1 + d - 1)] + 1;
      }
      x = slide(a, b, x, k);
      row[static_cast<std::size_t>(k + d)] = x;
      if (k == goal && x >= std::ssize(a)) {
        trace.ends.push_back(std::move(row));
        return trace;
      }
    }
    trace.ends.push_back(std::move(row));
  }
  return std::nullopt;
}

/// The matched places of both rows, from the trace, in order.
std::vector<std::pair<std::size_t, std::size_t>> matches(const Trace& trace, Row a, Row b) {
  std::vector<std::pair<std::size_t, std::size_t>> result;
  std::ptrdiff_t x = std::ssize(a), y = std::ssize(b);
  for (std::ptrdiff_t d = std::ssize(trace.ends) - 1; d >= 0; --d) {
    const std::ptrdiff_t k = x - y;
    std::ptrdiff_t start_x = 0, start_y = 0;
    if (d > 0) {
      const auto& last = trace.ends[static_cast<std::size_t>(d - 1)];
      const bool above = comes_from_above(last, k, d);
      const std::ptrdiff_t from = above ? k + 1 : k - 1;
      start_x = last[static_cast<std::size_t>(from + d - 1)];
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
