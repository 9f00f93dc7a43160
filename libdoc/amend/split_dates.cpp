// SPDX-License-Identifier: GPL-3.0-or-later
// "Quy định tại điểm b khoản 3 và khoản 9 Điều 1 của Luật này có hiệu lực từ ngày …" (DOMAIN 3.3 E7).
#include <string>

#include "libdoc/amend/command_date.h"
#include "libdoc/amend/consolidate.h"
#include "libdoc/amend/unit_list.h"
#include "libdoc/text/pattern.h"

namespace vbpl {
namespace {

struct UnitDay {
  std::string eid;
  Date day;
};

/// The units of the act itself that a stretch of words names.
std::vector<std::string> own_units(std::string_view words) {
  static const Pattern unit("(?<![\\pL])(?=(?:các\\s+)?(?:điểm|khoản|điều|chương|mục)\\s+[0-9IVXLCa-zđ])",
                            Pattern::ignore_case);
  std::vector<std::string> eids;
  for (std::size_t at = 0; at < words.size();) {
    const auto match = unit.find(words, at);
    if (!match) break;
    const UnitList list = read_units(words, match->span().begin);
    for (const UnitPath& path : list.paths) {
      if (is_complete(path)) eids.push_back(eid_of(path));
    }
    at = std::max(list.end, match->span().begin + 1);
  }
  return eids;
}

std::vector<UnitDay> days_of_units(const Document& actor) {
  static const Pattern clause(
      "(?:^|[\\n;.])([^\\n;.]{0,900}?)\\s(?:có hiệu lực|được áp dụng|áp dụng)(?: thi hành)?((?: kể)? từ ngày "
      "[0-9][^\\n;]{0,40})",
      Pattern::ignore_case);
  std::vector<UnitDay> days;
  for (const Match& match : clause.find_all(actor.text)) {
    const int unit = unit_at(actor, match.span(2).begin);
    if (unit < 0 || actor.units[static_cast<std::size_t>(unit)].quoted) continue;
    const auto day = start_day(match.text(2), actor);
    if (!day) continue;
    for (std::string& eid : own_units(match.text(1))) days.push_back({std::move(eid), *day});
  }
  return days;
}

bool is_in(std::string_view eid, std::string_view holder) {
  return eid.starts_with(holder) &&
         (eid.size() == holder.size() || eid.substr(holder.size()).starts_with("__"));
}

}  // namespace

std::vector<std::optional<Date>> days_of_commands(const Document& actor,
                                                  const std::vector<Amendment>& commands) {
  const std::vector<UnitDay> days = commands.empty() ? std::vector<UnitDay>{} : days_of_units(actor);
  std::vector<std::optional<Date>> out;
  for (const Amendment& command : commands) {
    std::optional<Date> day = command.effective ? command.effective : actor.effective;
    std::size_t closest = 0;
    const std::string eid =
        command.unit < 0 ? std::string{} : actor.units[static_cast<std::size_t>(command.unit)].eid;
    for (const UnitDay& unit : days) {
      if (command.effective || unit.eid.size() < closest || !is_in(eid, unit.eid)) continue;
      day = unit.day;
      closest = unit.eid.size();
    }
    out.push_back(day);
  }
  return out;
}

}  // namespace vbpl
