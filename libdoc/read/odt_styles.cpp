// SPDX-License-Identifier: GPL-3.0-or-later
#include "libdoc/read/odt_styles.h"

#include <fmt/format.h>

#include <algorithm>
#include <utility>

#include "libdoc/read/xml_tree.h"

namespace vbpl {
namespace {

constexpr int kDeepestParent = 32;  // styles based on one another; also ends circles

std::string_view value(pugi::xml_node node, const char* name) { return node.attribute(name).value(); }

/// "'.VnTime'", as font families with odd names are quoted.
std::string_view unquoted(std::string_view family) {
  family = family.substr(0, family.find(';'));
  if (family.size() >= 2 && (family.front() == '\'' || family.front() == '"') &&
      family.back() == family.front())
    family = family.substr(1, family.size() - 2);
  return family;
}

NumberStyle number_style(std::string_view format) {
  if (format == "1") return NumberStyle::decimal;
  if (format == "01") return NumberStyle::decimal_zero;
  if (format == "a") return NumberStyle::lower_letter;
  if (format == "A") return NumberStyle::upper_letter;
  if (format == "i") return NumberStyle::lower_roman;
  if (format == "I") return NumberStyle::upper_roman;
  return format.empty() ? NumberStyle::none : NumberStyle::decimal;
}

/// "Chương %1%", put together from the attributes of writers that do not state it whole.
std::string label_text(pugi::xml_node node, std::size_t level) {
  if (const auto whole = node.attribute("loext:num-list-format")) return whole.value();
  std::string places;
  const auto shown = static_cast<std::size_t>(std::clamp(
      xml_integer(value(node, "text:display-levels")).value_or(1), 1, static_cast<int>(level) + 1));
  for (std::size_t i = level + 1 - shown; i <= level; ++i)
    places += fmt::format("{}%{}%", places.empty() ? "" : ".", i + 1);
  if (value(node, "style:num-format").empty()) places.clear();
  return std::string(value(node, "style:num-prefix")) + places + std::string(value(node, "style:num-suffix"));
}

OdtListLevel list_level(pugi::xml_node node, std::size_t index) {
  OdtListLevel level;
  level.start = xml_integer(value(node, "text:start-value")).value_or(1);
  level.style = number_style(value(node, "style:num-format"));
  if (value(node, "style:num-letter-sync") == "true") level.letters = LetterRun::doubled;
  level.bullet = xml_name(node) == "list-level-style-bullet";
  level.text = level.bullet                                 ? bullet_text(value(node, "text:bullet-char"))
               : xml_name(node) == "list-level-style-image" ? std::string()
                                                            : label_text(node, index);
  const pugi::xml_node alignment =
      node.child("style:list-level-properties").child("style:list-level-label-alignment");
  if (value(alignment, "text:label-followed-by") == "nothing") level.after.clear();
  return level;
}

OdtListStyle list_style(pugi::xml_node node) {
  OdtListStyle style;
  for (const pugi::xml_node child : node.children()) {
    const auto level = xml_integer(value(child, "text:level"));
    if (!level || *level < 1 || *level > static_cast<int>(kOdtListLevels)) continue;
    const auto index = static_cast<std::size_t>(*level - 1);
    style[index] = list_level(child, index);
  }
  return style;
}

}  // namespace

OdtStyles::OdtStyles(pugi::xml_node content, pugi::xml_node styles) {
  // Names of content.xml win: its styles stand first.
  gather(content);
  gather(styles);
  paragraphs_ = with_parents(paragraph_nodes_, paragraph_default_);
  texts_ = with_parents(text_nodes_, none_);
  paragraph_nodes_.clear();
  text_nodes_.clear();
}

void OdtStyles::gather(pugi::xml_node root) {
  for (const pugi::xml_node face : root.child("office:font-face-decls").children("style:font-face"))
    fonts_.emplace(value(face, "style:name"), unquoted(value(face, "svg:font-family")));
  for (const char* group : {"office:automatic-styles", "office:styles"}) gather_group(root.child(group));
}

void OdtStyles::gather_group(pugi::xml_node group) {
  for (const pugi::xml_node node : group.children()) {
    const std::string_view kind = node.name(), family = value(node, "style:family");
    const Node entry{node, value(node, "style:parent-style-name")};
    if (kind == "style:style" && family == "paragraph")
      paragraph_nodes_.emplace(value(node, "style:name"), entry);
    if (kind == "style:style" && family == "text") text_nodes_.emplace(value(node, "style:name"), entry);
    if (kind == "style:default-style" && family == "paragraph") paragraph_default_ = own_style(node);
    if (kind == "text:list-style") lists_.emplace(value(node, "style:name"), list_style(node));
    if (kind == "text:outline-style") outline_ = list_style(node);
  }
}

OdtStyle OdtStyles::own_style(pugi::xml_node node) const {
  OdtStyle style;
  const pugi::xml_node text = node.child("style:text-properties");
  if (const auto display = text.attribute("text:display"))
    style.run.hidden = display.value() == std::string_view("none");
  if (const auto transform = text.attribute("fo:text-transform"))
    style.run.capitals = transform.value() == std::string_view("uppercase");
  const auto face = fonts_.find(value(text, "style:font-name"));
  style.run.font = face != fonts_.end() ? face->second : unquoted(value(text, "fo:font-family"));
  if (const auto list = node.attribute("style:list-style-name")) style.list_style = list.value();
  return style;
}

OdtStyles::Styles OdtStyles::with_parents(const Nodes& nodes, const OdtStyle& base) const {
  Styles styles;
  for (const auto& [name, first] : nodes) {
    OdtStyle style = own_style(first.own);
    auto parent = nodes.find(first.parent);
    for (int depth = 0; depth < kDeepestParent && parent != nodes.end(); ++depth) {
      const OdtStyle outer = own_style(parent->second.own);
      style.run = style.run.over(outer.run);
      if (!style.list_style) style.list_style = outer.list_style;
      parent = nodes.find(parent->second.parent);
    }
    style.run = style.run.over(base.run);
    styles.emplace(name, std::move(style));
  }
  return styles;
}

const OdtStyle& OdtStyles::find(const Styles& styles, std::string_view name, const OdtStyle& otherwise) {
  const auto found = styles.find(name);
  return found == styles.end() ? otherwise : found->second;
}

const OdtStyle& OdtStyles::paragraph(std::string_view name) const {
  return find(paragraphs_, name, paragraph_default_);
}

const OdtStyle& OdtStyles::text(std::string_view name) const { return find(texts_, name, none_); }

const OdtListStyle* OdtStyles::list(std::string_view name) const {
  const auto found = lists_.find(name);
  return found == lists_.end() ? nullptr : &found->second;
}

}  // namespace vbpl
