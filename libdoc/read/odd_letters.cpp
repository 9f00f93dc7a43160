// SPDX-License-Identifier: GPL-3.0-or-later
#include "libdoc/read/odd_letters.h"

#include <fmt/format.h>

#include <string>

#include "libdoc/text/characters.h"

namespace vbpl {
namespace {

// A tone mark here, before one of the others, stands on the wrong vowel.
constexpr std::u32string_view kMarkedFirst = U"ìíỉĩịùúủũụỳýỷỹỵừứửữựÌÍỈĨỊÙÚỦŨỤỲÝỶỸỴỪỨỬỮỰ";
constexpr std::u32string_view kSecond = U"êôâơăÊÔÂƠĂ";

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

  /// One pass, which stops at few letters: those of ASCII and the rests of others are passed over.
  Counts run() {
    for (std::size_t at = 0; at < text_.size(); ++at) {
      const auto byte = static_cast<unsigned char>(text_[at]);
      if (byte == 0xD0 || byte == 0xD1) {
        at = cyrillic(at);
      } else if (byte == 0xC3 || byte == 0xC4 || byte == 0xC6) {
        latin(at);
      }
    }
    return found_;
  }

 private:
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
    if (begin == 0 || !trails(begin - 1)) return;
    std::size_t before = begin - 1, first_end = 0, end = begin;
    while (before > 0 && trails(before)) --before;
    first_end = before;
    if (kSecond.find(next_character(text_, end)) != kSecond.npos &&
        kMarkedFirst.find(next_character(text_, first_end)) != kMarkedFirst.npos)
      count(found_.misplaced, {before, end});
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
