// SPDX-License-Identifier: GPL-3.0-or-later
// Codifications (Bộ pháp điển, Pháp lệnh 03/2012/UBTVQH13): below `Điều 33.3.TT.24.2. Người nộp phí(Điều 2
// Thông tư số 181/2016/TT-BTC, có hiệu lực …)` stand the words of that article, and "Thông tư này" there is
// that circular.
#include <string_view>

#include "libdoc/cite/finder.h"

namespace vbpl::cite {
namespace {

/// Behind `33.3.TT.24.2.`, or `at`.
std::size_t codified_number_end(const Reader& reader, std::size_t at) {
  constexpr int kMostParts = 9;
  std::size_t end = at;
  bool coded = false;
  for (int parts = 0; parts < kMostParts; ++parts) {
    const auto digits = reader.number(end, 4);
    std::size_t part = digits.end > end ? digits.end : reader.word_end(end);
    const bool code =
        digits.end == end && parts == 2 && part > end && part - end < 5 && reader.is_capital(end);
    if ((digits.end == end && !code) || (parts == 2 && !code)) break;
    coded |= code;
    if (reader.byte(part) != '.') return coded && parts > 2 ? part : at;
    end = part + 1;
  }
  return coded ? end : at;
}

}  // namespace

/// Behind the number of a codified article at `at`, which heads its words or points to them; `at` for
/// anything else.
std::size_t Finder::take_codified_heading(std::size_t at) {
  const std::size_t word = reader_.match(at, "điều");
  if (word == kNowhere) return at;
  const std::size_t number = reader_.skip_spaces(word);
  const std::size_t end = codified_number_end(reader_, number);
  if (end == number) return at;
  heading_end_ = end;
  return end;
}

/// `(Điều này có nội dung liên quan đến Điều 19. Khai phí, lệ phí; Điều 26. Thời hạn nộp thuế của Thông tư
/// 156/2013/TT-BTC)`: the act behind the headings of its articles.
std::optional<DocumentReference> Finder::codified_pointer(const UnitList& list) const {
  constexpr std::size_t kReach = 600;
  const std::size_t from = reader_.line_begin(list.span.begin, kReach);
  const std::string_view before = reader_.lower().substr(from, list.span.begin - from);
  const std::size_t bracket = before.rfind('(');
  if (bracket == std::string_view::npos ||
      before.find("nội dung liên quan đến", bracket) == std::string_view::npos)
    return {};
  constexpr std::string_view kOf = " của ";
  const std::string_view rest = reader_.near(list.span.end, kReach);
  for (std::size_t of = rest.find(kOf); of != std::string_view::npos; of = rest.find(kOf, of + kOf.size())) {
    auto reference = read_document(context_, list.span.end + of + kOf.size());
    if (!reference || reference->naming == Naming::self) continue;
    reference->span = {list.span.end, list.span.end};
    reference->end = list.span.end;
    return reference;
  }
  return {};
}

/// `(Điều 2 Thông tư số 181/2016/TT-BTC, …)` behind a codified heading.
void Finder::note_codified(const UnitList& list, const DocumentReference& governor) {
  constexpr std::size_t kLongestHeading = 1000;
  if (heading_end_ == 0 || list.items.size() != 1 || list.items[0].kind != UnitKind::article) return;
  const std::size_t bracket = reader_.back_over_spaces(list.span.begin);
  if (bracket == 0 || reader_.byte(bracket - 1) != '(' || bracket - heading_end_ > kLongestHeading) return;
  heading_end_ = 0;
  codified_.emplace(Scope{-1, governor.target, Relation::mention});
  codified_->act.unit = found_.back().target.unit;
}

}  // namespace vbpl::cite
