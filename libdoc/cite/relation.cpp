// SPDX-License-Identifier: GPL-3.0-or-later
#include "libdoc/cite/relation.h"

#include <algorithm>

#include "libdoc/text/fold.h"
#include "libdoc/text/pattern.h"

namespace vbpl::cite {
namespace {

constexpr std::size_t kReach = 400;

struct Cue {
  Pattern pattern;
  Relation whole;  ///< when a whole document is meant
  Relation part;   ///< when units of it are meant
};

/// Verbs at the start of a command. The first that fits counts: words before units before documents (4.2).
const std::vector<Cue>& commands() {
  static const std::vector<Cue> cues = [] {
    std::vector<Cue> list;
    const auto add = [&](const char* regex, Relation whole, Relation part) {
      list.push_back({Pattern(regex), whole, part});
    };
    add("^(?:thay thế|thay|bỏ|lược bỏ|bãi bỏ|bổ sung|sửa đổi|sửa)(?:(?:,| và) (?:thay thế|bãi bỏ|bỏ|bổ "
        "sung|sửa "
        "đổi))* (?:một số |các )?(?:cụm từ|từ|dấu|nội dung)\\b",
        Relation::amends, Relation::amends);
    add("^(?:sửa đổi|bổ sung)", Relation::amends, Relation::amends);
    add("^(?:bãi bỏ|hủy bỏ) (?:một số|một phần|(?:các |những )?(?:nội dung|quy định|điều,?|khoản,?|điểm|phụ "
        "lục)(?! "
        "tại các văn bản)) ",
        Relation::amends, Relation::repeals);
    add("^(?:bãi bỏ|hủy bỏ)", Relation::repeals, Relation::repeals);
    add("^thay thế(?:,| và)? (?:[a-zà-ỹ]+ bỏ )?(?:một số |các |những )?(?:điều|khoản|điểm|phụ "
        "lục|mẫu|biểu|quy định)\\b",
        Relation::amends, Relation::amends);
    add("^thay thế", Relation::replaces, Relation::amends);
    add("^(?:tạm )?ngưng hiệu lực|^(?:tạm )?đình chỉ (?:việc )?(?:thi hành|áp dụng|hiệu lực)|^tạm đình chỉ "
        "*$",
        Relation::suspends, Relation::suspends);
    add("^đính chính", Relation::corrects, Relation::corrects);
    add("^công bố", Relation::announces, Relation::announces);
    return list;
  }();
  return cues;
}

/// The clause in front of a reference: from the last sentence end, `;` or line end.
std::string_view lead_of(const Reader& reader, std::size_t at, std::size_t& begin) {
  begin = reader.line_begin(at, kReach);
  begin = std::min(skip_ordinal(reader, begin), at);
  // a heading is wrapped: `SỬA ĐỔI, BỔ SUNG MỘT SỐ ĐIỀU CỦA` and on the next line the act
  const bool wrapped =
      begin == at && at > 1 && reader.match_before(reader.back_over_spaces(at - 1), "của") != kNowhere;
  if (wrapped) begin = reader.line_begin(at - 1, kReach);
  const std::string_view lead = reader.lower().substr(begin, at - begin);
  for (std::size_t i = lead.size(); i > 1; --i) {
    const bool sentence_end = lead[i - 1] == ' ' && (lead[i - 2] == '.' || lead[i - 2] == ';');
    if (!sentence_end) continue;
    begin += i;
    return lead.substr(i);
  }
  return lead;
}

/// Between the verb and the reference the sentence has turned to something else.
bool turns_away(std::string_view between) {
  static const Pattern away(
      "\\b(?:theo|bởi|như sau|để|nhằm|trừ|được|đã|căn cứ|kể từ|do|này|liên quan)\\b|\\((?:đã )?được|bằng "
      "(?:phụ "
      "lục|mẫu)");
  return away.find(between).has_value();
}

Relation commanded(std::string_view lead, bool whole) {
  static const Pattern prefix(
      "^(?:về việc |v/v |ban hành (?:luật|nghị định|thông tư|quyết định|nghị quyết) )");
  static const Pattern verb("^(?:thay|bỏ|lược|bãi|bổ|sửa|hủy|tạm|ngưng|đình|đính|công)");
  if (const auto match = prefix.match_at(lead)) lead.remove_prefix(match->span().end);
  if (!verb.match_at(lead)) return Relation::mention;  // most sentences: none of the cues
  for (const Cue& cue : commands()) {
    const auto match = cue.pattern.match_at(lead);
    if (!match) continue;
    return turns_away(lead.substr(match->span().end)) ? Relation::mention : whole ? cue.whole : cue.part;
  }
  return Relation::mention;
}

/// `Nghị định này … thay thế <reference>`.
Relation done_by_this_act(std::string_view lead, bool whole) {
  static const Pattern replaces(
      "\\bnày\\b.*(?<!được|bị|hoặc|việc|hay|sẽ|đổi,|sung,) (?:thay thế|thay)(?: cho)?(?: toàn bộ)?(?: các| "
      "những)?:? *$");
  static const Pattern repeals(
      "\\bnày\\b.*(?<!được|bị|hoặc|việc|hay|sẽ|đổi,|sung,) (?:bãi bỏ|hủy bỏ)(?: toàn bộ| các| những| nội "
      "dung| quy định tại)*:? *$");
  static const Pattern amends("\\bnày (?:sửa đổi|bổ sung)[^.;]{0,120}$");
  static const Pattern details(
      "\\bnày (?:quy định chi tiết|hướng dẫn|quy định và hướng dẫn|quy định việc hướng dẫn)[^.;]{0,200}$");
  static const Pattern details_alone("^quy định chi tiết (?:một số |các )?(?:điều|khoản)[^.;]{0,200}$");
  if (details_alone.match_at(lead)) return Relation::details;
  if (lead.find("này") == std::string_view::npos) return Relation::mention;
  if (replaces.find(lead)) return whole ? Relation::replaces : Relation::amends;
  if (repeals.find(lead)) return Relation::repeals;
  if (amends.find(lead)) return Relation::amends;
  return details.find(lead) ? Relation::details : Relation::mention;
}

/// What stands behind the reference: `… hết hiệu lực kể từ ngày`, `… được sửa đổi, bổ sung như sau`.
Relation suffered(std::string_view lead, std::string_view rest) {
  static const Pattern over(
      "^ *,?(?: (?:đã )?được sửa đổi, bổ sung [^.;\\n]{0,200}?)? *(?:đều )?(?:hết hiệu lực|bị bãi bỏ|được "
      "bãi bỏ)(?! một phần| toàn bộ hoặc)");
  static const Pattern amended(
      "^ *(?:được|đã được)? *(?:sửa đổi|bổ sung|sửa đổi, bổ sung)[^.;\\n]{0,80} như sau");
  static const Pattern condition("\\b(?:khi|nếu|trường hợp|trước|đến|sau khi|mà|trong thời gian|do)\\b");
  if (amended.match_at(rest)) return Relation::amends;
  if (over.match_at(rest) && !condition.find(lead)) return Relation::repeals;
  return Relation::mention;
}

/// The header's own words say what the act is for.
Relation titled(std::string_view lead) {
  static const Pattern details("(?:quy định chi tiết|hướng dẫn)[^.;]{0,200}$");
  return details.find(lead) ? Relation::details : Relation::mention;
}

bool in_brackets(std::string_view lead) {
  const std::size_t open = lead.rfind('(');
  return open != std::string_view::npos && lead.find(')', open) == std::string_view::npos;
}

}  // namespace

std::size_t skip_ordinal(const Reader& reader, std::size_t line) {
  static const Pattern ordinal(
      "[ \\t\u00A0]*(?:[“\"])?(?:(?:điều \\d+[a-zđ]?|\\d{1,3}(?:\\.\\d{1,3})*[a-zđ]?|[a-zđ]\\d?|[ivx]{1,4}) "
      "?[.)/:] *|[-–+•*] *)?");
  const auto match = ordinal.match_at(reader.near(line, 60));
  return match ? line + match->span().end : line;
}

Relation relation_in_sentence(const Reader& reader, const Place& place) {
  std::size_t begin = 0;
  const std::string_view lead = lead_of(reader, place.words.begin, begin);
  if (in_brackets(lead)) return Relation::mention;
  if (const Relation relation = commanded(lead, place.whole); relation != Relation::mention) return relation;
  if (const Relation relation = done_by_this_act(lead, place.whole); relation != Relation::mention)
    return relation;
  if (place.in_title) {
    if (const Relation relation = titled(lead); relation != Relation::mention) return relation;
  }
  return suffered(lead, reader.near(place.end, kReach));
}

Relation relation_of_intro(std::string_view lower_line, bool whole) {
  static const Pattern over(
      "(?:sau đây|dưới đây|sau|kể từ ngày[^:]*|thi hành) *(?:đều )?(?:hết hiệu lực|bị bãi bỏ|được bãi "
      "bỏ)[^:]*:$");
  static const Pattern ended(
      "(?:văn bản|quy định|nghị định|thông tư|quyết định|nghị quyết)[^:.;]*(?:hết hiệu lực|bị bãi bỏ|được "
      "bãi bỏ)[^:]*:$");
  static const Pattern replaced("này[^:]*(?<!được|bị) thay thế[^:]*:$");
  static const Pattern repealed("này[^:]*(?<!được|bị) (?:bãi bỏ|hủy bỏ)[^:]*:$");
  static const Pattern condition("^(?:khi|nếu|trường hợp|đối với)\\b");
  if (condition.match_at(lower_line)) return Relation::mention;
  if (const Relation relation = commanded(lower_line, whole); relation != Relation::mention) return relation;
  if (over.find(lower_line) || ended.find(lower_line) || repealed.find(lower_line)) return Relation::repeals;
  if (replaced.find(lower_line)) return whole ? Relation::replaces : Relation::amends;
  return Relation::mention;
}

bool details_all_below(std::string_view lower_line) {
  static const Pattern details("này (?:quy định chi tiết|hướng dẫn|quy định và hướng dẫn)[^:]*:$");
  return details.find(lower_line).has_value();
}

Span intro_line(const Reader& reader, std::size_t line) {
  constexpr int kMostLines = 80;
  constexpr std::size_t kLongestLine = 1500;
  std::size_t end = line;
  for (int lines = 0; lines < kMostLines && end > 0; ++lines) {
    const std::size_t begin = reader.line_begin(end - 1, kLongestLine);
    const std::size_t words_end = reader.back_over_spaces(end - 1);
    if (words_end > begin && reader.byte(words_end - 1) == ':') {
      return {skip_ordinal(reader, begin), words_end};
    }
    if (words_end > begin && skip_ordinal(reader, begin) == reader.skip_spaces(begin)) return {};
    end = begin;
  }
  return {};
}

}  // namespace vbpl::cite
