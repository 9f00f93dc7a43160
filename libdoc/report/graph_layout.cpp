// SPDX-License-Identifier: GPL-3.0-or-later
#include "libdoc/report/graph_layout.h"

#include <algorithm>
#include <utility>

namespace vbpl {
namespace {

using Columns = std::vector<std::vector<std::size_t>>;

/// Edges that do not run back to an older act: an act cites what was there before it. Of two acts without a
/// date, or of one day, the one that comes first in the graph counts as younger.
std::vector<std::pair<std::size_t, std::size_t>> forward_edges(const RelationGraph& graph) {
  std::vector<std::pair<std::size_t, std::size_t>> edges;
  const auto older = [&](std::size_t a, std::size_t b) {
    const auto& first = graph.nodes[a].issued;
    const auto& second = graph.nodes[b].issued;
    return first && second && *first != *second ? *first < *second : a > b;
  };
  for (const GraphEdge& edge : graph.edges) {
    const bool forward = older(edge.to, edge.from);
    edges.emplace_back(forward ? edge.to : edge.from, forward ? edge.from : edge.to);
  }
  return edges;
}

/// Longest path from the left; at most as many rounds as there are nodes, should dates go round in a circle.
std::vector<std::size_t> columns_of(const RelationGraph& graph) {
  const auto edges = forward_edges(graph);
  std::vector<std::size_t> column(graph.nodes.size());
  bool moved = true;
  for (std::size_t round = 0; moved && round < graph.nodes.size(); ++round) {
    moved = false;
    for (const auto& [left, right] : edges) {
      if (column[right] > column[left]) continue;
      column[right] = std::min(column[left] + 1, graph.nodes.size());
      moved = true;
    }
  }
  return column;
}

Columns grouped(const std::vector<std::size_t>& column_of, std::size_t most_rows) {
  Columns wide(column_of.empty() ? 0 : *std::max_element(column_of.begin(), column_of.end()) + 1);
  for (std::size_t node = 0; node < column_of.size(); ++node) wide[column_of[node]].push_back(node);
  Columns columns;
  for (const auto& nodes : wide) {
    for (std::size_t at = 0; at < nodes.size(); at += most_rows) {
      const auto begin = nodes.begin() + static_cast<std::ptrdiff_t>(at);
      const auto end = nodes.begin() + static_cast<std::ptrdiff_t>(std::min(at + most_rows, nodes.size()));
      columns.emplace_back(begin, end);
    }
  }
  return columns;
}

void number_rows(const Columns& columns, std::vector<double>& row) {
  for (const auto& column : columns) {
    for (std::size_t i = 0; i < column.size(); ++i)
      row[column[i]] = static_cast<double>(i) - static_cast<double>(column.size()) / 2;
  }
}

/// Each node to the mean row of its neighbours, a few sweeps to and fro.
void order_rows(const RelationGraph& graph, Columns& columns) {
  constexpr int kSweeps = 8;
  std::vector<double> row(graph.nodes.size());
  number_rows(columns, row);
  for (int sweep = 0; sweep < kSweeps; ++sweep) {
    std::vector<double> sum(graph.nodes.size()), count(graph.nodes.size());
    for (const GraphEdge& edge : graph.edges) {
      sum[edge.from] += row[edge.to], sum[edge.to] += row[edge.from];
      count[edge.from] += 1, count[edge.to] += 1;
    }
    const auto mean = [&](std::size_t node) { return count[node] > 0 ? sum[node] / count[node] : row[node]; };
    for (auto& column : columns)
      std::stable_sort(column.begin(), column.end(), [&](auto a, auto b) { return mean(a) < mean(b); });
    number_rows(columns, row);
  }
}

}  // namespace

GraphLayout lay_out_graph(const RelationGraph& graph, std::size_t most_rows) {
  Columns columns = grouped(columns_of(graph), std::max<std::size_t>(most_rows, 1));
  order_rows(graph, columns);
  GraphLayout layout;
  layout.places.resize(graph.nodes.size());
  for (std::size_t column = 0; column < columns.size(); ++column) {
    for (std::size_t row = 0; row < columns[column].size(); ++row)
      layout.places[columns[column][row]] = {column, row};
    layout.column_sizes.push_back(columns[column].size());
    layout.rows = std::max(layout.rows, columns[column].size());
  }
  return layout;
}

}  // namespace vbpl
