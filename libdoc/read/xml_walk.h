// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include <pugixml.hpp>
#include <utility>
#include <vector>

namespace vbpl {

/// A walk over a tree of XML in the order of the document. It keeps its own stack: a deep tree costs memory,
/// not the thread's stack. `State` is what the walker wants to know again when it leaves an element.
template <class State>
class XmlWalk {
 public:
  /// The children of `node` come next, then `state` is left.
  void descend(pugi::xml_node node, State state) { descend_from(node.first_child(), std::move(state)); }
  /// The same with `first` and its next siblings, when those before it are done with.
  void descend_from(pugi::xml_node first, State state) { stack_.push_back({first, std::move(state)}); }

  /// Calls `visit(node)` for each child and `leave(state)` behind the last, until nothing is left to visit.
  template <class Visit, class Leave>
  void run(Visit visit, Leave leave) {
    while (!stack_.empty()) {
      Frame& frame = stack_.back();
      if (const pugi::xml_node node = frame.next) {
        frame.next = node.next_sibling();
        visit(node);
        continue;
      }
      const State done = std::move(frame.state);
      stack_.pop_back();
      leave(done);
    }
  }

 private:
  struct Frame {
    pugi::xml_node next;  // child to visit next
    State state;
  };
  std::vector<Frame> stack_;
};

}  // namespace vbpl
