// SPDX-License-Identifier: GPL-3.0-or-later
#include <algorithm>
#include <array>
#include <cctype>
#include <utility>

#include "libdoc/model/number_scan.h"

namespace vbpl {
namespace {

using Words = std::string_view;
using Pieces = std::vector<NumberPiece>;

template <std::size_t N>
bool is_one_of(Words word, const std::array<Words, N>& list) {
  return std::find(list.begin(), list.end(), word) != list.end();
}

constexpr std::array<Words, 4> kJointTypes = {"TTLT", "TTLB", "NQLT", "TTLN"};
constexpr std::array<Words, 17> kPartyTypes = {"NQ", "CT",  "KL", "QĐ",  "QĐi", "QyĐ", "HD",   "KH", "BC",
                                               "TB", "TTr", "ĐA", "CTr", "QC",  "CV",  "CTHĐ", "ĐL"};
constexpr std::array<Words, 18> kAdminTypes = {"NQ",  "QĐ", "CT", "CĐ", "TB", "KH", "BC", "TTr", "HD",
                                               "CTr", "ĐA", "PA", "BB", "GM", "QC", "TC", "PC",  "HĐ"};
constexpr std::array<Words, 8> kOldGovernment = {"CP", "HĐBT", "HĐCP", "TTg", "CT", "SL", "SLt", "PTT"};
constexpr std::array<Words, 7> kOldMinistryTypes = {"TT", "QĐ", "CT", "NĐ", "TTLB", "LB", "TT-LB"};

constexpr std::array<Words, 4> kReversedTypes = {"TT", "QĐ", "NĐ", "TTLB"};

/// What a keyboard without đ, or a title in capitals, makes of the codes.
constexpr std::array<std::pair<Words, Words>, 19> kMisspelt = {{
    {"QD", "QĐ"},         {"ND", "NĐ"},           {"DA", "ĐA"},
    {"TTG", "TTg"},       {"TTR", "TTr"},         {"CTR", "CTr"},
    {"HDND", "HĐND"},     {"HDTP", "HĐTP"},       {"HDBT", "HĐBT"},
    {"HDNN", "HĐNN"},     {"HDCP", "HĐCP"},       {"BGDDT", "BGDĐT"},
    {"BGD&DT", "BGD&ĐT"}, {"BLDTBXH", "BLĐTBXH"}, {"LDTBXH", "LĐTBXH"},
    {"BKHDT", "BKHĐT"},   {"BKH&DT", "BKH&ĐT"},   {"HDTPTANDTC", "HĐTPTANDTC"},
    {"KTRVB", "KTrVB"},
}};

bool is_digit(char c) { return c >= '0' && c <= '9'; }

/// Splits `HĐND8` into code and term. Only councils and assemblies are numbered by term; other digits stay.
std::pair<Words, Words> split_term(Words code) {
  std::size_t end = code.size();
  while (end > 0 && is_digit(code[end - 1])) --end;
  return {code.substr(0, end), code.substr(end)};
}

std::string mended(const std::string& code) {
  const auto [body, term] = split_term(code);
  for (const auto& [wrong, right] : kMisspelt) {
    if (wrong == body) return std::string(right).append(term);
  }
  return code;
}

std::string issuer_of(const std::string& code) { return std::string(split_term(code).first); }

bool is_year(const NumberPiece& piece) {
  const std::string& text = piece.text;
  return piece.separator == '/' && text.size() == 4 && std::all_of(text.begin(), text.end(), is_digit) &&
         (text.starts_with("19") || text.starts_with("20"));
}

bool is_assembly(const std::string& code) {
  const auto [body, term] = split_term(code);
  return (body == "QH" || body == "UBTVQH") && !term.empty() && term.size() <= 2;
}

/// The number of characters of a code: Đ and Ư are two bytes.
std::size_t letters(Words code) {
  return static_cast<std::size_t>(
      std::count_if(code.begin(), code.end(), [](char c) { return (c & 0xC0) != 0x80; }));
}

bool is_type_code(Words code) {
  return letters(code) <= 5 &&
         std::none_of(code.begin(), code.end(), [](char c) { return is_digit(c) || c == '&'; });
}

bool all_dashes(const Pieces& pieces, std::size_t from, std::size_t to) {
  return from < to && std::all_of(pieces.begin() + static_cast<std::ptrdiff_t>(from),
                                  pieces.begin() + static_cast<std::ptrdiff_t>(to),
                                  [](const NumberPiece& piece) { return piece.separator == '-'; });
}

struct Shaper {
  const RawNumber& raw;
  Pieces pieces;  ///< mended, the first `count`

