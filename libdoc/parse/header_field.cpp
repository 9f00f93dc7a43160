// SPDX-License-Identifier: GPL-3.0-or-later
#include "libdoc/parse/header_field.h"

#include <algorithm>
#include <array>
#include <optional>
#include <string>

#include "libdoc/parse/columns.h"
#include "libdoc/parse/found_date.h"
#include "libdoc/parse/scan.h"
#include "libdoc/text/fold.h"

namespace vbpl {
namespace {

/// Longer names before the shorter ones that they begin with.
constexpr std::array<std::string_view, 33> kTypes = {"HIẾN PHÁP",
                                                     "BỘ LUẬT",
                                                     "LUẬT",
                                                     "PHÁP LỆNH",
                                                     "NGHỊ QUYẾT LIÊN TỊCH",
                                                     "NGHỊ QUYẾT",
                                                     "NGHỊ ĐỊNH",
                                                     "THÔNG TƯ LIÊN TỊCH",
                                                     "THÔNG TƯ LIÊN BỘ",
                                                     "THÔNG TƯ LIÊN NGÀNH",
                                                     "THÔNG TƯ",
                                                     "QUYẾT ĐỊNH",
                                                     "CHỈ THỊ",
                                                     "LỆNH",
                                                     "SẮC LỆNH",
                                                     "SẮC LUẬT",
                                                     "VĂN BẢN HỢP NHẤT",
                                                     "CÔNG ĐIỆN",
                                                     "THÔNG BÁO",
                                                     "KẾ HOẠCH",
                                                     "BÁO CÁO",
                                                     "TỜ TRÌNH",
                                                     "HƯỚNG DẪN",
                                                     "CHƯƠNG TRÌNH",
                                                     "ĐỀ ÁN",
                                                     "PHƯƠNG ÁN",
                                                     "KẾT LUẬN",
                                                     "QUY CHẾ",
                                                     "QUY ĐỊNH",
                                                     "ĐIỀU LỆ",
                                                     "NỘI QUY",
                                                     "QUY CHUẨN KỸ THUẬT QUỐC GIA",
                                                     "TIÊU CHUẨN QUỐC GIA"};

bool is_rule_sign(std::string_view sign) {
  return sign == "-" || sign == "_" || sign == "*" || sign == "=" || sign == "–" || sign == "—" ||
         sign == "―" || sign == "." || sign == "…";
}

/// The last character of `span`.
std::string_view last_sign(std::string_view text, Span span) {
  std::size_t at = span.end - 1;
  while (at > span.begin && (static_cast<unsigned char>(text[at]) & 0xC0U) == 0x80U) --at;
  return text.substr(at, span.end - at);
}

/// `span` without drawn rules ("BỘ TÀI CHÍNH-------") and blanks at its ends; one full stop stays.
Span without_rules(std::string_view text, Span span) {
  span = trimmed_span(text, span);
  Span bare = span;
  int signs = 0;
  while (!bare.empty() && is_rule_sign(last_sign(text, bare))) {
    bare = trimmed_span(text, {bare.begin, bare.end - last_sign(text, bare).size()});
    ++signs;
  }
  if (signs > 1 || (signs == 1 && last_sign(text, span) != ".")) span = bare;
  while (!span.empty() && is_rule_sign(text.substr(span.begin, character_size(text, span.begin)))) {
    span = trimmed_span(text, {span.begin + character_size(text, span.begin), span.end});
  }
  return span;
}

/// "CHÍNH PHỦ CỘNG HÒA XÃ HỘI …": where the quốc hiệu begins inside the column, when words stand before it.
/// "… giữa Chính phủ nước Cộng hòa xã hội …" names the land only.
std::size_t nation_begin(std::string_view words) {
  for (const std::string_view start : {"CỘNG H", "CỘNG  H", "Cộng h", "Cộng H"}) {
    const std::size_t at = words.find(start);
    if (at == std::string_view::npos) continue;
    const std::string before = match_key(words.substr(0, at));
    return before.ends_with("nước") ? std::string_view::npos : at;
  }
  return std::string_view::npos;
}

/// "CỦA QUỐC HỘI KHÓA XII, KỲ HỌP THỨ 2, SỐ 06/2007/QH12": the gazette's head of a law.
std::optional<std::size_t> number_in_passing_line(std::string_view words) {
  constexpr std::string_view kNumber = " SỐ ";
  if (!words.starts_with("CỦA QUỐC HỘI") && !words.starts_with("CỦA ỦY BAN THƯỜNG VỤ QUỐC HỘI"))
    return std::nullopt;
  const std::size_t at = words.find(kNumber);
  if (at == std::string_view::npos) return std::nullopt;
  return at + kNumber.size();
}

/// First byte after "Số:", "Luật số:", "Nghị quyết số"; nothing when the words are no number line.
std::optional<std::size_t> number_value(std::string_view words) {
  if (const auto passing = number_in_passing_line(words)) return passing;
  constexpr std::array<std::string_view, 8> kBefore = {"Luật",       "Bộ luật",   "Bộ Luật", "Pháp lệnh",
                                                       "Nghị quyết", "Nghị định", "LUẬT",    "Sắc lệnh"};
  Scanner at(words, {0, words.size()});
  if (at.take_any(kBefore) >= 0) at.skip_blanks();
  constexpr std::array<std::string_view, 5> kNumber = {"Số", "số", "SỐ", "Sô", "Sõ"};
  if (at.take_any(kNumber) < 0 || at.at_letter()) return std::nullopt;
  at.skip_blanks();
  const bool colon = at.take(":") || at.take(".");
  at.skip_blanks();
  const bool number =
      at.at_digit() || at.peek() == '/' || at.peek() == '.' || at.done() || at.rest().substr(0, 3) == "…";
  return colon || number ? std::optional(at.at()) : std::nullopt;
}

bool is_place_date(std::string_view words) {
  if (words.size() > 200) return false;
  const std::size_t day = words.find("ngày");
  const std::size_t upper_day = day == std::string_view::npos ? words.find("Ngày") : day;
  if (upper_day == std::string_view::npos || upper_day > 80 ||
      words.find("tháng", upper_day) == std::string_view::npos)
    return false;
  const std::string_view place = words.substr(0, upper_day);
  if (!place.empty() &&
      (!is_upper_at(place, 0) || place.find_first_of("0123456789") != std::string_view::npos))
    return false;
  const auto date = find_date(words, upper_day);
  if (date) return date->span.begin == upper_day && date->span.end + 24 >= words.size();
  return words.find("năm", upper_day) != std::string_view::npos && words.size() < 120;
}

FieldKind kind_of(std::string_view words, HeaderField& field) {
  if (is_nation_line(words)) return FieldKind::nation;
  if (is_motto_line(words)) return FieldKind::motto;
  if (const auto value = number_value(words)) {
    field.value = field.span.begin + *value;
    return FieldKind::number;
  }
  if (is_place_date(words)) return FieldKind::place_date;
  const std::string key = words.size() < 60 ? match_key(words) : std::string{};
  if (key == "dự thảo" || key == "(dự thảo)" || key.rfind("dự thảo lần", 0) == 0 ||
      key.rfind("dự thảo ngày", 0) == 0)
    return FieldKind::draft_mark;
  if (words.substr(0, 4) == "V/v " || words.substr(0, 4) == "V/v:" || words.substr(0, 4) == "Vv: ")
    return FieldKind::subject;
  if (const std::size_t size = type_name_size(words)) {
    field.value = field.span.begin + size;
    return FieldKind::type;
  }
  return FieldKind::words;
}

void add_field(const Lines& lines, std::size_t line, Span span, std::vector<HeaderField>& fields) {
  span = without_rules(lines.text(), span);
  if (span.empty()) return;
  const std::string_view words = slice(lines.text(), span);
  const std::size_t nation = nation_begin(words);
  if (nation != std::string_view::npos && nation > 0 && is_nation_line(words.substr(nation))) {
    add_field(lines, line, {span.begin, span.begin + nation}, fields);
    span.begin += nation;
  }
  HeaderField field{FieldKind::words, span, line, 0};
  field.kind = kind_of(slice(lines.text(), span), field);
  fields.push_back(field);
  if (field.kind != FieldKind::number) return;
  // "Số: 12/2024/NQ-HĐND Vân Hải, ngày …": the place and date on the same line, with one blank between.
  const std::string_view value = slice(lines.text(), {field.value, span.end});
  if (find_date(value)) fields.push_back({FieldKind::place_date, {field.value, span.end}, line, 0});
}

}  // namespace

std::string with_plain_d(std::string_view words) {
  std::string plain(words);
  for (std::size_t at = plain.find("\u00D0"); at != std::string::npos; at = plain.find("\u00D0", at))
    plain.replace(at, 2, "\u0110");
  return plain;
}

std::size_t type_name_size(std::string_view line) {
  const std::string words = with_plain_d(line.substr(0, 120));
  std::size_t best = 0;
  for (const std::string_view type : kTypes) {
    if (!words.starts_with(type) || type.size() <= best) continue;
    const bool ends = type.size() >= line.size() || !is_letter_at(words, type.size());
    // "THÔNG TƯHướng dẫn": the name is glued on, its second letter is small.
    const bool glued = !ends && is_upper_at(words, type.size()) &&
                       !is_upper_at(words, type.size() + character_size(words, type.size()));
    if (ends || glued) best = type.size();
  }
  return best;
}

std::vector<HeaderField> header_fields(const Lines& lines, std::size_t end) {
  std::vector<HeaderField> fields;
  for (std::size_t i = lines.next_filled(0); i < end; i = lines.next_filled(i + 1)) {
    if (lines[i].mark == LineMark::separator) continue;
    for (const Span column : columns_of(lines.text(), lines[i].body)) add_field(lines, i, column, fields);
  }
  return fields;
}

}  // namespace vbpl
