// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include <cstddef>
#include <span>
#include <string>
#include <string_view>

#include "libdoc/base/span.h"

namespace vbpl::cite {

inline constexpr std::size_t kNowhere = std::string_view::npos;

/// A text as the recognisers read it: with its lower case beside it, byte for byte, so that phrases are
/// compared in one spelling and capitals can still be asked for. Keeps a view of the text; it must live
/// longer.
class Reader {
 public:
  explicit Reader(std::string_view text);
  [[nodiscard]] std::string_view text() const { return text_; }
  [[nodiscard]] std::string_view lower() const { return lower_; }
  [[nodiscard]] std::size_t size() const { return text_.size(); }
  /// At most `count` bytes of the lower case from `at` on, in whole characters.
  [[nodiscard]] std::string_view near(std::size_t at, std::size_t count) const;

  /// Behind the blanks of the line at `at`.
  [[nodiscard]] std::size_t skip_spaces(std::size_t at) const;
  /// Behind blanks and at most one line end: a sentence may be wrapped.
  [[nodiscard]] std::size_t skip_blanks(std::size_t at) const;
  /// Before the blanks of the line that end at `at`.
  [[nodiscard]] std::size_t back_over_spaces(std::size_t at) const;

  /// Behind `phrase` (lower case, its words parted by one space) when it stands at `at` as whole words,
  /// whatever blanks part them; else kNowhere.
  [[nodiscard]] std::size_t match(std::size_t at, std::string_view phrase) const {
    const bool may =
        at < lower_.size() && lower_[at] == phrase[0];  // most phrases fail here, and there are many
    return may ? match_whole(at, phrase) : kNowhere;
  }
  /// The same for a proper name, in whatever way its parts are joined: commas, hyphens and "và" of `name` may
  /// be missing or stand for one another, blanks may be lost, and a word of the sentence may be glued behind
  /// (`Luật Quản lý thuếvà`).
  [[nodiscard]] std::size_t match_name(std::size_t at, std::string_view name) const;
  /// The first of `phrases` that stands at `at`; put longer ones first.
  [[nodiscard]] std::size_t match_any(std::size_t at, std::span<const std::string_view> phrases) const;
  /// Begin of `phrase` when it ends right at `at` as whole words.
  [[nodiscard]] std::size_t match_before(std::size_t at, std::string_view phrase) const;

  [[nodiscard]] bool starts_word(std::size_t at) const;
  [[nodiscard]] bool ends_word(std::size_t at) const;
  /// The letter at `at` is a capital.
  [[nodiscard]] bool is_capital(std::size_t at) const;
  /// A decimal number of at most `max_digits` digits; `end` is `at` when there is none.
  struct Number {
    int value = 0;
    std::size_t end = 0;
  };
  [[nodiscard]] Number number(std::size_t at, std::size_t max_digits) const;
  [[nodiscard]] char byte(std::size_t at) const { return at < lower_.size() ? lower_[at] : '\0'; }
  /// Behind the word that begins at `at`.
  [[nodiscard]] std::size_t word_end(std::size_t at) const;
  /// Where the line of `at` begins, at most `reach` bytes back; lines may be as long as the file.
  [[nodiscard]] std::size_t line_begin(std::size_t at, std::size_t reach) const;

 private:
  [[nodiscard]] std::size_t match_whole(std::size_t at, std::string_view phrase) const;
  [[nodiscard]] bool ends_name(std::size_t at) const;

  std::string_view text_;
  std::string lower_;
};

}  // namespace vbpl::cite
