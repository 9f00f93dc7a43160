// SPDX-License-Identifier: GPL-3.0-or-later
#include <algorithm>
#include <array>
#include <utility>

#include "libdoc/cite/finder.h"
#include "libdoc/cite/territory.h"
#include "libdoc/text/fold.h"

namespace vbpl::cite {
namespace {

/// "Nghị định 59" of Nghị định số 59/2020/NĐ-CP; zeros in front of the serial do not count.
std::string short_name(std::string_view type, std::string_view serial) {
  serial.remove_prefix(std::min(serial.find_first_not_of('0'), serial.size()));
  return std::string(type) + " " + std::string(serial);
}

/// A bare serial ends here: neither `59/2015` nor `59-CP` nor `1.500`.
bool closes_serial(const Reader& reader, std::size_t end) {
  const char c = reader.byte(end), next = reader.byte(end + 1);
  if (!reader.ends_word(end) || c == '/' || c == '-') return false;
  return (c != '.' && c != ',') || next < '0' || next > '9';
}

/// `Bãi bỏ Thông tư số …, trừ các nội dung sau:`
bool opens_exceptions(std::string_view rest) {
  const std::string_view line = rest.substr(0, rest.find('\n'));
  return line.find("trừ ") != std::string_view::npos && trimmed(line).ends_with(':');
}

}  // namespace

/// Only a comma, `và` or `;` and "số" stand between the reference before and this one.
bool Finder::is_linked(std::size_t at) const {
  constexpr std::array<std::string_view, 6> kJoints = {"và", "số", "hoặc", "các", "cùng", "của"};
  if (last_.end == 0 || at < last_.end || at - last_.end > 24) return false;
  std::size_t next = reader_.skip_spaces(last_.end);
  while (next < at) {
    const char c = reader_.byte(next);
    const std::size_t behind = c == ',' || c == ';' ? next + 1 : reader_.match_any(next, kJoints);
    if (behind == kNowhere) return false;
    next = reader_.skip_spaces(behind);
  }
  return true;
}

/// The document's own number or title in its header is no citation.
bool Finder::is_own_name(const DocumentReference& reference) const {
  if (!around_.in_header(reference.span.begin)) return false;
  if (is_own_number(reference.target)) return true;
  const bool shows_others =
      document_.kind == DocumentKind::consolidation && reference.target.number.has_value();
  if (shows_others) return false;  // a consolidated text names the acts that it puts together
  const std::size_t line = reader_.line_begin(reference.span.begin, 40);
  return reader_.skip_spaces(line) == reference.span.begin;
}

/// In small letters a type of document names one only before these: `nghị định số`, `quy định này`.
bool Finder::may_name(const FoundType& type, std::size_t at) const {
  constexpr std::array<std::string_view, 3> kNext = {"số", "này", "của"};
  if (reader_.is_capital(at)) return true;
  const std::size_t next = reader_.skip_blanks(type.end);
  const char c = reader_.byte(next);
  return (c >= '0' && c <= '9') || c == ':' || c == '(' || reader_.match_any(next, kNext) != kNowhere;
}

/// The document named at `at`, in full or by its serial alone.
std::optional<DocumentReference> Finder::read_reference(std::size_t at) const {
  if (auto named = read_short_name(at)) return named;
  const auto type = read_type_word(reader_, at);
  if (type && !may_name(*type, at)) return {};
  auto reference = read_document(context_, at, type ? &*type : nullptr);
  return reference || !type ? reference : read_short(at, *type);
}

/// `Nghị định 59`, `Thông tư số 02`, `Nghị quyết 30a`: a document that was cited in full before, when only
/// one fits; else one that cannot be told, which must not be taken for this one.
std::optional<DocumentReference> Finder::read_short(std::size_t at, const FoundType& type) const {
  if (type.type->use != TypeUse::act || !reader_.is_capital(at)) return {};
  std::size_t next = reader_.skip_spaces(type.end);
  const std::size_t word = reader_.match(next, "số");
  if (word != kNowhere) next = reader_.skip_spaces(word);
  const auto digits = reader_.number(next, 4);
  if (digits.end == next) return {};
  const char letter = reader_.byte(digits.end);
  const std::size_t end = letter >= 'a' && letter <= 'z' ? digits.end + 1 : digits.end;
  if (!closes_serial(reader_, end)) return {};
  const auto known = short_.find(short_name(type.type->name, reader_.text().substr(next, end - next)));
  const bool is_known = known != short_.end() && !known->second.empty();
  if (!is_known && word == kNowhere && digits.end - next > 3) return {};  // "Quyết định 2020" may be a year
  DocumentReference reference;
  reference.naming = is_known ? Naming::number : Naming::type;
  reference.span = {at, end};
  reference.end = end;
  if (is_known) reference.target.number = known->second;
  reference.target.doc_type = std::string(type.type->name);
  return reference;
}

void Finder::remember_short(const CitationTarget& target) {
  if (!target.number || !target.doc_type) return;
  const std::string_view serial =
      std::string_view(*target.number).substr(0, target.number->find_first_of("/-"));
  auto [at, fresh] = short_.emplace(short_name(*target.doc_type, serial), *target.number);
  if (!fresh && at->second != *target.number) at->second.clear();
}

/// `Quyết định số 1/…, số 2/… của UBND tỉnh A`: the issuer said behind the last goes to the whole list.
void Finder::share_issuer(const CitationTarget& target) {
  for (std::size_t i = last_.first; i < found_.size(); ++i) {
    CitationTarget& other = found_[i].target;
    if (other.number && target.issuer->starts_with(other.issuer.value_or("?"))) other.issuer = target.issuer;
  }
}

/// The issuer of a local act that names no place is the citing document's own (D04).
void Finder::place_issuer(CitationTarget& target) const {
  if (!target.issuer || !document_.territory) return;
  target.issuer = with_own_place(*target.issuer, *document_.territory);
}

/// "A, B và C hết hiệu lực": said once behind the list.
void Finder::share_repeal() {
  for (std::size_t i = last_.first; i < found_.size(); ++i) {
    if (found_[i].relation == Relation::mention && found_[i].state == CitationState::document)
      found_[i].relation = Relation::repeals;
  }
}

/// `… sửa đổi, bổ sung một số điều của Nghị định A` in the title: commands without a document are on A.
void Finder::note_title_act(const Citation& citation) {
  if (citation.relation != Relation::amends || !around_.in_header(citation.span.begin)) return;
  if (title_act_ && title_act_->number != citation.target.number) amends_several_ = true;
  if (!title_act_) title_act_ = citation.target;
}

/// From here on units without a document may be those of this act: in an article that amends it, and in the
/// list of what this document details.
void Finder::open_scope(const Citation& citation, std::size_t end) {
  if (citation.relation == Relation::details && citation.target.doc_type)
    principal_.emplace(*citation.target.doc_type, citation.target);
  note_title_act(citation);
  if (citation.unit < 0 || is_quoted(citation.unit)) return;
  // "của Nghị định A và Nghị định B sửa đổi Nghị định A": the units are those of A
  const bool changes_last = !scopes_.empty() && scopes_.back().unit == citation.unit &&
                            scopes_.back().act.number && citation.target.title &&
                            citation.target.title->find(*scopes_.back().act.number) != std::string::npos;
  if (changes_last) return;
  const std::string_view rest = reader_.near(end, 400);
  const bool opens_list = rest.substr(0, rest.find('\n')).find(':') != std::string_view::npos;
  const bool holds_articles =
      document_.units[static_cast<std::size_t>(citation.unit)].kind <= UnitKind::article;
  if (citation.relation == Relation::amends && (opens_list || holds_articles))
    scopes_.push_back({citation.unit, citation.target, Relation::amends});
  if (citation.relation == Relation::details && opens_list)
    scopes_.push_back({citation.unit, citation.target, Relation::details});
  if (citation.relation == Relation::repeals && opens_exceptions(rest))
    scopes_.push_back({citation.unit, citation.target, Relation::mention});
}

void Finder::take_self(const DocumentReference& reference, Citation citation) {
  citation.target = reference.target;
  if (codified_ || is_quoted(citation.unit) || in_quotes(citation.span.begin)) {
    if (!point_to_amended(citation, reference)) citation.reason = quoted_reason();
  } else if (!is_own_type(reference)) {
    if (!point_to_other(citation, reference)) return;
  } else {
    citation.state = CitationState::relative;
    citation.target.id = document_.id;
  }
  found_.push_back(std::move(citation));
}

/// `Nghị định 54`, and nothing says which. Behind a list of units it is clearly a document; alone it must
/// have words before it that lead to one.
void Finder::take_untold(const DocumentReference& reference, Citation citation) {
  constexpr std::array<std::string_view, 8> kLeads = {"theo", "tại",   "của",  "và",
                                                      "với",  "trong", "hiện", "bởi"};
  const std::size_t before = reader_.back_over_spaces(reference.span.begin);
  const bool leads = std::any_of(kLeads.begin(), kLeads.end(),
                                 [&](auto word) { return reader_.match_before(before, word) != kNowhere; });
  if (!leads) return;
  citation.target = reference.target;
  citation.reason = "which document is meant is not said";
  found_.push_back(std::move(citation));
}

void Finder::take_document(DocumentReference reference) {
  if (is_own_name(reference)) return;
  Citation citation;
  citation.span = reference.span;
  citation.unit = unit_at(document_, reference.span.begin);
  if (reference.naming == Naming::self) return take_self(reference, std::move(citation));
  if (reference.naming == Naming::type) return take_untold(reference, std::move(citation));
  citation.target = std::move(reference.target);
  const bool linked = is_linked(citation.span.begin);
  if (linked && !citation.target.doc_type) citation.target.doc_type = last_.type;
  if (linked && reference.issuer_stated && !last_.stated_issuer) share_issuer(citation.target);
  citation.state = CitationState::document;
  if (is_own_number(citation.target))
    citation.state = CitationState::relative, citation.target.id = document_.id;
  const Place place{citation.span, reference.end, around_.in_header(citation.span.begin),
                    !reference.attached};
  if (reference.attached) citation.target.unit = "att_1";
  citation.role = role_of(citation.span.begin, citation.target);
  citation.relation = is_quoted(citation.unit) ? Relation::mention
                                               : allowed(relation_at(place, citation.role), citation.target);
  if (!linked) last_.first = found_.size();
  if (linked && citation.relation == Relation::repeals) share_repeal();
  last_ = {reference.end,          last_.first, citation.relation, citation.role, citation.target.doc_type,
           reference.issuer_stated};
  remember_short(citation.target);
  open_scope(citation, reference.end);
  place_issuer(citation.target);
  found_.push_back(std::move(citation));
  note_short_name(reference.end);
  if (reference.naming == Naming::name)
    last_.end = add_amending_years(CitationTarget(found_.back().target), last_.end);
}

}  // namespace vbpl::cite
