// SPDX-License-Identifier: GPL-3.0-or-later
#include "libdoc/cite/territory.h"

#include <utility>

#include "libdoc/text/fold.h"

namespace vbpl::cite {

std::string place_of_issuer(const std::string& issuer) {
  for (const std::string_view kind : {" xã ", " phường ", " thị trấn ", " đặc khu ", " huyện ", " quận ",
                                      " thị xã ", " thành phố ", " tỉnh ", " TP. ", " TP.", " TP "}) {
    const std::size_t at = issuer.find(kind);
    if (at != std::string::npos) return issuer.substr(at + 1);
  }
  return {};
}

std::string with_own_place(const std::string& issuer, std::string_view territory) {
  if (territory.empty() || !place_of_issuer(issuer).empty()) return issuer;
  for (const auto& [party, kind] :
       {std::pair<std::string_view, std::string_view>{"Tỉnh ủy", "tỉnh "},
        std::pair<std::string_view, std::string_view>{"Thành ủy", "thành phố "}}) {
    const std::size_t at = territory.rfind(kind);
    if (issuer.ends_with(party) && at != std::string_view::npos)
      return issuer + " " + std::string(territory.substr(at + kind.size()));
  }
  for (const std::string_view body : {"Ủy ban nhân dân", "Hội đồng nhân dân"}) {
    const std::size_t at = issuer.find(body);
    if (at == std::string::npos) continue;
    const std::string_view level = std::string_view(issuer).substr(at + body.size());
    if (level.empty()) return issuer + " " + std::string(territory);
    const std::size_t outer = territory.find(level.substr(1));
    const bool is_one =
        level[0] == ' ' && outer != std::string_view::npos && (outer == 0 || territory[outer - 1] == ' ');
    if (is_one) return issuer.substr(0, at + body.size()) + " " + std::string(territory.substr(outer));
  }
  return issuer;
}

std::string place_key(std::string_view place) {
  std::string key = match_key(place);
  for (const std::string_view brief : {"tp. ", "tp.", "tp "}) {
    if (!key.starts_with(brief)) continue;
    key = "thành phố " + key.substr(brief.size());
    break;
  }
  return key == "thành phố hcm" ? "thành phố hồ chí minh" : key;
}

std::vector<std::string> places_before(std::string_view place, const Tables& tables, std::optional<Date> on) {
  std::vector<std::string> keys;
  const std::string key = place_key(place);
  for (const Succession& change : tables.successions) {
    const bool merged = change.kind == "province_merged" || change.kind == "province_renamed" ||
                        change.kind == "province_to_city";
    if (!merged || place_key(change.new_name) != key) continue;
    if (!on || !change.effective || *change.effective <= *on) keys.push_back(place_key(change.old_name));
  }
  return keys;
}

}  // namespace vbpl::cite
