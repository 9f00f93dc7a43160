// SPDX-License-Identifier: GPL-3.0-or-later
#include "libdoc/parse/levels.h"

namespace vbpl {

std::size_t Levels::parent_index(UnitKind kind) const {
  std::size_t i = open_.size() - 1;
  while (i > 0 && open_[i].kind >= kind) --i;
  return i;
}

OpenUnit* Levels::open(UnitKind kind) {
  for (std::size_t i = open_.size(); i-- > 1;) {
    if (open_[i].kind == kind) return &open_[i];
  }
  return nullptr;
}

void Levels::close_for(UnitKind kind) {
  while (open_.size() > 1 && open_.back().kind >= kind) open_.pop_back();
}

void Levels::push(UnitKind kind, int unit, Ordinal ordinal) {
  close_for(kind);
  if (kind <= UnitKind::subpoint) open_.back().last_of(kind) = ordinal;
  if (kind == UnitKind::article) {
    last_article_ = ordinal;
    chapter_is_new_ = false;
  }
  if (kind == UnitKind::chapter) {
    last_chapter_ = ordinal;
    chapter_is_new_ = true;
  }
  open_.push_back({kind, unit, {}, 0, 0, {}, {}});
}

}  // namespace vbpl
