// SPDX-License-Identifier: GPL-3.0-or-later
#include "libdoc/review/citing_words.h"

#include "libdoc/model/doc_number.h"
#include "libdoc/review/sentence.h"
#include "libdoc/text/pattern.h"

namespace vbpl {

bool is_command(Relation relation) {
  return relation == Relation::amends || relation == Relation::replaces || relation == Relation::repeals ||
         relation == Relation::suspends || relation == Relation::corrects ||
         relation == Relation::announces || relation == Relation::consolidates;
}

bool is_historical(std::string_view sentence) {
  static const Pattern words(
      "trước ngày|trước thời điểm|trước đây|^\\s*ví dụ|đã được cấp|đã cấp|được cấp theo|đã ban hành|đã được "
      "phê duyệt|tiếp tục|chuyển "
      "tiếp|hết hiệu lực|bãi bỏ|thay thế|thay cụm từ|"
      "sửa đổi, bổ sung (?:khoản|điểm|điều|một số|tên)|đã thực hiện|được thực hiện theo quy định tại thời "
      "điểm|giai đoạn trước",
      Pattern::ignore_case);
  return words.find(sentence).has_value();
}

bool is_inside_title(std::string_view text, Span citation) {
  static const Pattern before(
      "(?:sửa đổi, bổ sung|sửa đổi|bổ sung|thi hành|hướng dẫn(?: thi hành)?|quy định chi tiết|chi tiết|kèm "
      "theo|đính chính)(?: một số)?(?: điều)?(?: của| tại)?\\s*(?:các )?$",
      Pattern::ignore_case);
  const std::size_t from = citation.begin > 90 ? citation.begin - 90 : 0;
  std::size_t start = from;
  while (start < citation.begin && (static_cast<unsigned char>(text[start]) & 0xC0) == 0x80) ++start;
  const std::string_view left = slice(text, {start, citation.begin});
  const std::size_t line = left.rfind('\n');
  const std::string_view same_line = line == std::string_view::npos ? left : left.substr(line + 1);
  return before.find(same_line) &&
         !find_numbers(
              slice(text, {citation.begin > 300 ? sentence_around(text, citation, false, 400).begin : 0,
                           citation.begin}))
              .empty();
}

bool is_provenance(std::string_view text, Span citation) {
  static const Pattern history(
      "(?:được|đã) sửa đổi(?:, bổ sung)?(?: một số điều| một số nội dung)? (?:bởi|theo|tại)",
      Pattern::ignore_case);
  const Span sentence = sentence_around(text, citation, false, 400);
  return history.find(slice(text, {sentence.begin, citation.begin})).has_value();
}

bool is_source_in_brackets(std::string_view text, Span citation) {
  const std::string_view before = text.substr(0, citation.begin);
  return before.ends_with("(theo ") || before.ends_with("(theo quy định tại ") ||
         before.ends_with("(theo quy định của ");
}

bool is_transitional(const Document& document, int unit) {
  static const Pattern heading("chuyển tiếp|hiệu lực|thi hành", Pattern::ignore_case);
  for (int i = unit; i >= 0; i = document.units[static_cast<std::size_t>(i)].parent) {
    const Unit& holder = document.units[static_cast<std::size_t>(i)];
    if (holder.kind == UnitKind::article && holder.heading && heading.find(*holder.heading)) return true;
  }
  return false;
}

}  // namespace vbpl
