// SPDX-License-Identifier: GPL-3.0-or-later
#include "libdoc/parse/outline.h"

#include <algorithm>
#include <vector>

#include "libdoc/parse/label_marks.h"
#include "libdoc/parse/scan.h"
#include "libdoc/text/fold.h"

namespace vbpl {
namespace {

constexpr int kWords = 6;

/// The first words of a unit after its label, at most `kWords` and one line.
std::string first_words(const Document& document, const Unit& unit) {
  std::string_view words = document.words(unit.span);
  const std::size_t label = unit.num.empty() ? std::string_view::npos : words.find(unit.num);
  if (label != std::string_view::npos && label < 16) words = words.substr(label + unit.num.size());
  Scanner at(words, {std::min(words.find_first_not_of(".)/:- "), words.size()), words.size()});
  skip_note_marks(at);
  words = trimmed(at.rest());
  std::string out;
  for (std::size_t i = 0, blanks = 0; i < words.size() && words[i] != '\n'; i += character_size(words, i)) {
    const bool blank = blank_size(words, i) != 0;
    if (blank && ++blanks == kWords) return out + " …";
    out += blank ? std::string_view(" ") : words.substr(i, character_size(words, i));
  }
  return out;
}

}  // namespace

std::string outline(const Document& document) {
  std::string out;
  std::vector<std::size_t> depth(document.units.size(), 0);
  for (std::size_t i = 0; i < document.units.size(); ++i) {
    const Unit& unit = document.units[i];
    if (unit.parent >= 0) depth[i] = depth[static_cast<std::size_t>(unit.parent)] + 1;
    out.append(2 * depth[i], ' ');
    if (unit.quoted) out += "> ";
    out += unit.eid;
    if (!unit.num.empty()) out += " [" + unit.num + "]";
    const std::string words = unit.heading ? "\"" + *unit.heading + "\"" : first_words(document, unit);
    if (!words.empty()) out += " " + words;
    out += '\n';
  }
  return out;
}

}  // namespace vbpl
