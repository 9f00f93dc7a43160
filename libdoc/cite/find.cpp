// SPDX-License-Identifier: GPL-3.0-or-later
#include "libdoc/cite/find.h"

#include <algorithm>
#include <array>
#include <string_view>
#include <utility>

#include "libdoc/cite/beginning.h"
#include "libdoc/cite/finder.h"
#include "libdoc/cite/role.h"

namespace vbpl {
namespace cite {
Finder::Finder(const Document& document, const Tables& tables)
    : document_(document),
      reader_(document.text),
      numbers_(find_numbers(document.text)),
      context_{reader_, tables, numbers_},
      around_(document) {}

std::vector<Citation> Finder::all() {
  scan(0, reader_.size(), 0);
  const auto before = [](const Citation& a, const Citation& b) { return a.span.begin < b.span.begin; };
  if (!std::is_sorted(found_.begin(), found_.end(), before))
    std::stable_sort(found_.begin(), found_.end(), before);
  return std::move(found_);
}

/// Texts often lose the blank before a unit: `quy định tạikhoản 3`.
bool Finder::begins_reference(std::size_t at) const {
  constexpr std::array<std::string_view, 4> kGlued = {"tại", "theo", "của", "các"};
  if (reader_.starts_word(at)) return true;
  if (reader_.byte(at) != 'k' && reader_.byte(at) != '\xC4') return false;
  return std::any_of(kGlued.begin(), kGlued.end(),
                     [&](auto word) { return reader_.match_before(at, word) != kNowhere; });
}

void Finder::scan(std::size_t begin, std::size_t end, int depth) {
  auto number = std::lower_bound(numbers_.begin(), numbers_.end(), begin,
                                 [](const FoundNumber& n, std::size_t at) { return n.span.begin < at; });
  for (std::size_t at = begin; at < end;) {
    while (number != numbers_.end() && number->span.begin < at) ++number;
    const std::size_t next_number = number != numbers_.end() ? std::min(number->span.begin, end) : end;
    at = next_beginning(reader_.lower(), at, next_number);
    if (at >= end) return;
    const bool may_begin = at == next_number || begins_reference(at);
    const std::size_t behind = may_begin ? read_at(at, depth) : at;
    at = behind > at ? std::max(behind, std::min(passed_, end)) : at + 1;
  }
}

/// Behind what was read at `at`, or `at`.
std::size_t Finder::read_at(std::size_t at, int depth) {
  if (const std::size_t heading = take_codified_heading(at); heading > at) return heading;
  if (const auto list = read_unit_list(reader_, at)) return take_list(*list, depth);
  auto reference = read_reference(at);
  if (!reference) return take_imprecise(at);
  const std::size_t end = reference->end;
  take_document(std::move(*reference));
  return end;
}

/// Acts of one list play one part.
CitationRole Finder::role_of(std::size_t at, const CitationTarget& target) const {
  return is_linked(at) && last_.role != CitationRole::plain ? last_.role : role_at(reader_, at, target);
}

/// A thông tư cannot change a decree, nor either of them a law (Điều 8 Luật 64/2025/QH15): words that seem to
/// say so are the title of another act.
Relation Finder::allowed(Relation relation, const CitationTarget& target) const {
  const bool changes =
      relation == Relation::amends || relation == Relation::replaces || relation == Relation::repeals;
  if (!changes || !document_.doc_type || !target.doc_type) return relation;
  const std::string_view own = *document_.doc_type, other = *target.doc_type;
  const bool circular = own == "Thông tư" || own == "Thông tư liên tịch";
  if (!circular && own != "Nghị định") return relation;
  const bool higher = other == "Luật" || other == "Bộ luật" || other == "Pháp lệnh" || other == "Hiến pháp" ||
                      (circular && other == "Nghị định");
  return higher ? Relation::mention : relation;
}

Relation Finder::relation_at(const Place& place, CitationRole role) const {
  if (role != CitationRole::plain && role != CitationRole::exception) return Relation::mention;
  if (in_quotes(place.words.begin)) return Relation::mention;  // words that another act has or gets
  if (around_.in_basis(place.words.begin)) return Relation::basis;
  if (is_linked(place.words.begin) && last_.relation != Relation::mention) return last_.relation;
  if (begins_item(place.words.begin)) {
    const Span intro = intro_line(reader_, reader_.line_begin(place.words.begin, 200));
    const Relation relation = intro.empty()
                                  ? Relation::mention
                                  : relation_of_intro(reader_.near(intro.begin, intro.size()), place.whole);
    if (relation != Relation::mention) return relation;
  }
  if (const Relation below = heads_units(place.words.begin); below != Relation::mention)
    return below == Relation::repeals && place.whole ? Relation::amends : below;
  if (document_.kind == DocumentKind::consolidation && around_.in_header(place.words.begin))
    return Relation::consolidates;
  return relation_in_sentence(reader_, place);
}

bool Finder::begins_item(std::size_t at) const {
  return skip_ordinal(reader_, reader_.line_begin(at, 200)) == at;
}

/// `1. Các điều, khoản sau đây của Luật A:` below `Nghị định này quy định chi tiết:` or `Các quy định sau đây
/// hết hiệu lực:`; mention for other lines.
Relation Finder::heads_units(std::size_t at) const {
  constexpr std::size_t kLongest = 120;
  const std::size_t line = reader_.line_begin(at, kLongest + 1);
  if (at - line < 8 || at - line > kLongest) return Relation::mention;  // most citations
  const std::size_t begin = skip_ordinal(reader_, line);
  constexpr std::array<std::string_view, 4> kOpenings = {"các điều", "các khoản", "một số điều", "các điểm"};
  if (begin == line || begin >= at || reader_.match_any(begin, kOpenings) == kNowhere)
    return Relation::mention;
  const Span intro = intro_line(reader_, line);
  if (intro.empty()) return Relation::mention;
  const std::string_view words = reader_.near(intro.begin, intro.size());
  return details_all_below(words) ? Relation::details : relation_of_intro(words, false);
}

bool Finder::in_quotes(std::size_t at) const {
  const std::size_t line = reader_.line_begin(at, 600);
  const std::string_view words = std::string_view(document_.text).substr(line, at - line);
  const std::size_t open = words.rfind("“");
  return open != std::string_view::npos && words.find("”", open) == std::string_view::npos;
}

bool Finder::is_own_number(const CitationTarget& target) const {
  return document_.number && target.number == document_.number;
}

}  // namespace cite

std::vector<Citation> find_citations(const Document& document, const Tables& tables) {
  return cite::Finder(document, tables).all();
}

}  // namespace vbpl
