// SPDX-License-Identifier: GPL-3.0-or-later
#include "libdoc/cite/find.h"

#include <algorithm>
#include <array>
#include <optional>
#include <string_view>
#include <utility>

#include "libdoc/cite/document_reference.h"
#include "libdoc/cite/find_context.h"
#include "libdoc/cite/relation.h"
#include "libdoc/cite/type_word.h"
#include "libdoc/cite/unit_label.h"
#include "libdoc/cite/unit_list.h"

namespace vbpl {
namespace cite {
namespace {

/// First bytes of the words that begin a reference; đ begins with C4.
constexpr std::array<bool, 256> kBeginners = [] {
  std::array<bool, 256> table{};
  for (const char c : std::string_view("bchklmnpqstv")) table[static_cast<unsigned char>(c)] = true;
  table[0xC4] = true;
  return table;
}();

/// The document whose units an article of an amending act speaks of.
struct AmendedAct {
  int article = -1;
  CitationTarget target;
};

class Finder {
 public:
  Finder(const Document& document, const Tables& tables)
      : document_(document), reader_(document.text), numbers_(find_numbers(document.text)), context_{reader_, tables, numbers_}, around_(document) {}

  std::vector<Citation> all() {
    scan(0, reader_.size(), 0);
    std::stable_sort(found_.begin(), found_.end(), [](const Citation& a, const Citation& b) { return a.span.begin < b.span.begin; });
    return std::move(found_);
  }

 private:
  void scan(std::size_t begin, std::size_t end, int depth);
  std::size_t read_at(std::size_t at, int depth);
  std::size_t take_list(const UnitList& list, int depth);
  void take_document(DocumentReference reference);

  [[nodiscard]] bool is_heading(const UnitList& list) const;
  [[nodiscard]] std::optional<DocumentReference> governor_of(const UnitList& list) const;
  [[nodiscard]] std::optional<DocumentReference> governor_of_place(std::size_t at, std::size_t list_end) const;
  [[nodiscard]] Relation relation_at(const Place& place);
  [[nodiscard]] bool is_linked(std::size_t at) const;
  [[nodiscard]] bool in_quotes(std::size_t at) const;
  [[nodiscard]] const CitationTarget* amended_here(int unit) const;
  [[nodiscard]] bool is_own_name(const DocumentReference& reference) const;

  void add_foreign(const UnitList& list, const DocumentReference& governor);
  void add_own(const UnitList& list, const DocumentReference* self);
  void add_amended(const UnitList& list, const CitationTarget& act);
  void remember(const Citation& citation, std::size_t end, Relation relation);

