// SPDX-License-Identifier: GPL-3.0-or-later
#include "libdoc/parse/effect.h"

#include <algorithm>
#include <array>
#include <string>

#include "libdoc/parse/found_date.h"
#include "libdoc/parse/mark.h"
#include "libdoc/parse/payload.h"
#include "libdoc/parse/scan.h"
#include "libdoc/text/fold.h"
#include "libdoc/text/pattern.h"

namespace vbpl {
namespace {

/// Group 1 of the patterns below. "Nghị đinh" and "Thôngtư" are slips met in print.
constexpr std::string_view kActs =
    "(Hiến pháp|Luật|Bộ luật|Bộ Luật|Pháp lệnh|Lệnh|Nghị quyết liên tịch|Nghị quyết|Nghị đ[ịi]nh|Thông ?tư "
    "liên tịch|Thông ?tư|Quyết định|Chỉ thị|Sắc lệnh|Văn bản)";

/// "Luật này có hiệu lực (thi hành) (kể) từ …" at the beginning of a sentence: "Điều 5 của Luật này" speaks
/// of a part only.
const Pattern& start_clause() {
  static const Pattern pattern(
      "(?:^|(?<=[.;:)] ))" + std::string(kActs) +
      "(?:(?: số [^ ]+| và Quy chuẩn[^.;]{0,250}?)? (?:này này|này|nầy|ngày(?= có))|(?= có hiệu lực))"
      "(?:(?!\\bnày\\b|;|\\. \\p{Lu}).){0,260}?"
      "(?:có hiệu lực(?: thi hành| thực hiện| pháp luật)?|có giá trị(?: thi hành)?|được thi hành|"
      "(?<!hiệu lực )thi hành)"
      "\\s*,?\\s*(?=(?:trong [^.;]{1,40} )?(?:k[ểề] )?(?:từ|sau)\\b|\\d+ ngày,? k[ểề] từ)");
  return pattern;
}

const Pattern& end_clause() {
  static const Pattern pattern(
      "(?:^|(?<=[.;:)] ))" + std::string(kActs) +
      "(?: số [^ ]+)? (?:này|nầy) (?:(?!\\. \\p{Lu}|;|\\btrừ\\b|\\bquyết định số\\b).){0,200}?"
      "(?:hết hiệu lực(?: thi hành)? (?:kể )?(từ)|(?:đến hết|cho đến hết|đến) (?=ngày))");
  return pattern;
}

/// "mười lăm" and the other numbers of days that clauses spell out.
int spelled_days(std::string_view words) {
  struct Row {
    std::string_view word;
    int days;
  };
  constexpr std::array kRows = {Row{"bốn mươi lăm", 45}, Row{"ba mươi", 30}, Row{"hai mươi", 20},
                                Row{"mười lăm", 15},     Row{"mười", 10},    Row{"bảy", 7},
                                Row{"bẩy", 7},           Row{"năm", 5},      Row{"sáu mươi", 60}};
  for (const Row& row : kRows) {
    if (words.starts_with(row.word)) return row.days;
  }
  return 0;
}

/// A stretch of time that a clause counts: "15 ngày", "06 tháng".
struct Term {
  int days = 0, months = 0;
  [[nodiscard]] bool none() const { return days == 0 && months == 0; }
};

/// "15 ngày", "bốn mươi lăm (45) ngày", "6 tháng" at `at`; none when no term stands there. Steps over it.
Term take_term(Scanner& at) {
  const std::string_view digits = at.take_digits(3);
  const int count = digits.empty() ? spelled_days(at.rest().substr(0, 30)) : digits_value(digits);
  const std::string_view rest = at.rest();
  const std::size_t unit = std::min(rest.find("ngày"), rest.find("tháng"));
  if (count == 0 || unit == std::string_view::npos || unit > 40 ||
      (!digits.empty() && unit > 3 && rest[1] != '('))
    return {};
  while (at.rest().size() > rest.size() - unit) at.step();
  if (at.take("tháng")) return {0, count};
  at.take("ngày");
  return {count, 0};
}

/// `months` later, on the same day or the last one of a shorter month.
Date add_months(Date date, int months) {
  const auto sum = date.year() / date.month() + std::chrono::months(months);
  const Date later = sum / date.day();
  return later.ok() ? later : Date(sum / std::chrono::last);
}

struct Life {
  std::optional<Date> issued, adopted;
  std::string doc_type;  ///< match key; empty when unknown
};

/// "Luật này …" in a circular is a clause of the law that it quotes. "Thông tư này" in a thông tư liên tịch
/// is its own.
bool is_own_clause(std::string_view act, const Life& life) {
  const std::string key = match_key(act);
  if (life.doc_type.empty() || key == "văn bản" || key == "nghị đinh" || key.starts_with("thôngtư"))
    return true;
  return life.doc_type.starts_with(key) || key.starts_with(life.doc_type) || life.doc_type.ends_with(key);
}

/// "trong hai năm kể từ …": steps over it.
void skip_duration(Scanner& at) {
  const std::size_t from =
      at.rest().starts_with("trong ") ? at.rest().find(" kể từ ") : std::string_view::npos;
  if (from == std::string_view::npos || from > 60) return;
  const std::size_t end = at.at() + from + 1;
  while (at.at() < end) at.step();
}

/// The day named after "từ" or "sau": a date, the signing, the adoption, or a term after one of them.
std::optional<Date> named_day(std::string_view words, const Life& life) {
  Scanner at(words, {0, words.size()});
  skip_duration(at);
  if (at.take("kể") || at.take("kề")) at.skip_blanks();
  const bool after = at.take("sau") || at.at_digit();
  if (!after) at.take("từ");
  at.skip_blanks();
  if (!after) {
    if (const auto date = date_at(words, at.at())) return date->date;
  }
  const Term term = after ? take_term(at) : Term{};
  if (after && term.none()) return std::nullopt;
  const std::string_view tail = at.rest().substr(0, std::min<std::size_t>(at.rest().size(), 90));
  const std::size_t stop = std::min(tail.find(';'), tail.size());
  const std::string key = match_key(tail.substr(0, stop));
  if (key.find("công báo") != std::string::npos || key.find("công bố") != std::string::npos)
    return std::nullopt;
  std::optional<Date> base;
  const std::size_t passed = key.find("thông qua"),
                    signed_on =
                        std::min(key.find("ngày ký"), std::min(key.find("ban hành"), key.find("ký ban")));
  if (passed != std::string::npos && passed < signed_on)
    base = life.adopted ? life.adopted : life.issued;
  else if (signed_on != std::string::npos)
    base = life.issued;
  if (!base) return std::nullopt;
  if (term.months != 0) return add_months(*base, term.months);
  return after ? add_days(*base, term.days) : *base;
}

/// The sentence around [begin, end): to the full stop before a capital, or the end of the line.
Span sentence(std::string_view text, Span line, std::size_t begin) {
  for (std::size_t at = begin; at + 2 < line.end; ++at) {
    if (text[at] == '.' && text[at + 1] == ' ' && is_upper_at(text, at + 2)) return {begin, at + 1};
  }
  return {begin, line.end};
}

bool mentions(std::string_view words, std::string_view part) {
  return words.find(part) != std::string_view::npos;
}

bool read_start(const Lines& lines, std::size_t i, const Life& life, Effect& effect) {
  const Span span = lines[i].stated();
  const std::string_view words = slice(lines.text(), span);
  if (!mentions(words, "hiệu lực") && !mentions(words, "thi hành") && !mentions(words, "giá trị"))
    return false;
  const auto match = start_clause().find(words);
  if (!match || !is_own_clause(match->text(1), life)) return false;
  effect.clause = sentence(lines.text(), lines[i].body, span.begin + match->span().begin);
  effect.effective =
      named_day(slice(lines.text(), {span.begin + match->span().end, effect.clause.end}), life);
  return true;
}

void read_end(const Lines& lines, std::size_t i, const Life& life, Effect& effect) {
  const std::string_view words = slice(lines.text(), lines[i].stated());
  if (!mentions(words, "hiệu lực")) return;
  const auto match = end_clause().find(words);
  if (!match || !mentions(match->text(), "hiệu lực") || !is_own_clause(match->text(1), life)) return;
  const auto date = date_at(words, match->span().end);
  if (!date) return;
  effect.expires = match->has(2) ? date->date : add_days(date->date, 1);
}

bool opens_article(const Line& line) {
  return line.labelled() && !line.quotes.opens && line.label->kind == UnitKind::article;
}

}  // namespace

Effect read_effect(const Lines& lines, std::size_t from, std::size_t to, const std::vector<Span>& quoted,
                   const EffectFacts& facts) {
  Effect effect;
  const Life life{facts.issued, facts.adopted, match_key(facts.doc_type)};
  bool found = false;  // in the article that is being read, from its end: its first clause counts
  for (std::size_t i = to; i-- > from;) {
    const Line& line = lines[i];
    if (line.blank() || line.origin == LineOrigin::table_row || is_quoted_line(i, quoted)) continue;
    found = read_start(lines, i, life, effect) || found;
    if (!effect.expires) read_end(lines, i, life, effect);
    if (found && opens_article(line)) break;
  }
  return effect;
}

std::optional<Date> read_adoption(const Lines& lines, std::size_t from, std::size_t to) {
  for (std::size_t i = to; i-- > from;) {
    if (lines[i].blank() || !may_be_closing(lines.words(i), 40, 60)) continue;
    const std::string words = lines.joined_words(i, kClosingLines);
    if (!is_closing_formula(words)) continue;
    if (const auto date = find_date(words, words.find("thông qua"))) return date->date;
  }
  return std::nullopt;
}

}  // namespace vbpl
