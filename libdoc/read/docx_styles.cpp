// SPDX-License-Identifier: GPL-3.0-or-later
#include "libdoc/read/docx_styles.h"

#include "libdoc/read/xml_tree.h"

namespace vbpl {
namespace {

constexpr int kDeepestBase = 32;  // styles based on one another; also ends circles

DocxStyle own_style(pugi::xml_node node) {
  DocxStyle style;
  style.run = run_properties(xml_child(node, "rPr"));
  const pugi::xml_node numbering = xml_child(xml_child(node, "pPr"), "numPr");
  style.num_id = xml_integer(xml_attribute(xml_child(numbering, "numId"), "val"));
  style.level = xml_integer(xml_attribute(xml_child(numbering, "ilvl"), "val"));
  const std::string_view name = xml_attribute(xml_child(node, "name"), "val");
  style.is_contents = name.starts_with("toc ") || name.starts_with("TOC ");
  return style;
}

}  // namespace

RunProperties run_properties(pugi::xml_node properties) {
  RunProperties result;
  result.hidden = xml_toggle(properties, "vanish");
  result.capitals = xml_toggle(properties, "caps");
  const pugi::xml_node fonts = xml_child(properties, "rFonts");
  const std::string_view other = xml_attribute(fonts, "hAnsi");
  result.font = other.empty() ? xml_attribute(fonts, "ascii") : other;
  return result;
}

DocxStyles::DocxStyles(const std::string& styles_xml) {
  pugi::xml_document document;
  if (styles_xml.empty() || !document.load_buffer(styles_xml.data(), styles_xml.size())) return;
  const pugi::xml_node root = document.document_element();
  defaults_ = run_properties(xml_child(xml_child(xml_child(root, "docDefaults"), "rPrDefault"), "rPr"));
  std::map<std::string_view, pugi::xml_node> nodes;
  for (const pugi::xml_node node : root.children()) {
    if (xml_name(node) != "style") continue;
    const std::string_view id = xml_attribute(node, "styleId");
    nodes.emplace(id, node);
    const std::string_view is_default = xml_attribute(node, "default");
    if (xml_attribute(node, "type") == "paragraph" && (is_default == "1" || is_default == "true"))
      default_paragraph_ = id;
  }
  for (const auto& [id, first] : nodes) {
    DocxStyle style = own_style(first);
    pugi::xml_node node = first;
    for (int depth = 0; depth < kDeepestBase; ++depth) {
      const auto base = nodes.find(xml_attribute(xml_child(node, "basedOn"), "val"));
      if (base == nodes.end()) break;
      node = base->second;
      const DocxStyle outer = own_style(node);
      style.run = style.run.over(outer.run);
      // A level of its own goes with the numbering of the base.
      if (!style.num_id) style.num_id = outer.num_id;
      if (!style.level) style.level = outer.level;
    }
    styles_.emplace(id, std::move(style));
  }
}

const DocxStyle& DocxStyles::paragraph(std::string_view id) const {
  auto found = styles_.find(id);
  if (found == styles_.end()) found = styles_.find(default_paragraph_);
  return found == styles_.end() ? none_ : found->second;
}

const DocxStyle& DocxStyles::character(std::string_view id) const {
  const auto found = styles_.find(id);
  return found == styles_.end() ? none_ : found->second;
}

std::optional<int> DocxStyles::num_id_of(std::string_view id) const {
  const auto found = styles_.find(id);
  return found == styles_.end() ? std::nullopt : found->second.num_id;
}

}  // namespace vbpl
