// SPDX-License-Identifier: GPL-3.0-or-later
#include "libdoc/parse/label_marks.h"

#include <array>

namespace vbpl {

void skip_note_marks(Scanner& at) {
  for (;;) {
    Scanner tried = at;
    tried.skip_blanks();
    if (!tried.take("[") || tried.take_digits(4).empty() || !tried.take("]")) return;
    at = tried;
  }
}

char take_label_mark(Scanner& at) {
  constexpr std::array<std::string_view, 8> kSigns = {".", ":", ")", "/", "-", "–", "—", "−"};
  constexpr std::array<char, 8> kMarks = {'.', ':', ')', '/', '-', '-', '-', '-'};
  const int sign = at.take_any(kSigns);
  if (sign < 0) return '\0';
  const char mark = kMarks[static_cast<std::size_t>(sign)];
  Scanner doubled = at;
  const int second = mark == ':' ? -1 : doubled.take_any(kSigns);
  if (second >= 0 && kMarks[static_cast<std::size_t>(second)] != mark) at = doubled;
  return mark;
}

}  // namespace vbpl
