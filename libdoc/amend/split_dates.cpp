// SPDX-License-Identifier: GPL-3.0-or-later
#include "libdoc/amend/split_dates.h"

#include <algorithm>
#include <string>

#include "libdoc/amend/command_date.h"
#include "libdoc/amend/unit_list.h"
#include "libdoc/text/pattern.h"

namespace vbpl {
namespace {

/// The units of the act itself that a stretch of words names.
std::vector<std::string> own_units(std::string_view words) {
  static const Pattern unit("(?<![\\pL])(?=(?:các\\s+)?(?:điểm|khoản|điều|chương|mục)\\s+[0-9IVXLCa-zđ])",
                            Pattern::ignore_case);
  static const Pattern other(
      "\\s*(?:của\\s+)?(?:Luật|Bộ luật|Pháp lệnh|Nghị định|Nghị quyết|Quyết định|Thông tư)\\s+(?!này)",
      Pattern::ignore_case);
  static const Pattern row("(?:mục|dòng|thứ tự) số [0-9]+ (?:tại |của )?(?=(điểm|khoản|điều) )",
                           Pattern::ignore_case);  // one row of the provision, not the provision
  std::vector<std::string> eids;
  std::size_t of_row = words.size();
  if (const auto match = row.find(words)) of_row = match->span(1).begin;
  for (std::size_t at = 0; at < words.size();) {
    const auto match = unit.find(words, at);
    if (!match) break;
    const UnitList list = read_units(words, match->span().begin);
    const bool of_other = other.match_at(words, list.end).has_value();
    for (const UnitPath& path : list.paths) {
      if (is_complete(path) && !of_other && match->span().begin != of_row) eids.push_back(eid_of(path));
    }
    at = std::max(list.end, match->span().begin + 1);
  }
  return eids;
}

bool is_in(std::string_view eid, std::string_view holder) {
  return eid.starts_with(holder) &&
         (eid.size() == holder.size() || eid.substr(holder.size()).starts_with("__"));
}

}  // namespace

std::vector<UnitDay> days_of_units(const Document& document) {
  static const Pattern clause(
      "(?:^|[;.]|, trừ)([^.]{0,900}?)\\s(có hiệu lực|được áp dụng|áp dụng)(?: thi hành)?((?: kể)? từ ngày "
      "[0-9][^;]{0,40})",
      Pattern::ignore_case);
  constexpr std::string_view kDay = " từ ngày ";  // most lines have none
  const std::string_view text = document.text;
  std::vector<UnitDay> days;
  for (std::size_t hit = text.find(kDay); hit != text.npos; hit = text.find(kDay, hit)) {
    const std::size_t begin = text.rfind('\n', hit) + 1;  // npos + 1 is the first line
    hit = std::min(text.find('\n', hit), text.size());
    const int unit = unit_at(document, begin);
    if (unit < 0 || document.units[static_cast<std::size_t>(unit)].quoted) continue;
    for (const Match& match : clause.find_all(text.substr(begin, hit - begin))) {
      const auto day = start_day(match.text(3), document);
      if (!day) continue;
      const Span words{begin + match.span(1).begin, begin + match.span().end};
      for (std::string& eid : own_units(match.text(1)))
        days.push_back({std::move(eid), *day, words, match.text(2) == "có hiệu lực"});
    }
  }
  return days;
}

void date_by_provision(const Document& document, std::vector<Amendment>& commands) {
  if (commands.empty()) return;
  const std::vector<UnitDay> days = days_of_units(document);
  for (Amendment& command : commands) {
    if (command.effective || command.unit < 0) continue;
    const std::string& eid = document.units[static_cast<std::size_t>(command.unit)].eid;
    std::size_t closest = 0;
    for (const UnitDay& unit : days) {
      if (unit.eid.size() < closest || !is_in(eid, unit.eid)) continue;
      command.effective = unit.day;
      closest = unit.eid.size();
    }
  }
}

}  // namespace vbpl
