// SPDX-License-Identifier: GPL-3.0-or-later
#include "libdoc/read/odd_letters.h"

#include <fmt/format.h>

#include <algorithm>
#include <array>
#include <string>

#include "libdoc/text/bytes.h"
#include "libdoc/text/characters.h"

namespace vbpl {
namespace {

// A tone mark here, before one of the others, stands on the wrong vowel.
constexpr std::u32string_view kMarkedFirst = U"ìíỉĩịùúủũụỳýỷỹỵừứửữựÌÍỈĨỊÙÚỦŨỤỲÝỶỸỴỪỨỬỮỰ";
/// The first bytes of the letters that are looked at, in UTF-8: Cyrillic, and Latin with a hook or a hat.
constexpr auto kStops = [] {
  std::array<bool, 256> stops{};
  for (const unsigned byte : {0xC3, 0xC4, 0xC6, 0xD0, 0xD1}) stops[byte] = true;
  return stops;
}();

/// One of êôâơăÊÔÂƠĂ, by its two bytes.
constexpr bool is_second(unsigned char lead, unsigned char trail) {
  if (lead == 0xC4) return trail == 0x82 || trail == 0x83;
  if (lead == 0xC6) return trail == 0xA0 || trail == 0xA1;
  const unsigned small = trail | 0x20U;
  return lead == 0xC3 && trail < 0xC0 && (small == 0xA2 || small == 0xAA || small == 0xB4);
}

struct Count {
  std::size_t number = 0;
  Span first;
};

void count(Count& odd, Span span) {
  if (odd.number++ == 0) odd.first = span;
}

struct Counts {
  Count icelandic;  ///< Ð (U+00D0)
  Count cyrillic;   ///< whole words in Cyrillic are a foreign name, single letters beside Latin ones are not
  Count misplaced;
};

class Search {
 public:
  explicit Search(std::string_view text) : text_(text) {}

  /// One pass, which looks closer at few places.
  Counts run() {
    const std::size_t last = text_.size() - std::min<std::size_t>(text_.size(), 1);
    for (std::size_t at = look(0, 2); at < text_.size(); at = look(at, at + kBytes))
      at = skip_bytes(at, last, [this](std::size_t i) { return may_be_odd(i); });
    return found_;
  }

 private:
  /// A cheap test that holds at the first byte of every odd letter.
  [[nodiscard]] ByteMask may_be_odd(std::size_t at) const {
    const Bytes byte = bytes_at(text_, at), before = bytes_at(text_, at - 1),
                second = bytes_at(text_, at - 2);
    const ByteMask cyrillic = (byte & 0xFE) == 0xD0;
    const ByteMask icelandic = (byte == 0xC3) & (bytes_at(text_, at + 1) == 0x90);
    const ByteMask lead = (byte == 0xC3) | (byte == 0xC4) | (byte == 0xC6);
    // The letter before is marked, and none of đ, ư and ơ.
    const ByteMask marked = (before >= 0x80) & ((before & 0xFE) != 0x90) & (second != 0xC6);
    return cyrillic | icelandic | (lead & marked);
  }

  /// Looks at the letters that begin before `end`; gives where the next one begins. Those of ASCII and the
  /// rests of others are passed over.
  std::size_t look(std::size_t at, std::size_t end) {
    end = std::min(end, text_.size());
    for (; at < end; ++at) {
      const auto byte = static_cast<unsigned char>(text_[at]);
      if (!kStops[byte]) continue;
      if (byte >= 0xD0) {
        at = cyrillic(at);
      } else {
        latin(at);
      }
    }
    return at;
  }

  [[nodiscard]] bool trails(std::size_t at) const {
    return at < text_.size() && (static_cast<unsigned char>(text_[at]) & 0xC0) == 0x80;
  }
  [[nodiscard]] bool is_cyrillic(std::size_t at) const {
    return at < text_.size() && (text_[at] == '\xD0' || text_[at] == '\xD1') && trails(at + 1);
  }

  /// Gives the last byte of the word that begins here.
  std::size_t cyrillic(std::size_t begin) {
    std::size_t end = begin;
    while (is_cyrillic(end)) end += 2;
    if (end == begin) return begin;
    // A long run is a word of its own.
    if (end - begin <= 4) count(found_.cyrillic, {begin, end});
    return end - 1;
  }

  void latin(std::size_t begin) {
    if (text_.substr(begin, 2) == "Ð") count(found_.icelandic, {begin, begin + 2});
    // Two letters with marks seldom follow one another.
    if (begin == 0 || !trails(begin - 1) || !trails(begin + 1)) return;
    if (!is_second(static_cast<unsigned char>(text_[begin]), static_cast<unsigned char>(text_[begin + 1])))
      return;
    std::size_t before = begin - 1;
    while (before > 0 && trails(before)) --before;
    std::size_t first_end = before;
    if (kMarkedFirst.find(next_character(text_, first_end)) != kMarkedFirst.npos)
      count(found_.misplaced, {before, begin + 2});
  }

  std::string_view text_;
  Counts found_;
};

}  // namespace

std::vector<Diagnostic> odd_letters(std::string_view text) {
  std::vector<Diagnostic> notes;
  const auto add = [&](const Count& odd, const char* code, const char* what) {
    if (odd.number == 0) return;
    notes.push_back({Severity::note, odd.first, code,
                     fmt::format("{}: {}, the first is \"{}\"; kept in the text, mended in keys", what,
                                 odd.number, slice(text, odd.first))});
  };
  const Counts found = Search(text).run();
  add(found.icelandic, "look-alike-letter", "letters Ð in place of Đ");
  add(found.cyrillic, "look-alike-letter", "Cyrillic letters in place of Latin ones");
  add(found.misplaced, "misplaced-tone", "tone marks on the wrong vowel");
  return notes;
}

}  // namespace vbpl
