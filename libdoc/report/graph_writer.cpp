// SPDX-License-Identifier: GPL-3.0-or-later
#include "libdoc/report/graph_writer.h"

#include <fmt/format.h>

#include <algorithm>
#include <array>
#include <iterator>
#include <vector>

namespace vbpl {
namespace {

/// A cell of a table: no tabs and line ends in it.
std::string cell(std::string_view words) {
  std::string out(words);
  std::replace_if(
      out.begin(), out.end(), [](char c) { return c == '\t' || c == '\n' || c == '\r'; }, ' ');
  return out;
}

std::string quoted(std::string_view words) {
  std::string out = "\"";
  for (const char c : words) {
    if (c == '"' || c == '\\') out += '\\';
    out += c == '\n' || c == '\r' ? ' ' : c;
  }
  return out + "\"";
}

}  // namespace

std::string_view vietnamese(Relation relation) {
  constexpr std::array<std::string_view, 10> kNames = {
      "dẫn chiếu",      "căn cứ",     "sửa đổi, bổ sung",  "thay thế", "bãi bỏ",
      "ngưng hiệu lực", "đính chính", "quy định chi tiết", "công bố",  "hợp nhất"};
  return kNames[static_cast<std::size_t>(relation)];
}

std::string graph_as_tsv(const RelationGraph& graph) {
  std::string out = "from\tfrom_label\tto\tto_label\trelation\tcount\tto_known\n";
  for (const GraphEdge& edge : graph.edges) {
    const GraphNode& from = graph.nodes[edge.from];
    const GraphNode& to = graph.nodes[edge.to];
    fmt::format_to(std::back_inserter(out), "{}\t{}\t{}\t{}\t{}\t{}\t{}\n", cell(from.key), cell(from.label),
                   cell(to.key), cell(to.label), to_string(edge.relation), edge.count,
                   to.known ? "yes" : "no");
  }
  return out;
}

std::string graph_as_dot(const RelationGraph& graph) {
  std::string out = "digraph citations {\n  rankdir=RL;\n  node [shape=box, fontname=\"sans-serif\"];\n";
  for (std::size_t i = 0; i < graph.nodes.size(); ++i) {
    const GraphNode& node = graph.nodes[i];
    fmt::format_to(std::back_inserter(out), "  n{} [label={}, tooltip={}{}];\n", i, quoted(node.label),
                   quoted(node.title), node.known ? "" : ", style=dashed");
  }
  for (const GraphEdge& edge : graph.edges) {
    fmt::format_to(std::back_inserter(out), "  n{} -> n{} [label={}{}];\n", edge.from, edge.to,
                   quoted(vietnamese(edge.relation)),
                   edge.relation == Relation::mention ? ", style=dotted" : "");
  }
  return out + "}\n";
}

std::vector<GraphMoment> moments_of(const RelationGraph& graph) {
  std::vector<GraphMoment> moments;
  for (const GraphEdge& edge : graph.edges) {
    if (edge.from != 0 && edge.to != 0) continue;
    const GraphNode& other = graph.nodes[edge.from == 0 ? edge.to : edge.from];
    moments.push_back({other.issued, edge.from == 0, edge.relation, &other});
  }
  std::stable_sort(moments.begin(), moments.end(), [](const GraphMoment& a, const GraphMoment& b) {
    return a.day && b.day ? *a.day < *b.day : a.day.has_value() > b.day.has_value();
  });
  return moments;
}

std::string graph_as_timeline(const RelationGraph& graph) {
  std::string out = "date\tdirection\trelation\tdocument\ttitle\n";
  for (const GraphMoment& moment : moments_of(graph)) {
    fmt::format_to(std::back_inserter(out), "{}\t{}\t{}\t{}\t{}\n", moment.day ? iso(*moment.day) : "",
                   moment.outgoing ? "->" : "<-", to_string(moment.relation), cell(moment.other->label),
                   cell(moment.other->title));
  }
  return out;
}

}  // namespace vbpl
