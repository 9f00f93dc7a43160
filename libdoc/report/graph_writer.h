// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "libdoc/cite/relation_graph.h"

namespace vbpl {

/// "sửa đổi, bổ sung" for amends.
[[nodiscard]] std::string_view vietnamese(Relation relation);

/// An edge a line with a line of column names: from, from_label, to, to_label, relation, count, to_known.
[[nodiscard]] std::string graph_as_tsv(const RelationGraph& graph);
/// For programs of the graphviz family.
[[nodiscard]] std::string graph_as_dot(const RelationGraph& graph);
/// A picture (lược đồ) that needs no other program, with a legend; the first node is drawn as the centre when
/// `has_centre`. Text is escaped and nothing in it runs.
[[nodiscard]] std::string graph_as_svg(const RelationGraph& graph, bool has_centre);
/// An edge of the first node, seen from it. Points into the graph.
struct GraphMoment {
  std::optional<Date> day;  ///< on which the other document was issued
  bool outgoing = false;    ///< the first node does it to the other
  Relation relation = Relation::mention;
  const GraphNode* other = nullptr;
};
/// In order of time; those without a date come last.
[[nodiscard]] std::vector<GraphMoment> moments_of(const RelationGraph& graph);
/// The edges of the first node in order of time: date, direction, relation, other document, title; tab
/// separated. Those without a date come last.
[[nodiscard]] std::string graph_as_timeline(const RelationGraph& graph);

}  // namespace vbpl
