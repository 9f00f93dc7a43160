// SPDX-License-Identifier: GPL-3.0-or-later
#include <algorithm>

#include "libdoc/text/text.h"

namespace vbpl {

void SourceMap::add(Run run) {
  if (!runs_.empty()) {
    const Run& last = runs_.back();
    if (last.linear && run.linear && run.source - last.source == run.text - last.text) return;
    if (last.text == run.text) runs_.pop_back();
  }
  runs_.push_back(run);
}

std::size_t SourceMap::to_source(std::size_t text_offset) const {
  auto after = std::upper_bound(runs_.begin(), runs_.end(), text_offset,
                                [](std::size_t offset, const Run& run) { return offset < run.text; });
  if (after == runs_.begin()) return text_offset;
  const Run& run = *std::prev(after);
  return run.linear ? run.source + (text_offset - run.text) : run.source;
}

void SourceMap::copy_runs(std::size_t from, std::size_t to, std::size_t moved_to, SourceMap& out) const {
  auto run = std::upper_bound(runs_.begin(), runs_.end(), from,
                              [](std::size_t offset, const Run& r) { return offset < r.text; });
  out.add({moved_to, to_source(from), run == runs_.begin() || std::prev(run)->linear});
  for (; run != runs_.end() && run->text < to; ++run)
    out.add({run->text - from + moved_to, run->source, run->linear});
}

Place place_of(std::string_view text, std::size_t offset) {
  Place place;
  offset = std::min(offset, text.size());
  std::size_t line_start = 0;
  for (std::size_t at = text.find('\n'); at < offset && at != std::string_view::npos;
       at = text.find('\n', at + 1)) {
    ++place.line;
    line_start = at + 1;
  }
  for (std::size_t at = line_start; at < offset; ++at)
    place.column += (static_cast<unsigned char>(text[at]) & 0xC0) != 0x80;
  return place;
}

}  // namespace vbpl
