// SPDX-License-Identifier: GPL-3.0-or-later
#include "tools/vbpl-cite/graph_mode.h"

#include <ostream>
#include <utility>

#include "libdoc/base/ordered.h"
#include "libdoc/cite/find.h"
#include "libdoc/cite/relation_graph.h"
#include "libdoc/cite/resolve.h"
#include "libdoc/report/graph_writer.h"
#include "tools/common/language.h"

namespace vbpl {

namespace {

constexpr std::size_t kMostDrawn = 60;

RelationGraph read_graph(const Call& call, const Tables& tables, const CitedCorpus& loaded) {
  std::vector<std::vector<Citation>> citations(loaded.asked);
  const auto cite = [&](std::size_t i) {
    auto found = find_citations(loaded.corpus.document(i), tables);
    resolve_citations(loaded.corpus.document(i), loaded.corpus, tables, found);
    return found;
  };
  for_each_ordered(loaded.asked, call.jobs(), cite,
                   [&](std::size_t i, std::vector<Citation>&& found) { citations[i] = std::move(found); });
  return relation_graph(loaded.corpus, loaded.asked, citations);
}

}  // namespace

int draw_graph(const Call& call, const Tables& tables, const CitedCorpus& loaded) {
  const std::string form = call.arguments().value_or("graph", "tsv");
  const auto around = call.arguments().value("around");
  RelationGraph graph = read_graph(call, tables, loaded);
  const bool is_large = form == "tsv" || form == "dot";
  if (!is_large) graph = strongest_relations(std::move(graph));
  bool centred = false;
  if (around || (!is_large && loaded.asked == 1)) {
    const auto centre = around ? find_node(graph, *around) : std::optional<std::size_t>(0);
    if (!centre) return call.trouble({message("no document cites or is \"{}\"", *around), {}, {}});
    graph = neighbourhood(graph, *centre, is_large || form == "timeline" ? graph.nodes.size() : kMostDrawn);
    centred = true;
  } else if (form == "timeline") {
    return call.misuse(_("a timeline is that of one document: name it with --around"));
  } else if (form == "svg") {
    graph = most_linked(graph, kMostDrawn);
  }
  if (form == "svg") call.out() << graph_as_svg(graph, centred);
  if (form == "dot") call.out() << graph_as_dot(graph);
  if (form == "tsv") call.out() << graph_as_tsv(graph);
  if (form == "timeline") call.out() << graph_as_timeline(graph);
  return exit_code(loaded.report);
}

}  // namespace vbpl
