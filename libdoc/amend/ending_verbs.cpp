// SPDX-License-Identifier: GPL-3.0-or-later
#include "libdoc/amend/ending_verbs.h"

#include "libdoc/amend/tail.h"
#include "libdoc/text/pattern.h"

namespace vbpl {

bool stands_as_command(std::string_view sentence, std::size_t at) {
  // The subject is the act itself, or a verb of the same sentence goes before and a mark or "và" joins them.
  static const Pattern opening(
      "^\\s*(?:(?:kể )?từ ngày[^;]{0,120},\\s*|đồng thời,?\\s*|nay,?\\s*|công bố\\s*|ban hành kèm theo "
      "[^;]{0,80} và\\s*)?$",
      Pattern::ignore_case);
  static const Pattern subject("(?<![\\pL])(?:này|đây)(?:\\s+(?:sẽ|và|để))?\\s*[,;:]?\\s*$",
                               Pattern::ignore_case);
  static const Pattern beside(
      "(?<![\\pL])(?:này|hiệu lực|ngày ký|ban hành|hủy bỏ|huỷ bỏ|bãi bỏ|thay thế|công báo)(?![\\pL])",
      Pattern::ignore_case);
  static const Pattern joined("(?:[,;:)]|(?<![\\pL])(?:và|đồng thời))\\s*$|có hiệu lực[^;]{0,80}[0-9]\\s*$",
                              Pattern::ignore_case);
  // A condition, a passive, or a noun: "khi … thay thế", "được …", "về việc …", "sửa đổi, bổ sung hoặc …".
  static const Pattern otherwise(
      "(?<![\\pL])(?:khi|nếu|trường hợp|để|nhằm|được|bị|phải)(?![\\pL])[^,;.0-9]{0,60}$|"
      "(?<![\\pL])(?:việc|về|quyền|đề nghị|kiến nghị|xem xét|soạn thảo|xây dựng)(?![\\pL])[^,;.0-9]{0,12}$|"
      "(?<![\\pL])(?:sửa đổi|bổ sung|điều chỉnh|gia hạn)(?:\\s*(?:,|và|hoặc|hay)\\s*(?:thay thế|bãi "
      "bỏ|h[ủu][ỷy] bỏ|bổ sung))*\\s*(?:,|và|hoặc|hay)\\s*$",
      Pattern::ignore_case);
  const std::string_view before = sentence.substr(0, at);
  const std::string_view end = tail(before);
  if (end.size() == before.size() && opening.find(before)) return true;
  if (otherwise.find(end)) return false;
  return subject.find(end).has_value() || (joined.find(end).has_value() && beside.find(before).has_value());
}

namespace {

/// What may follow a verb of ending: a document, a provision, or the mark before a list.
bool takes_object(std::string_view sentence, std::size_t at) {
  static const Pattern object(
      "\\s*(?:$|:|(?:(?:cho|hiệu lực(?: thi hành)?(?: của)?|toàn bộ|toàn văn|một phần|các|những|một "
      "số|và|nội dung|phần)[\\s,]+)*(?:(?:bãi bỏ|thay thế|hủy bỏ|huỷ bỏ)[\\s,]+(?:các )?)?"
      "(?:luật|bộ luật|pháp lệnh|lệnh|sắc lệnh|nghị định|nghị quyết|quyết định|thông tư|chỉ thị|công văn|văn "
      "bản|thông báo|quy định|qui định|nội dung|điều|khoản|điểm|tiết|mục|chương|phần|"
      "phụ lục|phụ biểu|mẫu|biểu|bảng|danh mục|quy chế|qui chế|điều lệ|quy trình|quy tắc|chế độ|định mức|đơn "
      "giá|mức|hướng dẫn|đoạn|gạch đầu dòng|số thứ tự|thủ tục|tiêu chuẩn|quy chuẩn|"
      "chương trình|hệ thống|tên|hiệu lực|thể lệ|kế hoạch|đề án|cụm từ|từ)(?![\\pL]))",
      Pattern::ignore_case);
  return object.match_at(sentence, at).has_value();
}

}  // namespace

std::vector<EndingVerb> replacing_verbs(std::string_view sentence) {
  static const Pattern verb("(?<![\\pL])thay thế(?![\\pL])(?!\\s+(?:bằng|bởi|lẫn nhau|\\())",
                            Pattern::ignore_case);
  std::vector<EndingVerb> verbs;
  for (const Match& match : verb.find_all(sentence)) {
    if (takes_object(sentence, match.span().end) && stands_as_command(sentence, match.span().begin))
      verbs.push_back({match.span(), AmendVerb::replace_document, AmendVerb::replace, false});
  }
  return verbs;
}

std::vector<EndingVerb> repealing_verbs(std::string_view sentence) {
  static const Pattern active(
      "(?<![\\pL])(?:bãi bỏ|h[ủu][ỷy] bỏ|huỷ bỏ)(?![\\pL])(?!\\s+(?:bởi|theo|tại)(?![\\pL]))",
      Pattern::ignore_case);
  static const Pattern passive(
      "(?<![\\pL])(?:bị|được|đều|đều bị)\\s+(?:bãi bỏ|hủy bỏ|huỷ bỏ)(?=\\s*(?:[.;,]|$|kể từ|từ ngày|toàn "
      "bộ))",
      Pattern::ignore_case);
  std::vector<EndingVerb> verbs;
  for (const Match& match : active.find_all(sentence)) {
    if (takes_object(sentence, match.span().end) && stands_as_command(sentence, match.span().begin))
      verbs.push_back({match.span(), AmendVerb::repeal_document, AmendVerb::repeal, false});
  }
  if (!verbs.empty()) return verbs;
  for (const Match& match : passive.find_all(sentence))
    verbs.push_back({match.span(), AmendVerb::repeal_document, AmendVerb::repeal, true});
  return verbs;
}

std::vector<EndingVerb> expiring_verbs(std::string_view sentence) {
  static const Pattern verb(
      "(?<!\\p{Ll})(?:(?:hết|chấm dứt|không còn|mất)\\s+(?:hiệu lực|giá trị)(?:\\s+(?:thi hành|thi thành|áp "
      "dụng|pháp luật))?|(?:tiếp tục )?có hiệu lực(?:\\s+thi hành)?\\s+(?:cho "
      ")?đến\\s+(?:hết\\s+)?ngày)(?![\\pL])",
      Pattern::ignore_case);
  // Until, before or once something ends is no end.
  static const Pattern condition(
      "(?<![\\pL])(?:khi|nếu|trường hợp|đã|chưa|đến ngày|trước ngày|sau ngày|coi là|bị)\\s*$",
      Pattern::ignore_case);
  // The ending of papers, and lists of what has ended; a title may end in such words too, before "kể từ
  // ngày".
  static const Pattern other(
      "(?<![\\pL])(?:(?:danh mục|các|những|một số|công bố) văn bản(?: quy phạm pháp luật)?|về|việc|thủ "
      "tục|đề nghị|quyết định|thông báo|thời điểm|hợp đồng|được|bản này|bản đó)\\s*$",
      Pattern::ignore_case);
  static const Pattern dated("\\s*,?\\s*(?:kể từ|từ ngày|từ thời điểm|vào ngày|sau ngày)",
                             Pattern::ignore_case);
  static const Pattern after(
      "\\s*(?:$|[.,;:()]|kể từ|từ|vào|ngày|trừ|toàn bộ|cùng|đối với|sau|khi [^.,;]{1,30} này có hiệu "
      "lực|[0-9])",
      Pattern::ignore_case);
  std::vector<EndingVerb> verbs;
  for (const Match& match : verb.find_all(sentence)) {
    const std::string_view before = tail(sentence.substr(0, match.span().begin));
    const bool otherwise =
        condition.find(before) || (other.find(before) && !dated.match_at(sentence, match.span().end));
    if (!otherwise && after.match_at(sentence, match.span().end))
      verbs.push_back({match.span(), AmendVerb::expire, AmendVerb::expire, true});
  }
  return verbs;
}

}  // namespace vbpl
