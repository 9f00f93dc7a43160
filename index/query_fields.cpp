// SPDX-License-Identifier: GPL-3.0-or-later
#include "index/query_fields.h"

#include <algorithm>
#include <array>
#include <charconv>
#include <vector>

#include "libdoc/text/fold.h"

namespace vbpl::index {
namespace {

struct FieldRow {
  Field field;
  std::string_view english;
  std::size_t longest;                    ///< words of an unquoted value
  std::array<std::string_view, 4> names;  ///< folded, blanks for "_"
};
constexpr FieldRow kFields[] = {
    {Field::number, "number", 1, {"so", "so hieu", "so ky hieu", "ky hieu"}},
    {Field::cites, "cites", 1, {"dan chieu", "vien dan", "dan", ""}},
    {Field::doc_type, "type", 6, {"loai", "loai van ban", "", ""}},
    {Field::issuer, "issuer", 12, {"co quan", "co quan ban hanh", "noi ban hanh", ""}},
    {Field::territory, "territory", 8, {"tinh", "dia phuong", "dia ban", "province"}},
    {Field::issued, "date", 1, {"ngay", "ngay ban hanh", "ban hanh", "issued"}},
    {Field::status, "status", 5, {"hieu luc", "tinh trang", "tinh trang hieu luc", ""}},
    {Field::article, "article", 1, {"dieu", "", "", ""}},
    {Field::clause, "clause", 1, {"khoan", "", "", ""}},
    {Field::title, "title", 1, {"tieu de", "trich yeu", "ten", ""}},
    {Field::identity, "id", 1, {"khoa", "", "", ""}},
};

struct ForceRow {
  ForceWanted force;
  std::array<std::string_view, 5> names;
};
constexpr ForceRow kForces[] = {
    {ForceWanted::in_force, {"con", "con hieu luc", "in force", "dang co hieu luc", "co"}},
    {ForceWanted::partly, {"mot phan", "het mot phan", "het hieu luc mot phan", "partly expired", ""}},
    {ForceWanted::expired, {"het", "het hieu luc", "expired", "het hieu luc toan bo", "khong con"}},
    {ForceWanted::not_yet, {"chua", "chua co hieu luc", "not yet", "chua hieu luc", ""}},
    {ForceWanted::unknown, {"khong ro", "chua ro", "unknown", "", ""}},
};

std::string folded_name(std::string_view name) {
  std::string folded = unmarked(match_key(name));
  std::replace(folded.begin(), folded.end(), '_', ' ');
  return folded;
}

std::optional<unsigned> whole_number(std::string_view digits) {
  unsigned value = 0;
  const char* end = digits.data() + digits.size();
  if (digits.empty() || std::from_chars(digits.data(), end, value).ptr != end) return std::nullopt;
  return value;
}

std::vector<std::string_view> split(std::string_view text, std::string_view separators) {
  std::vector<std::string_view> parts;
  for (std::size_t at = 0;;) {
    const std::size_t end = std::min(text.find_first_of(separators, at), text.size());
    parts.push_back(text.substr(at, end - at));
    if (end == text.size()) return parts;
    at = end + 1;
  }
}

Days whole_month(unsigned year, unsigned month) {
  const auto first = make_date(static_cast<int>(year), month, 1);
  const auto next = month == 12 ? make_date(static_cast<int>(year) + 1, 1, 1)
                                : make_date(static_cast<int>(year), month + 1, 1);
  return {first, next ? std::optional(add_days(*next, -1)) : std::nullopt};
}

/// One day, month or year; nothing when it is none.
std::optional<Days> period(std::string_view text) {
  if (const auto day = parse_iso_date(text)) return Days{day, day};
  std::vector<unsigned> numbers;
  for (const std::string_view part : split(text, "/-.")) {
    const auto number = whole_number(part);
    if (!number) return std::nullopt;
    numbers.push_back(*number);
  }
  if (numbers.size() > 3 || numbers.back() < 1000 || numbers.back() > 9998) return std::nullopt;
  const auto year = static_cast<int>(numbers.back());
  if (numbers.size() == 1) return Days{make_date(year, 1, 1), make_date(year, 12, 31)};
  if (numbers.size() == 2)
    return numbers[0] >= 1 && numbers[0] <= 12 ? std::optional(whole_month(numbers[1], numbers[0]))
                                               : std::nullopt;
  const auto day = make_date(year, numbers[1], numbers[0]);
  return day ? std::optional(Days{day, day}) : std::nullopt;
}

}  // namespace

std::optional<Field> field_named(std::string_view name) {
  const std::string folded = folded_name(name);
  if (folded.empty()) return std::nullopt;
  for (const FieldRow& row : kFields) {
    if (folded == row.english || std::find(row.names.begin(), row.names.end(), folded) != row.names.end())
      return row.field;
  }
  return std::nullopt;
}

std::string_view name_of(Field field) {
  for (const FieldRow& row : kFields) {
    if (row.field == field) return row.english;
  }
  return {};
}

std::size_t longest_value(Field field) {
  for (const FieldRow& row : kFields) {
    if (row.field == field) return row.longest;
  }
  return 1;
}

std::optional<ForceWanted> force_named(std::string_view value) {
  const std::string folded = folded_name(value);
  if (folded.empty()) return std::nullopt;
  for (const ForceRow& row : kForces) {
    if (std::find(row.names.begin(), row.names.end(), folded) != row.names.end()) return row.force;
  }
  return std::nullopt;
}

std::optional<Days> days_named(std::string_view value) {
  const std::size_t dots = value.find("..");
  if (dots == std::string_view::npos) return period(value);
  const std::string_view first = trimmed(value.substr(0, dots)), last = trimmed(value.substr(dots + 2));
  if (first.empty() && last.empty()) return std::nullopt;
  Days days;
  if (!first.empty()) {
    const auto begin = period(first);
    if (!begin) return std::nullopt;
    days.from = begin->from;
  }
  if (!last.empty()) {
    const auto end = period(last);
    if (!end) return std::nullopt;
    days.to = end->to;
  }
  if (days.from && days.to && *days.to < *days.from) return std::nullopt;
  return days;
}

}  // namespace vbpl::index
