// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include <cstddef>
#include <optional>
#include <string>
#include <vector>

#include "libdoc/base/date.h"
#include "libdoc/cite/corpus.h"
#include "libdoc/model/citation.h"

namespace vbpl {

/// A document that cites or is cited.
struct GraphNode {
  std::string key;    ///< id of the document, or what its citations say when it is not in the corpus
  std::string label;  ///< "Nghị định 34/2016/NĐ-CP", "Luật Đất đai"
  std::string title;
  std::optional<Date> issued;
  bool known = false;  ///< in the corpus
};

/// What one document does to another, once for each relation. Who repeals or replaces some units of an act
/// amends it.
struct GraphEdge {
  std::size_t from = 0, to = 0;
  Relation relation = Relation::mention;
  std::size_t count = 0;  ///< citations
};

struct RelationGraph {
  std::vector<GraphNode> nodes;
  std::vector<GraphEdge> edges;  ///< by from, to and relation
  std::size_t left_out = 0;      ///< nodes that were there before a part was taken
};

/// The graph of the first `asked` documents of the corpus; `citations` are theirs, resolved. Citations of the
/// document itself and of documents that nothing names are no edges.
[[nodiscard]] RelationGraph relation_graph(const Corpus& corpus, std::size_t asked,
                                           const std::vector<std::vector<Citation>>& citations);

/// The node whose key is `name` or whose label ends in it, such as a number; the first in order.
[[nodiscard]] std::optional<std::size_t> find_node(const RelationGraph& graph, std::string_view name);

/// The node at the centre first, then at most `most` - 1 of its neighbours, those of the strongest relations,
/// with the edges among them.
[[nodiscard]] RelationGraph neighbourhood(const RelationGraph& graph, std::size_t centre, std::size_t most);

/// At most `most` nodes, those with the most edges, in their order.
[[nodiscard]] RelationGraph most_linked(const RelationGraph& graph, std::size_t most);

/// Of several relations between two documents in one direction only the strongest: what a picture shows.
[[nodiscard]] RelationGraph strongest_relations(RelationGraph graph);

/// 0 for mention, upwards the more an act does to the other.
[[nodiscard]] int strength(Relation relation);

}  // namespace vbpl
