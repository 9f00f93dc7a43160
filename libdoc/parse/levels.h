// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include <array>
#include <cstddef>
#include <vector>

#include "libdoc/model/document.h"
#include "libdoc/parse/ordinal.h"

namespace vbpl {

/// One open unit and what it has had so far.
struct OpenUnit {
  UnitKind kind = UnitKind::part;
  int unit = -1;  ///< -1: the frame itself
  std::array<Ordinal, 8> last{};  ///< last direct child of each kind from part to subpoint
  char clause_mark = 0;           ///< sign after the first clause number: a list with another sign is not of clauses
  char point_mark = 0;
  Ordinal inner;                  ///< last number of a list in the text that only looks like clauses
  Ordinal inner_point;            ///< the same for letters that only look like points

  [[nodiscard]] Ordinal& last_of(UnitKind child) { return last[static_cast<std::size_t>(child)]; }
  [[nodiscard]] const Ordinal& last_of(UnitKind child) const { return last[static_cast<std::size_t>(child)]; }
};

/// The chain of open units of one frame, from the frame itself to the innermost.
class Levels {
 public:
  explicit Levels(int host) { open_.push_back({UnitKind::part, host, {}, 0, 0, {}, {}}); }

  [[nodiscard]] OpenUnit& root() { return open_.front(); }
  [[nodiscard]] const OpenUnit& root() const { return open_.front(); }
  [[nodiscard]] const OpenUnit& top() const { return open_.back(); }
  [[nodiscard]] OpenUnit& top() { return open_.back(); }
  [[nodiscard]] bool empty() const { return open_.size() == 1; }
  /// The innermost open unit that may hold a unit of this kind.
  [[nodiscard]] OpenUnit& parent_for(UnitKind kind) { return open_[parent_index(kind)]; }
  [[nodiscard]] const OpenUnit& parent_for(UnitKind kind) const { return open_[parent_index(kind)]; }
  /// The open unit of this kind, or null.
  [[nodiscard]] OpenUnit* open(UnitKind kind);
  /// Closes what a unit of this kind ends.
  void close_for(UnitKind kind);
  /// Opens a unit: closes its elders and records its number with the parent.
  void push(UnitKind kind, int unit, Ordinal ordinal);
  /// Last article of the frame, wherever it stood.
  [[nodiscard]] Ordinal last_article() const { return last_article_; }
  [[nodiscard]] Ordinal last_chapter() const { return last_chapter_; }
  /// True when a chapter was opened after the last article.
  [[nodiscard]] bool chapter_is_new() const { return chapter_is_new_; }

  bool points_have_parts = false;  ///< the text has shown "a1)" as a part of "a)"

 private:
  [[nodiscard]] std::size_t parent_index(UnitKind kind) const;

  std::vector<OpenUnit> open_;
  Ordinal last_article_, last_chapter_;
  bool chapter_is_new_ = false;
};

}  // namespace vbpl
