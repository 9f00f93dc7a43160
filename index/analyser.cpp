// SPDX-License-Identifier: GPL-3.0-or-later
#include "index/analyser.h"

#include <algorithm>
#include <charconv>

#include "libdoc/text/fold.h"
#include "libdoc/text/word_runs.h"

namespace vbpl::index {
namespace {

bool all_digits(std::string_view key) {
  return !key.empty() && std::all_of(key.begin(), key.end(), [](char c) { return c >= '0' && c <= '9'; });
}

std::string without_leading_zeros(std::string_view digits) {
  const std::size_t first = std::min(digits.find_first_not_of('0'), digits.size() - 1);
  return std::string(digits.substr(first));
}

std::optional<unsigned> small_number(std::string_view digits) {
  unsigned value = 0;
  const auto [end, error] = std::from_chars(digits.data(), digits.data() + digits.size(), value);
  if (error != std::errc{} || end != digits.data() + digits.size()) return std::nullopt;
  return value;
}

std::optional<Date> date_of(std::string_view day, std::string_view month, std::string_view year) {
  if (!all_digits(day) || !all_digits(month) || !all_digits(year)) return std::nullopt;
  if (day.size() > 2 || month.size() > 2 || year.size() != 4) return std::nullopt;
  return make_date(static_cast<int>(*small_number(year)), *small_number(month), *small_number(day));
}

/// A run of letters and digits of the text.
struct Run {
  Span span;
  std::uint32_t key = 0;
  bool joins = false;
};

/// The runs from one on, and the text they stand in.
class Ahead {
 public:
  Ahead(std::string_view text, const Lexicon& lexicon, std::span<const Run> runs)
      : text_(text), lexicon_(lexicon), runs_(runs) {}
  [[nodiscard]] std::size_t size() const { return runs_.size(); }
  [[nodiscard]] std::string_view key(std::size_t i) const { return lexicon_.key(runs_[i].key); }
  [[nodiscard]] bool is_digits(std::size_t i) const { return lexicon_.is_digits(runs_[i].key); }
  /// What stands before a run, back to the one before.
  [[nodiscard]] std::string_view gap(std::size_t i) const {
    return slice(text_, {runs_[i - 1].span.end, runs_[i].span.begin});
  }

 private:
  std::string_view text_;
  const Lexicon& lexicon_;
  std::span<const Run> runs_;
};

/// "1.500.000", "1,500,000": how many runs make the number, 1 if it stands alone.
std::size_t thousands(const Ahead& runs, char separator) {
  if (runs.key(0).size() > 3) return 1;
  std::size_t n = 1;
  while (n < runs.size() && runs.key(n).size() == 3 && runs.is_digits(n) &&
         runs.gap(n) == std::string_view(&separator, 1))
    ++n;
  return n;
}

/// 01/7/2025, with one and the same separator, and no further part (28/11/2013/QH is no date).
std::optional<Date> slashed_date(const Ahead& runs) {
  if (runs.size() < 3) return std::nullopt;
  const std::string_view separator = runs.gap(1);
  if (separator != "/" && separator != "-" && separator != ".") return std::nullopt;
  if (runs.gap(2) != separator) return std::nullopt;
  if (runs.size() > 3 && runs.gap(3) == "/") return std::nullopt;
  return date_of(runs.key(0), runs.key(1), runs.key(2));
}

/// What the first `used` runs make.
struct Made {
  std::string key;
  TokenKind kind = TokenKind::number;
  std::size_t used = 1;
};

Made make_number(const Ahead& runs) {
  if (const auto date = slashed_date(runs)) return {iso(*date), TokenKind::date, 3};
  Made made;
  made.used = thousands(runs, '.');
  // One group after a comma is a decimal fraction in Vietnamese ("1,500"); two or more are foreign thousands.
  if (const std::size_t commas = thousands(runs, ','); made.used == 1 && commas > 2) made.used = commas;
  std::string digits;
  for (std::size_t i = 0; i < made.used; ++i) digits += runs.key(i);
  made.key = without_leading_zeros(digits);
  if (made.used < runs.size() && runs.is_digits(made.used) && runs.gap(made.used) == ",") {
    made.key += ',';
    made.key += runs.key(made.used);
    ++made.used;
  }
  return made;
}

bool begins_lower(std::string_view word) {
  std::size_t size = 1;
  while (size < word.size() && (word[size] & 0xc0) == 0x80) ++size;
  const std::string_view first = word.substr(0, size);
  return upper(first) != first;
}

/// A line end between two words that go on in lower case: a wrapped line, not a new paragraph.
bool is_wrap(std::string_view gap, std::string_view next) {
  return std::count(gap.begin(), gap.end(), '\n') == 1 &&
         gap.find_first_not_of(" \t\n") == std::string_view::npos && begins_lower(next);
}

}  // namespace

std::vector<Word> analyse(std::string_view text, Lexicon& lexicon) {
  std::vector<Run> runs;
  runs.reserve(text.size() / 6 + 1);
  for_each_run(text, [&](Span span, bool joins) {
    runs.push_back({span, lexicon.number_of_run(slice(text, span)), joins});
  });
  std::vector<Word> words;
  words.reserve(runs.size());
  for (std::size_t i = 0; i < runs.size();) {
    const Run& run = runs[i];
    Word word{run.span, run.key, TokenKind::word, run.joins};
    if (!word.joins && i > 0) {
      const std::string_view gap = slice(text, {runs[i - 1].span.end, run.span.begin});
      word.joins = is_wrap(gap, slice(text, run.span));
    }
    std::size_t used = 1;
    if (lexicon.is_digits(run.key)) {
      Made made = make_number({text, lexicon, std::span<const Run>(runs).subspan(i)});
      used = made.used;
      word.key = lexicon.number_of_key(made.key);
      word.kind = made.kind;
      word.span.end = runs[i + used - 1].span.end;
    }
    words.push_back(word);
    i += used;
  }
  return words;
}

std::vector<Token> analyse(std::string_view text) {
  Lexicon lexicon;
  std::vector<Token> tokens;
  for (const Word& word : analyse(text, lexicon))
    tokens.push_back({word.span, std::string(lexicon.key(word.key)), word.kind, word.joins});
  return tokens;
}

std::string joined_keys(std::span<const Token> tokens) {
  std::string out;
  for (const Token& token : tokens) out += (out.empty() ? "" : " ") + token.key;
  return out;
}

std::optional<Date> leading_date(std::span<const Token> tokens) {
  if (tokens.empty()) return std::nullopt;
  if (tokens[0].kind == TokenKind::date) return parse_iso_date(tokens[0].key);
  if (tokens.size() < 5 || tokens[0].kind != TokenKind::number) return std::nullopt;
  if (tokens[1].key != "tháng" || tokens[3].key != "năm") return std::nullopt;
  return date_of(tokens[0].key, tokens[2].key, tokens[4].key);
}

bool is_unmarked(std::string_view key) {
  return std::all_of(key.begin(), key.end(), [](char c) { return (c >= 'a' && c <= 'z'); });
}

}  // namespace vbpl::index
