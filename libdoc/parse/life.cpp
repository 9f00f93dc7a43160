// SPDX-License-Identifier: GPL-3.0-or-later
#include "libdoc/parse/life.h"

#include <algorithm>

#include "libdoc/parse/found_date.h"
#include "libdoc/parse/payload.h"
#include "libdoc/parse/scan.h"
#include "libdoc/text/pattern.h"

namespace vbpl {
namespace {

/// "Các chế độ quy định tại Thông tư này được áp dụng từ ngày 01 tháng 7 năm 2019", "…; các quy định tại
/// Chương II áp dụng đối với hồ sơ tiếp nhận từ ngày …", "có hiệu lực từ ngày … và áp dụng từ năm ngân sách
/// 2026": the act or its own rules are the subject, and the day stands behind the verb. "… trở về trước"
/// tells of facts, not of rules.
const Pattern& application() {
  static const Pattern pattern(
      "(?:(?:Luật|Pháp lệnh|Nghị quyết|Nghị định|Thông tư|Thông tư liên tịch|Quyết định|Quy định|Quy "
      "chế|Điều|khoản|điểm)\\s+này|"
      "(?:^|(?<=[;,] ))(?:[Cc]ác |[Nn]hững )?(?:[Qq]uy định|[Cc]hế độ|[Cc]hính sách|[Mm]ức|[Nn]ội "
      "dung)[^.;]{0,200}?|(?<=[0-9]) và)"
      "\\s+(?:bắt đầu\\s+)?(?:được\\s+)?(?:áp dụng|thực hiện|có hiệu lực trở về trước)"
      "(?:\\s+(?:thực hiện|thi hành|trở về trước))?"
      "(?:\\s+đối với\\s+(?:các\\s+)?(?:hồ sơ|hợp đồng|giao dịch|vụ việc)[^.;,]{0,60}?)?"
      ",?\\s+(?:bắt đầu\\s+)?(?:kể\\s+)?từ\\s+"
      "(?=(?:ngày\\s+)?[0-9]{1,2}\\s*(?:tháng|[/.-])|năm ngân sách\\s+[0-9]{4})");
  return pattern;
}

/// A command that stands at the beginning of a sentence, or the act suspended as the subject.
const Pattern& suspension() {
  static const Pattern pattern(
      "(?:^|(?<=[.;:] ))(?:Tạm ngưng|Ngưng|Tạm đình chỉ|Đình chỉ|tạm ngưng|ngưng)\\s+(?:toàn bộ\\s+|một "
      "phần\\s+)?(?:hiệu lực|(?:việc\\s+)?thi hành)(?![\\pL])(?=[^;]{0,200}?(?:số:? ?[0-9]+[^ ]*/|Luật "
      "\\p{Lu}))|"
      "(?:bị |được )?(?:tạm )?ngưng hiệu lực(?:\\s+thi hành)?(?:\\s+(?:toàn bộ|một phần))?\\s+(?:kể\\s+)?từ "
      "(?=ngày)");
  return pattern;
}

/// "đến hết ngày …", "đến ngày …" within `words` from `at` on: the day behind it.
std::optional<Date> day_after_end(std::string_view words, std::size_t at) {
  static const Pattern end("(?:cho )?đến (?:hết )?(?=ngày\\s+[0-9]|[0-9]{1,2}/)");
  const auto match = end.find(words, at);
  if (!match) return std::nullopt;
  const auto date = date_at(words, match->span().end);
  if (!date) return std::nullopt;
  return add_days(date->date, 1);
}

std::optional<Date> first_day(std::string_view words, std::size_t at) {
  if (const auto date = date_at(words, at)) return date->date;
  Scanner scan(words, {at, words.size()});
  if (!scan.take("năm ngân sách")) return std::nullopt;
  scan.skip_blanks();
  // The budget year is the calendar year (Luật 83/2015/QH13 Điều 14).
  return make_date(digits_value(scan.take_digits(4)), 1, 1);
}

/// The sentence of `words` around `at`.
Span sentence_around(std::string_view words, std::size_t at) {
  Span span{0, words.size()};
  for (std::size_t i = 0; i + 2 < words.size(); ++i) {
    if ((words[i] != '.' && words[i] != ';') || words[i + 1] != ' ' || !is_upper_at(words, i + 2)) continue;
    if (i + 2 <= at) {
      span.begin = i + 2;
    } else {
      span.end = i + 1;
      break;
    }
  }
  return span;
}

bool tells_day(std::string_view words) {
  if (words.starts_with("ngày ")) words.remove_prefix(std::string_view("ngày ").size());
  return words.starts_with("năm ngân sách") || (!words.empty() && words[0] >= '0' && words[0] <= '9');
}

/// A cheap look before the pattern: most lines name no day behind "áp dụng" or "thực hiện".
bool may_apply(std::string_view words) {
  constexpr std::string_view kFrom = " từ";
  constexpr std::size_t kVerbNear = 120;
  for (std::size_t at = find_by_end(words, kFrom, 0); at != std::string_view::npos;
       at = find_by_end(words, kFrom, at + 1)) {
    const std::string_view behind = words.substr(at + kFrom.size());
    if (behind.empty() || behind[0] != ' ' || !tells_day(behind.substr(1))) continue;
    const std::string_view before = words.substr(at - std::min(at, kVerbNear), std::min(at, kVerbNear));
    for (const std::string_view verb : {"áp dụng", "thực hiện", "trở về trước"}) {
      if (before.find(verb) != std::string_view::npos) return true;
    }
  }
  return false;
}

class LifeReader {
 public:
  LifeReader(const Lines& lines, const LifeFacts& facts) : lines_(lines), facts_(facts) {}

