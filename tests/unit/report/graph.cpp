// SPDX-License-Identifier: GPL-3.0-or-later
#include "libdoc/report/graph_writer.h"

#include <catch2/catch.hpp>
#include <set>

#include "libdoc/report/graph_layout.h"

using namespace vbpl;

namespace {

/// Node 0 in the middle of a star: it cites every second of the others, the rest cite it.
RelationGraph star(std::size_t nodes) {
  RelationGraph graph;
  for (std::size_t i = 0; i < nodes; ++i) {
    const auto day = make_date(2000 + static_cast<int>(i % 20), 1, 1);
    graph.nodes.push_back({"key" + std::to_string(i), "Nghị định " + std::to_string(i) + "/2020/NĐ-CP",
                           "A & <b>", day, i % 3 == 0});
    if (i > 0 && i % 2 == 0) graph.edges.push_back({0, i, Relation::basis, i});
    if (i % 2 == 1) graph.edges.push_back({i, 0, Relation::amends, 1});
  }
  return graph;
}

}  // namespace

TEST_CASE("a layout gives each node a place of its own", "[graph]") {
  const RelationGraph graph = star(60);
  const GraphLayout layout = lay_out_graph(graph, 20);
  std::set<std::pair<std::size_t, std::size_t>> places;
  for (const auto& place : layout.places) places.insert({place.column, place.row});
  CHECK(places.size() == 60);
  CHECK(layout.rows <= 20);
}

TEST_CASE("what is cited stands to the left of what cites it", "[graph]") {
  RelationGraph chain;
  for (const char* name : {"decree", "law", "circular"}) chain.nodes.push_back({name, name, "", {}, true});
  chain.nodes[0].issued = make_date(2020, 1, 1);
  chain.nodes[1].issued = make_date(2010, 1, 1);
  chain.nodes[2].issued = make_date(2021, 1, 1);
  chain.edges = {{0, 1, Relation::basis, 1}, {2, 0, Relation::basis, 1}};
  const GraphLayout layout = lay_out_graph(chain, 20);
  CHECK(layout.places[1].column < layout.places[0].column);
  CHECK(layout.places[0].column < layout.places[2].column);
}

TEST_CASE("acts that cite each other end, too", "[graph]") {
  RelationGraph circle;
  for (const char* name : {"a", "b", "c"}) circle.nodes.push_back({name, name, "", {}, true});
  circle.edges = {{0, 1, Relation::mention, 1}, {1, 2, Relation::mention, 1}, {2, 0, Relation::mention, 1}};
  CHECK(lay_out_graph(circle, 20).places.size() == 3);
  CHECK(lay_out_graph(RelationGraph{}, 20).places.empty());
}

TEST_CASE("pictures escape what the documents say", "[graph]") {
  const std::string svg = graph_as_svg(star(5), true);
  CHECK(svg.starts_with("<svg "));
  CHECK(svg.ends_with("</svg>\n"));
  CHECK(svg.find("A &amp; &lt;b&gt;") != std::string::npos);
  CHECK(svg.find("<b>") == std::string::npos);
  RelationGraph quoted = star(1);
  quoted.nodes[0].label = "a\"b\\c\nd";
  CHECK(graph_as_dot(quoted).find("label=\"a\\\"b\\\\c d\"") != std::string::npos);
  quoted.nodes[0].label = "a\tb\nc";
  quoted.edges = {{0, 0, Relation::mention, 1}};
  CHECK(graph_as_tsv(quoted).find("\ta b c\t") != std::string::npos);
}

TEST_CASE("a picture holds the strongest neighbours", "[graph]") {
  const RelationGraph part = neighbourhood(star(100), 0, 60);
  CHECK(part.nodes.size() == 60);
  CHECK(part.left_out == 40);
  CHECK(part.nodes[0].key == "key0");
  CHECK(part.nodes[1].key == "key1");  // amends is stronger than basis
  CHECK(most_linked(star(100), 60).nodes.size() == 60);
  RelationGraph twice = star(2);
  twice.edges = {{1, 0, Relation::mention, 4}, {1, 0, Relation::amends, 1}, {1, 0, Relation::basis, 1}};
  const RelationGraph single = strongest_relations(twice);
  REQUIRE(single.edges.size() == 1);
  CHECK(single.edges[0].relation == Relation::amends);
  CHECK(find_node(twice, "1/2020/NĐ-CP") == 1U);
  CHECK_FALSE(find_node(twice, "9/2020/NĐ-CP"));
}
