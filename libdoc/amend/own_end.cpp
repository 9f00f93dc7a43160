// SPDX-License-Identifier: GPL-3.0-or-later
// "Nghị quyết này được thực hiện đến hết ngày …", "… trong thời hạn 05 năm kể từ ngày có hiệu lực"
// (DOMAIN 3.5 X0).
#include <charconv>

#include "libdoc/amend/command_date.h"
#include "libdoc/amend/instruction.h"
#include "libdoc/amend/recogniser.h"
#include "libdoc/text/pattern.h"

namespace vbpl {
namespace {

constexpr const char* kSubject =
    "^\\s*(?:Luật|Bộ luật|Pháp lệnh|Nghị quyết|Nghị định|Quyết định|Thông tư|Chỉ thị|Quy định|Quy chế|Nghị "
    "quyết liên tịch|Thông tư liên tịch) này\\s+(?:chỉ\\s+)?";

/// "05 năm" or "18 tháng" after `start`.
std::optional<Date> after_period(const Match& match, std::optional<Date> start) {
  int count = 0;
  const std::string_view digits = match.text(1);
  std::from_chars(digits.data(), digits.data() + digits.size(), count);
  if (!start || count <= 0 || count > 600) return std::nullopt;
  const auto months = std::chrono::months(match.text(2) == "năm" ? 12 * count : count);
  const Date moved = *start + months;
  return moved.ok() ? moved : Date{moved.year() / moved.month() / std::chrono::last};
}

std::optional<Date> end_of(std::string_view words, const Document& document) {
  static const Pattern until(
      std::string(kSubject) +
          "(?:có hiệu lực|được thực hiện|được áp dụng|được thi hành|thực hiện|áp dụng|có giá trị)(?:\\s+thi "
          "hành|\\s+thực hiện|\\s+áp dụng)?"
          "(?:,?\\s*(?:kể\\s+)?từ ngày[^.;]{0,60}?)?(?:\\s+(?:và|và được thực hiện|và áp dụng|và có hiệu "
          "lực|,))?\\s*(?:cho\\s+)?(?=đến\\s+(?:hết\\s+)?(?:ngày|năm)\\s*[0-9])",
      Pattern::ignore_case);
  static const Pattern from(std::string(kSubject) +
                                "(?:hết|chấm dứt)\\s+(?:hiệu lực|giá trị)(?:\\s+thi hành|\\s+áp "
                                "dụng)?\\s+(?=(?:kể\\s+)?(?:từ|vào|sau)\\s)",
                            Pattern::ignore_case);
  static const Pattern period(
      std::string(kSubject) +
          "(?:có hiệu lực|được thực hiện|được áp dụng|thực hiện|áp dụng|có giá trị)[^.;]{0,80}?trong (?:thời "
          "gian|thời hạn|vòng) ([0-9]{1,3})(?:\\s*\\([^)]*\\))? (năm|tháng)"
          "(?:,?\\s*(?:kể\\s+)?(?:từ|tính từ) (?:khi|ngày) (?:có hiệu lực|nghị quyết|quyết định|thông tư|ban "
          "hành|ký))",
      Pattern::ignore_case);
  if (const auto match = until.find(words)) return day_after_end(words.substr(match->span().end));
  if (const auto match = from.find(words)) {
    const std::string_view rest = words.substr(match->span().end);
    const auto day = start_day(rest, document);
    return day ? day : day_after_end(rest);
  }
  if (const auto match = period.find(words))
    return after_period(*match, document.effective ? document.effective : document.issued);
  return std::nullopt;
}

Amendment own_end(const Reading& reading, const Sentence& sentence) {
  Amendment out = command_of(sentence, AmendVerb::expire);
  out.target.id = reading.document.id;
  out.target.number = reading.document.number;
  out.target.doc_type = reading.document.doc_type;
  return out;
}

/// "Quy định này áp dụng cho thời kỳ ổn định ngân sách 2022 - 2025": the period may be that of a plan.
Commands end_of_period(const Reading& reading, const Sentence& sentence) {
  static const Pattern period(
      std::string(kSubject) +
          "(?:được\\s+)?(?:áp dụng|thực hiện|có hiệu lực)\\s+(?:cho|trong|đối với)\\s+(?:các\\s+)?(?:giai "
          "đoạn|thời "
          "kỳ|năm học|kỳ)[^.;0-9]{0,60}([0-9]{4})\\s*(?:-|–|đến(?: năm)?)\\s*([0-9]{4})",
      Pattern::ignore_case);
  const auto match = period.find(reading.words(sentence));
  if (!match) return {};
  int last = 0;
  const std::string_view digits = match->text(2);
  std::from_chars(digits.data(), digits.data() + digits.size(), last);
  Amendment out = own_end(reading, sentence);
  out.effective = make_date(last + 1, 1, 1);
  out.state = "ambiguous";
  out.reason = "the period may be that of a plan, not of the act";
  return {out};
}

/// "Quy định tại Điều 9 được thực hiện cho đến khi có quy định mới của Chính phủ": no day can be told.
Commands end_by_event(const Reading& reading, const Sentence& sentence) {
  static const Pattern event(
      "^\\s*(?:(?:các\\s+)?quy định tại\\s+)?([^;:.]*?)\\s*(?:được\\s+)?(?:tiếp tục\\s+)?(?:thực hiện|áp "
      "dụng|có hiệu "
      "lực)(?:\\s+thi hành)?\\s+((?:cho )?đến khi\\s[^.;]*)",
      Pattern::ignore_case);
  static const Pattern self(
      "(?:Luật|Bộ luật|Pháp lệnh|Nghị quyết|Nghị định|Quyết định|Thông tư|Chỉ thị|Quy định|Quy chế)(?: liên "
      "tịch)? "
      "này\\s*(?:chỉ\\s*)?",
      Pattern::ignore_case);
  static const Pattern own("(?:\\s*(?:của )?[\\pL ]{0,20}này)?\\s*", Pattern::ignore_case);
  const std::string_view words = reading.words(sentence);
  const auto match = event.find(words);
  if (!match) return {};
  const std::string_view subject = match->text(1);
  const UnitList units = read_units(subject, 0);
  const bool whole = self.matches_whole(subject);
  if (!whole && (units.paths.empty() || !own.matches_whole(subject.substr(units.end)))) return {};
  Commands commands;
  for (const UnitPath& path : whole ? std::vector<UnitPath>{UnitPath{}} : units.paths) {
    if (!path.empty() && !is_complete(path)) continue;
    Amendment out = own_end(reading, sentence);
    out.target.unit = eid_of(path);
    out.scope = std::string(match->text(2));
    out.state = "ambiguous";
    out.reason = "it ends by an event that has no date";
    commands.push_back(std::move(out));
  }
  return commands;
}

}  // namespace

Commands recognise_own_end(const Reading& reading, const Sentence& sentence, const CommandContext&) {
  const auto end = end_of(reading.words(sentence), reading.document);
  if (end && (!reading.document.effective || *end > *reading.document.effective)) {
    Amendment out = own_end(reading, sentence);
    out.effective = end;
    return {out};
  }
  // Looking for a word costs less than the patterns.
  const std::string_view words = reading.words(sentence);
  const bool period = words.find("iai đoạn") != std::string_view::npos ||
                      words.find("kỳ") != std::string_view::npos ||
                      words.find("năm học") != std::string_view::npos;
  if (Commands commands = period ? end_of_period(reading, sentence) : Commands{}; !commands.empty())
    return commands;
  return words.find("đến khi") == std::string_view::npos ? Commands{} : end_by_event(reading, sentence);
}

}  // namespace vbpl