  void read_line(std::size_t i) {
    const Span stated = lines_[i].stated();
    const std::string_view words = slice(lines_.text(), stated);
    if (words.size() > kLongest) return;
    if (may_apply(words)) read_application(words, stated.begin);
    // "ngưng", "đình chỉ"
    if (holds(words, "gư") || holds(words, "ình chỉ")) read_suspension(words, stated.begin);
  }
  std::vector<LifeClause> take() { return std::move(clauses_); }

 private:
  static constexpr std::size_t kLongest = 4000;

  void read_application(std::string_view words, std::size_t begin) {
    for (const Match& match : application().find_all(words)) {
      const auto day = first_day(words, match.span().end);
      if (!day) continue;
      const Span sentence = sentence_around(words, match.span().end);
      const std::string_view rest = slice(words, {match.span().end, sentence.end});
      if (rest.substr(0, 60).find("trở về trước") != std::string_view::npos) continue;
      const auto base = facts_.issued ? facts_.issued : facts_.effective;
      add(base && *day < *base ? LifeKind::retroactive : LifeKind::application, sentence, begin, day,
          day_after_end(rest, 0));
    }
  }

  void read_suspension(std::string_view words, std::size_t begin) {
    const auto match = suspension().find(words);
    if (!match) return;
    const Span sentence = sentence_around(words, match->span().begin);
    const std::string_view stated = slice(words, sentence);
    add(LifeKind::suspension, sentence, begin, start_in(stated), day_after_end(stated, 0));
  }

  /// "từ ngày …" with a date; else the act's own first day.
  [[nodiscard]] std::optional<Date> start_in(std::string_view words) const {
    for (std::size_t at = words.find("từ ngày"); at != std::string_view::npos;
         at = words.find("từ ngày", at + 1)) {
      if (const auto date = date_at(words, at + std::string_view("từ ").size())) return date->date;
    }
    return facts_.effective;
  }

  void add(LifeKind kind, Span sentence, std::size_t begin, std::optional<Date> from,
           std::optional<Date> until) {
    clauses_.push_back({kind, {begin + sentence.begin, begin + sentence.end}, from, until});
  }

  const Lines& lines_;
  const LifeFacts& facts_;
  std::vector<LifeClause> clauses_;
};

}  // namespace

std::vector<LifeClause> read_life(const Lines& lines, std::size_t from, std::size_t to,
                                  const std::vector<Span>& quoted, const LifeFacts& facts) {
  LifeReader reader(lines, facts);
  for (std::size_t i = from; i < std::min(to, lines.size()); ++i) {
    const Line& line = lines[i];
    if (!line.blank() && line.origin != LineOrigin::table_row && !is_quoted_line(i, quoted))
      reader.read_line(i);
  }
  return reader.take();
}

}  // namespace vbpl
