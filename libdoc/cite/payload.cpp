// SPDX-License-Identifier: GPL-3.0-or-later
// References inside the new words that an amending act gives to another: "này" is the other act there (R01).
#include <algorithm>
#include <string_view>
#include <utility>

#include "libdoc/cite/finder.h"
#include "libdoc/model/eid.h"

namespace vbpl::cite {
namespace {

/// Where a step of this kind begins in an eid, npos when it has none.
std::size_t step_at(std::string_view eid, UnitKind kind) {
  const std::string prefix = eid_step(kind, "") + "_";
  if (eid.starts_with(prefix)) return 0;
  const std::size_t at = eid.rfind("__" + prefix);
  return at == std::string_view::npos ? at : at + 2;
}

/// "Thông tư này" is one of those words for a thông tư liên tịch too.
bool names_type_of(const CitationTarget& act, const DocumentReference& self) {
  return act.doc_type && self.target.doc_type && act.doc_type->starts_with(*self.target.doc_type);
}

/// `eid` up to its step of this kind; empty when it has none.
std::string cut_at(std::string_view eid, UnitKind kind) {
  const std::size_t at = step_at(eid, kind);
  if (at == std::string_view::npos) return {};
  return std::string(eid.substr(0, std::min(eid.find("__", at), eid.size())));
}

/// Where the words of a unit of the payload will stand in the act that gets them: those of
/// art_1__cl_3__quot_1__cl_6 in khoản 6 of the Điều that `amended` is or lies in. Empty when that is not
/// clear.
std::string place_in_target(std::string_view eid, std::string_view amended) {
  const std::size_t quote = eid.rfind("quot_");
  if (quote == std::string_view::npos) return {};
  const std::size_t behind = eid.find("__", quote);
  if (behind == std::string_view::npos) return std::string(amended);
  const std::string_view inner = eid.substr(behind + 2);
  if (const std::size_t article = step_at(inner, UnitKind::article); article != std::string_view::npos)
    return std::string(inner.substr(article));
  const UnitKind holder = inner.starts_with("cl_") ? UnitKind::article : UnitKind::clause;
  const std::string base = cut_at(amended, holder);
  return base.empty() || inner.starts_with("annex") ? std::string{} : eid_join(base, inner);
}

/// The target of a path as read at `place`; empty when it is not clear.
std::string eid_from(const UnitPath& path, std::string_view place, bool self) {
  const PathStep& top = path.steps.front();
  const bool narrow =
      top.kind == UnitKind::clause || top.kind == UnitKind::point || top.kind == UnitKind::subpoint;
  if (top.label != "@" && (self || !narrow)) return foreign_eid(path, "");
  const UnitKind kind = top.label == "@"               ? top.kind
                        : top.kind == UnitKind::clause ? UnitKind::article
                        : top.kind == UnitKind::point  ? UnitKind::clause
                                                       : UnitKind::point;
  const std::string base = cut_at(place, kind);
  if (base.empty()) return {};
  UnitPath rest = path;
  if (top.label == "@") rest.steps.erase(rest.steps.begin());
  return foreign_eid(rest, base);
}

}  // namespace

/// For words in quotation marks: the act that the new words around `unit` go into, or whose codified article
/// stands there; null when nothing says so.
const Finder::Scope* Finder::amended_around(int unit) const {
  if (codified_) return &*codified_;
  const auto covers = [&](const Scope& scope) {
    if (scope.relation != Relation::amends) return false;
    for (int i = unit; i >= 0; i = document_.units[static_cast<std::size_t>(i)].parent) {
      if (i == scope.unit) return true;
    }
    return false;
  };
  const auto scope = std::find_if(scopes_.rbegin(), scopes_.rend(), covers);
  return scope == scopes_.rend() ? nullptr : &*scope;
}

const char* Finder::quoted_reason() const {
  return codified_ ? "a codified article names another text of its act" : "payload";
}

/// `Luật này` in new words of a law.
bool Finder::point_to_amended(Citation& citation, const DocumentReference& self) const {
  const Scope* scope = amended_around(citation.unit);
  if (scope == nullptr || self.attached || !names_type_of(scope->act, self)) return false;
  citation.target = scope->act;
  citation.target.unit.clear();
  citation.state = CitationState::document;
  return true;
}

/// `khoản 2 Điều này`, `Điều 5 của Luật này` in new words.
bool Finder::point_to_amended(Citation& citation, const UnitPath& path, const DocumentReference* self) const {
  const Scope* scope = amended_around(citation.unit);
  if (scope == nullptr || scope->act.unit.starts_with("att_") ||
      (self != nullptr && (self->attached || !names_type_of(scope->act, *self))))
    return false;
  const std::string place =
      codified_
          ? scope->act.unit
          : place_in_target(document_.units[static_cast<std::size_t>(citation.unit)].eid, scope->act.unit);
  std::string eid = eid_from(path, place, self != nullptr);
  if (eid.empty()) return false;
  citation.target = scope->act;
  citation.target.unit = std::move(eid);
  citation.state = CitationState::document;
  return true;
}

}  // namespace vbpl::cite
