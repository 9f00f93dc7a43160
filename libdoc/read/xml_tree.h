// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include <optional>
#include <pugixml.hpp>
#include <string>
#include <string_view>

#include "libdoc/base/result.h"

namespace vbpl {

// Names are compared without their prefix: writers choose prefixes freely, and no two namespaces of a Word
// document share a name that matters here. OpenDocument has such names; its readers use whole ones.

[[nodiscard]] inline std::string_view without_prefix(std::string_view name) {
  return name.substr(name.find(':') + 1);
}
[[nodiscard]] inline std::string_view xml_name(pugi::xml_node node) { return without_prefix(node.name()); }

[[nodiscard]] inline pugi::xml_node xml_child(pugi::xml_node node, std::string_view name) {
  for (const pugi::xml_node child : node.children()) {
    if (xml_name(child) == name) return child;
  }
  return {};
}

/// The attribute's value; null data when it is absent.
[[nodiscard]] inline std::string_view xml_attribute(pugi::xml_node node, std::string_view name) {
  for (const pugi::xml_attribute attribute : node.attributes()) {
    if (without_prefix(attribute.name()) == name) return attribute.value();
  }
  return {};
}

/// A property element such as <w:vanish/>: on, off (val="0"), or nothing said.
[[nodiscard]] inline std::optional<bool> xml_toggle(pugi::xml_node properties, std::string_view name) {
  const pugi::xml_node node = xml_child(properties, name);
  if (!node) return std::nullopt;
  const std::string_view value = xml_attribute(node, "val");
  return value != "0" && value != "false" && value != "off" && value != "none";
}

/// Which text nodes of blanks alone are kept.
enum class XmlBlanks {
  alone,  ///< the only child of its element: <w:t> </w:t>
  all,    ///< between elements, too
};
/// Parses a part of a word processor's document. Fails on broken XML and on parts whose tree would need more
/// memory than a document is worth. Entities that a document makes up are not expanded.
[[nodiscard]] Result<void> load_xml(pugi::xml_document& document, std::string_view xml, XmlBlanks blanks,
                                    const std::string& path);

/// Text between tags: each run of blanks, tabs and line ends is one blank.
[[nodiscard]] std::string single_blanks(std::string_view text);

/// A whole number in `text`, held within a sane range; nothing if there is none.
[[nodiscard]] std::optional<int> xml_integer(std::string_view text);

}  // namespace vbpl
