// SPDX-License-Identifier: GPL-3.0-or-later
#include "libdoc/status/act_key.h"

#include "libdoc/text/fold.h"
#include "libdoc/text/pattern.h"

namespace vbpl {
namespace {

/// Spellings of one issuer code (DOMAIN 1.6.4, alias table).
std::string in_one_spelling(std::string_view number) {
  struct Alias {
    std::string_view ending, instead;
  };
  constexpr Alias kAliases[] = {{"-UB", "-UBND"}, {"-BNN", "-BNNPTNT"}, {"-BNN&PTNT", "-BNNPTNT"}, {"TT-CA", "TT-TANDTC"}, {"-TTCP", "-TTCP"}};
  static const Pattern council("-HĐND[0-9]+$");
  static const Pattern resolution("/NQ-(QH[0-9]+)$");
  std::string out = upper(number);
  if (const auto match = council.find(out)) out.resize(match->span().begin + std::string_view("-HĐND").size());
  if (const auto match = resolution.find(out)) out = out.substr(0, match->span().begin) + "/" + std::string(match->text(1));
  for (const Alias& alias : kAliases) {
    if (std::string_view(out).ends_with(alias.ending)) {
      out.replace(out.size() - alias.ending.size(), alias.ending.size(), alias.instead);
      break;
    }
  }
  return out;
}

bool has_year(std::string_view number) {
  static const Pattern pattern("/(?:19|20)[0-9]{2}/|:(?:19|20)[0-9]{2}");
  return pattern.find(number).has_value();
}

/// Laws and resolutions of the National Assembly share "nn/yyyy/QHkk".
bool is_assembly_number(std::string_view number) {
  static const Pattern pattern("/(?:NQ-)?(?:QH|UBTVQH)[0-9]+$");
  return pattern.find(number).has_value();
}

std::string place_key(const std::string& territory) {
  static const Pattern prefix("^(?:tỉnh|thành phố|tp\\.?)\\s+");
  std::string key = match_key(territory);
  if (const auto match = prefix.find(key)) key.erase(0, match->span().end);  // Huế was a province, then a city
  return key;
}

/// "Luật Đất đai" of 2013 in law_aliases.
const LawAlias* law_called(const std::string& title, int year, const Tables& tables) {
  const std::string key = match_key(title);
  for (const LawAlias& law : tables.law_aliases) {
    if (law.year == year && match_key(law.name) == key) return &law;
  }
  return nullptr;
}

}  // namespace

bool is_local_number(std::string_view canonical) {
  static const Pattern pattern("(?:UBND|-UB|HĐND|CTUBND)[0-9]*$");
  return pattern.find(canonical).has_value();
}

std::string act_key(const ActName& name) {
  if (name.number.empty()) return {};
  std::string key = in_one_spelling(name.number);
  if (is_assembly_number(key) && name.doc_type && match_key(*name.doc_type).starts_with("nghị quyết")) key += "|nq";
  if (is_local_number(key)) {
    if (!name.territory) return {};
    key += "|" + place_key(*name.territory);
  }
  if (!has_year(key)) {
    if (!name.issued) return {};
    key += "|" + iso(*name.issued);
  }
  return key;
}

std::string act_key(const Document& document) {
  if (document.number) return act_key(ActName{*document.number, document.doc_type, document.territory, document.issued});
  return document.id.starts_with("file:") ? std::string{} : document.id;
}

ActName act_name(const CitationTarget& target, const Document& citing, const Tables& tables) {
  ActName name;
  name.doc_type = target.doc_type;
  name.issued = target.issued;
  if (target.number) {
    name.number = *target.number;
  } else if (target.title) {
    const int year = target.year ? *target.year : (target.issued ? static_cast<int>(target.issued->year()) : 0);
    const LawAlias* law = year == 0 ? nullptr : law_called(*target.title, year, tables);
    if (law != nullptr && has_year(law->number)) name.number = law->number;
  }
  if (is_local_number(name.number)) {
    static const Pattern place("(?<![\\pL])((?:tỉnh|thành phố|huyện|quận|thị xã|xã|phường|thị trấn|đặc khu)\\s+\\p{Lu}.*)$");
    const auto match = target.issuer ? place.find(*target.issuer) : std::nullopt;
    name.territory = match ? std::optional(std::string(match->text(1))) : citing.territory;
  }
  return name;
}

}  // namespace vbpl
