// SPDX-License-Identifier: GPL-3.0-or-later
#include "libdoc/parse/mark.h"

#include <array>

#include "libdoc/parse/scan.h"
#include "libdoc/text/fold.h"

namespace vbpl {
namespace {

template <class List>
bool begins_any(std::string_view words, const List& starts) {
  for (const std::string_view start : starts) {
    if (begins_with(words, start)) return true;
  }
  return false;
}

/// True when the first two letters are capitals: "TM.", "PHỤ LỤC", "Q. BỘ TRƯỞNG".
bool begins_in_capitals(std::string_view words) {
  int letters = 0;
  for (std::size_t at = 0; at < words.size() && letters < 2; at += character_size(words, at)) {
    if (!is_letter_at(words, at)) {
      if (letters == 0) return false;
      continue;
    }
    if (!is_upper_at(words, at)) return false;
    ++letters;
  }
  return letters == 2;
}

bool is_recipients_line(std::string_view words) {
  for (const std::string_view start : {"Nơi nhận", "Nơi Nhận", "NƠI NHẬN", "Nơi gửi"}) {
    if (!begins_with(words, start)) continue;
    Scanner at(words, {start.size(), words.size()});
    at.skip_blanks();
    return at.done() || at.peek() == ':' || at.peek() == '-';
  }
  return false;
}

struct Rule {
  bool (*holds)(std::string_view);
  LineMark mark;
};

/// For lines that begin in capitals.
constexpr std::array kCapitalRules = {
    Rule{is_nation_line, LineMark::nation},      Rule{is_motto_line, LineMark::motto},
    Rule{is_enacting_line, LineMark::enacting},  Rule{is_signing_line, LineMark::signing},
    Rule{is_annex_title, LineMark::annex},       Rule{is_form_title, LineMark::form},
    Rule{is_attached_title, LineMark::attached}, Rule{is_signing_position, LineMark::signing_position}};

LineMark mark_of_capitals(std::string_view words) {
  if (is_recipients_line(words)) return LineMark::recipients;
  if (begins_with(words, "CĂN CỨ ")) return LineMark::basis;
  if (begins_with(words, "XÁC THỰC VĂN BẢN HỢP NHẤT")) return LineMark::certification;
  if (begins_with(words, "(ĐÃ KÝ")) return LineMark::signed_note;
  for (const Rule& rule : kCapitalRules) {
    if (rule.holds(words)) return rule.mark;
  }
  return LineMark::none;
}

bool is_signed_note(std::string_view words) {
  constexpr std::array<std::string_view, 8> kNotes = {"(Đã ký", "(đã ký", "( Đã ký", "( đã ký",
                                                      "(Đã kí", "(Ðã ký", "(ĐÃ KÝ",  "Đã ký:"};
  return begins_any(words, kNotes) || words == "Đã ký" || words == "Đã ký.";
}

/// "[1] Khoản này được sửa đổi …": where an amendment is told (DOMAIN 8.2).
bool is_end_note(std::string_view words) {
  Scanner at(words, {0, words.size()});
  if (!at.take("[") || at.take_digits(4) != "1" || !at.take("]")) return false;
  at.skip_blanks();
  constexpr std::array<std::string_view, 22> kStarts = {
      "Luật",    "Bộ luật", "Pháp lệnh", "Nghị định", "Nghị quyết", "Thông tư", "Quyết định", "Chỉ thị",
      "Văn bản", "Căn cứ",  "Phần",      "Chương",    "Mục",        "Điều",     "Khoản",      "Điểm",
      "Cụm từ",  "Từ ",     "Phụ lục",   "Mẫu",       "Tên ",       "Đoạn"};
  return begins_any(at.rest(), kStarts);
}

}  // namespace

bool is_separator(std::string_view words) {
  std::size_t signs = 0;
  for (std::size_t at = 0; at < words.size();) {
    if (const std::size_t blank = blank_size(words, at)) {
      at += blank;
      continue;
    }
    const std::size_t size = character_size(words, at);
    const std::string_view sign = words.substr(at, size);
    const bool drawn = sign == "-" || sign == "_" || sign == "*" || sign == "=" || sign == "." ||
                       sign == "~" || sign == "–" || sign == "—" || sign == "―" || sign == "─" ||
                       sign == "¯" || sign == "…" || sign == "o" || sign == "−" || sign == "‾";
    if (!drawn) return false;
    ++signs;
    at += size;
  }
  return signs >= 2;
}

bool is_nation_line(std::string_view words) {
  if (words.size() < 15 || words.size() > 400) return false;
  const bool shaped =
      begins_with(words, "C") || begins_with(words, "V") || words.find("CỘNG") != std::string_view::npos;
  if (!shaped) return false;
  std::string letters;
  for (const char c : unmarked(words)) {
    if (c >= 'a' && c <= 'z') letters += c;
  }
  if (letters.find("vietnamdanchuconghoa") != std::string::npos)
    return letters.starts_with("vietnamdanchuconghoa") ? letters.size() < 60 || is_upper_case(words)
                                                       : is_upper_case(words);
  constexpr std::string_view kNation = "conghoaxahoichunghia";
  const std::size_t at = letters.find(kNation);
  if (at == std::string::npos || std::string_view(letters).substr(0, at).ends_with("nuoc")) return false;
  // "Cộng hòa xã hội chủ nghĩa Việt Nam là …" is a sentence; the tiêu ngữ may stand on the same line.
  std::string_view after = std::string_view(letters).substr(at + kNation.size());
  if (after.starts_with("vietnam")) after.remove_prefix(std::string_view("vietnam").size());
  return after.empty() || after.starts_with("doc") || after.size() < 4 || is_upper_case(words);
}

bool is_motto_line(std::string_view words) {
  if (words.size() < 20 || words.size() > 300) return false;
  const std::string key = match_key(words);
  return key.find("độc lập") != std::string::npos && key.find("tự do") != std::string::npos &&
         key.find("hạnh phúc") != std::string::npos;
}

bool is_basis_line(std::string_view words) {
  constexpr std::array<std::string_view, 14> kStarts = {
      "Căn cứ ", "Căn cứ:",    "Căn cứ vào", "Theo đề nghị", "Xét đề nghị", "Xét tờ trình", "Xét Tờ trình",
      "Xét ",    "Thực hiện ", "Trên cơ sở", "Sau khi ",     "Để ",         "CĂN CỨ ",      "Thi hành "};
  return begins_any(words, kStarts);
}

bool is_enacting_line(std::string_view words) {
  if (words.size() > 60) return false;
  constexpr std::array<std::string_view, 9> kKeys = {"quyết định",     "quyết nghị",    "nghị định",
                                                     "nghị quyết",     "pháp lệnh",     "nay quyết định",
                                                     "nay quyết nghị", "nay nghị định", "ra nghị quyết"};
  const std::string key = match_key(words);
  std::string_view bare = key;
  const bool colon = !bare.empty() && bare.back() == ':';
  while (!bare.empty() && (bare.back() == ':' || bare.back() == ' ' || bare.back() == '.'))
    bare.remove_suffix(1);
  if (!colon) return false;
  for (const std::string_view known : kKeys) {
    if (bare == known) return true;
  }
  return false;
}

bool is_signing_line(std::string_view words) {
  constexpr std::array<std::string_view, 16> kStarts = {"TM.", "TM ", "T/M", "T.M", "KT.",  "KT ",
                                                        "K/T", "K.T", "TL.", "TL ", "TUQ.", "TUQ ",
                                                        "Q. ", "Q.",  "T.L", "T/L"};
  if (words.size() > 200) return false;
  for (const std::string_view start : kStarts) {
    if (!begins_with(words, start)) continue;
    Scanner at(words, {start.size(), words.size()});
    at.take(".");
    at.skip_blanks();
    const std::size_t first = at.at();
    return is_upper_at(words, first) && is_upper_at(words, first + character_size(words, first));
  }
  return false;
}

bool is_closing_formula(std::string_view words) {
  constexpr std::array<std::string_view, 8> kStarts = {"Luật này",       "Bộ luật này",   "Pháp lệnh này",
                                                       "Nghị quyết này", "Bộ Luật này",   "Hiến pháp này",
                                                       "Luật nầy",       "Nghị quyết nầy"};
  if (!begins_any(words, kStarts)) return false;
  const std::size_t passed = words.find("thông qua");
  return passed != std::string_view::npos && passed < 300 &&
         words.find("ngày", passed) != std::string_view::npos &&
         words.substr(0, 60).find("được") != std::string_view::npos;
}

bool may_be_closing(std::string_view words, std::size_t act, std::size_t was) {
  const std::string_view start = words.substr(0, act);
  return (holds(start, " này") || holds(start, " nầy")) && holds(words.substr(0, was), "được");
}

bool is_attachment_note(std::string_view words) {
  if (words.empty() || words[0] != '(' || words.size() > 600) return false;
  const std::string_view start = words.substr(0, 120);
  return start.find("kèm theo") != std::string_view::npos ||
         start.find("Kèm theo") != std::string_view::npos || start.find("KÈM THEO") != std::string_view::npos;
}

LineMark mark_of(std::string_view words) {
  if (words.empty()) return LineMark::none;
  switch (words[0]) {
    case '-':
    case '_':
    case '*':
    case '=':
    case '.':
    case '~':
    case 'o':
      return is_separator(words) ? LineMark::separator : LineMark::none;
    case '(':
      if (is_signed_note(words)) return LineMark::signed_note;
      return is_attachment_note(words) ? LineMark::attachment_note : LineMark::none;
    case '[':
      return is_end_note(words) ? LineMark::end_notes : LineMark::none;
    default:
      break;
  }
  if (begins_in_capitals(words)) return mark_of_capitals(words);
  if (is_recipients_line(words)) return LineMark::recipients;
  if (is_basis_line(words)) return LineMark::basis;
  if (is_closing_formula(words)) return LineMark::closing;
  if (is_annex_title(words)) return LineMark::annex;
  if (is_form_title(words)) return LineMark::form;
  if (is_signed_note(words)) return LineMark::signed_note;
  if (begins_with(words, "Cộng hòa xã") || begins_with(words, "Cộng hoà xã") ||
      begins_with(words, "Cộng Hòa Xã"))
    return is_nation_line(words) ? LineMark::nation : LineMark::none;
  if (begins_with(words, "Độc lập") || begins_with(words, "Ðộc lập"))
    return is_motto_line(words) ? LineMark::motto : LineMark::none;
  if (static_cast<unsigned char>(words[0]) >= 0xE2 && is_separator(words)) return LineMark::separator;
  return LineMark::none;
}

}  // namespace vbpl
