// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include <functional>
#include <map>
#include <string>

#include "libdoc/cite/relation_graph.h"
#include "libdoc/model/tables.h"
#include "libdoc/status/command_index.h"
#include "libdoc/status/registry.h"

namespace vbpl {

/// What pages of acts are made of: a corpus and what was worked out from it, once for all pages.
struct ActPageInput {
  const Corpus& corpus;
  const Tables& tables;
  const StatusRegistry& registry;
  const CommandIndex& commands;
  const RelationGraph& graph;  ///< of the whole corpus
  Date as_of;
  std::map<std::string, std::string> pages;  ///< where the page of an act lies, by its key
  std::function<std::string(const std::string&)> in_vietnamese;  ///< reasons of the library
};

/// One act as an HTML page that needs nothing else and loads nothing: its text on the day, each provision
/// with its eid as id and, where other acts changed it, its state (word, mark and colour), who did it and
/// what stood there before; citations as links; a timeline, its relations to other acts as a picture (lược
/// đồ, at most 60 acts) and as a table. What could not be put into the text stands at the head. No script;
/// all words escaped.
[[nodiscard]] std::string act_page(const ActPageInput& input, std::size_t document);

}  // namespace vbpl
