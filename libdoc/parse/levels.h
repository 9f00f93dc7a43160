// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include <array>
#include <cstddef>
#include <cstdint>
#include <vector>

#include "libdoc/model/document.h"
#include "libdoc/parse/ordinal.h"

namespace vbpl {

/// How deep a unit stands. The order of UnitKind, with one level more: numerals I, II … inside an article
/// (the programmes and strategies that decisions approve) stand between the article and its clauses.
enum class Rank : std::uint8_t {
  part,
  chapter,
  section,
  subsection,
  article,
  inner_section,
  clause,
  point,
  subpoint,
  indent
};
[[nodiscard]] Rank rank_of(UnitKind kind);

/// One open unit and what it has had so far.
struct OpenUnit {
  Rank rank = Rank::part;
  int unit = -1;                  ///< -1: the frame itself
  std::array<Ordinal, 8> last{};  ///< last direct child of each kind from part to subpoint
  char clause_mark = 0;  ///< sign after the first clause number: a list with another sign is not of clauses
  char point_mark = 0;
  bool decimal = false;  ///< a point "2.1": letters below it are its tiết
  int outer = 0;         ///< the 1 of points "1.1", "1.2" directly below an article
  Ordinal inner;         ///< last number of a list in the text that only looks like clauses
  Ordinal inner_point;   ///< the same for letters that only look like points

  [[nodiscard]] Ordinal& last_of(UnitKind child) { return last[static_cast<std::size_t>(child)]; }
  [[nodiscard]] const Ordinal& last_of(UnitKind child) const { return last[static_cast<std::size_t>(child)]; }
};

/// The chain of open units of one frame, from the frame itself to the innermost.
class Levels {
 public:
  explicit Levels(int host) {
    open_.emplace_back();
    open_.back().unit = host;
  }

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
  /// Closes what a unit of this rank ends.
  void close_for(Rank rank);
  /// Opens a unit: closes its elders and records its number with the parent.
  OpenUnit& push(UnitKind kind, Rank rank, int unit, Ordinal ordinal);
  /// Last article of the frame, wherever it stood.
  [[nodiscard]] Ordinal last_article() const { return last_article_; }
  [[nodiscard]] Ordinal last_chapter() const { return last_chapter_; }
  /// True when a chapter was opened after the last article.
  [[nodiscard]] bool chapter_is_new() const { return chapter_is_new_; }

  Ordinal inner_article;  ///< last number of articles told in the text of an article: a model decision, say
  bool points_have_parts = false;  ///< the text has shown "a1)" as a part of "a)"

 private:
  [[nodiscard]] std::size_t parent_index(UnitKind kind) const;

  std::vector<OpenUnit> open_;
  Ordinal last_article_, last_chapter_;
  bool chapter_is_new_ = false;
};

}  // namespace vbpl
