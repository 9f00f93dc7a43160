// SPDX-License-Identifier: GPL-3.0-or-later
#include "libdoc/status/flags.h"

#include <fmt/format.h>
#include <optional>

#include "libdoc/model/identity.h"
#include "libdoc/status/start.h"
#include "libdoc/text/fold.h"
#include "libdoc/text/pattern.h"

namespace vbpl {
namespace {

enum class Level { central, province, district, commune };

/// By the place's own word; the place above it follows behind a comma.
Level level_of(const Document& document) {
  static const Pattern commune("^(?:xã|phường|thị trấn|đặc khu)(?![\\pL])", Pattern::ignore_case);
  static const Pattern district("^(?:huyện|quận|thị xã|thành phố [^,]*,)(?![\\pL])", Pattern::ignore_case);
  if (!document.territory) return Level::central;
  if (commune.find(*document.territory)) return Level::commune;
  return district.find(*document.territory) ? Level::district : Level::province;
}

/// Days from signing to effect that the law of the day of signing asks for; a row holds from its day on
/// (DOMAIN 3.3.1: Luật 17/2008/QH12 Điều 78, Luật 31/2004/QH11 Điều 51, Luật 80/2015/QH13 Điều 151, Luật
/// 64/2025/QH15 Điều 53). 0: nothing is asked for.
struct Delay {
  Date from;
  int central, province, district, commune;
};

int least_delay(Level level, Date issued) {
  using namespace std::chrono;
  static constexpr Delay kDelays[] = {
      {year(2009) / 1 / 1, 45, 10, 7, 5},
      {year(2016) / 7 / 1, 45, 10, 7, 7},
      {year(2025) / 4 / 1, 45, 10, 10, 0},
      {year(2025) / 7 / 1, 45, 10, 0, 10},
  };
  int days = 0;
  for (const Delay& row : kDelays) {
    if (issued < row.from) break;
    days = level == Level::central    ? row.central
           : level == Level::province ? row.province
           : level == Level::district ? row.district
                                      : row.commune;
  }
  return days;
}

/// Normative by what is known of it; an act numbered with its year is, unless it is said not to be.
bool is_normative(const Document& document) {
  static const Pattern with_year("/(?:19|20)[0-9]{2}/");
  return document.normative.value_or(document.number && with_year.find(*document.number).has_value());
}

/// Shortened procedure and emergencies may take effect at once.
bool is_urgent(const Document& document) {
  static const Pattern urgent("rút gọn|tình trạng khẩn cấp|trường hợp khẩn cấp|đột xuất",
                              Pattern::ignore_case);
  return urgent.find(document.text).has_value();
}

bool begins_too_soon(const Document& document, Level level) {
  if (!document.issued || !document.effective || !document.effective_text || !is_normative(document))
    return false;
  const int days = least_delay(level, *document.issued);
  return days > 0 && *document.effective < add_days(*document.issued, days) && !is_urgent(document);
}

/// From 1/4/2025 to 30/6/2025 communes issued no normative acts (Luật 64/2025/QH15 Điều 4 as first issued).
bool lacks_power(const Document& document, Level level) {
  using namespace std::chrono;
  constexpr Date kFrom = year(2025) / 4 / 1, kTo = year(2025) / 6 / 30;
  return level == Level::commune && is_normative(document) && document.issued && *document.issued >= kFrom &&
         *document.issued <= kTo;
}

Evidence of_table(std::string words, const char* rule, std::optional<Date> day) {
  Evidence evidence;
  evidence.doc = "table:succession";
  evidence.text = std::move(words);
  evidence.rule = rule;
  evidence.date = day;
  return evidence;
}

/// The act holds in the old place until the new one decides (Luật 64/2025/QH15 Điều 54; Luật 72/2025/QH15
/// Điều 54).
const Succession* merger_of(const Document& document, const Tables& tables, Date as_of) {
  if (!document.territory || !document.issued) return nullptr;
  const std::string place = match_key(*document.territory);
  for (const Succession& row : tables.successions) {
    if (row.kind == "province_merged" && row.effective && *row.effective <= as_of &&
        *document.issued < *row.effective && match_key(row.old_name) == place)
      return &row;
  }
  return nullptr;
}

}  // namespace

std::vector<Evidence> flags_of(const Document& document, const Tables& tables, Date as_of) {
  using namespace std::chrono;
  constexpr Date kNoDistricts = year(2025) / 7 / 1;
  std::vector<Evidence> flags;
  const Level level = level_of(document);
  const auto by_own_words = [&](const char* rule) {
    flags.push_back(start_evidence(document));
    flags.back().rule = rule;
  };
  if (begins_too_soon(document, level)) by_own_words("E6");
  if (lacks_power(document, level)) by_own_words("K1");
  if (const Succession* merger = merger_of(document, tables, as_of))
    flags.push_back(of_table(fmt::format("{} → {} ({})", merger->old_name, merger->new_name, merger->source),
                             "T2", merger->effective));
  if (level == Level::district && document.issued && *document.issued < kNoDistricts && as_of >= kNoDistricts)
    flags.push_back(of_table(fmt::format("{} (Luật 72/2025/QH15)", *document.territory), "T3", kNoDistricts));
  return flags;
}

}  // namespace vbpl
