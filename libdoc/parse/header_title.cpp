// SPDX-License-Identifier: GPL-3.0-or-later
#include "libdoc/parse/header_title.h"

#include <algorithm>
#include <array>

#include "libdoc/parse/scan.h"
#include "libdoc/text/fold.h"

namespace vbpl {
namespace {

constexpr std::size_t kLongestTitle = 1500;

/// Heads of bodies on authority lines: "BỘ TRƯỞNG BỘ TÀI CHÍNH", "CHỦ TỊCH ỦY BAN NHÂN DÂN TỈNH …".
bool begins_with_office(std::string_view words) {
  constexpr std::array<std::string_view, 14> kOffices = {
      "BỘ TRƯỞNG",   "THỦ TƯỚNG",       "CHỦ TỊCH",       "THỐNG ĐỐC",     "CHÁNH ÁN",
      "VIỆN TRƯỞNG", "TỔNG KIỂM TOÁN",  "TỔNG THANH TRA", "TỔNG GIÁM ĐỐC", "CHỦ NHIỆM",
      "GIÁM ĐỐC",    "TỔNG CỤC TRƯỞNG", "HỘI ĐỒNG",       "UỶ BAN"};
  for (const std::string_view office : kOffices) {
    if (words.starts_with(office)) return true;
  }
  return words.starts_with("ỦY BAN");
}

/// The line before goes on: "… của", "… do", ", …".
bool goes_on(std::string_view title) {
  const std::string key = match_key(title.substr(title.size() - std::min<std::size_t>(title.size(), 24)));
  for (const std::string_view word :
       {"của", "do", "bởi", "và", ",", "với", "cho", "-", "tại", "thuộc", "nước"}) {
    if (key.ends_with(word)) return true;
  }
  return false;
}

/// The line before ends with the name of a type: "… một số điều của Nghị quyết" / "số 254/2025/QH15 …".
bool ends_with_type(std::string_view title) {
  const std::string tail = upper(title.substr(title.size() - std::min<std::size_t>(title.size(), 30)));
  for (std::size_t at = tail.find(' '); at != std::string::npos; at = tail.find(' ', at + 1)) {
    const std::string_view word = std::string_view(tail).substr(at + 1);
    if (!word.empty() && type_name_size(word) == word.size()) return true;
  }
  return false;
}

/// A line that is the name of a body and nothing else.
bool is_body(std::string_view words, const Tables& tables) {
  if (!is_upper_case(words)) return false;
  const std::string key = match_key(words);
  return std::any_of(tables.issuers.begin(), tables.issuers.end(),
                     [&](const Issuer& row) { return row.key == key; });
}

bool is_authority(std::string_view words, std::string_view title, const Tables& tables) {
  if (!is_upper_case(words) || goes_on(title)) return false;
  if (is_body(words, tables)) return true;
  return begins_with_office(words) &&
         (match_key(words).find("khóa") != std::string::npos || words.size() < 160);
}

/// A title broken before the name of a body has the true authority line still below it.
bool names_body_later(const Lines& lines, const std::vector<HeaderField>& fields, std::size_t from,
                      const Tables& tables) {
  for (std::size_t i = from; i < fields.size(); ++i) {
    if (fields[i].kind == FieldKind::words && is_body(slice(lines.text(), fields[i].span), tables))
      return true;
  }
  return false;
}

/// "CỦA ỦY BAN NHÂN DÂN TỈNH" right below the type: the issuer, not the subject.
bool is_issuer_of(std::string_view words, const Tables& tables) {
  return words.size() < 160 && words.starts_with("CỦA ") && is_upper_case(words) &&
         words.find(" VỀ ") == std::string_view::npos &&
         read_issuer(words.substr(std::string_view("CỦA ").size()), tables).certain;
}

/// "CỦA QUỐC HỘI KHÓA XII, KỲ HỌP THỨ 5 SỐ 28/2009/QH12 …" and "QUỐC HỘI KHÓA XII" below the title of an old
/// law: who passed it, and when.
bool is_passing_line(std::string_view words) {
  if (!is_upper_case(words)) return false;
  const std::string key = match_key(words);
  const bool body = key.starts_with("của quốc hội") || key.starts_with("quốc hội") ||
                    key.starts_with("của ủy ban thường vụ quốc hội");
  return body && (key.find("khóa") != std::string::npos || key.find(" số ") != std::string::npos ||
                  key == "của quốc hội" || key.starts_with("của quốc hội nước"));
}

/// "CỦA QUỐC HỘI … SỐ 16/1999/QH10 VỀ SĨ QUAN …" → "VỀ SĨ QUAN …".
std::string_view subject_of_passing_line(std::string_view words) {
  const std::size_t at = words.find(" VỀ ");
  return at == std::string_view::npos ? std::string_view{} : words.substr(at + 1);
}

/// "Quyết định số 15/2024/QĐ-UBND …, có hiệu lực kể từ ngày …, được sửa đổi bởi:": the history of a
/// consolidated text.
bool is_history(std::string_view words) {
  return words.find(" số ") < 40 && is_upper_at(words, 0) && !is_upper_case(words) &&
         words.find("có hiệu lực") != std::string_view::npos;
}

/// "Chính phủ ban hành Nghị định …", "Quốc hội ban hành Luật …"; not "Quy định chi tiết … Luật Ban hành văn
/// bản …".
bool is_enacting_sentence(std::string_view words, const Tables& tables) {
  constexpr std::string_view kIssues = " ban hành ";
  const std::size_t issues = words.find(kIssues);
  return issues != std::string_view::npos && issues < 160 && is_upper_at(words, issues + kIssues.size()) &&
         read_issuer(words.substr(0, issues), tables).certain;
}

/// Rules and marks of notes do not belong to a title.
void append(std::string& title, std::string_view words) {
  while (!words.empty() && words.back() == ']') {
    const std::size_t open = words.rfind('[');
    if (open == std::string_view::npos || words.find_first_not_of("0123456789", open + 1) != words.size() - 1)
      break;
    words = trimmed(words.substr(0, open));
  }
  if (words.empty()) return;
  if (!title.empty()) title += ' ';
  for (std::size_t at = 0; at < words.size();) {
    const std::size_t blank = blank_size(words, at);
    const std::size_t size = blank != 0 ? blank : character_size(words, at);
    if (blank == 0)
      title += words.substr(at, size);
    else if (!title.empty() && title.back() != ' ')
      title += ' ';
    at += size;
  }
}

/// Laws have no authority line: "LUẬT" / "NGÂN HÀNG NHÀ NƯỚC VIỆT NAM" is a title.
bool names_law(const Lines& lines, const HeaderField& type) {
  const std::string_view name = slice(lines.text(), {type.span.begin, type.value});
  return name == "LUẬT" || name == "BỘ LUẬT" || name == "PHÁP LỆNH";
}

bool rule_between(const Lines& lines, std::size_t from, std::size_t to) {
  for (std::size_t i = from + 1; i < to; ++i) {
    if (lines[i].mark == LineMark::separator) return true;
  }
  return false;
}

/// A paragraph of the preamble below a title in capitals: "Biên giới quốc gia … là thiêng liêng, bất khả xâm
/// phạm."
bool is_preamble_sentence(std::string_view words, std::string_view title) {
  return !title.empty() && is_upper_case(title) && !is_upper_case(words) &&
         (words.size() > 160 || words.back() == '.' || words.back() == ';');
}

/// "số 254/2025/QH15 của Quốc hội …" and "Nghị định số 36/2025/NĐ-CP …" at the start of a line: the number of
/// another act, which the title names. The act's own number stands after "Số:" or before the title.
bool is_cited_number(std::string_view words, std::string_view title) {
  if (title.empty()) return false;
  if (is_upper_case(words)) return goes_on(title) || ends_with_type(title);
  return !words.starts_with("Số");
}

/// A title in capitals may begin with a word that is also a type: "THÔNG TƯ" / "QUY ĐỊNH CHẾ ĐỘ …".
bool is_title_word(const HeaderField& field, std::string_view title) {
  return goes_on(title) || field.value < field.span.end;
}

/// Words, the subject line "V/v …" of older acts; a date, a number, a type or a land that the line before
/// leads to.
bool belongs_to_title(const HeaderField& field, std::string_view words, std::string_view title) {
  switch (field.kind) {
    case FieldKind::words:
    case FieldKind::subject:
      return true;
    case FieldKind::place_date:
      return !title.empty();
    case FieldKind::number:
      return is_cited_number(words, title);
    case FieldKind::type:
      return is_title_word(field, title);
    case FieldKind::nation:
      return goes_on(title);
    default:
      return false;
  }
}

}  // namespace

std::optional<std::string> header_title(const Lines& lines, const std::vector<HeaderField>& fields,
                                        std::size_t type, const Tables& tables) {
  std::string title;
  const std::string_view rest = trimmed(slice(lines.text(), {fields[type].value, fields[type].span.end}));
  if (!is_issuer_of(rest, tables)) append(title, rest);
  for (std::size_t i = type + 1; i < fields.size() && title.size() < kLongestTitle; ++i) {
    const HeaderField& field = fields[i];
    const std::string_view words = slice(lines.text(), field.span);
    if (fields[i - 1].span.contains(field.span.begin)) continue;  // the date on the line of a number
    if (!title.empty() && rule_between(lines, fields[i - 1].line, field.line)) break;
    if (is_passing_line(words)) {
      if (!title.empty()) break;
      append(title, subject_of_passing_line(words));
      continue;
    }
    const bool dated = field.kind == FieldKind::place_date && is_upper_at(words, 0);
    if (dated || (title.empty() && is_issuer_of(words, tables))) continue;
    if (!belongs_to_title(field, words, title)) {
      if (title.empty()) continue;
      break;
    }
    if (lines[field.line].mark == LineMark::attachment_note || is_enacting_sentence(words, tables) ||
        (!title.empty() && is_history(words)) || is_preamble_sentence(words, title)) {
      break;
    }
    const bool authority = is_authority(words, title, tables) &&
                           !(title.empty() && names_law(lines, fields[type])) &&
                           (is_body(words, tables) || !names_body_later(lines, fields, i + 1, tables));
    if (authority && !title.empty()) break;
    if (!authority) append(title, words);
  }
  if (title.empty()) return std::nullopt;
  return title;
}

IssuerWords authority_line(const Lines& lines, const std::vector<HeaderField>& fields, std::size_t type,
                           const Tables& tables) {
  for (std::size_t i = type + 1; i < fields.size(); ++i) {
    const std::string_view words = slice(lines.text(), fields[i].span);
    if (fields[i].kind == FieldKind::words && is_authority(words, {}, tables))
      return read_issuer(words, tables);
  }
  return {};
}

}  // namespace vbpl
