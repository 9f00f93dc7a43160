// SPDX-License-Identifier: GPL-3.0-or-later
#include "libdoc/cite/role.h"

#include <algorithm>
#include <array>
#include <string_view>

#include "libdoc/model/doc_number.h"
#include "libdoc/text/pattern.h"

namespace vbpl::cite {
namespace {

constexpr std::size_t kReach = 160;

/// The words before `at` back to the end of the clause before.
std::string_view lead_before(const Reader& reader, std::size_t at) {
  const std::size_t line = reader.line_begin(at, kReach);
  const std::string_view words = reader.lower().substr(line, at - line);
  const std::size_t semicolon = words.rfind(';') + 1, colon = words.rfind(':') + 1;  // 0 when there is none
  return words.substr(std::max(semicolon, colon));
}

bool is_paper(const CitationTarget& target) {
  constexpr std::array<std::string_view, 5> kPapers = {"Tờ trình", "Báo cáo", "Biên bản", "Công văn",
                                                       "Thông báo"};
  return target.doc_type && std::find(kPapers.begin(), kPapers.end(), *target.doc_type) != kPapers.end();
}

bool is_of_party(const CitationTarget& target) {
  if (!target.number) return false;
  const auto number = parse_number(*target.number);
  return number && number->kind == NumberKind::party;
}

/// The word that leads to an amending act ends the words before it.
bool may_tell_amender(std::string_view lead) {
  constexpr std::array<std::string_view, 5> kLast = {"bởi", "theo", "tại", "bằng", "các"};
  const std::string_view words = lead.substr(0, lead.find_last_not_of(' ') + 1);
  return std::any_of(kLast.begin(), kLast.end(),
                     [&](std::string_view last) { return words.ends_with(last); });
}

}  // namespace

CitationRole role_at(const Reader& reader, std::size_t at, const CitationTarget& target) {
  static const Pattern amended(
      "(?:(?:sửa đổi|bổ sung|hợp nhất)(?:,? một số (?:điều|nội dung|quy định))?(?: năm \\d{4}| lần thứ "
      "\\w+)? "
      "(?:bởi|theo|tại|bằng)|(?:thay thế|bãi bỏ|đính chính) bởi)(?: quy định tại)?(?: các)? *$");
  static const Pattern excepted("\\btrừ [^.,;]{0,80}$");
  static const Pattern opens(
      "^[ \\t]*(?:[-–+] *)?(?:xét|theo đề nghị|sau khi xem xét|căn cứ|thực hiện|báo cáo (?:thẩm tra|thẩm "
      "định|giải trình))\\b");
  const std::string_view lead = lead_before(reader, at);
  if (lead.size() < 4) return CitationRole::plain;
  if (may_tell_amender(lead) && amended.find(lead)) return CitationRole::provenance;
  if (lead.find("trừ ") != std::string_view::npos && excepted.find(lead)) return CitationRole::exception;
  if (target.number && opens.match_at(lead)) {
    if (is_of_party(target)) return CitationRole::policy;
    if (is_paper(target)) return CitationRole::procedure;
  }
  return CitationRole::plain;
}

}  // namespace vbpl::cite
