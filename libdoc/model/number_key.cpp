// SPDX-License-Identifier: GPL-3.0-or-later
#include <algorithm>
#include <array>
#include <utility>

#include "libdoc/model/doc_number.h"

namespace vbpl {
namespace {

using Words = std::string_view;

/// Codes that name one body (DOMAIN 1.6.4), without &.
constexpr std::array<std::pair<Words, Words>, 12> kAliases = {{
    {"UB", "UBND"},
    {"UBT", "UBND"},
    {"HĐ", "HĐND"},
    {"BNN", "BNNPTNT"},
    {"BNN-PTNT", "BNNPTNT"},
    {"BGD-ĐT", "BGDĐT"},
    {"GDĐT", "BGDĐT"},
    {"BKH", "BKHĐT"},
    {"BLĐ-TBXH", "BLĐTBXH"},
    {"VKSTC", "VKSNDTC"},
    {"GTVT", "BGTVT"},
    {"BTTT", "BTTTT"},
}};

std::string without_ampersands(std::string text) {
  std::erase(text, '&');
  return text;
}

std::string issuer_key(const DocNumber& number) {
  std::string issuers;
  for (const std::string& issuer : number.issuers)
    issuers += (issuers.empty() ? "" : "-") + without_ampersands(issuer);
  for (const auto& [alias, code] : kAliases) {
    if (issuers == alias) return std::string(code);
  }
  return issuers == "CA" && number.type_code == "TT" ? "TANDTC" : issuers;
}

/// "13" of `QH13`: the term is part of the numbers of the assembly.
Words term_of(Words canonical) {
  std::size_t begin = canonical.size();
  while (begin > 0 && canonical[begin - 1] >= '0' && canonical[begin - 1] <= '9') --begin;
  return canonical.substr(begin);
}

Words serial_key(const std::string& serial) {
  const std::size_t first = std::min(serial.find_first_not_of('0'), serial.size());
  return Words(serial).substr(first);
}

bool is_assembly(const DocNumber& number) {
  const bool ordinance =
      number.kind == NumberKind::modern && number.type_code == "PL" && number.issuers.front() == "UBTVQH";
  return number.kind == NumberKind::qh || number.kind == NumberKind::qhnq || ordinance;
}

}  // namespace

std::string lookup_number(std::string_view text) {
  const auto number = parse_number(text);
  if (!number || number->kind == NumberKind::none || number->kind == NumberKind::std)
    return std::string(text);
  std::string key(serial_key(number->serial));
  key += '/';
  if (number->year) key += std::to_string(*number->year) + "/";
  if (is_assembly(*number)) return key.append(number->issuers.front()).append(term_of(number->canonical));
  if (!number->type_code.empty()) key += number->type_code + "-";
  key += issuer_key(*number);
  if (number->kind == NumberKind::qhnq0 || number->kind == NumberKind::lct) key += term_of(number->canonical);
  return key;
}

bool is_local_number(const DocNumber& number) {
  constexpr std::array<Words, 9> kLocal = {"UBND", "UB", "UBT", "HĐND", "CTUBND", "UBHC", "TU", "HU", "CT"};
  if (number.issuers.empty() || number.kind == NumberKind::govold) return false;
  return std::find(kLocal.begin(), kLocal.end(), number.issuers.front()) != kLocal.end();
}

}  // namespace vbpl
