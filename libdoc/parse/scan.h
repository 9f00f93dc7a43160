// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include <cstddef>
#include <string_view>

#include "libdoc/base/span.h"

namespace vbpl {

/// Bytes of the blank at `at`: space, tab, U+00A0, the blanks and direction marks of U+2000–U+200F, U+202F,
/// U+3000, U+FEFF; 0 when there is none.
[[nodiscard]] std::size_t blank_size(std::string_view text, std::size_t at);
/// Bytes of the UTF-8 character at `at`; at least 1, at most what is left. 0 at the end.
[[nodiscard]] std::size_t character_size(std::string_view text, std::size_t at);
/// `span` without blanks at both ends.
[[nodiscard]] Span trimmed_span(std::string_view text, Span span);
/// True for an upper-case letter at `at`.
[[nodiscard]] bool is_upper_at(std::string_view text, std::size_t at);
/// True for any letter at `at`.
[[nodiscard]] bool is_letter_at(std::string_view text, std::size_t at);

/// Whether `text` begins with `word`, which is not empty. Most lists of words are tried in vain: the first
/// byte tells that without a call.
[[nodiscard]] inline bool begins_with(std::string_view text, std::string_view word) {
  return !text.empty() && text.front() == word.front() && text.starts_with(word);
}

/// A reading position inside a stretch of text. Cheap to copy, so that a rule may try and step back.
class Scanner {
 public:
  Scanner(std::string_view text, Span span) : text_(text.substr(0, span.end)), at_(span.begin) {}

  [[nodiscard]] std::size_t at() const { return at_; }
  [[nodiscard]] bool done() const { return at_ >= text_.size(); }
  [[nodiscard]] char peek() const { return done() ? '\0' : text_[at_]; }
  [[nodiscard]] bool at_blank() const { return blank_size(text_, at_) != 0; }
  [[nodiscard]] bool at_upper() const { return is_upper_at(text_, at_); }
  [[nodiscard]] bool at_letter() const { return is_letter_at(text_, at_); }
  [[nodiscard]] bool at_digit() const { return peek() >= '0' && peek() <= '9'; }
  [[nodiscard]] std::string_view rest() const { return done() ? std::string_view{} : text_.substr(at_); }
  [[nodiscard]] std::string_view since(std::size_t begin) const { return text_.substr(begin, at_ - begin); }

  /// Steps over `word`, not empty, if it stands here.
  bool take(std::string_view word) {
    if (!begins_with(rest(), word)) return false;
    at_ += word.size();
    return true;
  }
  /// Steps over the first of `words` that stands here; its index, or -1.
  template <class Words>
  int take_any(const Words& words) {
    int index = 0;
    for (std::string_view word : words) {
      if (take(word)) return index;
      ++index;
    }
    return -1;
  }
  /// Steps over blanks; how many bytes.
  std::size_t skip_blanks();
  /// Steps over at most `most` digits and returns them.
  std::string_view take_digits(std::size_t most);
  /// Steps over one character of any kind.
  void step() { at_ += character_size(text_, at_); }

 private:
  std::string_view text_;
  std::size_t at_;
};

/// Whether `word`, not empty, stands in `text`. Looks for the last byte of the word: for a cheap look choose
/// one that ends in a rare byte, such as "này" or "từ", since blanks and common first letters stop a search
/// at every word.
[[nodiscard]] bool holds(std::string_view text, std::string_view word);
/// Where `word` next stands in `text` from `at` on, or npos; looked for as by holds.
[[nodiscard]] std::size_t find_by_end(std::string_view text, std::string_view word, std::size_t at);

/// The value of a string of at most nine digits.
[[nodiscard]] int digits_value(std::string_view digits);

}  // namespace vbpl
