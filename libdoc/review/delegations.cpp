// SPDX-License-Identifier: GPL-3.0-or-later
#include "libdoc/review/delegations.h"

#include "libdoc/text/fold.h"
#include "libdoc/text/pattern.h"

namespace vbpl {
namespace {

const Pattern& delegation() {
  // A ministry's name ends before the verb; "quy định tại" leads to a provision, it leaves nothing to
  // anybody.
  static const Pattern pattern(
      "(?:^|[.;:\\n] ?)((?:Thủ tướng )?Chính phủ|(?:Bộ trưởng )?Bộ (?:(?! (?:quy định|hướng dẫn|ban "
      "hành|quyết "
      "định|quản lý|phối hợp|chủ trì|công bố|xây dựng|có trách nhiệm) )[^.;:,\\n]){3,60}?)"
      "(?: chủ trì,?)?(?: phối hợp với [^.;:\\n]{3,80}?)?"
      " (?:có trách nhiệm )?(?:quy định|hướng dẫn)(?! tại| ở| trong)(?: chi tiết| cụ thể)?[^.;:\\n]{0,80}?"
      " (?:Điều này|khoản này|điểm này)(?=[.;\\n]|$)");
  return pattern;
}

std::string delegate_of(std::string_view printed) {
  std::string key = match_key(printed);
  constexpr std::string_view kMinister = "bộ trưởng ";
  if (key.starts_with(kMinister)) key.erase(0, kMinister.size());
  return key;
}

}  // namespace

std::vector<Delegation> delegations_in(const Document& document, const std::vector<Provision>& provisions) {
  constexpr std::uint16_t kLeftOut = kAmending | kTransitional | kSuperseded;
  std::vector<Delegation> result;
  for (const Provision& provision : provisions) {
    if ((provision.flags & kLeftOut) != 0) continue;
    for (const Match& match : delegation().find_all(document.words(provision.words))) {
      const Span issuer = match.span(1);
      result.push_back({provision.article,
                        provision.unit,
                        {provision.words.begin + issuer.begin, provision.words.begin + match.span().end},
                        delegate_of(match.text(1))});
    }
  }
  return result;
}

bool is_act_of(std::string_view delegate, const Document& document) {
  const std::string type = match_key(document.doc_type.value_or(""));
  if (delegate == "chính phủ") return type == "nghị định";
  const std::string issuer = match_key(document.issuer.value_or(""));
  const bool circular = type == "thông tư" || type == "thông tư liên tịch";
  return (circular || type == "quyết định") && issuer.find(delegate) != std::string::npos;
}

}  // namespace vbpl
