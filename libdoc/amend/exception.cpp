// SPDX-License-Identifier: GPL-3.0-or-later
#include "libdoc/amend/exception.h"

#include "libdoc/text/pattern.h"

namespace vbpl {

std::optional<Span> exception_in(std::string_view sentence) {
  static const Pattern pattern(
      "(?<![\\pL])(?:ngoại trừ|trừ)\\s+(?:(?:các|những|một số)\\s+)?(?:trường hợp|quy định|nội "
      "dung|điều|khoản|điểm|mục|chương|phụ lục|phần|việc|thủ tục|mẫu|biểu|danh mục)(?![\\pL])",
      Pattern::ignore_case);
  const auto match = pattern.find(sentence);
  if (!match) return std::nullopt;
  const std::size_t end = sentence.find(';', match->span().begin);
  return Span{match->span().begin, end == std::string_view::npos ? sentence.size() : end};
}

bool is_transitional(std::string_view exception) {
  static const Pattern own(
      "(?:Điều|khoản|Luật|Bộ luật|Pháp lệnh|Nghị định|Nghị quyết|Quyết định|Thông tư|liên tịch) "
      "này(?![\\pL])",
      Pattern::ignore_case);
  static const Pattern spared("tiếp tục (?:có|được|thực hiện|áp dụng)", Pattern::ignore_case);
  return own.find(exception).has_value() && !spared.find(exception);
}

}  // namespace vbpl
