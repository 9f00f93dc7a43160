// SPDX-License-Identifier: GPL-3.0-or-later
#include <fmt/format.h>

#include <array>

#include "libdoc/report/act/act_parts.h"
#include "libdoc/report/escape_xml.h"
#include "libdoc/report/graph_writer.h"

namespace vbpl {
namespace {

constexpr std::size_t kMostDrawn = 60;    // acts in the picture
constexpr std::size_t kMostListed = 300;  // relations in the table

/// What others do to the act, in its own words; in the order of Relation.
constexpr std::array<std::string_view, 10> kPassive = {"được dẫn chiếu trong",
                                                       "là căn cứ ban hành của",
                                                       "được sửa đổi, bổ sung, bãi bỏ một phần bởi",
                                                       "được thay thế bằng",
                                                       "bị bãi bỏ bởi",
                                                       "bị ngưng hiệu lực (toàn bộ hoặc một phần) bởi",
                                                       "được đính chính bởi",
                                                       "được quy định chi tiết tại",
                                                       "được công bố tại",
                                                       "được hợp nhất trong"};

std::string relation_row(const ActPageInput& input, const GraphMoment& moment) {
  const std::string_view relation =
      moment.outgoing ? vietnamese(moment.relation) : kPassive[static_cast<std::size_t>(moment.relation)];
  return fmt::format("<tr><td>{}</td><td>{}</td><td>{}{}</td></tr>\n",
                     moment.day ? vietnamese(*moment.day) : "", relation,
                     act_link(input, moment.other->key, moment.other->label),
                     moment.other->title.empty() || moment.other->title == moment.other->label
                         ? ""
                         : ": " + escape_xml(moment.other->title));
}

std::string relation_table(const ActPageInput& input, const RelationGraph& around) {
  const std::vector<GraphMoment> moments = moments_of(around);
  std::string html =
      "<section class=\"scroll\" tabindex=\"0\" aria-label=\"Bảng quan hệ\"><table><caption>Quan hệ với văn "
      "bản khác, theo ngày ban hành</caption><thead><tr><th scope=\"col\">Ngày</th><th scope=\"col\">Quan "
      "hệ</th><th scope=\"col\">Văn bản</th></tr></thead><tbody>\n";
  for (std::size_t i = 0; i < moments.size() && i < kMostListed; ++i) html += relation_row(input, moments[i]);
  html += "</tbody></table></section>\n";
  if (moments.size() > kMostListed)
    html += fmt::format("<p>Còn {} quan hệ không liệt kê.</p>\n", moments.size() - kMostListed);
  return html;
}

}  // namespace

std::string act_relations(const ActPageInput& input, const Document& base) {
  const std::string begin = "<section aria-labelledby=\"relations\"><h2 id=\"relations\">Lược đồ</h2>\n";
  const auto centre = find_node(input.graph, base.id);
  const RelationGraph around =
      centre ? neighbourhood(input.graph, *centre, input.graph.nodes.size()) : RelationGraph();
  if (around.nodes.size() < 2)
    return begin + "<p>Không có quan hệ với văn bản khác trong các văn bản được đưa vào.</p></section>\n";
  std::string picture =
      graph_as_svg(strongest_relations(neighbourhood(input.graph, *centre, kMostDrawn)), true);
  picture.insert(4,
                 " role=\"img\" aria-label=\"Lược đồ quan hệ của văn bản; nội dung có trong bảng bên dưới\"");
  return begin + "<section class=\"scroll\" tabindex=\"0\" aria-label=\"Hình lược đồ\">\n" + picture +
         "</section>\n" + relation_table(input, around) + "</section>\n";
}

}  // namespace vbpl
