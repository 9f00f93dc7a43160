// SPDX-License-Identifier: GPL-3.0-or-later
#include <fmt/format.h>

#include <algorithm>
#include <array>
#include <iterator>
#include <vector>

#include "libdoc/report/escape_xml.h"
#include "libdoc/report/graph_layout.h"
#include "libdoc/report/graph_writer.h"
#include "libdoc/text/aligned.h"

namespace vbpl {
namespace {

constexpr int kBoxWidth = 210, kBoxHeight = 44, kGapX = 90, kGapY = 16, kMargin = 24, kLegend = 60;
constexpr std::size_t kMostRows = 20, kLabelLength = 30, kTitleLength = 36;

constexpr std::array<std::string_view, 10> kColours = {"#9a9a9a", "#1f5fbf", "#c77700", "#b3261e", "#7a1fa2",
                                                       "#5d4037", "#00796b", "#2e7d32", "#546e7a", "#00838f"};

std::string_view colour(Relation relation) { return kColours[static_cast<std::size_t>(relation)]; }

/// As much as `most` small letters take, with … for the rest; three capitals are as wide as four of them.
std::string shortened(std::string_view words, std::size_t most) {
  std::size_t at = 0;
  for (std::size_t width = 0; at < words.size() && width < most * 3;) {
    width += capital_at(words, at) ? 4 : 3;
    ++at;
    while (at < words.size() && (static_cast<unsigned char>(words[at]) & 0xC0) == 0x80) ++at;
  }
  return at < words.size() ? std::string(words.substr(0, at)) + "…" : std::string(words);
}

struct Point {
  int x = 0, y = 0;
};

class Picture {
 public:
  Picture(const RelationGraph& graph, bool has_centre)
      : graph_(graph), layout_(lay_out_graph(graph, kMostRows)), has_centre_(has_centre) {}

  std::string draw() {
    const int columns = static_cast<int>(layout_.column_sizes.size());
    const int width = std::max(columns * (kBoxWidth + kGapX) - kGapX, 620) + 2 * kMargin;
    height_ = static_cast<int>(layout_.rows) * (kBoxHeight + kGapY) + kMargin;
    add("<svg xmlns=\"http://www.w3.org/2000/svg\" width=\"{0}\" height=\"{1}\" viewBox=\"0 0 {0} {1}\" "
        "font-family=\"sans-serif\" font-size=\"12\">\n",
        width, height_ + kLegend);
    add("<rect width=\"100%\" height=\"100%\" fill=\"#ffffff\"/>\n");
    draw_arrow_heads();
    for (const GraphEdge& edge : graph_.edges) draw_edge(edge);
    for (std::size_t node = 0; node < graph_.nodes.size(); ++node) draw_node(node);
    draw_legend();
    add("</svg>\n");
    return std::move(out_);
  }

 private:
  template <class... Arguments>
  void add(fmt::format_string<Arguments...> format, Arguments&&... arguments) {
    fmt::format_to(std::back_inserter(out_), format, std::forward<Arguments>(arguments)...);
  }

  /// Upper left corner of a box; columns stand in the middle of the picture.
  [[nodiscard]] Point corner(std::size_t node) const {
    const auto place = layout_.places[node];
    const int free_rows = static_cast<int>(layout_.rows - layout_.column_sizes[place.column]);
    const int step = kBoxHeight + kGapY;
    return {kMargin + static_cast<int>(place.column) * (kBoxWidth + kGapX),
            kMargin + static_cast<int>(place.row) * step + free_rows * step / 2};
  }

  void draw_arrow_heads() {
    add("<defs>\n");
    for (std::size_t i = 0; i < kColours.size(); ++i) {
      add("<marker id=\"a{}\" viewBox=\"0 0 8 8\" refX=\"8\" refY=\"4\" markerWidth=\"7\" markerHeight=\"7\" "
          "orient=\"auto\"><path d=\"M0,0 L8,4 L0,8 z\" fill=\"{}\"/></marker>\n",
          i, kColours[i]);
    }
    add("</defs>\n");
  }

