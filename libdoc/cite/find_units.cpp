// SPDX-License-Identifier: GPL-3.0-or-later
#include <algorithm>
#include <array>
#include <string_view>
#include <utility>

#include "libdoc/cite/beginning.h"
#include "libdoc/cite/finder.h"
#include "libdoc/cite/role.h"
#include "libdoc/cite/unit_label.h"
#include "libdoc/model/eid.h"

namespace vbpl::cite {
namespace {

/// The part of a scope's own unit that holds units of `kind`: below Điều 22, `khoản 1` is art_22__cl_1.
std::string holder_in(std::string_view scope_unit, UnitKind kind) {
  if (kind <= UnitKind::article || kind == UnitKind::annex) {
    const bool attached = scope_unit.starts_with("att_");
    return attached ? std::string(scope_unit.substr(0, scope_unit.find("__"))) : std::string{};
  }
  const std::size_t point = scope_unit.find("__point_");
  const std::size_t stop = kind == UnitKind::clause ? std::min(scope_unit.find("__cl_"), point) : point;
  return std::string(scope_unit.substr(0, stop));
}

/// "annex_ii" of "annex_ii__form_02".
std::string_view holder_of(std::string_view eid) {
  const std::size_t end = eid.rfind("__");
  return end == std::string_view::npos ? std::string_view{} : eid.substr(0, end);
}

/// `khoản này` in a codified article: the act is sure, and its own units are not marked there.
CitationTarget whole_act(CitationTarget act) {
  act.unit.clear();
  return act;
}

}  // namespace

/// `Điều 5. Tên` at a line's begin is the unit itself.
bool Finder::is_heading(const UnitList& list) const {
  if (list.items.size() != 1 || list.items[0].labels.size() != 1 || list.items[0].labels[0] == "@")
    return false;
  const std::size_t line = reader_.line_begin(list.span.begin, 40);
  const std::string_view before = std::string_view(document_.text).substr(line, list.span.begin - line);
  if (before.find_first_not_of(" \t\"\xE2\x80\x9C\xC2\xA0") != std::string_view::npos) return false;
  const std::size_t next = reader_.skip_spaces(list.span.end);
  const char c = reader_.byte(next);
  if (c == '.' || c == ':' || c == '\n' || c == '\0') return true;
  if (read_document(context_, next) || unnamed_law(next)) return false;
  return reader_.is_capital(list.span.begin) && reader_.is_capital(next);
}

std::size_t Finder::take_list(const UnitList& list, int depth) {
  if (is_heading(list)) {
    if (list.items[0].kind == UnitKind::article) codified_.reset();
    return list.span.end;
  }
  const std::size_t before = found_.size();
  const int unit = unit_at(document_, list.span.begin);
  const auto governor = governor_of(list);
  std::size_t end = governor ? governor->end : list.span.end;
  if (governor && governor->naming == Naming::self) {
    add_own(list, &*governor);
  } else if (governor && governor->naming == Naming::type && !governor->target.number &&
             !governor->target.title) {
    add_unnamed(list, *governor);
  } else if (governor) {
    add_foreign(list, *governor);
  } else if (codified_) {
    const auto pointed = codified_pointer(list);
    pointed ? add_foreign(list, *pointed) : add_own(list, nullptr);
  } else if (const Scope* scope = scope_at(list, unit)) {
    add_scoped(list, Scope(*scope));
  } else if (const auto titled = title_scope(list, unit)) {
    add_scoped(list, *titled);
  } else if (const auto later = governor_later(list, unit)) {
    add_foreign(list, *later);
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

/// This document has not all the units of the list: they cannot be its own.
bool Finder::lacks_one(const UnitList& list, int unit) const {
  const auto paths = paths_of(list);
  return std::any_of(paths.begin(), paths.end(), [&](const UnitPath& path) {
    return path.steps.front().kind == UnitKind::article &&
           !around_.has_unit(around_.own_eid(path, unit, false, false));
  });
}

/// The innermost open scope that covers a list without a document of its own.
const Finder::Scope* Finder::scope_at(const UnitList& list, int unit) {
  if (list.items.back().labels.front() == "@" || is_quoted(unit) || in_quotes(list.span.begin))
    return nullptr;
  const auto covers = [&](const Scope& scope) {
    for (int i = unit; i >= 0; i = document_.units[static_cast<std::size_t>(i)].parent) {
      if (i == scope.unit) return true;
    }
    return false;
  };
  const auto is_over = [&](const Scope& scope) {
    return document_.units[static_cast<std::size_t>(scope.unit)].span.end <= list.span.begin;
  };
  while (!scopes_.empty() && is_over(scopes_.back())) scopes_.pop_back();
  const auto scope = std::find_if(scopes_.rbegin(), scopes_.rend(), covers);
  if (scope == scopes_.rend()) return nullptr;
  const bool holds =
      scope->relation == Relation::amends || begins_item(list.span.begin) || lacks_one(list, unit);
  return holds ? &*scope : nullptr;
}

/// `Điều 3. Bổ sung Điều 7a vào sau Điều 7` in an act whose title names what it amends.
std::optional<Finder::Scope> Finder::title_scope(const UnitList& list, int unit) const {
  const bool may = title_act_ && !amends_several_ && unit >= 0 && !is_quoted(unit) &&
                   list.items.back().labels.front() != "@" && !around_.in_header(list.span.begin) &&
                   !in_quotes(list.span.begin);
  if (!may) return {};
  const Relation relation = relation_at({list.span, list.span.end, false, false}, CitationRole::plain);
  if (relation != Relation::amends && relation != Relation::repeals) return {};
  return Scope{unit, *title_act_, Relation::amends};
}

/// The paths of a list; what the units are put behind tells what holds them: `bổ sung điểm e vào sau điểm đ
/// khoản 3`.
std::vector<UnitPath> Finder::paths_of(const UnitList& list) const {
  constexpr std::array<std::string_view, 4> kPlaces = {"vào sau", "vào trước", "sau", "trước"};
  std::vector<UnitPath> paths = unit_paths(list);
  const std::size_t behind = reader_.match_any(reader_.skip_spaces(list.span.end), kPlaces);
  const auto place = behind == kNowhere ? std::nullopt : read_unit_list(reader_, reader_.skip_spaces(behind));
  if (!place) return paths;
  const auto places = unit_paths(*place);
  if (places.empty()) return paths;
  const auto& steps = places.front().steps;
  for (UnitPath& path : paths) {
    const bool beside =
        path.steps.size() == 1 && steps.size() > 1 && path.steps.front().kind == steps.back().kind;
    if (beside) path.steps.insert(path.steps.begin(), steps.begin(), steps.end() - 1);
  }
  return paths;
}

/// The unit that holds all targets from citation `first` on: Điều 30 for its khoản 3 and khoản 4. Empty when
/// they share none.
std::string Finder::shared_unit(std::size_t first) const {
  std::string shared = found_[first].target.unit;
  for (std::size_t i = first + 1; i < found_.size(); ++i) {
    const std::string& other = found_[i].target.unit;
    while (!shared.empty() && other != shared && !other.starts_with(shared + "__"))
      shared.resize(shared.find("__") == std::string::npos ? 0 : shared.rfind("__"));
  }
  return shared;
}

void Finder::add_foreign(const UnitList& list, const DocumentReference& governor) {
  const int unit = unit_at(document_, list.span.begin);
  const std::size_t words_end = std::max(list.span.end, governor.span.end);
  const Place place{{list.span.begin, words_end},
                    std::max(words_end, governor.end),
                    around_.in_header(list.span.begin),
                    false};
  const CitationRole role = role_of(list.span.begin, governor.target);
  const Relation relation =
      is_quoted(unit) ? Relation::mention : allowed(relation_at(place, role), governor.target);
  last_.first = found_.size();
  // "khoản 1 Điều 16 Nghị định số 9/2020/NĐ-CP về thời hạn": the time limit is what the clause is about
  const bool tells_of_units =
      governor.naming == Naming::number && !governor.issuer_stated && !governor.target.issued;
  for (const UnitPath& path : paths_of(list)) {
    Citation citation;
    citation.span = path.span;
    if (path.span.end == list.span.end) citation.span.end = words_end;
    citation.unit = unit;
    citation.relation = relation;
    citation.role = role;
    citation.target = governor.target;
    if (tells_of_units) citation.target.title.reset();
    citation.target.unit = foreign_eid(path, governor.attached ? "att_1" : "");
    citation.state = is_own_number(governor.target) ? CitationState::relative : CitationState::document;
    found_.push_back(std::move(citation));
  }
  if (found_.size() == last_.first) return;
  for (std::size_t i = last_.first; i < found_.size(); ++i) place_issuer(found_[i].target);
  last_ = {place.end, last_.first, relation, role, governor.target.doc_type, governor.issuer_stated};
  remember_short(governor.target);
  note_short_name(governor.end);
  note_codified(list, governor);
  if (governor.naming == Naming::name) last_.end = add_amending_years(governor.target, last_.end);
  if (relation == Relation::amends || relation == Relation::details) {
    Citation whole = found_.back();
    whole.target.unit = shared_unit(last_.first);
    open_scope(whole, place.end);
  }
}

/// `các khoản 3, 5 và 6; bổ sung khoản 4a vào sau khoản 4 Điều 13`: the article that the command names at its
/// end; empty when the line has none.
std::string Finder::article_later(std::size_t at) const {
  constexpr std::size_t kReach = 300;
  const std::string_view rest = reader_.near(at, kReach);
  const std::size_t stop = at + std::min({rest.find('\n'), rest.find(':'), rest.find(". "), rest.size()});
  for (at = next_beginning(reader_.lower(), at, stop); at < stop;) {
    const auto next = reader_.starts_word(at) ? read_unit_list(reader_, at) : std::nullopt;
    if (next && next->items.back().kind == UnitKind::article && next->items.back().labels.front() != "@")
      return foreign_eid(UnitPath{{{UnitKind::article, next->items.back().labels.front()}}, {}}, "");
    at = next_beginning(reader_.lower(), next ? next->span.end : at + 1, stop);
  }
  return {};
}

void Finder::add_scoped(const UnitList& list, const Scope& scope) {
  const int unit = unit_at(document_, list.span.begin);
  const Relation relation = scope.relation != Relation::amends
                                ? scope.relation
                                : relation_at({list.span, list.span.end, false, false}, CitationRole::plain);
  const std::size_t first = found_.size();
  for (const UnitPath& path : paths_of(list)) {
    Citation citation;
    citation.span = path.span;
    citation.unit = unit;
    citation.relation = relation;
    citation.target = scope.act;
    std::string holder = holder_in(scope.act.unit, path.steps.front().kind);
    if (holder.empty() && path.steps.front().kind == UnitKind::clause) holder = article_later(list.span.end);
    citation.target.unit = foreign_eid(path, holder);
    if (scope.relation == Relation::mention) citation.role = CitationRole::exception;
    citation.state = CitationState::document;
    found_.push_back(std::move(citation));
  }
  if (found_.size() == first || relation == Relation::mention) return;
  last_ = {list.span.end, first, relation, CitationRole::plain, scope.act.doc_type, false};
  Citation whole = found_.back();
  whole.target.unit = shared_unit(first);
  if (!whole.target.unit.empty()) open_scope(whole, list.span.end);
}

/// `theo quy định tại Điều trên`: a unit is meant and not said (R16). Behind the words, or `at`.
std::size_t Finder::take_imprecise(std::size_t at) {
  constexpr std::array<std::string_view, 4> kAbove = {"trên đây", "nêu trên", "nói trên", "trên"};
  const auto word = read_unit_word(reader_, at);
  const bool may = word && (word->kind == UnitKind::article || word->kind == UnitKind::clause ||
                            word->kind == UnitKind::point);
  const std::size_t before = reader_.back_over_spaces(at);
  const bool led = may && (reader_.match_before(before, "tại") != kNowhere ||
                           reader_.match_before(before, "theo") != kNowhere);
  const std::size_t end = led ? reader_.match_any(reader_.skip_spaces(word->end), kAbove) : kNowhere;
  if (end == kNowhere) return at;
  Citation citation;
  citation.span = {at, end};
  citation.unit = unit_at(document_, at);
  citation.reason = "which unit is meant is not said";
  found_.push_back(std::move(citation));
  return end;
}

/// `Điều 5 của Luật`, and nothing says which.
void Finder::add_unnamed(const UnitList& list, const DocumentReference& governor) {
  for (const UnitPath& path : paths_of(list)) {
    Citation citation;
    citation.span = path.span;
    if (path.span.end == list.span.end) citation.span.end = governor.span.end;
    citation.unit = unit_at(document_, list.span.begin);
    citation.target = governor.target;
    citation.target.unit = foreign_eid(path, "");
    citation.reason = "which document is meant is not said";
    found_.push_back(std::move(citation));
  }
}

/// The same with the units put in later that the document has within a range: Điều 5a of `từ Điều 3 đến Điều
/// 7`.
std::vector<UnitPath> Finder::own_paths_of(const UnitList& list) const {
  std::vector<UnitPath> paths;
  for (UnitPath& path : paths_of(list)) {
    const std::string_view words = reader_.near(path.span.begin, path.span.size());
    const bool goes_on =
        words.find("đến") != std::string_view::npos;  // the last of a range bears only its own words
    paths.push_back(path);
    for (char letter = 'a'; goes_on && letter <= 'z'; ++letter) {
      UnitPath inserted = path;
      inserted.steps.back().label += letter;
      if (!around_.has_unit(foreign_eid(inserted, ""))) break;
      paths.push_back(std::move(inserted));
    }
  }
  return paths;
}

void Finder::add_own(const UnitList& list, const DocumentReference* self) {
  const int unit = unit_at(document_, list.span.begin);
  const bool payload = codified_ || is_quoted(unit) || in_quotes(list.span.begin);
  for (const UnitPath& path : own_paths_of(list)) {
    Citation citation;
    citation.span = path.span;
    if (self != nullptr && path.span.end == list.span.end) citation.span.end = self->span.end;
    citation.unit = unit;
    citation.role = role_at(reader_, list.span.begin, citation.target);
    const bool said = self != nullptr || path.steps.front().label == "@";
    if (payload && point_to_amended(citation, path, self)) {
      found_.push_back(std::move(citation));
      continue;
    }
    if (payload) {
      citation.target.unit = path.steps.front().label == "@" ? std::string{} : foreign_eid(path, "");
      citation.reason = quoted_reason();
      if (codified_ && self == nullptr) citation.target = whole_act(codified_->act);
      found_.push_back(std::move(citation));
      continue;
    }
    const bool of_form = path.steps.front().kind == UnitKind::article && path.steps.front().label != "@" &&
                         around_.in_form(unit) && (self == nullptr || !is_own_type(*self));
    if (of_form) {
      citation.target.unit = foreign_eid(path, "");
      citation.reason = "what a form names is the paper made from it";
      found_.push_back(std::move(citation));
      continue;
    }
    if (self != nullptr && !is_own_type(*self)) {
      if (!point_to_other(citation, *self)) continue;
      citation.target.unit = foreign_eid(path, "");
      found_.push_back(std::move(citation));
      continue;
    }
    citation.target.unit = around_.own_eid(path, unit, self != nullptr && self->attached, self != nullptr);
    if (!citation.target.unit.empty() && around_.has_unit(citation.target.unit)) {
      citation.state = CitationState::relative;
      citation.target.id = document_.id;
    } else if (path.steps.back().kind == UnitKind::form && path.steps.size() > 1 &&
               around_.has_unit(holder_of(citation.target.unit))) {
      citation.reason =
          "its holder has no such form in the text at hand";  // R13: texts often leave forms out
    } else if (path.steps.back().kind == UnitKind::form ||
               (!said && path.steps.back().kind != UnitKind::article &&
                path.steps.front().kind != UnitKind::article)) {
      continue;  // a lone điểm, mục or phụ lục that is not here is mostly something else
    } else {
      if (said) citation.target.id = document_.id;  // the document is sure, and texts often lack annexes
      citation.reason =
          said ? "no such unit in this document" : "no document is named and this one has no such unit";
    }
    found_.push_back(std::move(citation));
  }
}

}  // namespace vbpl::cite
