// SPDX-License-Identifier: GPL-3.0-or-later
// Names that a document gives to others for itself: `(sau đây gọi tắt là Luật TTHC)`.
#include <algorithm>
#include <array>
#include <string_view>

#include "libdoc/cite/date_words.h"
#include "libdoc/cite/finder.h"

namespace vbpl::cite {
namespace {

using Words = std::string_view;

/// The words between `sau đây gọi là` and the mark that ends them; empty when no name is given at `at`.
Span given_name(const Reader& reader, std::size_t at) {
  constexpr std::array<Words, 6> kGives = {"sau đây gọi tắt là",      "sau đây gọi là",
                                           "sau đây viết tắt là",     "sau đây được gọi là",
                                           "sau đây được gọi tắt là", "gọi tắt là"};
  constexpr std::array<Words, 8> kMarks = {")", "”", "\"", ";", ",", ".", ":", "\n"};
  constexpr std::size_t kLongest = 80;
  at = reader.skip_spaces(at);
  if (reader.byte(at) == '(' || reader.byte(at) == ',') at = reader.skip_spaces(at + 1);
  const std::size_t gives = reader.match_any(at, kGives);
  if (gives == kNowhere) return {};
  std::size_t begin = reader.skip_spaces(gives);
  for (const Words quote : {Words("“"), Words("\"")}) {
    if (reader.near(begin, quote.size()) == quote) begin = reader.skip_spaces(begin + quote.size());
  }
  const Words rest = reader.near(begin, kLongest);
  std::size_t size = rest.size();
  for (const Words mark : kMarks) size = std::min(size, rest.find(mark));
  const std::size_t end = reader.back_over_spaces(begin + size);
  return size < rest.size() && reader.is_capital(begin) ? Span{begin, end} : Span{};
}

}  // namespace

/// The act that the last citation speaks of: of an act and those that amended it the first.
const CitationTarget* Finder::named_last() const {
  for (auto found = found_.rbegin(); found != found_.rend(); ++found) {
    if (found->role != CitationRole::provenance) return &found->target;
  }
  return nullptr;
}

/// Takes what `at`, behind the last citation, calls it; the name given there is no citation of its own. A
/// name of one type word alone, `(sau đây gọi là Luật)`, makes the act the one meant by "Luật" from here on.
void Finder::note_short_name(std::size_t at) {
  const Span words = given_name(reader_, at);
  passed_ = words.end;
  const CitationTarget* target = words.empty() ? nullptr : named_last();
  if (target == nullptr || (!target->number && !target->title) || holds_number(words)) return;
  const auto type = read_type_word(reader_, words.begin);
  const bool attached = type && type->type->use == TypeUse::attached && target->unit == "att_1";
  if (type && target->doc_type != type->type->name && !attached) return;
  CitationTarget act = *target;
  act.unit.clear();
  if (type && type->end >= words.end) {
    principal_.insert_or_assign(std::string(type->type->name), std::move(act));
    return;
  }
  const std::string name(slice(reader_.lower(), words));
  const auto same =
      std::find_if(named_.begin(), named_.end(), [&](const auto& row) { return row.first == name; });
  if (same == named_.end())
    named_.emplace_back(name, std::move(act));
  else
    same->second = std::move(act);
}

/// `(sau đây gọi là Nghị định số 68/2018/NĐ-CP)` gives no name of its own.
bool Finder::holds_number(Span words) const {
  return std::any_of(numbers_.begin(), numbers_.end(),
                     [&](const FoundNumber& number) { return words.contains(number.span.begin); });
}

/// The longest short name at `at`; not `Luật Đất đai năm 2013`, which a year tells apart.
std::optional<DocumentReference> Finder::read_short_name(std::size_t at) const {
  if (named_.empty() || !reader_.is_capital(at)) return {};
  const std::pair<std::string, CitationTarget>* best = nullptr;
  std::size_t end = 0;
  for (const auto& row : named_) {
    const std::size_t behind = reader_.match(at, row.first);
    if (behind != kNowhere && behind > end) best = &row, end = behind;
  }
  if (best == nullptr) return {};
  const std::size_t next = reader_.skip_spaces(end);
  const char c = reader_.byte(next);
  const bool goes_on = (next > end && reader_.is_capital(next) && !read_type_word(reader_, next)) ||
                       c == '/' || c == '-' || reader_.match(next, "số") != kNowhere ||
                       read_year(reader_, next) || read_date(reader_, next);
  if (goes_on) return {};
  DocumentReference reference;
  reference.naming = best->second.number ? Naming::number : Naming::name;
  reference.span = {at, end};
  reference.end = end;
  reference.target = best->second;
  return reference;
}

}  // namespace vbpl::cite
