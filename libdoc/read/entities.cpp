// SPDX-License-Identifier: GPL-3.0-or-later
#include "libdoc/read/entities.h"

namespace vbpl {
namespace {

constexpr std::string_view kDeclaration = "<!ENTITY";
constexpr std::size_t kHead = std::size_t{64} << 10;  // where a page declares them, if at all

}  // namespace

bool declares_entities(const pugi::xml_document& xml) {
  for (const pugi::xml_node node : xml.children()) {
    const bool declares = node.type() == pugi::node_doctype &&
                          std::string_view(node.value()).find(kDeclaration) != std::string_view::npos;
    if (declares) return true;
  }
  return false;
}

bool declares_entities(std::string_view page) {
  return page.substr(0, kHead).find(kDeclaration) != page.npos;
}

void note_entities(SourceDocument& document) {
  if (document.text.utf8.find('&') == std::string::npos) return;
  document.text.diagnostics.push_back(
      {Severity::error,
       {},
       "entities",
       "the document makes up entities, which are never put in; what they stand for was not read"});
}

}  // namespace vbpl