  const Document& document_;
  Reader reader_;
  std::vector<FoundNumber> numbers_;
  Context context_;
  Surroundings around_;
  std::vector<Citation> found_;
  // the reference before, for lists of documents
  std::size_t last_end_ = 0;
  std::size_t last_first_ = 0;  ///< index of its first citation
  Relation last_relation_ = Relation::mention;
  std::optional<std::string> last_type_;
  bool last_stated_issuer_ = false;
  AmendedAct amended_;
};

void Finder::scan(std::size_t begin, std::size_t end, int depth) {
  std::size_t next_number = static_cast<std::size_t>(
      std::lower_bound(numbers_.begin(), numbers_.end(), begin, [](const FoundNumber& number, std::size_t at) { return number.span.begin < at; }) - numbers_.begin());
  for (std::size_t at = begin; at < end;) {
    while (next_number < numbers_.size() && numbers_[next_number].span.begin < at) ++next_number;
    const bool number = next_number < numbers_.size() && numbers_[next_number].span.begin == at;
    const bool beginner = kBeginners[static_cast<unsigned char>(reader_.byte(at))] && reader_.starts_word(at);
    const std::size_t behind = number || beginner ? read_at(at, depth) : at;
    at = behind > at ? behind : beginner ? std::max(at + 1, reader_.word_end(at)) : at + 1;
  }
}

/// Behind what was read at `at`, or `at`.
std::size_t Finder::read_at(std::size_t at, int depth) {
  if (const auto list = read_unit_list(reader_, at)) return take_list(*list, depth);
  auto reference = read_document(context_, at);
  if (!reference) return at;
  const std::size_t end = reference->end;
  take_document(std::move(*reference));
  return end;
}

bool Finder::is_heading(const UnitList& list) const {
  if (list.items.size() != 1 || list.items[0].labels.size() != 1) return false;
  const std::size_t line = reader_.line_begin(list.span.begin, 40);
  const std::string_view before = std::string_view(document_.text).substr(line, list.span.begin - line);
  if (before.find_first_not_of(" \t\"\xE2\x80\x9C\xC2\xA0") != std::string_view::npos) return false;
  const std::size_t next = reader_.skip_spaces(list.span.end);
  const char c = reader_.byte(next);
  if (c == '.' || c == ':' || c == '\n' || c == '\0') return true;
  const int unit = unit_at(document_, list.span.begin);
  if (unit < 0 || document_.units[static_cast<std::size_t>(unit)].kind != list.items[0].kind) return false;
  const std::size_t begin = document_.units[static_cast<std::size_t>(unit)].span.begin;
  const bool begins_unit = begin >= line && begin <= list.span.begin;
  return begins_unit && reader_.match(next, "của") == kNowhere && !read_type_word(reader_, next);
}

/// The document that a list of units belongs to, named right behind it (C3).
std::optional<DocumentReference> Finder::governor_of(const UnitList& list) const {
  constexpr std::array<std::string_view, 12> kLinks = {"của các", "của", "tại các", "tại", "thuộc", "trong", "ban hành kèm theo", "được ban hành kèm theo", "kèm theo", "các", "phần thứ nhất", "ở"};
  std::size_t at = reader_.skip_spaces(list.span.end);
  if (auto reference = read_document(context_, at)) return reference;
  const std::size_t link = reader_.match_any(at, kLinks);
  if (link != kNowhere) return read_document(context_, reader_.skip_blanks(link));
  if (auto reference = governor_of_place(at, list.span.end)) return reference;
  if (reader_.byte(at) != '(' || list.span.end - list.span.begin > 300) return {};
  // `khoản 3 Điều 7 (đã được sửa đổi bởi …) của Nghị định số …`
  const std::size_t close = reader_.near(at, 500).find(')');
  if (close == std::string_view::npos) return {};
  at = reader_.skip_spaces(at + close + 1);
  const std::size_t of = reader_.match(at, "của");
  return read_document(context_, of == kNowhere ? at : reader_.skip_spaces(of));
}

/// `khoản 8a vào sau khoản 8 Điều 4 Nghị định …`: the document of the place where something is put.
std::optional<DocumentReference> Finder::governor_of_place(std::size_t at, std::size_t list_end) const {
  constexpr std::array<std::string_view, 5> kPlaces = {"vào sau", "vào trước", "vào cuối", "vào", "sau"};
  const std::size_t behind = reader_.match_any(at, kPlaces);
  const auto place = behind == kNowhere ? std::nullopt : read_unit_list(reader_, reader_.skip_spaces(behind));
  if (!place) return {};
  const std::size_t next = reader_.skip_spaces(place->span.end);
  const std::size_t of = reader_.match(next, "của");
  auto reference = read_document(context_, of == kNowhere ? next : reader_.skip_spaces(of));
  if (reference) reference->span = {list_end, list_end}, reference->end = list_end;
  return reference;
}

/// Only a comma, `và` or `;` and "số" stand between the reference before and this one.
bool Finder::is_linked(std::size_t at) const {
  if (last_end_ == 0 || at < last_end_ || at - last_end_ > 24) return false;
  constexpr std::array<std::string_view, 6> kJoints = {"và", "số", "hoặc", "các", "cùng", "của"};
  std::size_t next = reader_.skip_spaces(last_end_);
  while (next < at) {
    const char c = reader_.byte(next);
    const std::size_t behind = c == ',' || c == ';' ? next + 1 : reader_.match_any(next, kJoints);
    if (behind == kNowhere) return false;
    next = reader_.skip_spaces(behind);
  }
  return true;
}

bool Finder::in_quotes(std::size_t at) const {
  const std::size_t line = reader_.line_begin(at, 600);
  const std::string_view before = std::string_view(document_.text).substr(line, at - line);
  const std::size_t open = before.rfind("“");
  return open != std::string_view::npos && before.find("”", open) == std::string_view::npos;
}

Relation Finder::relation_at(const Place& place) {
  if (around_.in_basis(place.words.begin)) return Relation::basis;
  if (is_linked(place.words.begin) && last_relation_ != Relation::mention) return last_relation_;
  const std::size_t line = reader_.line_begin(place.words.begin, 200);
  if (skip_ordinal(reader_, line) == place.words.begin) {
    const Span intro = intro_line(reader_, line);
    if (!intro.empty()) {
      const Relation relation = relation_of_intro(reader_.near(intro.begin, intro.size()), place.whole);
      if (relation != Relation::mention) return relation;
    }
  }
  if (document_.kind == DocumentKind::consolidation && around_.in_header(place.words.begin)) return Relation::consolidates;
  return relation_in_sentence(reader_, place);
}

const CitationTarget* Finder::amended_here(int unit) const {
  if (amended_.article < 0) return nullptr;
  for (int i = unit; i >= 0; i = document_.units[static_cast<std::size_t>(i)].parent) {
    if (i == amended_.article) return &amended_.target;
  }
  return nullptr;
}

/// The document's own number or title in its header is no citation.
bool Finder::is_own_name(const DocumentReference& reference) const {
  if (!around_.in_header(reference.span.begin)) return false;
  if (document_.number && reference.target.number == document_.number) return true;
  const std::size_t line = reader_.line_begin(reference.span.begin, 40);
  return reader_.skip_spaces(line) == reference.span.begin;
}

void Finder::remember(const Citation& citation, std::size_t end, Relation relation) {
  last_end_ = end;
  last_relation_ = relation;
  last_type_ = citation.target.doc_type;
}

void Finder::take_document(DocumentReference reference) {
  if (is_own_name(reference)) return;
  Citation citation;
  citation.span = reference.span;
  citation.unit = unit_at(document_, reference.span.begin);
  citation.target = std::move(reference.target);
  const bool quoted = citation.unit >= 0 && document_.units[static_cast<std::size_t>(citation.unit)].quoted;
  if (reference.naming == Naming::self) {
    citation.state = quoted || in_quotes(citation.span.begin) ? CitationState::unresolved : CitationState::relative;
    if (citation.state == CitationState::unresolved) citation.reason = "payload";
    else citation.target.id = document_.id;
    found_.push_back(std::move(citation));
    return;
  }
  const bool linked = is_linked(citation.span.begin);
  if (linked && !citation.target.doc_type) citation.target.doc_type = last_type_;
  if (linked && reference.issuer_stated && !last_stated_issuer_ && last_first_ < found_.size()) {
    for (std::size_t i = last_first_; i < found_.size(); ++i) {
      if (found_[i].target.number && citation.target.issuer->starts_with(found_[i].target.issuer.value_or("?"))) found_[i].target.issuer = citation.target.issuer;
    }
  }
  citation.state = CitationState::document;
  if (document_.number && citation.target.number == document_.number) citation.state = CitationState::relative, citation.target.id = document_.id;
  const Place place{citation.span, reference.end, around_.in_header(citation.span.begin), !reference.attached};
  if (reference.attached) citation.target.unit = "att_1";
  citation.relation = quoted ? Relation::mention : relation_at(place);
  if (citation.relation == Relation::amends && citation.unit >= 0 && document_.units[static_cast<std::size_t>(citation.unit)].kind == UnitKind::article) {
    amended_ = {citation.unit, citation.target};
  }
  if (!linked) last_first_ = found_.size();
  last_stated_issuer_ = reference.issuer_stated;
  remember(citation, reference.end, citation.relation);
  if (linked && citation.relation == Relation::repeals) {  // "A, B và C hết hiệu lực": said once behind the list
    for (std::size_t i = last_first_; i < found_.size(); ++i) {
      if (found_[i].relation == Relation::mention && found_[i].state == CitationState::document) found_[i].relation = Relation::repeals;
    }
  }
  found_.push_back(std::move(citation));
}

std::size_t Finder::take_list(const UnitList& list, int depth) {
  if (is_heading(list)) return list.span.end;
  const std::size_t before = found_.size();
  const auto governor = governor_of(list);
  std::size_t end = governor ? governor->end : list.span.end;
  if (governor && governor->naming != Naming::self) {
    add_foreign(list, *governor);
  } else if (governor) {
    add_own(list, &*governor);
  } else if (const CitationTarget* act = amended_here(unit_at(document_, list.span.begin)); act != nullptr && list.items.back().labels.front() != "@" && !in_quotes(list.span.begin)) {
    add_amended(list, *act);
  } else {
    add_own(list, nullptr);
  }
  if (found_.size() == before) end = list.span.end;
  constexpr int kDeepest = 2;
  for (const Span aside : list.asides) {
    if (depth < kDeepest) scan(aside.begin + 1, aside.end - 1, depth + 1);
  }
  return end;
}

void Finder::add_foreign(const UnitList& list, const DocumentReference& governor) {
  const int unit = unit_at(document_, list.span.begin);
  const bool quoted = unit >= 0 && document_.units[static_cast<std::size_t>(unit)].quoted;
  const Place place{{list.span.begin, governor.span.end}, governor.end, around_.in_header(list.span.begin), false};
  const Relation relation = quoted ? Relation::mention : relation_at(place);
  const bool own = document_.number && governor.target.number == document_.number;
  last_first_ = found_.size();
  last_stated_issuer_ = governor.issuer_stated;
  for (const UnitPath& path : unit_paths(list)) {
    Citation citation;
    citation.span = path.span;
    if (path.span.end == list.span.end) citation.span.end = governor.span.end;
    citation.unit = unit;
    citation.relation = relation;
    citation.target = governor.target;
    citation.target.unit = foreign_eid(path, governor.attached ? "att_1" : "");
    citation.state = own ? CitationState::relative : CitationState::document;
    found_.push_back(std::move(citation));
  }
  if (found_.size() > last_first_) remember(found_.back(), governor.end, relation);
}

void Finder::add_amended(const UnitList& list, const CitationTarget& act) {
  const int unit = unit_at(document_, list.span.begin);
  const Relation relation = relation_at({list.span, list.span.end, false, false});
  for (const UnitPath& path : unit_paths(list)) {
    Citation citation;
    citation.span = path.span;
    citation.unit = unit;
    citation.relation = relation;
    citation.target = act;
    citation.target.unit = foreign_eid(path, act.unit);
    citation.state = CitationState::document;
    found_.push_back(std::move(citation));
  }
  if (relation != Relation::mention) last_end_ = list.span.end, last_relation_ = relation;
}

void Finder::add_own(const UnitList& list, const DocumentReference* self) {
  const int unit = unit_at(document_, list.span.begin);
  const bool payload = (unit >= 0 && document_.units[static_cast<std::size_t>(unit)].quoted) || in_quotes(list.span.begin);
  for (const UnitPath& path : unit_paths(list)) {
    Citation citation;
    citation.span = path.span;
    if (self != nullptr && path.span.end == list.span.end) citation.span.end = self->span.end;
    citation.unit = unit;
    const bool said = self != nullptr || path.steps.front().label == "@";
    if (payload) {
      citation.target.unit = path.steps.front().label == "@" ? std::string{} : foreign_eid(path, "");
      citation.reason = "payload";
      found_.push_back(std::move(citation));
      continue;
    }
    citation.target.unit = around_.own_eid(path, unit, self != nullptr && self->attached, self != nullptr);
    if (!citation.target.unit.empty() && around_.has_unit(citation.target.unit)) {
      citation.state = CitationState::relative;
      citation.target.id = document_.id;
    } else if (!said && path.steps.back().kind != UnitKind::article && path.steps.front().kind != UnitKind::article) {
      continue;  // a lone điểm, mục or phụ lục that is not here is mostly something else
    } else {
      citation.reason = said ? "no such unit in this document" : "no document is named and this one has no such unit";
    }
    found_.push_back(std::move(citation));
  }
}

}  // namespace
}  // namespace cite

std::vector<Citation> find_citations(const Document& document, const Tables& tables) { return cite::Finder(document, tables).all(); }

}  // namespace vbpl
