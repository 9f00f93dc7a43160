// SPDX-License-Identifier: GPL-3.0-or-later
#include "libdoc/read/odd_letters.h"

#include <fmt/format.h>

#include <algorithm>
#include <string>

#include "libdoc/text/pattern.h"

namespace vbpl {
namespace {

constexpr std::size_t kLookedAt = std::size_t{256} << 10;  // bytes, for tone marks

struct Count {
  std::size_t number = 0;
  Span first;
};

void count(Count& odd, Span span) {
  if (odd.number++ == 0) odd.first = span;
}

/// Letters that look like others.
struct LookAlikes {
  Count icelandic;  ///< Ð (U+00D0)
  Count cyrillic;   ///< whole words in Cyrillic are a foreign name, single letters beside Latin ones are not
};

LookAlikes look_alikes(std::string_view text) {
  const auto is_cyrillic = [&](std::size_t at) {
    return at + 1 < text.size() && (text[at] == '\xD0' || text[at] == '\xD1') &&
           (static_cast<unsigned char>(text[at + 1]) & 0xC0) == 0x80;
  };
  LookAlikes found;
  for (std::size_t at = 0; at < text.size(); ++at) {
    if (text[at] == '\xC3' && at + 1 < text.size() && text[at + 1] == '\x90')
      count(found.icelandic, {at, at + 2});
    if (!is_cyrillic(at)) continue;
    std::size_t end = at;
    while (is_cyrillic(end)) end += 2;
    // A long run is a word of its own.
    if (end - at <= 4) count(found.cyrillic, {at, end});
    at = end - 1;
  }
  return found;
}

Count misplaced(std::string_view text) {
  static const Pattern wrong("[ìíỉĩịùúủũụỳýỷỹỵừứửữự][êôâơăÊÔÂƠĂ]", Pattern::ignore_case);
  Count odd;
  std::string_view head = text.substr(0, kLookedAt);
  // Not in the midst of a character.
  while (!head.empty() && head.size() < text.size() &&
         (static_cast<unsigned char>(text[head.size()]) & 0xC0) == 0x80)
    head.remove_suffix(1);
  for (const Match& match : wrong.find_all(head)) count(odd, match.span());
  return odd;
}

}  // namespace

std::vector<Diagnostic> odd_letters(std::string_view text) {
  std::vector<Diagnostic> notes;
  const auto add = [&](const Count& odd, const char* code, const char* what) {
    if (odd.number == 0) return;
    notes.push_back({Severity::note, odd.first, code,
                     fmt::format("{}: {}, the first is \"{}\"; kept in the text, mended in keys", what,
                                 odd.number, slice(text, odd.first))});
  };
  const LookAlikes alike = look_alikes(text);
  add(alike.icelandic, "look-alike-letter", "letters Ð in place of Đ");
  add(alike.cyrillic, "look-alike-letter", "Cyrillic letters in place of Latin ones");
  add(misplaced(text), "misplaced-tone", "tone marks on the wrong vowel");
  return notes;
}

}  // namespace vbpl
