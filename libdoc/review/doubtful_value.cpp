// SPDX-License-Identifier: GPL-3.0-or-later
#include "libdoc/review/doubtful_value.h"

#include <algorithm>
#include <vector>

#include "libdoc/review/sentence.h"
#include "libdoc/text/pattern.h"

namespace vbpl {
namespace {

std::string_view sentence_of(const FigureInText& figure) {
  return slice(figure.text, sentence_around(figure.text, figure.quantity.span, true));
}

/// "Trong thời hạn 05 ngày kể từ ngày nhận hồ sơ, có trách nhiệm …": who has, is said above.
bool lacks_subject(std::string_view sentence) {
  static const Pattern pattern(
      "^[\\s\\w.)]{0,6}?(?:trong|chậm nhất|sau)[^,;]{0,60}?(?:,? ?(?:kể|tính) từ[^,;]{0,200})?, ?(?:có trách "
      "nhiệm|phải|thực hiện|tổ chức|tiến hành|lập|gửi|cấp|ra|thông báo|xem xét|báo cáo|trình|ban "
      "hành)(?!\\pL)",
      Pattern::ignore_case);
  return pattern.find(sentence).has_value();
}

bool is_figure(const Quantity& quantity) {
  return quantity.kind != QuantityKind::date && quantity.kind != QuantityKind::clock &&
         quantity.kind != QuantityKind::count;
}

bool agree(const Quantity& a, const Quantity& b) {
  const QuantityRelation relation = compare(a, b);
  return relation == QuantityRelation::equal || relation == QuantityRelation::approximate;
}

/// The sentences have further figures, and one of the lower act is not among those of the higher one.
bool is_other_rung(const FigureInText& lower, const FigureInText& higher) {
  const std::vector<Quantity> ours = find_quantities(sentence_of(lower)),
                              theirs = find_quantities(sentence_of(higher));
  if (ours.size() < 2 || theirs.size() < 2) return false;
  return std::any_of(ours.begin(), ours.end(), [&](const Quantity& one) {
    if (!is_figure(one) || agree(one, lower.quantity)) return false;
    return std::none_of(theirs.begin(), theirs.end(),
                        [&](const Quantity& other) { return agree(one, other); });
  });
}

}  // namespace

bool is_doubtful_value(const FigureInText& lower, const FigureInText& higher) {
  if (compare(lower.quantity, higher.quantity) == QuantityRelation::contained) return true;
  return lacks_subject(sentence_of(lower)) || lacks_subject(sentence_of(higher)) ||
         is_other_rung(lower, higher);
}

bool is_in_example(const FigureInText& figure) {
  const std::string_view before = figure.text.substr(0, figure.quantity.span.begin);
  const std::string_view line = before.substr(before.rfind('\n') + 1);
  const std::size_t last = line.find_last_not_of(' ');
  return (last != std::string_view::npos && line[last] == '=') ||
         line.find("Ví dụ") != std::string_view::npos || line.find("ví dụ") != std::string_view::npos;
}

}  // namespace vbpl
