// SPDX-License-Identifier: GPL-3.0-or-later
#include <fmt/format.h>

#include "libdoc/review/lint/facts.h"
#include "libdoc/review/lint/lint.h"
#include "libdoc/text/fold.h"
#include "libdoc/text/pattern.h"

namespace vbpl {
namespace {

using lint::Level;

/// The least number of days from signing to effect (DOMAIN 3.3.1, rows that are confirmed).
struct Delay {
  Level level;
  Date from, to;
  int days;
  const char* source;
};
constexpr const char* kLaw2015 = "Điều 151 Luật 80/2015/QH13";
constexpr const char* kLaw2025 = "Điều 53 Luật 64/2025/QH15";
constexpr Delay kDelays[] = {
    {Level::central, lint::kLaw2015, lint::kLaw2025, 45, kLaw2015},
    {Level::province, lint::kLaw2015, lint::kLaw2025, 10, kLaw2015},
    {Level::district, lint::kLaw2015, lint::kLaw2025, 7, kLaw2015},
    {Level::commune, lint::kLaw2015, lint::kLaw2025, 7, kLaw2015},
    {Level::central, lint::kLaw2025, lint::kNever, 45, kLaw2025},
    {Level::province, lint::kLaw2025, lint::kNever, 10, kLaw2025},
    {Level::district, lint::kLaw2025, lint::kTwoLevels, 10, kLaw2025},
    {Level::commune, lint::kTwoLevels, lint::kNever, 10, kLaw2025},
};

const Delay* delay_for(const Document& document) {
  for (const Delay& row : kDelays) {
    if (row.level == lint::level_of(document) && lint::signed_within(document, row.from, row.to)) return &row;
  }
  return nullptr;
}

/// The shortened and the special procedure may take effect at once.
bool is_shortened(const Document& document) {
  static const Pattern words("rút gọn|trường hợp đặc biệt|tình trạng khẩn cấp", Pattern::ignore_case);
  return words.find(document.text).has_value();
}

/// The day lies years from the year in the number: a wrong head, and which law holds is not known.
bool has_doubtful_day(const Document& document) {
  const auto number = document.number ? parse_number(*document.number) : std::nullopt;
  if (!document.issued || !number || !number->year) return false;
  const int apart = static_cast<int>(document.issued->year()) - *number->year;
  return apart < -1 || apart > 1;
}

/// "sau 10 ngày kể từ ngày ký": no day of the calendar.
bool has_no_day(std::string_view clause) {
  static const Pattern counted("kể từ ngày (?:ký|ban hành|đăng|được)", Pattern::ignore_case);
  static const Pattern dated("\\d{1,2} tháng \\d{1,2} năm \\d{4}|\\d{1,2}/\\d{1,2}/\\d{4}");
  return counted.find(clause) && !dated.find(clause);
}

}  // namespace

std::vector<LintFinding> lint_delay(const LintInput& input) {
  const Document& document = input.document;
  const auto signed_on = lint::law_day(document);
  if (!lint::is_normative_act(document) || !signed_on || !document.effective_text) return {};
  const Delay* delay = delay_for(document);
  if (delay == nullptr || is_shortened(document) || has_doubtful_day(document)) return {};
  const int days = document.effective ? days_between(*signed_on, *document.effective) : delay->days;
  std::vector<LintFinding> found;
  // Laws and resolutions of the Quốc hội have rules of their own on their clause; an effect on the day of
  // signing is told below.
  if (days > 0 && has_no_day(*document.effective_text) && document.number &&
      document.number->find("QH") == std::string::npos)
    found.push_back({Severity::warning, document.effective_span, "K9",
                     "ngày có hiệu lực không được xác định bằng ngày, tháng, năm cụ thể",
                     "the effective date is not a day of the calendar",
                     *signed_on >= lint::kLaw2025 ? "Điều 67 khoản 2 Nghị định 78/2025/NĐ-CP"
                                                  : "Điều 38 khoản 1 Nghị định 34/2016/NĐ-CP"});
  // Many acts do not say by which procedure they were made, so this is a question and no blame.
  if (days >= 0 && days < delay->days)
    found.push_back(
        {Severity::note, document.effective_span, "K9",
         fmt::format("có hiệu lực {} ngày sau khi ban hành, dưới {} ngày: chỉ được nếu ban hành theo "
                     "trình tự, thủ tục rút gọn",
                     days, delay->days),
         fmt::format("takes effect {} days after its issue, fewer than {}: only by the shortened "
                     "procedure",
                     days, delay->days),
         delay->source});
  return found;
}

}  // namespace vbpl
