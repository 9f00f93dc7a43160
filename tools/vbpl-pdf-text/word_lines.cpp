// SPDX-License-Identifier: GPL-3.0-or-later
#include "tools/vbpl-pdf-text/word_lines.h"

#include <cmath>
#include <cstdio>

namespace vbpl {
namespace {

/// Points to hundredths of a point, what a broken file says of places cut to a sane size.
long hundredths(double points) {
  if (!(std::abs(points) < 1e6)) return 0;
  return std::lround(points * 100);
}

/// A name or word in one field: blanks and controls would end it.
std::string field(const poppler::byte_array& utf8) {
  std::string text;
  for (const char c : utf8) {
    const auto byte = static_cast<unsigned char>(c);
    if (byte > 0x20 && byte != 0x7F) text += c;
    if (byte == 0x20 || byte == '\t') text += '_';
  }
  return text;
}

}  // namespace

void WordLines::begin(int pages) { std::fprintf(out_, "vbpl-pdf-text 1\npages %d\n", pages); }

void WordLines::page(int number, double width, double height) {
  std::fprintf(out_, "page %d %ld %ld\n", number, hundredths(width), hundredths(height));
}

void WordLines::bad_page(int number) { std::fprintf(out_, "bad-page %d\n", number); }

void WordLines::word(const poppler::text_box& box) {
  const std::string text = field(box.text().to_utf8());
  if (text.empty()) return;
  const std::size_t id = font(box.has_font_info() ? box.get_font_name() : std::string());
  const double size = box.has_font_info() ? box.get_font_size() : 0;
  const poppler::rectf place = box.bbox();
  std::fprintf(out_, "word %ld %ld %ld %ld %ld %zu %d %d %s\n", hundredths(place.left()),
               hundredths(place.top()), hundredths(place.right()), hundredths(place.bottom()),
               hundredths(size), id, box.rotation(), box.has_space_after() ? 1 : 0, text.c_str());
}

void WordLines::rule(double left, double top, double right, double bottom) {
  std::fprintf(out_, "rule %ld %ld %ld %ld\n", hundredths(left), hundredths(top), hundredths(right),
               hundredths(bottom));
}

void WordLines::ink(long per_mille) { std::fprintf(out_, "ink %ld\n", per_mille); }

void WordLines::end(int pages) { std::fprintf(out_, "end %d\n", pages); }

std::size_t WordLines::font(const std::string& name) {
  const auto [place, is_new] = fonts_.emplace(name, fonts_.size());
  if (is_new)
    std::fprintf(out_, "font %zu %s\n", place->second,
                 field(poppler::byte_array(name.begin(), name.end())).c_str());
  return place->second;
}

}  // namespace vbpl
