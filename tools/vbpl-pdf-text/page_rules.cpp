// SPDX-License-Identifier: GPL-3.0-or-later
#include "tools/vbpl-pdf-text/page_rules.h"

#include <algorithm>

namespace vbpl {
namespace {

constexpr std::size_t kMostRules = 4000;  // more are of a drawing or a photograph, not of a table

/// Dark runs of one pixel line after the other, joined into bands where they touch.
struct Band {
  std::size_t first = 0, last = 0;  ///< pixel lines
  std::size_t begin = 0, end = 0;
};

class Bands {
 public:
  Bands(std::size_t shortest, std::size_t thickest) : shortest_(shortest), thickest_(thickest) {}

  void add(std::size_t line, std::size_t begin, std::size_t end) {
    if (end - begin < shortest_) return;
    // Runs of a line come from left to right, and so do the bands they may touch.
    while (next_ < open_.size() && open_[next_].end <= begin) close(open_[next_++]);
    if (next_ < open_.size() && open_[next_].begin < end) {
      Band band = open_[next_++];
      band.last = line;
      band.begin = std::min(band.begin, begin);
      band.end = std::max(band.end, end);
      growing_.push_back(band);
    } else {
      growing_.push_back({line, line, begin, end});
    }
  }
  void end_line() {
    for (; next_ < open_.size(); ++next_) close(open_[next_]);
    open_.swap(growing_);
    growing_.clear();
    next_ = 0;
  }
  [[nodiscard]] std::vector<Rule> rules(bool upright) const {
    std::vector<Rule> rules;
    for (const Band& band : closed_) {
      rules.push_back({upright, static_cast<double>(band.first + band.last + 1) / 2,
                       static_cast<double>(band.begin), static_cast<double>(band.end)});
    }
    return rules;
  }

 private:
  void close(const Band& band) {
    if (band.last - band.first < thickest_) closed_.push_back(band);
  }

  std::size_t shortest_, thickest_, next_ = 0;
  std::vector<Band> open_, growing_, closed_;
};

std::vector<Rule> rules_along(const Picture& picture, bool upright, std::size_t shortest,
                              std::size_t thickest) {
  Bands bands(shortest, thickest);
  const std::size_t lines = upright ? picture.width : picture.height;
  const std::size_t length = upright ? picture.height : picture.width;
  for (std::size_t line = 0; line < lines; ++line) {
    std::size_t run = 0;
    for (std::size_t i = 0; i < length; ++i) {
      const std::size_t at = upright ? i * picture.stride + line : line * picture.stride + i;
      if (picture.pixels[at] < kDark) {
        ++run;
        continue;
      }
      bands.add(line, i - run, i);
      run = 0;
    }
    bands.add(line, length - run, length);
    bands.end_line();
  }
  bands.end_line();
  return bands.rules(upright);
}

}  // namespace

std::vector<Rule> find_rules(const Picture& picture, std::size_t shortest, std::size_t thickest) {
  if (picture.height == 0 || picture.stride < picture.width ||
      picture.pixels.size() < picture.height * picture.stride)
    return {};
  std::vector<Rule> rules = rules_along(picture, false, shortest, thickest);
  const std::vector<Rule> upright = rules_along(picture, true, shortest, thickest);
  rules.insert(rules.end(), upright.begin(), upright.end());
  return rules.size() > kMostRules ? std::vector<Rule>() : rules;
}

}  // namespace vbpl
