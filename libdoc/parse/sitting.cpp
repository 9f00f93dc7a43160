// SPDX-License-Identifier: GPL-3.0-or-later
#include "libdoc/parse/sitting.h"

#include <algorithm>
#include <string_view>

#include "libdoc/parse/mark.h"
#include "libdoc/parse/ordinal.h"
#include "libdoc/parse/scan.h"
#include "libdoc/text/fold.h"
#include "libdoc/text/pattern.h"

namespace vbpl {
namespace {

/// "XV", "15", "mười lăm"; "XlII" is a slip of recognition met in print.
std::optional<int> figure(std::string_view words) {
  if (words.empty()) return std::nullopt;
  if (words[0] >= '0' && words[0] <= '9') return digits_value(words);
  std::string numeral(words);
  std::replace(numeral.begin(), numeral.end(), 'l', 'I');
  for (const int value : {roman_value(numeral), ordinal_word_value(words)}) {
    if (value > 0) return value;
  }
  return std::nullopt;
}

std::string session_kind(std::string_view meeting, std::string_view character) {
  std::string kind = match_key(meeting).starts_with("phiên") ? "phiên họp" : "kỳ họp";
  const std::string key = match_key(character);
  if (key == "bất thường" || key == "chuyên đề") kind += " " + key;
  return kind;
}

Sitting sitting_in(std::string_view words) {
  static const Pattern term("kh(?:óa|oá)\\s*(?:thứ\\s+)?([IVXLl]{1,6}(?![\\pL])|[0-9]{1,2}(?![0-9]))",
                            Pattern::ignore_case);
  static const Pattern session(
      "((?:kỳ|kì|phiên) họp)\\s*\\(?(chuyên đề|bất thường|thường lệ)?\\)?\\s*(?:lần\\s*)?(?:thứ\\s*)?"
      "([0-9]{1,3}(?![0-9])|[IVXLl]{1,7}(?![\\pL])|(?:hai "
      "mươi|mười|nhất|một|hai|ba|tư|bốn|năm|sáu|bảy|tám|chín)"
      "(?: (?:một|nhất|hai|ba|tư|bốn|năm|lăm|sáu|bảy|tám|chín))?(?![\\pL]))?(?:\\s*[(-]?\\s*(chuyên đề|bất "
      "thường))?",
      Pattern::ignore_case);
  Sitting sitting;
  if (const auto match = term.find(words)) sitting.term = figure(match->text(1));
  const auto match = session.find(words);
  if (!match || (!match->has(2) && !match->has(3) && !match->has(4))) return sitting;
  sitting.session = figure(match->text(3));
  sitting.kind = session_kind(match->text(1), match->has(4) ? match->text(4) : match->text(2));
  return sitting;
}

bool says_sitting(std::string_view key) {
  return key.find("khóa ") != std::string_view::npos || key.find("kỳ họp") != std::string_view::npos ||
         key.find("phiên họp") != std::string_view::npos;
}

/// "Nghị quyết này đã được Hội đồng nhân dân tỉnh … khóa X, kỳ họp thứ 15 thông qua ngày …"
std::optional<Sitting> of_formula(std::string_view words) {
  static const Pattern formula(
      "(?:Luật|Pháp lệnh|Nghị quyết|Hiến "
      "pháp)\\s+n[àầ]y\\s+(?:[^.;]{0,80}?\\s)?(?:đã\\s+)?được\\s+([^.;]{10,300}?)"
      "thông qua",
      Pattern::ignore_case);
  if (words.find("thông qua") == std::string_view::npos) return std::nullopt;
  const auto match = formula.find(words);
  if (!match || !says_sitting(match_key(match->text(1)))) return std::nullopt;
  return sitting_in(match->text(1));
}

bool is_head_line(std::string_view words) {
  static const Pattern body(
      "^\\W*(?:hội đồng nhân dân|quốc hội|[uủ][ỷy] ban thường vụ|kh(?:óa|oá)|k[ỳì] họp|phiên họp)",
      Pattern::ignore_case);
  return words.size() < 250 && (is_upper_case(words) || words.size() < 60) && body.find(words).has_value();
}

Sitting of_head(const Lines& lines, std::size_t end) {
  Sitting sitting;
  for (std::size_t i = lines.next_filled(0); i < end; i = lines.next_filled(i + 1)) {
    if (lines[i].mark == LineMark::basis) break;
    if (!is_head_line(lines.words(i))) continue;
    Sitting found = sitting_in(lines.words(i));
    if (!sitting.term) sitting.term = found.term;
    if (!sitting.kind.empty()) continue;
    sitting.session = found.session;
    sitting.kind = found.kind;
  }
  return sitting;
}

std::optional<int> term_of_number(const std::optional<std::string>& number) {
  static const Pattern term("(?:QH|UBTVQH)([0-9]{1,2})$");
  if (!number) return std::nullopt;
  const auto match = term.find(*number);
  return match ? figure(match->text(1)) : std::nullopt;
}

}  // namespace

Sitting read_sitting(const Lines& lines, std::size_t body_begin, std::size_t to,
                     const std::optional<std::string>& number) {
  Sitting sitting;
  for (std::size_t i = std::min(to, lines.size()); i-- > body_begin;) {
    if (lines[i].blank() || !may_be_closing(lines.words(i), 120, 120)) continue;
    if (const auto found = of_formula(lines.joined_words(i, kClosingLines))) {
      sitting = *found;
      break;
    }
  }
  if (!sitting.term && sitting.kind.empty()) sitting = of_head(lines, std::min(body_begin, lines.size()));
  if (!sitting.term) sitting.term = term_of_number(number);
  return sitting;
}

}  // namespace vbpl
