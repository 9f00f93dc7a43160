// SPDX-License-Identifier: GPL-3.0-or-later
#include <algorithm>

#include "libdoc/amend/text_tree.h"
#include "libdoc/text/pattern.h"

namespace vbpl {

std::size_t label_end(const TextTree::Node& node) {
  static const Pattern label(
      "\\s*(?:(?:[ĐÐ]iều|ĐIỀU|Chương|CHƯƠNG|Mục|MỤC|Tiểu mục|Phần|Phụ lục|PHỤ LỤC|Mẫu số|Mẫu)(?:\\s*(?:thứ "
      ")?[\\pL\\pN]+)?\\s?[.:]?|"
      "[0-9]{1,3}[a-zđ]?[0-9]?\\s?[.)/]|[a-zđ]{1,2}[0-9]{0,2}\\s?[.)/]|[-–+•])");
  const auto match = label.match_at(node.words, 0);
  return match ? match->span().end : 0;
}

namespace {

class Renderer {
 public:
  Renderer(const TextTree& tree, const PrintMarks& marks) : tree_(tree), marks_(marks) {}

  RenderedText take() {
    struct Open {
      int node;
      int unit;
      std::size_t next;
    };
    out_.text = tree_.node(TextTree::kRoot).words;
    std::vector<Open> open{{TextTree::kRoot, -1, 0}};
    while (!open.empty()) {
      Open& top = open.back();
      const std::vector<int>& below = tree_.node(top.node).below;
      if (top.next == below.size()) {
        close(top.unit, top.node);
        open.pop_back();
        continue;
      }
      const int child = below[top.next++];
      if (tree_.node(child).gone && marks_.repealed.empty()) continue;
      separate(child);
      const int unit = begin(child, top.unit);
      open.push_back({child, unit, tree_.node(child).gone ? tree_.node(child).below.size() : 0});
    }
    return std::move(out_);
  }

 private:
  /// What stands between the text so far and `child`.
  void separate(int child) {
    const std::vector<int>& beside = tree_.node(tree_.node(child).parent).below;
    if (waiting_.empty() && beside.front() != child && !out_.text.empty() && !out_.text.ends_with('\n'))
      waiting_.assign(1, '\n');
    out_.text += waiting_;
    waiting_.clear();
  }

  int begin(int index, int parent) {
    const TextTree::Node& self = tree_.node(index);
    Unit unit = self.unit;
    unit.parent = parent;
    unit.span.begin = out_.text.size();
    const auto mark = marks_.behind_label.find(index);
    const std::size_t label = self.gone || mark != marks_.behind_label.end() ? label_end(self) : 0;
    out_.text += self.words.substr(0, label);
    if (mark != marks_.behind_label.end()) out_.text += mark->second;
    if (self.gone) {
      out_.text += ' ';
      out_.text += marks_.repealed;
    } else {
      out_.text += self.words.substr(label);
    }
    out_.units.push_back(std::move(unit));
    return static_cast<int>(out_.units.size()) - 1;
  }

  void close(int unit, int index) {
    const TextTree::Node& self = tree_.node(index);
    if (!self.below.empty()) {
      // The blanks behind the last unit are its parent's, whether or not that unit is still there.
      const std::string& behind = tree_.node(self.below.back()).behind;
      waiting_ = behind;
      if (tree_.node(self.below.back()).gone && marks_.repealed.empty()) {
        while (out_.text.ends_with('\n')) out_.text.pop_back();
      }
      out_.text += waiting_;
      waiting_.clear();
    }
    if (unit >= 0) {
      out_.units[static_cast<std::size_t>(unit)].span.end = out_.text.size();
      waiting_ = is_last(index) ? std::string{} : self.behind;
    }
  }

  [[nodiscard]] bool is_last(int index) const {
    return tree_.node(tree_.node(index).parent).below.back() == index;
  }

  const TextTree& tree_;
  const PrintMarks& marks_;
  RenderedText out_;
  std::string waiting_;  ///< between two units, written when the second comes
};

}  // namespace

RenderedText render(const TextTree& tree, const PrintMarks& marks) { return Renderer(tree, marks).take(); }

}  // namespace vbpl
