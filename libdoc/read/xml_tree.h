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

/// The name behind its prefix. Most names that it is compared with differ in their first letter: its length
/// is found only when it does not.
class XmlName {
 public:
  explicit XmlName(const char* name) : begin_(name) {
    for (const char* c = name; *c != '\0'; ++c) {
      if (*c != ':') continue;
      begin_ = c + 1;
      return;
    }
  }
  [[nodiscard]] bool empty() const { return *begin_ == '\0'; }
  [[nodiscard]] std::string_view view() const { return begin_; }
  /// `other` is not empty.
  friend bool operator==(XmlName name, std::string_view other) {
    return *name.begin_ == other.front() && name.view() == other;
  }

 private:
  const char* begin_;
};
[[nodiscard]] inline XmlName xml_name(pugi::xml_node node) { return XmlName(node.name()); }

/// Calls `visit(child, name)` for the elements below `parent`. Text has no name, nor has what follows the
/// last child.
template <class Visit>
void for_each_element(pugi::xml_node parent, Visit visit) {
  for (pugi::xml_node child = parent.first_child();; child = child.next_sibling()) {
    const XmlName name = xml_name(child);
    if (!name.empty()) visit(child, name);
    if (name.empty() && !child) return;
  }
}

[[nodiscard]] inline pugi::xml_node xml_child(pugi::xml_node node, std::string_view name) {
  for (pugi::xml_node child = node.first_child();; child = child.next_sibling()) {
    const XmlName found = xml_name(child);
    if (found == name || (found.empty() && !child)) return child;
  }
}

/// The attribute's value; null data when it is absent.
[[nodiscard]] inline std::string_view xml_attribute(pugi::xml_node node, std::string_view name) {
  pugi::xml_attribute attribute = node.first_attribute();
  while (attribute && XmlName(attribute.name()) != name) attribute = attribute.next_attribute();
  return attribute ? std::string_view(attribute.value()) : std::string_view();
}

/// The value of a property element such as <w:pStyle w:val="Heading1"/>.
[[nodiscard]] inline std::string_view xml_value(pugi::xml_node property) {
  return xml_attribute(property, "val");
}

/// A property element such as <w:vanish/>: on, or off (val="0").
[[nodiscard]] inline bool xml_is_on(pugi::xml_node property) {
  const std::string_view value = xml_value(property);
  return value != "0" && value != "false" && value != "off" && value != "none";
}

/// How text stands in a tree.
enum class XmlText {
  apart,  ///< in elements of its own, whose value it becomes: <w:t> </w:t>; blanks between others are dropped
  mixed,  ///< between elements, too: all text nodes are kept
};
/// Parses a part of a word processor's document. Fails on broken XML and on parts whose tree would need more
/// memory than a document is worth. Entities that a document makes up are not expanded.
[[nodiscard]] Result<void> load_xml(pugi::xml_document& document, std::string_view xml, XmlText text,
                                    const std::string& path);
/// The same without a copy: `xml` is changed, and has to live as long as `document`.
[[nodiscard]] Result<void> load_xml_in_place(pugi::xml_document& document, std::string& xml, XmlText text,
                                             const std::string& path);

/// Text between tags: each run of blanks, tabs and line ends is one blank.
[[nodiscard]] std::string single_blanks(std::string_view text);

/// A whole number in `text`, held within a sane range; nothing if there is none.
[[nodiscard]] std::optional<int> xml_integer(std::string_view text);

}  // namespace vbpl
