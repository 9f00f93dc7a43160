// SPDX-License-Identifier: GPL-3.0-or-later
#include "tools/vbpl-pdf-text/drawn_page.h"

#include <poppler-image.h>
#include <poppler-page-renderer.h>

#include <algorithm>
#include <cmath>
#include <tuple>

#include "tools/vbpl-pdf-text/page_rules.h"

namespace vbpl {
namespace {

constexpr double kDpi = 100;
constexpr double kPointsAPixel = 72 / kDpi;
constexpr std::size_t kShortestRule = 15;  // pixels: 11 points, higher than a letter of the text
constexpr std::size_t kThickestRule = 5;   // pixels
constexpr double kWidestGap = 1.8;         // of the height of a word
constexpr std::size_t kFewWords = 30;
constexpr int kGapsOfTable = 3;         // the head of a document has two
constexpr double kLargestPaper = 4000;  // points; a larger page is not drawn

/// Gaps between words of one line that are wider than any blank.
int wide_gaps(const std::vector<poppler::text_box>& words) {
  struct Place {
    long line;
    double left, right, height;
  };
  std::vector<Place> places;
  for (const auto& word : words) {
    const poppler::rectf box = word.bbox();
    // Text that runs up the page has its lines side by side.
    if (word.rotation() % 2 == 0) {
      places.push_back({std::lround(box.bottom() / 3), box.left(), box.right(), box.height()});
    } else {
      places.push_back({std::lround(box.right() / 3), box.top(), box.bottom(), box.width()});
    }
  }
  std::sort(places.begin(), places.end(), [](const Place& a, const Place& b) {
    return std::tie(a.line, a.left) < std::tie(b.line, b.left);
  });
  int gaps = 0;
  for (std::size_t i = 1; i < places.size(); ++i) {
    gaps += places[i].line == places[i - 1].line &&
            places[i].left - places[i - 1].right > kWidestGap * places[i].height;
  }
  return gaps;
}

void write_rules(const Picture& picture, WordLines& lines) {
  for (const Rule& rule : find_rules(picture, kShortestRule, kThickestRule)) {
    const double at = rule.at * kPointsAPixel, begin = rule.begin * kPointsAPixel,
                 end = rule.end * kPointsAPixel;
    if (rule.upright) {
      lines.rule(at, begin, at, end);
    } else {
      lines.rule(begin, at, end, at);
    }
  }
}

/// Dark share of the page outside its words, per mille.
long ink_outside(const Picture& picture, const std::vector<poppler::text_box>& words) {
  std::vector<bool> is_word(picture.width * picture.height);
  const auto pixel = [](double points, std::size_t most) {
    return static_cast<std::size_t>(std::clamp(points / kPointsAPixel, 0.0, static_cast<double>(most)));
  };
  for (const auto& word : words) {
    const poppler::rectf box = word.bbox();
    const std::size_t left = pixel(box.left() - 1, picture.width),
                      right = pixel(box.right() + 1, picture.width);
    for (std::size_t y = pixel(box.top() - 1, picture.height); y < pixel(box.bottom() + 1, picture.height);
         ++y) {
      const auto row = is_word.begin() + static_cast<std::ptrdiff_t>(y * picture.width);
      std::fill(row + static_cast<std::ptrdiff_t>(left),
                row + static_cast<std::ptrdiff_t>(std::max(left, right)), true);
    }
  }
  std::size_t dark = 0;
  for (std::size_t y = 0; y < picture.height; ++y) {
    for (std::size_t x = 0; x < picture.width; ++x)
      dark += picture.pixels[y * picture.stride + x] < kDark && !is_word[y * picture.width + x];
  }
  return static_cast<long>(dark * 1000 / (picture.width * picture.height));
}

}  // namespace

bool write_drawing(const poppler::page& page, const std::vector<poppler::text_box>& words, WordLines& lines) {
  const poppler::rectf paper = page.page_rect();
  const bool is_sparse = words.size() < kFewWords, has_columns = wide_gaps(words) >= kGapsOfTable;
  if ((!is_sparse && !has_columns) || std::max(paper.width(), paper.height()) > kLargestPaper) return false;
  poppler::page_renderer renderer;
  renderer.set_image_format(poppler::image::format_gray8);
  const poppler::image image = renderer.render_page(&page, kDpi, kDpi);
  if (!image.is_valid() || image.width() <= 0 || image.height() <= 0) return true;
  const auto stride = static_cast<std::size_t>(image.bytes_per_row()),
             height = static_cast<std::size_t>(image.height());
  const Picture picture{{reinterpret_cast<const std::uint8_t*>(image.const_data()), stride * height},
                        static_cast<std::size_t>(image.width()),
                        height,
                        stride};
  if (has_columns) write_rules(picture, lines);
  if (is_sparse) lines.ink(ink_outside(picture, words));
  return true;
}

}  // namespace vbpl