  void draw_edge(const GraphEdge& edge) {
    const Point from = corner(edge.from), to = corner(edge.to);
    const bool leftwards = to.x < from.x, same_column = to.x == from.x;
    const int x1 = leftwards || same_column ? from.x : from.x + kBoxWidth;
    const int x2 = leftwards && !same_column ? to.x + kBoxWidth : to.x;
    const int y1 = from.y + kBoxHeight / 2, y2 = to.y + kBoxHeight / 2;
    const int bend = same_column ? -kGapX / 2 : (x2 - x1) / 2;
    add("<path d=\"M{},{} C{},{} {},{} {},{}\" fill=\"none\" stroke=\"{}\" stroke-width=\"{}\"{} "
        "marker-end=\"url(#a{})\"><title>{}</title></path>\n",
        x1, y1, x1 + bend, y1, same_column ? x2 + bend : x2 - bend, y2, x2, y2, colour(edge.relation),
        edge.relation == Relation::mention ? "1" : "1.6",
        edge.relation == Relation::mention ? " stroke-dasharray=\"3 3\"" : "",
        static_cast<int>(edge.relation),
        escape_xml(fmt::format("{} {} {} ({})", graph_.nodes[edge.from].label, vietnamese(edge.relation),
                               graph_.nodes[edge.to].label, edge.count)));
  }

  void draw_node(std::size_t index) {
    const GraphNode& node = graph_.nodes[index];
    const Point at = corner(index);
    const bool centre = has_centre_ && index == 0;
    add("<g><title>{}</title><rect x=\"{}\" y=\"{}\" width=\"{}\" height=\"{}\" rx=\"4\" fill=\"{}\" "
        "stroke=\"#333333\"{}/>",
        escape_xml(node.label + (node.title.empty() ? "" : ": " + node.title)), at.x, at.y, kBoxWidth,
        kBoxHeight,
        centre       ? "#fff3c4"
        : node.known ? "#f4f8ff"
                     : "#ffffff",
        node.known ? "" : " stroke-dasharray=\"4 3\"");
    add("<text x=\"{}\" y=\"{}\" font-weight=\"{}\">{}</text>", at.x + 8, at.y + 18,
        centre ? "bold" : "normal", escape_xml(shortened(node.label, kLabelLength)));
    const std::string below =
        node.issued ? iso(*node.issued) + (node.title.empty() ? "" : "  " + node.title) : node.title;
    add("<text x=\"{}\" y=\"{}\" font-size=\"10\" fill=\"#555555\">{}</text></g>\n", at.x + 8, at.y + 34,
        escape_xml(shortened(below, kTitleLength)));
  }

  /// The relations that occur, and how many documents there was no room for.
  void draw_legend() {
    int x = kMargin;
    for (std::size_t i = 0; i < kColours.size(); ++i) {
      const auto relation = static_cast<Relation>(i);
      const bool occurs = std::any_of(graph_.edges.begin(), graph_.edges.end(),
                                      [&](const GraphEdge& edge) { return edge.relation == relation; });
      if (!occurs) continue;
      add("<path d=\"M{0},{1} h24\" stroke=\"{2}\" stroke-width=\"2\" marker-end=\"url(#a{3})\"/>"
          "<text x=\"{4}\" y=\"{5}\">{6}</text>\n",
          x, height_ + 16, kColours[i], i, x + 30, height_ + 20, vietnamese(relation));
      x += 40 + 8 * static_cast<int>(vietnamese(relation).size()) * 3 / 4;
    }
    if (graph_.left_out == 0) return;
    add("<text x=\"{}\" y=\"{}\" fill=\"#b3261e\">còn {} văn bản không vẽ</text>\n", kMargin, height_ + 44,
        graph_.left_out);
  }

  const RelationGraph& graph_;
  GraphLayout layout_;
  bool has_centre_;
  int height_ = 0;
  std::string out_;
};

}  // namespace

std::string graph_as_svg(const RelationGraph& graph, bool has_centre) {
  return Picture(graph, has_centre).draw();
}

}  // namespace vbpl
