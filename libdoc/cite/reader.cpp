// SPDX-License-Identifier: GPL-3.0-or-later
#include "libdoc/cite/reader.h"

#include <algorithm>
#include <cstring>

#include "libdoc/text/aligned.h"

namespace vbpl::cite {
namespace {

constexpr std::string_view kNoBreakSpace = "\u00A0", kEnDash = "–";

/// Size of the blank at `at`, 0 if there is none. Line ends are not blanks.
std::size_t blank_size(std::string_view text, std::size_t at) {
  if (at >= text.size()) return 0;
  if (text[at] == ' ' || text[at] == '\t') return 1;
  return text[at] == '\xC2' && text.substr(at, 2) == kNoBreakSpace ? 2 : 0;
}

bool inside_character(std::string_view text, std::size_t at) {
  return at < text.size() && (static_cast<unsigned char>(text[at]) & 0xC0) == 0x80;
}

std::size_t character_before(std::string_view text, std::size_t at) {
  while (at > 0 && inside_character(text, --at)) {
  }
  return at;
}

/// What joins the parts of a name, blanks around it with it: `, `, ` - `, ` và `. `from` itself when the
/// parts are joined by blanks alone.
std::size_t skip_joint(std::string_view name, std::size_t from) {
  std::size_t at = std::min(name.find_first_not_of(' ', from), name.size());
  const std::size_t joint = at;
  if (at < name.size() && (name[at] == ',' || name[at] == '-')) ++at;
  at = std::min(name.find_first_not_of(' ', at), name.size());
  constexpr std::string_view kAnd = "và ";
  if (name.substr(at).starts_with(kAnd)) at += kAnd.size();
  return at == joint ? from : at;
}

}  // namespace

Reader::Reader(std::string_view text) : text_(text), lower_(aligned_key(text)) {}

std::size_t Reader::skip_spaces(std::size_t at) const {
  while (const std::size_t size = blank_size(text_, at)) at += size;
  return at;
}

std::size_t Reader::skip_blanks(std::size_t at) const {
  at = skip_spaces(at);
  return at < text_.size() && text_[at] == '\n' ? skip_spaces(at + 1) : at;
}

std::size_t Reader::back_over_spaces(std::size_t at) const {
  for (;;) {
    if (at > 0 && blank_size(text_, at - 1) == 1) {
      --at;
    } else if (at > 1 && blank_size(text_, at - 2) == 2) {
      at -= 2;
    } else {
      return at;
    }
  }
}

std::size_t Reader::match_whole(std::size_t at, std::string_view phrase) const {
  for (std::size_t i = 0; i < phrase.size(); ++i) {
    if (at < lower_.size() && lower_[at] == phrase[i] && phrase[i] != ' ') {
      ++at;
    } else if (phrase[i] == ' ') {
      const std::size_t next = skip_blanks(at);
      if (next == at) return kNowhere;
      at = next;
    } else if (phrase[i] == '-' && lower_.compare(at, kEnDash.size(), kEnDash) == 0) {
      at += kEnDash.size();
    } else {
      return kNowhere;
    }
  }
  return letter_at(text_, at) ? kNowhere : at;
}

std::size_t Reader::match_name(std::size_t at, std::string_view name) const {
  for (std::size_t part = 0; part < name.size();) {
    const std::size_t end = std::min(name.find_first_of(" ,", part), name.size());
    if (std::string_view(lower_).substr(at, end - part) != name.substr(part, end - part)) return kNowhere;
    at += end - part;
    if (end == name.size()) break;
    const std::size_t next = skip_joint(name, end);
    part = next == end ? name.find_first_not_of(' ', end) : next;
    at = skip_blanks(at);
    if (next == end) continue;
    const std::size_t mark = byte(at) == ',' || byte(at) == '-' ? at + 1 : match(at, "–");
    if (mark != kNowhere) at = skip_blanks(mark);
    constexpr std::string_view kAnd = "và";
    const bool joined = lower_.compare(at, kAnd.size(), kAnd) == 0 &&
                        (!letter_at(text_, at + kAnd.size()) || is_capital(at + kAnd.size()));
    if (joined) at = skip_blanks(at + kAnd.size());
  }
  return ends_name(at) ? at : kNowhere;
}

/// No letter stands there, or a word of the sentence is glued on: `thuếvà`, `thuếĐiều`. No syllable holds a
/// vowel behind a consonant behind a vowel.
bool Reader::ends_name(std::size_t at) const {
  constexpr std::string_view kConsonants = "bcdghklmnpqrstvx", kBarredD = "đ";
  if (!letter_at(text_, at)) return true;
  if (is_capital(at)) return !is_capital(character_before(text_, at));
  std::size_t vowel = at;
  while (kConsonants.find(byte(vowel)) != std::string_view::npos) ++vowel;
  if (lower_.compare(vowel, kBarredD.size(), kBarredD) == 0) vowel += kBarredD.size();
  return vowel > at && letter_at(text_, vowel);
}

std::size_t Reader::match_any(std::size_t at, std::span<const std::string_view> phrases) const {
  for (const std::string_view phrase : phrases) {
    const std::size_t end = match(at, phrase);
    if (end != kNowhere) return end;
  }
  return kNowhere;
}

std::size_t Reader::match_before(std::size_t at, std::string_view phrase) const {
  if (phrase.size() > at) return kNowhere;
  const std::size_t begin = at - phrase.size();
  return std::string_view(lower_).substr(begin, phrase.size()) == phrase && starts_word(begin) ? begin
                                                                                               : kNowhere;
}

bool Reader::starts_word(std::size_t at) const { return !letter_before(text_, at); }
bool Reader::ends_word(std::size_t at) const { return !letter_at(text_, at); }
bool Reader::is_capital(std::size_t at) const { return capital_at(text_, at); }

Reader::Number Reader::number(std::size_t at, std::size_t max_digits) const {
  Number number{0, at};
  while (number.end < text_.size() && text_[number.end] >= '0' && text_[number.end] <= '9') {
    if (number.end - at == max_digits) return {0, at};
    number.value = number.value * 10 + (text_[number.end++] - '0');
  }
  return number;
}

std::size_t Reader::word_end(std::size_t at) const {
  while (letter_at(text_, at)) {
    const auto lead = static_cast<unsigned char>(text_[at]);
    at += lead < 0x80 ? 1 : lead < 0xE0 ? 2 : lead < 0xF0 ? 3 : 4;
  }
  return std::min(at, text_.size());
}

std::string_view Reader::near(std::size_t at, std::size_t count) const {
  at = std::min(at, lower_.size());
  std::size_t end = at + std::min(count, lower_.size() - at);
  while (end > at && inside_character(lower_, end)) --end;
  return std::string_view(lower_).substr(at, end - at);
}

std::size_t Reader::line_begin(std::size_t at, std::size_t reach) const {
  std::size_t from = at > reach ? at - reach : 0;
  while (inside_character(text_, from)) ++from;
  const void* const end = memrchr(text_.data() + from, '\n', at - from);
  return end == nullptr ? from : static_cast<std::size_t>(static_cast<const char*>(end) - text_.data()) + 1;
}

}  // namespace vbpl::cite
