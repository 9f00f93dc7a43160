// SPDX-License-Identifier: GPL-3.0-or-later
#include "libdoc/parse/heading.h"

#include <algorithm>
#include <array>
#include <initializer_list>

#include "libdoc/parse/mark.h"
#include "libdoc/parse/scan.h"
#include "libdoc/text/fold.h"

namespace vbpl {
namespace {

constexpr std::size_t kLongestName =
    700;  ///< bytes; about 500 letters, as names of amending articles run long

/// Words that only sentences have: "Thông tư này có hiệu lực …", "… chịu trách nhiệm thi hành …".
bool has_words_of_sentences(std::string_view words) {
  const auto has_any = [words](std::initializer_list<std::string_view> parts) {
    return std::any_of(parts.begin(), parts.end(),
                       [words](std::string_view part) { return words.find(part) != std::string_view::npos; });
  };
  if (holds(words, " như sau") || holds(words, " sau đây")) return true;
  if (holds(words, "này") &&
      has_any({" này có hiệu lực", " này quy định ", " này hướng dẫn ", " này áp dụng "}))
    return true;
  return holds(words, "chịu") && has_any({"chịu trách nhiệm thi hành", "chịu trách nhiệm tổ chức"});
}

/// What says something rather than names it; "Ban hành kèm theo … này" does too.
bool reads_as_sentence(std::string_view words) {
  if (has_words_of_sentences(words)) return true;
  constexpr std::array<std::string_view, 9> kStarts = {
      "Ban hành kèm theo", "Ban hành ",  "Phê duyệt ", "Giao ",    "Nay ",
      "Công bố kèm theo",  "Thành lập ", "Thông qua ", "Nhất trí "};
  for (const std::string_view start : kStarts) {
    if (begins_with(words, start) && (holds(words, "kèm theo") || holds(words, " này "))) return true;
  }
  return false;
}

char last_sign(std::string_view words) { return words.empty() ? '\0' : words.back(); }

/// The next line of the same article that is not blank, or `end`.
std::size_t next_line(const Lines& lines, std::size_t line, std::size_t end) {
  const std::size_t next = lines.next_filled(line + 1);
  return next < end ? next : end;
}

/// A line that goes on in small letters belongs to the name before it.
bool continues_name(const Lines& lines, std::size_t line) {
  const Line& next = lines[line];
  if (next.labelled() || next.origin == LineOrigin::table_row || next.quotes.opens) return false;
  return is_letter_at(lines.text(), next.body.begin) && !is_upper_at(lines.text(), next.body.begin);
}

std::string clean_name(std::string_view words) {
  std::string name;
  for (std::size_t at = 0; at < words.size();) {
    const std::size_t blank = blank_size(words, at);
    if (blank != 0) {
      if (!name.empty() && name.back() != ' ') name += ' ';
      at += blank;
      continue;
    }
    const std::size_t size = character_size(words, at);
    name += words.substr(at, size);
    at += size;
  }
  while (!name.empty() && name.back() == ']') {  // marks of notes
    const std::size_t open = name.rfind('[');
    if (open == std::string::npos || name.find_first_not_of("0123456789", open + 1) != name.size() - 1) break;
    name.erase(open);
  }
  while (!name.empty() && (name.back() == ' ' || name.back() == '.' || name.back() == ':')) name.pop_back();
  return name;
}

bool may_be_name(std::string_view words, bool more_lines) {
  if (words.empty() || words.size() > kLongestName || reads_as_sentence(words)) return false;
  const char sign = last_sign(words);
  if (sign == ';' || sign == ',' ||
      words.substr(words.size() - std::min<std::size_t>(3, words.size())) == "./.")
    return false;
  if (!more_lines) return sign != '.' && sign != ':' && sign != '/';
  return sign != '.' || words.size() <= 160;
}

}  // namespace

std::optional<std::string> article_heading(const Lines& lines, std::size_t line, std::size_t end) {
  const Line& first = lines[line];
  std::string words(slice(lines.text(), {first.label->rest, first.body.end}));
  std::size_t next = next_line(lines, line, end);
  const bool alone = words.empty();
  if (alone) {
    if (next >= end || lines[next].labelled() || lines[next].origin == LineOrigin::table_row ||
        lines[next].quotes.opens)
      return std::nullopt;
    words = lines.words(next);
    if (last_sign(words) == '.' || last_sign(words) == ':') return std::nullopt;
    next = next_line(lines, next, end);
    if (next >= end) return std::nullopt;
  }
  for (int taken = 0; taken < 3 && next < end && words.size() < kLongestName && last_sign(words) != '.' &&
                      last_sign(words) != ':' && continues_name(lines, next);
       ++taken) {
    words += ' ';
    words += lines.words(next);
    next = next_line(lines, next, end);
  }
  if (first.quotes.opens && first.quotes.closes)
    words = slice(words, before_closing_quote(words, {0, words.size()}));
  if (!may_be_name(words, next < end)) return std::nullopt;
  return clean_name(words);
}

std::optional<std::string> division_heading(const Lines& lines, std::size_t line, std::size_t end) {
  const Line& first = lines[line];
  std::string words(slice(lines.text(), {first.label->rest, first.body.end}));
  std::size_t next = next_line(lines, line, end);
  for (int taken = 0; taken < 6 && next < end; ++taken) {
    const Line& candidate = lines[next];
    if (candidate.labelled() || candidate.origin == LineOrigin::table_row) break;
    const std::string_view more = lines.words(next);
    if (is_separator(more) || more.size() > 400) break;
    if (!words.empty() && (!is_upper_case(more) || !is_upper_case(words)) && !continues_name(lines, next))
      break;
    if (!words.empty()) words += ' ';
    words += more;
    next = next_line(lines, next, end);
  }
  if (words.empty()) return std::nullopt;
  return clean_name(words);
}

}  // namespace vbpl
