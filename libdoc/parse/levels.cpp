// SPDX-License-Identifier: GPL-3.0-or-later
#include "libdoc/parse/levels.h"

namespace vbpl {

Rank rank_of(UnitKind kind) {
  switch (kind) {
    case UnitKind::part:
      return Rank::part;
    case UnitKind::chapter:
      return Rank::chapter;
    case UnitKind::section:
      return Rank::section;
    case UnitKind::subsection:
      return Rank::subsection;
    case UnitKind::article:
      return Rank::article;
    case UnitKind::clause:
      return Rank::clause;
    case UnitKind::point:
      return Rank::point;
    case UnitKind::subpoint:
      return Rank::subpoint;
    default:
      return Rank::indent;
  }
}

std::size_t Levels::parent_index(UnitKind kind) const {
  std::size_t i = open_.size() - 1;
  while (i > 0 && open_[i].rank >= rank_of(kind)) --i;
  return i;
}

OpenUnit* Levels::open(UnitKind kind) {
  for (std::size_t i = open_.size(); i-- > 1;) {
    if (open_[i].rank == rank_of(kind)) return &open_[i];
  }
  return nullptr;
}

void Levels::close_for(Rank rank) {
  while (open_.size() > 1 && open_.back().rank >= rank) open_.pop_back();
}

OpenUnit& Levels::push(UnitKind kind, Rank rank, int unit, Ordinal ordinal) {
  close_for(rank);
  if (kind <= UnitKind::subpoint) open_.back().last_of(kind) = ordinal;
  if (kind == UnitKind::article) {
    last_article_ = ordinal;
    inner_article = {};
    chapter_is_new_ = false;
  }
  if (kind == UnitKind::chapter) {
    last_chapter_ = ordinal;
    chapter_is_new_ = true;
  }
  open_.emplace_back();
  open_.back().rank = rank;
  open_.back().unit = unit;
  return open_.back();
}

}  // namespace vbpl
