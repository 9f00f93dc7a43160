// SPDX-License-Identifier: GPL-3.0-or-later
#include <fmt/format.h>

#include <algorithm>
#include <charconv>
#include <optional>
#include <string>
#include <vector>

#include "libdoc/review/lint/lint.h"
#include "libdoc/text/pattern.h"

namespace vbpl {
namespace {

/// "139" and "1.139"; nothing for more than nine digits.
std::optional<long> whole_number(std::string_view words) {
  std::string digits;
  for (const char c : words) {
    if (c != '.') digits += c;
  }
  long value = 0;
  const auto [end, error] = std::from_chars(digits.data(), digits.data() + digits.size(), value);
  if (error != std::errc() || end != digits.data() + digits.size() || digits.size() > 9) return std::nullopt;
  return value;
}

/// The parts of a whole, as a sentence lists them.
struct Listed {
  Span span;
  long whole = 0;
  std::vector<long> parts;
};

/// One line, so that what is listed is one sentence or bullet.
std::string_view line_from(std::string_view text, std::size_t at) {
  return text.substr(at, std::min(text.find_first_of("\n", at), text.size()) - at);
}

constexpr const char* kNumber = "(\\d{1,3}(?:\\.\\d{3})+|\\d{1,6})";

/// "hoàn thành 65/139 nhiệm vụ …; 6 nhiệm vụ đang chờ …; 88 nhiệm vụ chưa hoàn thành": done of a whole, then
/// the others of the same things, the last of them those not done. Ranks ("xếp thứ 7/63") are no parts.
std::optional<Listed> read_done_of_whole(std::string_view text, std::size_t at) {
  static const Pattern head(
      fmt::format("(?:hoàn thành|giải quyết|xử lý|thực hiện|ban hành|triển khai)(?: được| xong)? {0}/{0} "
                  "(\\p{{Ll}}+(?: \\p{{Ll}}+)?)",
                  kNumber));
  static const Pattern part(
      fmt::format(";\\s*(?:còn |có )?{} (\\p{{Ll}}+(?: \\p{{Ll}}+)?) ([^;.\\n]*)", kNumber));
  const std::string_view line = line_from(text, at);
  const auto first = head.match_at(line);
  if (!first) return std::nullopt;
  const auto done = whole_number(first->text(1)), whole = whole_number(first->text(2));
  if (!done || !whole) return std::nullopt;
  const std::string_view unit = first->text(3);
  Listed listed{{at, at + first->span().end}, *whole, {*done}};
  bool has_rest = false;
  std::size_t from = line.find_first_of(";.", first->span().end);
  while (from != line.npos && line[from] == ';') {
    const auto next = part.match_at(line, from);
    const auto count = next ? whole_number(next->text(1)) : std::nullopt;
    if (!count || next->text(2) != unit) break;
    listed.parts.push_back(*count);
    has_rest = has_rest || next->text(3).find("chưa") != std::string_view::npos ||
               next->text(3).find("còn lại") != std::string_view::npos;
    listed.span.end = at + next->span().end;
    from = line.find_first_of(";.", next->span().end);
  }
  if (!has_rest || listed.parts.size() < 3) return std::nullopt;
  return listed;
}

/// "thôn ven" of "12 thôn ven sông" is the unit "thôn", too.
bool is_unit(std::string_view words, std::string_view unit) {
  return words.starts_with(unit) && (words.size() == unit.size() || words[unit.size()] == ' ');
}

/// "tổng số 20 thôn, gồm: 12 thôn …; 7 thôn …": a whole and its parts in the same unit, told to be all of it.
std::optional<Listed> read_total(std::string_view text, std::size_t at) {
  static const Pattern head(
      fmt::format("[Tt]ổng (?:số|cộng)(?: là|:)? {} (\\p{{Ll}}+(?: \\p{{Ll}}+)?)[^.;:\\n]{{0,60}}?(?:bao "
                  ")?gồm(?: có)?:? *",
                  kNumber));
  static const Pattern part(fmt::format("(?:và )?{} (\\p{{Ll}}+(?: \\p{{Ll}}+)?)[^;,.\\n\\d]*", kNumber));
  const std::string_view line = line_from(text, at);
  const auto first = head.match_at(line);
  const auto whole = first ? whole_number(first->text(1)) : std::nullopt;
  if (!whole) return std::nullopt;
  Listed listed{{at, at + first->span().end}, *whole, {}};
  std::size_t from = first->span().end;
  while (from < line.size()) {
    const auto next = part.match_at(line, from);
    const auto count = next ? whole_number(next->text(1)) : std::nullopt;
    if (!count || !is_unit(next->text(2), first->text(2)))
      return std::nullopt;  // another unit: not all is read
    listed.parts.push_back(*count);
    from = next->span().end;
    listed.span.end = at + from;
    if (from >= line.size() || line[from] == '.') break;
    if (line[from] != ';' && line[from] != ',') return std::nullopt;
    from = std::min(line.find_first_not_of(" ;,", from), line.size());
  }
  if (listed.parts.size() < 2) return std::nullopt;
  return listed;
}

std::optional<LintFinding> judge(const Listed& listed) {
  long sum = 0;
  std::string terms;
  for (const long part : listed.parts) {
    sum += part;
    terms += fmt::format("{}{}", terms.empty() ? "" : " + ", part);
  }
  if (sum == listed.whole) return std::nullopt;
  return LintFinding{
      Severity::warning,
      listed.span,
      "sum",
      fmt::format("các số không cộng thành tổng: {} = {}, không phải {}", terms, sum, listed.whole),
      fmt::format("the parts do not add up: {} = {}, not {}", terms, sum, listed.whole),
      ""};
}

}  // namespace

std::vector<LintFinding> lint_sums(const LintInput& input) {
  static const Pattern lead(
      "(?:hoàn thành|giải quyết|xử lý|thực hiện|ban hành|triển khai)(?: được| xong)? \\d|[Tt]ổng "
      "(?:số|cộng)");
  const std::string_view text = input.document.text;
  std::vector<LintFinding> found;
  for (const Match& match : lead.find_all(text)) {
    auto listed = read_done_of_whole(text, match.span().begin);
    if (!listed) listed = read_total(text, match.span().begin);
    auto finding = listed ? judge(*listed) : std::nullopt;
    if (finding) found.push_back(std::move(*finding));
  }
  return found;
}

}  // namespace vbpl
