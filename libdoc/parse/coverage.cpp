// SPDX-License-Identifier: GPL-3.0-or-later
#include "libdoc/parse/coverage.h"

namespace vbpl {

std::size_t unplaced_lines(const Lines& lines, const LineCoverage& coverage) {
  std::size_t blank = 0;
  for (std::size_t i = 0; i < lines.size(); ++i) blank += lines[i].blank() ? 1 : 0;
  return coverage.skipped - blank;
}

LineCoverage count_lines(const Lines& lines, const std::vector<Unit>& units) {
  std::vector<const Unit*> tops;
  for (const Unit& unit : units) {
    if (unit.parent < 0) tops.push_back(&unit);
  }
  LineCoverage coverage;
  coverage.lines = lines.size();
  std::size_t top = 0;
  for (std::size_t i = 0; i < lines.size(); ++i) {
    const Line& line = lines[i];
    while (top < tops.size() && tops[top]->span.end <= line.body.begin) ++top;
    const bool held = !line.blank() && top < tops.size() && tops[top]->span.begin < line.body.end;
    if (!held) {
      ++coverage.skipped;
    } else if (tops[top]->kind == UnitKind::preamble) {
      ++coverage.in_header;
    } else if (tops[top]->part.rfind("annex", 0) == 0) {
      ++coverage.in_annex;
    } else {
      ++coverage.in_units;
    }
  }
  return coverage;
}

}  // namespace vbpl
