// SPDX-License-Identifier: GPL-3.0-or-later
#include "libdoc/report/law_words.h"

#include <algorithm>
#include <iterator>
#include <optional>
#include <vector>

#include "libdoc/base/date.h"
#include "libdoc/text/fold.h"

namespace vbpl {
namespace {

using Words = std::vector<std::string>;

constexpr struct {
  std::string_view letters, words;
} kShort[] = {
    {"NQ", "Nghị quyết"},
    {"NĐ", "Nghị định"},
    {"QĐ", "Quyết định"},
    {"TT", "Thông tư"},
    {"CQĐP", "chính quyền địa phương"},
    {"ĐVHC", "đơn vị hành chính"},
};

Words split(std::string_view text, std::string_view at) {
  Words parts;
  for (std::size_t begin = 0; begin <= text.size();) {
    const std::size_t end = std::min(text.find(at, begin), text.size());
    parts.emplace_back(text.substr(begin, end - begin));
    begin = end + at.size();
  }
  return parts;
}

std::string joined(const Words& words, std::string_view with) {
  std::string text;
  for (std::size_t i = 0; i < words.size(); ++i) text += (i == 0 ? "" : std::string(with)) + words[i];
  return text;
}

bool is_digit(char c) { return c >= '0' && c <= '9'; }

/// "64/2025/QH15", not "12/6/2025".
bool is_number(const std::string& word) {
  return is_digit(word.front()) && word.find('/') != std::string::npos &&
         word.find_first_not_of("0123456789./)") != std::string::npos;
}

/// Short names in full, "số" before each number.
std::string in_full(std::string_view text) {
  Words out;
  for (std::string& word : split(text, " ")) {
    if (!word.empty() && is_number(word) && !out.empty() && out.back() != "số") out.emplace_back("số");
    for (const auto& row : kShort) {
      if (word == row.letters) word = row.words;
    }
    out.push_back(std::move(word));
  }
  return joined(out, " ");
}

/// "Đ51.3", "Đ57.1a" → "khoản 3 Điều 51", "điểm a khoản 1 Điều 57".
std::optional<std::string> short_unit(const std::string& word) {
  constexpr std::string_view kMark = "Đ";
  if (!word.starts_with(kMark)) return std::nullopt;
  const std::string rest = word.substr(kMark.size());
  const std::size_t dot = rest.find('.');
  const std::string article = rest.substr(0, dot);
  if (article.empty() || !is_digit(article.front())) return std::nullopt;
  if (dot == std::string::npos) return "Điều " + article;
  const std::size_t letter = std::min(rest.find_first_not_of("0123456789", dot + 1), rest.size());
  const std::string clause = rest.substr(dot + 1, letter - dot - 1), point = rest.substr(letter);
  if (clause.empty()) return std::nullopt;
  return (point.empty() ? "" : "điểm " + point + " ") + "khoản " + clause + " Điều " + article;
}

/// "Điều 58 khoản 3" → "khoản 3 Điều 58": the smallest first.
std::optional<std::string> unit_in_order(const std::string& text) {
  constexpr std::string_view kLabels[] = {"Điều", "khoản", "điểm"};
  const Words words = split(text, " ");
  if (words.size() == 1) return short_unit(words.front());
  if (words.size() % 2 != 0 || words.size() > 2 * std::size(kLabels)) return std::nullopt;
  std::string unit;
  for (std::size_t i = 0; i < words.size(); i += 2) {
    if (words[i] != kLabels[i / 2]) return std::nullopt;
    unit = words[i] + " " + words[i + 1] + (unit.empty() ? "" : " " + unit);
  }
  return unit;
}

/// Where the units begin behind the name of an act; npos without any.
std::size_t units_at(std::string_view text) {
  for (std::size_t at = text.find(" Đ"); at != std::string_view::npos; at = text.find(" Đ", at + 1)) {
    const std::string_view rest = text.substr(at + 1);
    constexpr std::string_view kLong = "Điều ", kMark = "Đ";
    if (rest.starts_with(kLong) || (rest.size() > kMark.size() && is_digit(rest[kMark.size()]))) return at;
  }
  return std::string_view::npos;
}

std::string one_source(std::string_view text) {
  const std::size_t bracket = std::min(text.find(" ("), text.size());
  const std::string more = in_full(text.substr(bracket));
  const std::string_view act = text.substr(0, bracket);
  const std::size_t at = units_at(act);
  if (at == std::string_view::npos) return in_full(act) + more;
  Words units;
  for (const std::string& unit : split(act.substr(at + 1), ", ")) {
    auto ordered = unit_in_order(unit);
    if (!ordered) return in_full(act) + more;
    units.push_back(std::move(*ordered));
  }
  return joined(units, ", ") + " " + in_full(act.substr(0, at)) + more;
}

}  // namespace

std::string formal_source(std::string_view source) {
  Words sources = split(source, "; ");
  for (std::string& one : sources) one = one_source(one);
  return joined(sources, "; ");
}

std::string changed_words(std::string_view row) {
  constexpr std::string_view kArrow = " → ";
  constexpr std::size_t kDay = 13;  // " (2025-03-01)"
  const std::size_t arrow = row.find(kArrow);
  if (arrow == std::string_view::npos) return std::string(row);
  std::string_view after = row.substr(arrow + kArrow.size());
  std::string from;
  if (after.size() > kDay && after.ends_with(')')) {
    const auto day = parse_iso_date(after.substr(after.size() - kDay + 2, kDay - 3));
    if (day) {
      from = " (từ ngày " + vietnamese(*day) + ")";
      after.remove_suffix(kDay);
    }
  }
  const bool nameless = !after.empty() && is_digit(after.front());
  const bool told = after.size() > 2 && after.starts_with('(') && after.ends_with(')');
  std::string now = told ? ": " + std::string(after.substr(1, after.size() - 2)) : ", nay là ";
  if (!told) now += (nameless ? "văn bản số " : "") + in_full(after);
  return in_full(row.substr(0, arrow)) + now + from;
}

std::string as_sentence(const std::string& words) {
  std::size_t first = words.empty() ? 0 : 1;
  while (first < words.size() && (static_cast<unsigned char>(words[first]) & 0xC0U) == 0x80U) ++first;
  return upper(words.substr(0, first)) + words.substr(first);
}

}  // namespace vbpl
