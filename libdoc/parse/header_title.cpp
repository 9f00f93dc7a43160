// SPDX-License-Identifier: GPL-3.0-or-later
#include "libdoc/parse/header_title.h"

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
  for (const std::string_view word : {"của", "do", "bởi", "và", ",", "với", "cho", "-", "tại", "thuộc"}) {
    if (key.ends_with(word)) return true;
  }
  return false;
}

bool is_authority(std::string_view words, std::string_view title, const Tables& tables) {
  if (!is_upper_case(words) || goes_on(title)) return false;
  const std::string key = match_key(words);
  for (const Issuer& row : tables.issuers) {
    if (row.key == key) return true;
  }
  return begins_with_office(words) && (key.find("khóa") != std::string::npos || words.size() < 160);
}

/// "CỦA ỦY BAN NHÂN DÂN TỈNH" right below the type: the issuer, not the subject.
bool is_issuer_of(std::string_view words, const Tables& tables) {
  return words.size() < 160 && words.starts_with("CỦA ") && is_upper_case(words) &&
         words.find(" VỀ ") == std::string_view::npos &&
         read_issuer(words.substr(std::string_view("CỦA ").size()), tables).certain;
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

/// Words, the subject line "V/v …" of older acts, a date or a type that the line before leads to.
bool belongs_to_title(FieldKind kind, std::string_view title) {
  if (kind == FieldKind::words || kind == FieldKind::subject) return true;
  return !title.empty() && (kind == FieldKind::place_date || (kind == FieldKind::type && goes_on(title)));
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
    if (!title.empty() && rule_between(lines, fields[i - 1].line, field.line)) break;
    const bool dated = field.kind == FieldKind::place_date && is_upper_at(words, 0);
    if (dated || (title.empty() && is_issuer_of(words, tables))) continue;
    if (!belongs_to_title(field.kind, title)) {
      if (title.empty() && field.kind != FieldKind::type) continue;
      break;
    }
    if (lines[field.line].mark == LineMark::attachment_note || is_enacting_sentence(words, tables) ||
        (!title.empty() && is_history(words)) || is_preamble_sentence(words, title)) {
      break;
    }
    const bool authority = is_authority(words, title, tables);
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
