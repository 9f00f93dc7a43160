// SPDX-License-Identifier: GPL-3.0-or-later
#include "libdoc/amend/objects.h"

#include <algorithm>

#include "libdoc/amend/tail.h"
#include "libdoc/text/fold.h"
#include "libdoc/text/pattern.h"

namespace vbpl {
namespace {

constexpr const char* kFiller =
    "[\\s:,]*(?:(?:và|hoặc|hiệu lực(?: thi hành)?(?: của)?|cho|toàn bộ|toàn văn|các|những|một số|văn bản(?: "
    "quy phạm pháp luật)?|sau(?: đây)?|gồm|nội dung của)[\\s:,]*)*";
constexpr const char* kProvision =
    "(?:một phần|quy định|nội dung|điều|khoản|điểm|tiết|mục|chương|phần|phụ lục|phụ biểu|mẫu|biểu|bảng|danh "
    "mục|quy chế|điều lệ|quy trình|quy tắc|"
    "chế độ|định mức|đơn giá|mức|hướng dẫn|đoạn|cụm từ|gạch đầu dòng|số thứ tự|số tt|stt|thủ tục|tiêu "
    "chuẩn|quy chuẩn|chương trình|hệ thống|chuẩn|tên|qcvn|tcvn|qcđp)";

enum class Head { whole, part, none };

/// Words before a citation that belong to it: "Luật dược [số 34/2005/QH11]", "các Thông tư: [Thông tư số …]".
bool names_act(std::string_view rest) {
  static const Pattern law("(?:luật|bộ luật|pháp lệnh)\\s[^.;:0-9()]{0,200}", Pattern::ignore_case);
  static const Pattern type(
      "(?:nghị định|nghị quyết|quyết định|thông tư|thông tư liên tịch|chỉ thị|văn bản)[^\\pL]{0,10}(?:sau(?: "
      "đây)?)?[\\s:]*",
      Pattern::ignore_case);
  static const Pattern verb("(?<![\\pL])(?:này|theo|tại|hướng dẫn|trái)(?![\\pL])", Pattern::ignore_case);
  return (law.matches_whole(rest) || type.matches_whole(rest)) && !verb.find(rest);
}

struct Judged {
  Head head = Head::none;
  std::string scope;
};

/// What the words between the verb (or the item's start) and the first citation make of it.
Judged judge_head(std::string_view head, ObjectPlace place) {
  static const Pattern filler(kFiller, Pattern::ignore_case);
  static const Pattern provision(std::string(kProvision) + "(?![\\pL])", Pattern::ignore_case);
  static const Pattern inside("(?<![\\pL])(?:tại|của|trong|kèm theo)(?:\\s+(?:các|những))?$",
                              Pattern::ignore_case);
  static const Pattern against(
      "trái với|không phù hợp|khác với|trước đây|(?<!ban hành )(?<!kèm )(?<![\\pL])theo\\s*$",
      Pattern::ignore_case);
  const auto skipped = filler.match_at(head, 0);
  std::string_view rest = trimmed(skipped ? head.substr(skipped->span().end) : head);
  while (!rest.empty() && (rest.front() == ':' || rest.front() == '-' || rest.front() == ','))
    rest = trimmed(rest.substr(1));
  if (rest.empty() || names_act(rest)) return {Head::whole, {}};
  if (against.find(rest)) return {};
  if (provision.match_at(rest, 0) || (place == ObjectPlace::item && inside.find(tail(rest))))
    return {Head::part, std::string(rest)};
  return {};
}

/// Before "hết hiệu lực" the subject may stand after an adverbial or another clause ("Thông tư này có hiệu
/// lực … và …"): the first place after a mark from which the words make sense.
Judged judge_subject(std::string_view head) {
  static const Pattern mark("[,;:]\\s|(?<![\\pL])và\\s", Pattern::ignore_case);
  constexpr int kMostMarks = 20;
  Judged judged = judge_head(head, ObjectPlace::subject);
  std::size_t at = 0;
  for (int i = 0; i < kMostMarks && judged.head == Head::none; ++i) {
    const auto match = mark.find(head, at);
    if (!match) break;
    at = match->span().end;
    judged = judge_head(head.substr(at), ObjectPlace::subject);
  }
  return judged;
}

/// "quy định về hạn mức tại khoản 9 Điều 5" touches only that content of the clause; "quy định tại khoản 9"
/// all of it.
std::string content_of(const std::string& scope) {
  static const Pattern content(
      "(?:quy định|nội dung|mức|chế độ|định mức|thủ tục|câu|đoạn)\\s*(?:về|liên quan|đối với|:|\\s\\s)",
      Pattern::ignore_case);
  return content.find(scope) ? scope : std::string{};
}

/// Between two citations: is the later one named beside the earlier one, and does a title stand between them?
struct Gap {
  bool separated = false, titled = false, strong = false;
  bool amending = false;  ///< "Thông tư A sửa đổi [Thông tư B]", "Luật A đã được sửa đổi theo [Luật B]": so
                          ///< are those that follow
  std::string scope;
};

Gap judge_gap(std::string_view between, std::string_view gap) {
  static const Pattern separator(std::string("(?:^|[,;:)\\n]|(?<![\\pL])(?:và|hoặc|cùng|cùng "
                                             "với)(?![\\pL]))\\s*(?:và\\s+)?(?:thay thế |bãi bỏ )?") +
                                     kFiller + "\\s*$",
                                 Pattern::ignore_case);
  static const Pattern provision(std::string("[;,]\\s*(?:và\\s+)?(?:các |những )?(") + kProvision +
                                     "(?![\\pL])[^;]*(?:tại|của|trong|kèm theo|theo)\\s*(?:các\\s*)?)$",
                                 Pattern::ignore_case);
  static const Pattern title(
      "ngày [0-9]|tháng [0-9]|của (?:bộ|chính phủ|thủ tướng|ủy ban|uỷ ban|hội đồng|quốc hội|liên|thống "
      "đốc|chủ tịch|tổng|ngân hàng|viện|chánh)",
      Pattern::ignore_case);
  static const Pattern amending("(?<![\\pL])(?:sửa đổi|bổ sung|bãi bỏ|thay thế|đính chính)(?![\\pL])",
                                Pattern::ignore_case);
  static const Pattern semicolon(std::string(";\\s*(?:và\\s+)?") + kFiller + "(?:" + kProvision +
                                     "(?![\\pL])[^;]*(?:tại|của|trong|theo))?\\s*$",
                                 Pattern::ignore_case);
  Gap out;
  out.strong = semicolon.find(tail(gap)).has_value();
  out.titled = out.strong || title.find(between).has_value();
  static const Pattern apposition(
      "(?:các|những) (?:thông tư|nghị định|quyết định|nghị quyết|văn bản|luật)[^;()]{0,120}\\(",
      Pattern::ignore_case);
  static const Pattern bracket("\\(\\s*(?:gồm|bao gồm)?\\s*:?\\s*$", Pattern::ignore_case);
  const bool apposed =
      apposition.find(gap).has_value();  // "và các Thông tư sửa đổi, bổ sung (Thông tư số …, Thông tư số …)"
  out.titled = out.titled || apposed;
  out.separated = separator.find(tail(gap)).has_value() || (apposed && bracket.find(tail(gap)));
  out.amending = !apposed && !out.strong && amending.find(gap).has_value();
  if (out.separated) return out;
  if (const auto match = provision.find(tail(gap))) {
    out.separated = true;
    out.scope = std::string(trimmed(match->text(1)));
  }
  return out;
}

bool is_among(const std::vector<Object>& objects, const CitationTarget& target) {
  return target.number && std::any_of(objects.begin(), objects.end(), [&](const Object& object) {
           return object.target.number == target.number;
         });
}

/// "Thông tư A sửa đổi Thông tư B …": do the documents that follow belong to A's title? Not when B is an
/// object itself
/// ("Thông tư B, Thông tư A sửa đổi Thông tư B, Thông tư C"): then the list goes on.
bool amends_other(const Citation& citation, bool separated, std::string_view gap,
                  const std::vector<Object>& objects) {
  static const Pattern number("[0-9]/(?:[0-9]{4}/)?\\p{Lu}");
  const auto stands_in_gap = [&](const Object& object) {
    return object.target.number && gap.find(*object.target.number) != std::string_view::npos;
  };
  if (!separated) return !is_among(objects, citation.target);
  return number.find(gap) && std::none_of(objects.begin(), objects.end(), stands_in_gap);
}

/// "tại Điều 15" behind the quoted name of an act: the citation took the act from words that are payload.
bool is_lent_by_quotes(const Document& document, const CommandText& text, std::span<const Citation> citations,
                       const Citation* citation) {
  constexpr int kMostBefore = 20;
  const auto& number = citation->target.number;
  if (!number || document.words(citation->span).find('/') != std::string_view::npos) return false;
  for (int i = 0; i < kMostBefore && citation != citations.data(); ++i) {
    --citation;
    if (citation->target.number != number ||
        document.words(citation->span).find('/') == std::string_view::npos)
      continue;
    return text.words[citation->span.begin] == ' ';
  }
  return false;
}

}  // namespace

std::vector<const Citation*> named_documents(const Document& document, const CommandText& text,
                                             std::span<const Citation> citations, Span scope) {
  std::vector<const Citation*> named;
  auto at = std::lower_bound(citations.begin(), citations.end(), scope.begin,
                             [](const Citation& c, std::size_t place) { return c.span.begin < place; });
  for (; at != citations.end() && at->span.begin < scope.end; ++at) {
    const CitationTarget& target = at->target;
    if (at->state == CitationState::relative || (!target.number && !target.title)) continue;
    if (text.words[at->span.begin] == ' ') continue;  // quoted, or in a provenance parenthesis
    if (target.number && document.number && *target.number == *document.number) continue;
    if (is_lent_by_quotes(document, text, citations, &*at)) continue;
    named.push_back(&*at);
  }
  return named;
}

std::vector<Object> objects_in(const Document& document, const CommandText& text,
                               std::span<const Citation> citations, Span scope, ObjectPlace place) {
  std::vector<Object> objects;
  const Citation* before = nullptr;
  bool modifier = false, in_amending_title = false;
  bool for_all = false;  // "các quy định về phí tại: A; B": a part of each
  std::string scope_in_hand;
  for (const Citation* citation : named_documents(document, text, citations, scope)) {
    if (before != nullptr && citation->span.begin < before->span.end &&
        citation->target.number != before->target.number)
      continue;
    Object object{citation->target, citation->span, {}};
    if (before == nullptr) {
      const std::string_view head = text.at({scope.begin, citation->span.begin});
      Judged judged = place == ObjectPlace::subject ? judge_subject(head) : judge_head(head, place);
      if (judged.head == Head::none) return objects;
      object.scope = std::move(judged.scope);
      for_all = object.scope.ends_with(':');
    } else if (citation->span.begin >= before->span.end) {
      const Gap gap = judge_gap(text.at({before->span.begin, citation->span.begin}),
                                text.at({before->span.end, citation->span.begin}));
      in_amending_title =
          !gap.strong &&
          (in_amending_title ||
           (gap.amending && amends_other(*citation, gap.separated,
                                         text.at({before->span.end, citation->span.begin}), objects)));
      modifier = in_amending_title || !gap.separated || (modifier && !gap.titled);
      object.scope = gap.scope.empty() && (for_all || !gap.strong) ? scope_in_hand : gap.scope;
    }
    before = citation;
    if (modifier) {
      modifier = !is_among(
          objects,
          citation->target);  // "… Thông tư A sửa đổi Thông tư B, Thông tư C" with B in the list: it goes on
      continue;
    }
    scope_in_hand = object.scope;  // "một số điều của A, B và C" holds for all
    if (!object.target.unit.empty()) object.scope = content_of(object.scope);
    objects.push_back(std::move(object));
  }
  return objects;
}

}  // namespace vbpl
