// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include <string>
#include <string_view>
#include <unordered_map>
#include <vector>

#include "libdoc/model/document.h"

namespace vbpl {

/// A document's text as a tree of its units that can be edited. Every byte of the text stands in exactly one
/// place: the words of a unit before its first lower unit, or what stands behind a unit. Rendering a tree
/// that was not edited gives the text and the units it was made of. Edits cost what they touch.
class TextTree {
 public:
  struct Node {
    Unit unit;           ///< eid, kind, num, heading, part, quoted; its span means nothing here
    std::string words;   ///< its own words, up to the first unit below it
    std::string behind;  ///< what stands between its end and the next unit, mostly a line end
    int parent = -1;
    std::vector<int> below;
    bool gone = false;  ///< repealed: kept at its place, with its words, but no longer text in force
  };
  static constexpr int kRoot = 0;  ///< stands for the document itself

  explicit TextTree(const Document& base);

  [[nodiscard]] const Node& node(int index) const { return nodes_[static_cast<std::size_t>(index)]; }
  [[nodiscard]] Node& node(int index) { return nodes_[static_cast<std::size_t>(index)]; }
  [[nodiscard]] std::size_t size() const { return nodes_.size(); }

  /// The node with this eid, a repealed one too; -1 when there is none.
  [[nodiscard]] int find(std::string_view eid) const;
  /// The articles, or units below one, whose eid ends in `eid` behind chapters: "chp_2__art_5" for "art_5".
  [[nodiscard]] std::vector<int> find_below_chapters(std::string_view eid) const;
  /// The node and all below it, in reading order; repealed ones too.
  [[nodiscard]] std::vector<int> with_all_below(int index) const;
  /// The text of the node and all below it as it is in force.
  [[nodiscard]] std::string text_of(int index) const;

  /// A tree cannot hold text of its own making without a place: these nodes hang nowhere until they are put
  /// somewhere. The units of `source` in `reach` that lie in no other unit there, with all below them; none
  /// when something but blanks and quotation marks stands outside them.
  [[nodiscard]] std::vector<int> adopt(const Document& source, Span reach);
  /// One node with these words.
  [[nodiscard]] int make(UnitKind kind, std::string num, std::string words);

  /// Puts `fresh` in the place of `old`, which leaves the tree.
  void replace(int old, int fresh);
  /// Puts `fresh` behind its later sibling `before`.
  void insert_after(int before, int fresh);
  /// Puts `fresh` as the last unit below `parent`.
  void append_below(int parent, int fresh);
  /// Gives a node another label and all below it the eids that follow.
  void relabel(int index, std::string eid, std::string num);
  /// Marks the node and all below it as repealed.
  void repeal(int index);

  /// The text in force with its units; what is repealed is left out. The head of `base` is kept.
  [[nodiscard]] Document document(const Document& base) const;

 private:
  void grow(const Document& source, Span reach, std::size_t first_unit, int root);
  [[nodiscard]] std::string& sink(int index);
  void name(int index, std::string eid);
  void forget(int index);
  [[nodiscard]] bool ends_line(int index) const;
  [[nodiscard]] std::string free_eid(std::string eid) const;

  std::vector<Node> nodes_;
  std::unordered_map<std::string, int> by_eid_;
  std::unordered_multimap<std::string, int> below_chapters_;
};

/// How the repealed and the changed show in a printed consolidation.
struct PrintMarks {
  std::unordered_map<int, std::string> behind_label;  ///< "[3]" for a node
  std::string repealed;  ///< behind the label of a repealed unit; empty: left out
};

/// The text of a tree, in which PrintMarks may stand, and where its units are.
struct RenderedText {
  std::string text;
  std::vector<Unit> units;
};
[[nodiscard]] RenderedText render(const TextTree& tree, const PrintMarks& marks = {});

/// Where the label of a unit ends in its words: behind "Điều 7a.", "3.", "đ)".
[[nodiscard]] std::size_t label_end(const TextTree::Node& node);

}  // namespace vbpl
