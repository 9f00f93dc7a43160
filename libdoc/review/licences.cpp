// SPDX-License-Identifier: GPL-3.0-or-later
#include "libdoc/review/licences.h"

#include <algorithm>

#include "libdoc/review/sentence.h"
#include "libdoc/text/fold.h"
#include "libdoc/text/pattern.h"

namespace vbpl {
namespace {

/// Body, verbs of granting, paper.
const Pattern& licence() {
  static const Pattern pattern(
      "((?:Bộ trưởng |Chủ tịch |Giám đốc )?(?:Bộ|Sở|Tổng cục|Cục|Chi cục|Ủy ban nhân dân|Uỷ ban nhân "
      "dân|Ngân hàng Nhà nước|Công an|Phòng|Ban quản lý|Thủ tướng Chính phủ|Chính phủ)(?: "
      "(?:[^,;.:\\n]|, (?=\\p{Lu})(?!Bộ|Sở|Cục|Tổng|Chi cục|Ủy ban|Công an|Phòng|Ban)){1,70}?)?)"
      "(?: (?:có trách nhiệm|có thẩm quyền|thực hiện|quyết định|xem xét(?: việc|,)?|tổ chức|thẩm định và))*"
      " ((?:(?:cấp lại|cấp đổi|cấp phép|cấp mới|cấp|gia hạn|thu hồi|điều chỉnh)(?:, | và | hoặc | ))+)"
      "((?:[Gg]iấy phép|[Gg]iấy chứng nhận|[Gg]iấy xác nhận|[Cc]hứng chỉ|[Tt]hẻ)[^,;.:()\\n]{3,160})");
  return pattern;
}

/// Words that cannot stand within the name of a body.
bool is_name(std::string_view body) {
  static const Pattern verbs(
      " (?:quy định|hướng dẫn|phối hợp|đề nghị|gửi|trả lời|thông báo|được|phải|kiểm tra|thẩm định|xem "
      "xét|theo|để|"
      "khi|nơi|của|do|cho|có|hoặc|trong|việc|sẽ|đã|ra|giao|ban hành|thành lập|liên quan|cấp "
      "(?!tỉnh|huyện|xã))",
      Pattern::ignore_case);
  return !verbs.find(std::string(body) + " ").has_value();
}

/// The body stands first in its clause, or behind "do"; not "ý kiến của Bộ …", "gửi Sở …", "Bộ A và Bộ B".
bool stands_alone(std::string_view text, std::size_t begin) {
  while (begin > 0 && (text[begin - 1] == ' ' || text[begin - 1] == '\n')) --begin;
  if (begin == 0) return true;
  const std::string_view before = text.substr(0, begin);
  return before.ends_with(',') || before.ends_with('.') || before.ends_with(';') || before.ends_with(':') ||
         before.ends_with(')') || before.ends_with(" do") || before.ends_with(" thì");
}

std::string key_of(std::string_view body, const Bodies& bodies) {
  std::string name = match_key(body);
  for (const std::string_view head : {"bộ trưởng ", "giám đốc "}) {
    if (name.starts_with(head)) name.erase(0, head.size());
  }
  const std::vector<MaskId> ids = syllable_ids(name);
  const auto hits = bodies.hits(ids);
  const bool known = hits.size() == 1 && hits.front().begin == 0 && hits.front().end == ids.size();
  return known ? "#" + std::to_string(hits.front().number) : name;
}

/// Splits "Giấy chứng nhận đủ điều kiện chăn nuôi đối với trang trại" into the paper and whom it is for.
std::pair<std::string_view, std::size_t> paper_of(std::string_view object) {
  static const Pattern tail(
      " (?:cho|đối với|theo|trong|khi|tại|trên|để|của|quy định|như|phải|thì|và|do|thuộc) ",
      Pattern::ignore_case);
  const auto found = tail.find(object);
  const std::size_t end = found ? found->span().begin : object.size();
  return {trimmed(object.substr(0, end)), end};
}

}  // namespace

std::vector<Licence> licences_in(const Document& document, const std::vector<Provision>& provisions,
                                 const Bodies& bodies) {
  constexpr std::uint16_t kLeftOut = kAmending | kSuperseded | kSanction | kTransitional | kBoilerplate;
  std::vector<Licence> result;
  for (std::uint32_t i = 0; i < provisions.size(); ++i) {
    if ((provisions[i].flags & kLeftOut) != 0) continue;
    const std::string_view text = document.words(provisions[i].words);
    if (text.find(" cấp") == std::string_view::npos && text.find("thu hồi") == std::string_view::npos)
      continue;
    for (const Match& match : licence().find_all(text)) {
      const std::string_view body = match.text(1);
      if (!is_name(body) || !stands_alone(text, match.span(1).begin)) continue;
      const auto [paper, end] = paper_of(match.text(3));
      const Span sentence = sentence_around(text, match.span(3), true);
      Licence found;
      found.provision = i;
      const std::size_t base = provisions[i].words.begin;
      found.words = {base + match.span(1).begin, base + std::max(sentence.end, match.span(3).end)};
      found.body = std::string(body);
      found.body_key = key_of(body, bodies);
      found.grants = match.text(2).find("cấp") != std::string_view::npos ||
                     match.text(2).find("gia hạn") != std::string_view::npos;
      found.paper = match_key(paper);
      const std::size_t whom = match.span(3).begin + end;
      found.whom = content_set(slice(text, {whom, std::max(whom, sentence.end)}));
      result.push_back(std::move(found));
    }
  }
  return result;
}

bool is_one_case(const Licence& a, const Licence& b) {
  if (a.whom.empty() || b.whom.empty()) return true;
  std::vector<MaskId> both;
  std::set_intersection(a.whom.begin(), a.whom.end(), b.whom.begin(), b.whom.end(), std::back_inserter(both));
  return both.size() * 2 >= std::min(a.whom.size(), b.whom.size());
}

}  // namespace vbpl