  [[nodiscard]] std::size_t count() const { return pieces.size(); }
  [[nodiscard]] bool is(std::size_t i, char separator, Words text) const {
    return i < count() && pieces[i].separator == separator && pieces[i].text == text;
  }
  [[nodiscard]] bool sign(std::size_t i, char separator) const {
    return i < count() && pieces[i].separator == separator;
  }

  [[nodiscard]] DocNumber make(NumberKind kind, std::string type, std::size_t first_issuer) const {
    DocNumber number;
    number.kind = kind;
    number.serial = raw.serial;
    number.canonical = raw.serial;
    for (const NumberPiece& piece : pieces) number.canonical.append(1, piece.separator).append(piece.text);
    if (is_year(pieces[0])) number.year = std::stoi(pieces[0].text);
    number.type_code = std::move(type);
    for (std::size_t i = first_issuer; i < count(); ++i) number.issuers.push_back(issuer_of(pieces[i].text));
    return number;
  }
};

using Shape = std::optional<DocNumber>;

Shape with_year(const Shaper& s) {
  if (s.count() == 2 && s.sign(1, '/') && is_assembly(s.pieces[1].text)) return s.make(NumberKind::qh, "", 1);
  if (s.count() < 2 || !s.sign(1, '/')) return {};
  const std::string& type = s.pieces[1].text;
  if (s.count() == 2) {  // 172/2005/TTLT, and nothing after it: the bodies stand in the head alone
    const bool bare = s.raw.pieces.size() == 2 && is_one_of(type, kJointTypes);
    return bare ? Shape(s.make(NumberKind::joint, type, 2)) : Shape{};
  }
  if (s.count() == 3 && type == "NQ" && s.sign(2, '-') && is_assembly(s.pieces[2].text)) {
    return s.make(NumberKind::qhnq, "NQ", 2);
  }
  if (is_one_of(type, kJointTypes)) {
    return s.count() >= 4 ? Shape(s.make(NumberKind::joint, type, 2)) : Shape{};
  }
  if (s.count() == 3 && s.sign(2, '-') && is_one_of(s.pieces[2].text, kReversedTypes)) {  // 20/2005/LĐTBXH-TT
    DocNumber number = s.make(NumberKind::modern, s.pieces[2].text, 1);
    number.issuers.pop_back();
    return number;
  }
  // QĐ/BTC with a slash stands in decisions of about 2000
  const bool plain = all_dashes(s.pieces, 2, s.count()) || (s.count() == 3 && is_one_of(type, kAdminTypes));
  return plain && is_type_code(type) ? Shape(s.make(NumberKind::modern, type, 2)) : Shape{};
}

/// Acts of the councils of state and of the presidents before 1998.
Shape old_law(const Shaper& s) {
  if (s.count() == 2 && (s.is(0, '-', "LCT") || s.is(0, '-', "NQ")) &&
      (s.is(1, '/', "HĐNN7") || s.is(1, '/', "HĐNN8"))) {
    return s.make(NumberKind::lct, s.pieces[0].text, 1);
  }
  if (s.count() == 2 && s.is(0, '-', "L") && s.is(1, '/', "CTN")) return s.make(NumberKind::lctn, "L", 1);
  if (s.count() == 1 && s.pieces[0].text == "LCT") return s.make(NumberKind::lct0, "LCT", 1);
  return {};
}

Shape party(const Shaper& s) {
  if (s.count() < 2 || !s.sign(0, '-') || !s.sign(1, '/') || !is_one_of(s.pieces[0].text, kPartyTypes))
    return {};
  if (s.count() > 3 || (s.count() == 3 && !s.sign(2, '-')) || s.raw.serial.size() > 4) return {};
  return s.make(NumberKind::party, s.pieces[0].text, 1);
}

Shape old_government(const Shaper& s) {
  if (s.count() != 1 || s.pieces[0].separator == ' ' || !is_one_of(s.pieces[0].text, kOldGovernment))
    return {};
  return s.make(NumberKind::govold, s.pieces[0].text.starts_with("SL") ? s.pieces[0].text : "", 0);
}

/// 28/TT-LB and 11-LĐTBXH/TT.
Shape old_ministry(const Shaper& s) {
  const std::size_t n = s.count();
  if ((n == 1 && s.pieces[0].text == "TTLB") ||
      (n == 2 && ((s.pieces[0].text == "TT" && s.pieces[1].text == "LB") ||
                  (s.pieces[0].text == "LB" && s.pieces[1].text == "TT")))) {
    return s.make(NumberKind::lbold, "TTLB", n);
  }
  if (n < 2 || !s.sign(n - 1, '/') || s.raw.serial.size() > 5) return {};
  if (n > 2 && !all_dashes(s.pieces, 1, n - 1)) return {};
  if (is_one_of(s.pieces[n - 1].text, kOldMinistryTypes)) {
    DocNumber number = s.make(NumberKind::minold, s.pieces[n - 1].text, 0);
    number.issuers.pop_back();
    return number;
  }
  // 33-TC/CN, 143 TCTK/PPCĐ: the body and its department
  return s.pieces[0].separator == '/' ? Shape{} : Shape(s.make(NumberKind::minold, "", 0));
}

Shape without_year(const Shaper& s) {
  const std::size_t n = s.count();
  if (n == 2 && s.is(0, '/', "NQ") && s.sign(1, '-') && is_assembly(s.pieces[1].text))
    return s.make(NumberKind::qhnq0, "NQ", 1);
  if (n == 2 && s.is(0, '/', "VBHN") && s.sign(1, '-')) return s.make(NumberKind::vbhn, "VBHN", 1);
  for (const auto shape : {old_law, party, old_government, old_ministry}) {
    if (auto number = shape(s)) return number;
  }
  if (n < 2 || !s.sign(0, '/') || !all_dashes(s.pieces, 1, n)) return {};
  const std::string& type = s.pieces[0].text;
  if (is_one_of(type, kAdminTypes)) return s.make(NumberKind::admin, type, 1);
  return n == 2 ? Shape(s.make(NumberKind::dispatch, "", 0)) : Shape{};
}

/// `34/2005-QH11`, `16/2009-L-CTN`: a dash where the slash behind the year belongs.
void mend_first_dash(Pieces& pieces) {
  if (pieces.size() < 2 || pieces[1].separator != '-') return;
  const std::string& code = pieces[1].text;
  const bool coded = pieces.size() > 2 && (code == "NĐ" || code == "TT" || code == "L" ||
                                           is_one_of(code, kAdminTypes) || is_one_of(code, kJointTypes));
  if (coded || is_assembly(code)) pieces[1].separator = '/';
}

}  // namespace

std::optional<DocNumber> shape_number(const RawNumber& raw, std::size_t count) {
  if (count == 0 || count > raw.pieces.size()) return {};
  Shaper shaper{raw, Pieces(raw.pieces.begin(), raw.pieces.begin() + static_cast<std::ptrdiff_t>(count))};
  const bool year = is_year(shaper.pieces[0]);
  if (!year && is_digit(shaper.pieces[0].text[0])) return {};
  for (NumberPiece& piece : shaper.pieces) piece.text = mended(piece.text);
  if (year) mend_first_dash(shaper.pieces);
  return year ? with_year(shaper) : without_year(shaper);
}

}  // namespace vbpl
