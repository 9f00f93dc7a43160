// SPDX-License-Identifier: GPL-3.0-or-later
#include "libdoc/read/docx_styles.h"

#include "libdoc/read/xml_tree.h"

namespace vbpl {
namespace {

constexpr int kDeepestBase = 32;  // styles based on one another; also ends circles

/// One style, as far as it speaks for itself.
struct OwnStyle {
  DocxStyle style;
  std::string_view based_on;
};

OwnStyle own_style(pugi::xml_node node) {
  OwnStyle own;
  for_each_element(node, [&](pugi::xml_node child, XmlName name) {
    if (name == "rPr") own.style.run = docx_run(child).own;
    if (name == "basedOn") own.based_on = xml_value(child);
    if (name == "name")
      own.style.is_contents = xml_value(child).starts_with("toc ") || xml_value(child).starts_with("TOC ");
    if (name != "pPr") return;
    const DocxNumberingRef numbering = docx_numbering_ref(xml_child(child, "numPr"));
    own.style.num_id = numbering.num_id;
    own.style.level = numbering.level;
  });
  return own;
}

std::string_view font_of(pugi::xml_node fonts) {
  const std::string_view other = xml_attribute(fonts, "hAnsi");
  return other.empty() ? xml_attribute(fonts, "ascii") : other;
}

}  // namespace

DocxRun docx_run(pugi::xml_node properties) {
  DocxRun run;
  for_each_element(properties, [&](pugi::xml_node child, XmlName name) {
    if (name == "rFonts") run.own.font = font_of(child);
    if (name == "vanish") run.own.hidden = xml_is_on(child);
    if (name == "caps") run.own.capitals = xml_is_on(child);
    if (name == "rStyle") run.style_id = xml_value(child);
  });
  return run;
}

DocxNumberingRef docx_numbering_ref(pugi::xml_node properties) {
  return {xml_integer(xml_value(xml_child(properties, "numId"))),
          xml_integer(xml_value(xml_child(properties, "ilvl")))};
}

DocxStyles::DocxStyles(pugi::xml_node root) {
  defaults_ = docx_run(xml_child(xml_child(xml_child(root, "docDefaults"), "rPrDefault"), "rPr")).own;
  for_each_element(root, [&](pugi::xml_node node, XmlName name) {
    if (name != "style") return;
    const std::string_view id = xml_attribute(node, "styleId");
    nodes_.emplace(id, node);
    const std::string_view is_default = xml_attribute(node, "default");
    if (xml_attribute(node, "type") == "paragraph" && (is_default == "1" || is_default == "true"))
      default_paragraph_ = id;
  });
}

DocxStyle DocxStyles::with_bases(pugi::xml_node node) const {
  OwnStyle own = own_style(node);
  DocxStyle style = own.style;
  for (int depth = 0; depth < kDeepestBase; ++depth) {
    const auto base = nodes_.find(own.based_on);
    if (base == nodes_.end()) break;
    own = own_style(base->second);
    style.run = style.run.over(own.style.run);
    // A level of its own goes with the numbering of the base.
    if (!style.num_id) style.num_id = own.style.num_id;
    if (!style.level) style.level = own.style.level;
  }
  return style;
}

const DocxStyle& DocxStyles::character(std::string_view id) {
  const auto known = styles_.find(id);
  if (known != styles_.end()) return known->second;
  const auto node = nodes_.find(id);
  return node == nodes_.end() ? none_ : styles_.emplace(id, with_bases(node->second)).first->second;
}

const DocxStyle& DocxStyles::paragraph(std::string_view id) {
  return character(nodes_.contains(id) ? id : default_paragraph_);
}

}  // namespace vbpl
