// SPDX-License-Identifier: GPL-3.0-or-later
#include "libdoc/cite/relation_graph.h"

#include <algorithm>
#include <array>
#include <map>
#include <tuple>
#include <unordered_map>
#include <utility>

#include "libdoc/cite/territory.h"
#include "libdoc/model/doc_number.h"
#include "libdoc/text/fold.h"

namespace vbpl {
namespace {

constexpr std::size_t kNone = static_cast<std::size_t>(-1);

std::string label_of(const std::optional<std::string>& type, const std::optional<std::string>& number,
                     const std::optional<std::string>& title, const std::string& otherwise) {
  if (number) return (type ? *type + " " : std::string()) + *number;
  if (title) return *title;
  return otherwise;
}

GraphNode node_of(const Document& document) {
  return {document.id, label_of(document.doc_type, document.number, document.title, document.id),
          document.title.value_or(""), document.issued, true};
}

/// What tells an act that is not in the corpus from others; empty when nothing does.
std::string key_of(const CitationTarget& target, const Document& citing) {
  if (target.number) {
    std::string key = lookup_number(*target.number);
    const auto number = parse_number(*target.number);
    if (number && is_local_number(*number)) {
      const std::string place = target.issuer ? cite::place_of_issuer(*target.issuer) : std::string();
      key += "|" + cite::place_key(place.empty() ? citing.territory.value_or("") : place);
    }
    if (target.issued && (!number || !number->year)) key += "|" + iso(*target.issued);
    return key;
  }
  if (!target.title && !target.issued) return {};
  std::string key = match_key(target.title.value_or(target.doc_type.value_or("")));
  if (target.issued) return key + "|" + iso(*target.issued);
  return target.year ? key + "|" + std::to_string(*target.year) : key;
}

/// What a citation does to the act as a whole: an act of which some articles are repealed stays, amended. A
/// text attached to it is all that it holds.
Relation on_whole(const Citation& citation) {
  const std::string& unit = citation.target.unit;
  const bool part = !unit.empty() && (!unit.starts_with("att_") || unit.find("__") != std::string::npos);
  const bool ends = citation.relation == Relation::repeals || citation.relation == Relation::replaces;
  return part && ends ? Relation::amends : citation.relation;
}

class Builder {
 public:
  explicit Builder(const Corpus& corpus, std::size_t asked) : corpus_(corpus) {
    for (std::size_t i = 0; i < asked; ++i) take_document(i);
  }

  void add(std::size_t from, const Citation& citation) {
    const std::size_t to = target_node(citation, corpus_.document(from));
    const std::size_t citing = by_id_.at(corpus_.document(from).id);
    if (to != kNone && to != citing) ++edges_[{citing, to, static_cast<int>(on_whole(citation))}];
  }

  RelationGraph take() && {
    for (const auto& [edge, count] : edges_) {
      const auto [from, to, relation] = edge;
      graph_.edges.push_back({from, to, static_cast<Relation>(relation), count});
    }
    return std::move(graph_);
  }

 private:
  std::size_t take_document(std::size_t index) {
    const Document& document = corpus_.document(index);
    const auto [known, fresh] = by_id_.emplace(document.id, graph_.nodes.size());
    if (fresh) graph_.nodes.push_back(node_of(document));
    return known->second;
  }

  std::size_t target_node(const Citation& citation, const Document& citing) {
    const CitationTarget& target = citation.target;
    if (citation.state == CitationState::relative || citation.state == CitationState::unresolved)
      return kNone;
    if (!target.id.empty()) {
      const auto found = corpus_.with_id(target.id);
      if (!found.empty()) return take_document(found.front());
    }
    const std::string key = key_of(target, citing);
    if (key.empty()) return kNone;
    const auto [known, fresh] = by_key_.emplace(key, graph_.nodes.size());
    if (fresh) {
      graph_.nodes.push_back({key, label_of(target.doc_type, target.number, target.title, key),
                              target.title.value_or(""), target.issued, false});
    }
    GraphNode& node = graph_.nodes[known->second];
    if (node.title.empty()) node.title = target.title.value_or("");
    if (!node.issued) node.issued = target.issued;
    return known->second;
  }

