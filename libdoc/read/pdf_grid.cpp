// SPDX-License-Identifier: GPL-3.0-or-later
#include "libdoc/read/pdf_grid.h"

#include <algorithm>
#include <numeric>

namespace vbpl {
namespace {

constexpr int kNear = 250;                   // hundredths of a point: lines that meet, and lines that are one
constexpr std::size_t kMostRules = 1500;     // pairs are looked at
constexpr std::size_t kMostPlaces = 20'000;  // rows times columns

/// Sets that grow together.
class Groups {
 public:
  explicit Groups(std::size_t size) : parents_(size) {
    std::iota(parents_.begin(), parents_.end(), std::size_t{0});
  }
  std::size_t find(std::size_t i) {
    while (parents_[i] != i) i = parents_[i] = parents_[parents_[i]];
    return i;
  }
  void join(std::size_t a, std::size_t b) {
    a = find(a), b = find(b);
    parents_[std::max(a, b)] = std::min(a, b);  // the first member names the set
  }

 private:
  std::vector<std::size_t> parents_;
};

bool is_upright(const PdfBox& rule) { return rule.left == rule.right; }

bool meet(const PdfBox& lying, const PdfBox& upright) {
  return upright.left >= lying.left - kNear && upright.left <= lying.right + kNear &&
         lying.top >= upright.top - kNear && lying.top <= upright.bottom + kNear;
}

/// Sorted places, those that lie close together as one.
std::vector<int> distinct(std::vector<int> places) {
  std::sort(places.begin(), places.end());
  std::vector<int> result;
  for (const int place : places) {
    if (result.empty() || place - result.back() > kNear) result.push_back(place);
  }
  return result;
}

/// The last of sorted places that is not beyond `at`, or the first.
std::size_t index_near(const std::vector<int>& places, int at) {
  const auto after = std::upper_bound(places.begin(), places.end(), at);
  return static_cast<std::size_t>(std::max<std::ptrdiff_t>(after - places.begin() - 1, 0));
}

/// The rules that belong to one table.
struct Frame {
  std::vector<PdfBox> lying, upright;
};

/// Tells the cells of one frame: the places between lines, joined where no line parts them.
class Cells {
 public:
  explicit Cells(const Frame& frame) : frame_(frame) {
    std::vector<int> xs, ys;
    for (const PdfBox& rule : frame.upright)
      xs.push_back(rule.left), ys.insert(ys.end(), {rule.top, rule.bottom});
    for (const PdfBox& rule : frame.lying)
      ys.push_back(rule.top), xs.insert(xs.end(), {rule.left, rule.right});
    xs_ = distinct(std::move(xs));
    ys_ = distinct(std::move(ys));
  }

  PdfGrid run() {
    PdfGrid grid;
    if (xs_.size() < 2 || ys_.size() < 2 || (xs_.size() - 1) * (ys_.size() - 1) > kMostPlaces) return grid;
    grid.box = {xs_.front(), ys_.front(), xs_.back(), ys_.back()};
    grid.xs = xs_;
    grid.ys = ys_;
    Groups groups = join_places();
    grid.cell_of_place.resize(count());
    for (std::size_t place = 0; place < count(); ++place) {
      if (groups.find(place) == place) add_cell(grid, groups, place);
      grid.cell_of_place[place] = grid.cell_of_place[groups.find(place)];
    }
    return grid;
  }

 private:
  [[nodiscard]] std::size_t columns() const { return xs_.size() - 1; }
  [[nodiscard]] std::size_t count() const { return columns() * (ys_.size() - 1); }

  Groups join_places() {
    const std::vector<bool> right = parted(frame_.upright, true), below = parted(frame_.lying, false);
    Groups groups(count());
    for (std::size_t place = 0; place < count(); ++place) {
      if (place % columns() + 1 < columns() && !right[place]) groups.join(place, place + 1);
      if (place + columns() < count() && !below[place]) groups.join(place, place + columns());
    }
    return groups;
  }

  /// For each place, whether a rule lies on its right edge (`upright`) or on its lower edge.
  [[nodiscard]] std::vector<bool> parted(const std::vector<PdfBox>& rules, bool upright) const {
    std::vector<bool> result(count());
    const std::vector<int>& across = upright ? xs_ : ys_;
    const std::vector<int>& along = upright ? ys_ : xs_;
    for (const PdfBox& rule : rules) {
      const int at = upright ? rule.left : rule.top;
      const int begin = upright ? rule.top : rule.left, end = upright ? rule.bottom : rule.right;
      const std::size_t edge = index_near(across, at);
      if (edge == 0 || edge + 1 >= across.size()) continue;
      for (std::size_t i = 0; i + 1 < along.size(); ++i) {
        const int middle = along[i] + (along[i + 1] - along[i]) / 2;
        if (begin > middle || end < middle) continue;
        result[upright ? i * columns() + edge - 1 : (edge - 1) * columns() + i] = true;
      }
    }
    return result;
  }

  /// The set that begins at `place`, as one cell; what reaches beyond a rectangle counts to it all the same.
  void add_cell(PdfGrid& grid, Groups& groups, std::size_t place) const {
    const std::size_t row = place / columns(), column = place % columns();
    std::size_t right = column + 1, below = row + 1;
    while (right < columns() && groups.find(row * columns() + right) == place) ++right;
    while (below < grid.rows() && groups.find(below * columns() + column) == place) ++below;
    grid.cell_of_place[place] = grid.cells.size();
    grid.cells.push_back(
        {{xs_[column], ys_[row], xs_[right], ys_[below]}, row, column, below - row, right - column});
  }

  const Frame& frame_;
  std::vector<int> xs_, ys_;
};

std::vector<Frame> frames_of(const std::vector<PdfBox>& rules) {
  Groups groups(rules.size());
  for (std::size_t i = 0; i < rules.size(); ++i) {
    if (is_upright(rules[i])) continue;
    for (std::size_t j = 0; j < rules.size(); ++j) {
      if (is_upright(rules[j]) && meet(rules[i], rules[j])) groups.join(i, j);
    }
  }
  std::vector<Frame> frames(rules.size());
  for (std::size_t i = 0; i < rules.size(); ++i) {
    Frame& frame = frames[groups.find(i)];
    (is_upright(rules[i]) ? frame.upright : frame.lying).push_back(rules[i]);
  }
  std::erase_if(frames, [](const Frame& frame) { return frame.lying.size() < 2 || frame.upright.empty(); });
  return frames;
}

}  // namespace

std::size_t cell_at(const PdfGrid& grid, int x, int y) {
  const std::size_t column = std::min(index_near(grid.xs, x), grid.columns() - 1),
                    row = std::min(index_near(grid.ys, y), grid.rows() - 1);
  return grid.cell_of_place[row * grid.columns() + column];
}

std::vector<PdfGrid> find_grids(const std::vector<PdfBox>& rules) {
  std::vector<PdfGrid> grids;
  if (rules.size() > kMostRules) return grids;
  for (const Frame& frame : frames_of(rules)) {
    PdfGrid grid = Cells(frame).run();
    if (grid.cells.size() > 1) grids.push_back(std::move(grid));
  }
  std::stable_sort(grids.begin(), grids.end(),
                   [](const PdfGrid& a, const PdfGrid& b) { return a.box.top < b.box.top; });
  return grids;
}

}  // namespace vbpl
