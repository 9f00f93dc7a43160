// SPDX-License-Identifier: GPL-3.0-or-later
#include "libdoc/status/act_key.h"

#include "libdoc/model/doc_number.h"
#include "libdoc/text/fold.h"
#include "libdoc/text/pattern.h"

namespace vbpl {
namespace {

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
  if (const auto match = prefix.find(key))
    key.erase(0, match->span().end);  // Huế was a province, then a city
  return key;
}

bool is_local_act(const std::string& number) {
  const auto parsed = parse_number(number);
  return parsed && is_local_number(*parsed);
}

}  // namespace

std::string act_key(const ActName& name) {
  if (name.number.empty()) return {};
  std::string key = upper(lookup_number(name.number));
  if (is_assembly_number(key) && name.doc_type && match_key(*name.doc_type).starts_with("nghị quyết"))
    key += "|nq";
  if (is_local_act(name.number)) {
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
  if (document.number)
    return act_key(ActName{*document.number, document.doc_type, document.territory, document.issued});
  return document.id.starts_with("file:") ? std::string{} : document.id;
}

ActName act_name(const CitationTarget& target, const Document& citing) {
  ActName name;
  name.doc_type = target.doc_type;
  name.issued = target.issued;
  name.number = target.number.value_or("");
  if (is_local_act(name.number)) {
    static const Pattern place(
        "(?<![\\pL])((?:tỉnh|thành phố|huyện|quận|thị xã|xã|phường|thị trấn|đặc khu)\\s+\\p{Lu}.*)$");
    const auto match = target.issuer ? place.find(*target.issuer) : std::nullopt;
    name.territory = match ? std::optional(std::string(match->text(1))) : citing.territory;
  }
  return name;
}

}  // namespace vbpl