  const Corpus& corpus_;
  RelationGraph graph_;
  std::unordered_map<std::string, std::size_t> by_id_, by_key_;
  std::map<std::tuple<std::size_t, std::size_t, int>, std::size_t> edges_;
};

/// The part of a graph made of `chosen` nodes, in that order.
RelationGraph part_of(const RelationGraph& graph, const std::vector<std::size_t>& chosen) {
  RelationGraph part;
  std::vector<std::size_t> place(graph.nodes.size(), kNone);
  for (const std::size_t node : chosen) {
    place[node] = part.nodes.size();
    part.nodes.push_back(graph.nodes[node]);
  }
  for (const GraphEdge& edge : graph.edges) {
    if (place[edge.from] != kNone && place[edge.to] != kNone)
      part.edges.push_back({place[edge.from], place[edge.to], edge.relation, edge.count});
  }
  part.left_out = graph.left_out + graph.nodes.size() - chosen.size();
  return part;
}

}  // namespace

int strength(Relation relation) {
  constexpr std::array<int, 10> kStrength = {0, 3, 7, 9, 8, 6, 4, 5, 1, 2};  // in the order of Relation
  return kStrength[static_cast<std::size_t>(relation)];
}

RelationGraph relation_graph(const Corpus& corpus, std::size_t asked,
                             const std::vector<std::vector<Citation>>& citations) {
  Builder builder(corpus, asked);
  for (std::size_t i = 0; i < asked; ++i) {
    for (const Citation& citation : citations[i]) builder.add(i, citation);
  }
  return std::move(builder).take();
}

std::optional<std::size_t> find_node(const RelationGraph& graph, std::string_view name) {
  const auto is_named = [&](const GraphNode& node) { return node.key == name || node.label.ends_with(name); };
  const auto found = std::find_if(graph.nodes.begin(), graph.nodes.end(), is_named);
  if (name.empty() || found == graph.nodes.end()) return {};
  return static_cast<std::size_t>(found - graph.nodes.begin());
}

RelationGraph neighbourhood(const RelationGraph& graph, std::size_t centre, std::size_t most) {
  std::map<std::size_t, std::pair<int, std::size_t>> weight;  // by node: strongest relation, citations
  for (const GraphEdge& edge : graph.edges) {
    if (edge.from != centre && edge.to != centre) continue;
    auto& [relation, count] = weight[edge.from == centre ? edge.to : edge.from];
    relation = std::max(relation, strength(edge.relation));
    count += edge.count;
  }
  std::vector<std::size_t> chosen;
  for (const auto& [node, unused] : weight) chosen.push_back(node);
  std::stable_sort(chosen.begin(), chosen.end(),
                   [&](std::size_t a, std::size_t b) { return weight[a] > weight[b]; });
  const std::size_t all = chosen.size() + 1;
  chosen.insert(chosen.begin(), centre);
  chosen.resize(std::min(all, most));
  RelationGraph part = part_of(graph, chosen);
  part.left_out = all - chosen.size();  // what is not linked to the centre is not missed
  return part;
}

RelationGraph strongest_relations(RelationGraph graph) {
  std::vector<GraphEdge> kept;
  for (const GraphEdge& edge : graph.edges) {  // edges of one pair stand together
    const bool again = !kept.empty() && kept.back().from == edge.from && kept.back().to == edge.to;
    if (!again) kept.push_back(edge);
    if (again && strength(edge.relation) > strength(kept.back().relation)) kept.back() = edge;
  }
  graph.edges = std::move(kept);
  return graph;
}

RelationGraph most_linked(const RelationGraph& graph, std::size_t most) {
  std::vector<std::size_t> degree(graph.nodes.size()), chosen(graph.nodes.size());
  for (const GraphEdge& edge : graph.edges) ++degree[edge.from], ++degree[edge.to];
  for (std::size_t i = 0; i < chosen.size(); ++i) chosen[i] = i;
  std::stable_sort(chosen.begin(), chosen.end(),
                   [&](std::size_t a, std::size_t b) { return degree[a] > degree[b]; });
  chosen.resize(std::min(chosen.size(), most));
  std::sort(chosen.begin(), chosen.end());
  return part_of(graph, chosen);
}

}  // namespace vbpl
