// SPDX-License-Identifier: GPL-3.0-or-later
#include "libdoc/read/docx_numbering.h"

#include <algorithm>

#include "libdoc/read/xml_tree.h"

namespace vbpl {
namespace {

struct FormatName {
  std::string_view name;
  NumberStyle style;
};
constexpr FormatName kFormats[] = {
    {"decimal", NumberStyle::decimal},
    {"decimalZero", NumberStyle::decimal_zero},
    {"lowerLetter", NumberStyle::lower_letter},
    {"upperLetter", NumberStyle::upper_letter},
    {"lowerRoman", NumberStyle::lower_roman},
    {"upperRoman", NumberStyle::upper_roman},
    {"none", NumberStyle::none},
    {"bullet", NumberStyle::none},
};

NumberStyle number_style(std::string_view name) {
  const auto found = std::find_if(std::begin(kFormats), std::end(kFormats),
                                  [&](const FormatName& format) { return format.name == name; });
  return found == std::end(kFormats) ? NumberStyle::decimal : found->style;
}

}  // namespace

DocxNumbering::Level DocxNumbering::read_level(pugi::xml_node node) {
  Level level;
  level.start = xml_integer(xml_attribute(xml_child(node, "start"), "val")).value_or(1);
  const std::string_view format = xml_attribute(xml_child(node, "numFmt"), "val");
  level.style = number_style(format);
  level.bullet = format == "bullet";
  level.all_decimal = xml_toggle(node, "isLgl").value_or(false);
  level.text = xml_attribute(xml_child(node, "lvlText"), "val");
  if (level.bullet) level.text = bullet_text(level.text);
  if (xml_attribute(xml_child(node, "suff"), "val") == "nothing") level.after.clear();
  level.restart = xml_integer(xml_attribute(xml_child(node, "lvlRestart"), "val"));
  level.paragraph_style = xml_attribute(xml_child(node, "pStyle"), "val");
  return level;
}

DocxNumbering::DocxNumbering(const std::string& numbering_xml, const DocxStyles& styles) {
  pugi::xml_document document;
  // A level's text may be a single blank.
  if (numbering_xml.empty() || !document.load_buffer(numbering_xml.data(), numbering_xml.size(),
                                                     pugi::parse_default | pugi::parse_ws_pcdata))
    return;
  for (const pugi::xml_node node : document.document_element().children()) {
    if (xml_name(node) == "num") read_num(node);
    if (xml_name(node) != "abstractNum") continue;
    Abstract abstract;
    abstract.style_link = xml_attribute(xml_child(node, "numStyleLink"), "val");
    for (const pugi::xml_node child : node.children()) {
      const auto index = xml_integer(xml_attribute(child, "ilvl"));
      if (xml_name(child) == "lvl" && index && *index >= 0 && *index < static_cast<int>(kLevels))
        abstract.levels[static_cast<std::size_t>(*index)] = read_level(child);
    }
    abstracts_.emplace(xml_integer(xml_attribute(node, "abstractNumId")).value_or(0), std::move(abstract));
  }
  // A numbering that only points to a numbering style counts with the one that the style names.
  for (auto& [id, num] : nums_) {
    const auto abstract = abstracts_.find(num.abstract);
    if (abstract == abstracts_.end() || abstract->second.style_link.empty()) continue;
    const auto linked = nums_.find(styles.num_id_of(abstract->second.style_link).value_or(0));
    if (linked != nums_.end()) num.abstract = linked->second.abstract;
  }
}

void DocxNumbering::read_num(pugi::xml_node node) {
  Num num;
  num.abstract = xml_integer(xml_attribute(xml_child(node, "abstractNumId"), "val")).value_or(-1);
  for (const pugi::xml_node child : node.children()) {
    const auto index = xml_integer(xml_attribute(child, "ilvl"));
    if (xml_name(child) != "lvlOverride" || !index || *index < 0 || *index >= static_cast<int>(kLevels))
      continue;
    const auto level = static_cast<std::size_t>(*index);
    num.start_overrides[level] = xml_integer(xml_attribute(xml_child(child, "startOverride"), "val"));
    if (const pugi::xml_node whole = xml_child(child, "lvl")) num.levels.emplace(level, read_level(whole));
  }
  nums_.emplace(xml_integer(xml_attribute(node, "numId")).value_or(0), std::move(num));
}

const DocxNumbering::Level& DocxNumbering::level_of(const Num& num, const Abstract& abstract,
                                                    std::size_t level) {
  const auto own = num.levels.find(level);
  return own == num.levels.end() ? abstract.levels[level] : own->second;
}

/// Counters belong to the abstract numbering; a start override resets its level once for each numbering that
/// has one.
void DocxNumbering::count(Num& num, Abstract& abstract, std::size_t level) {
  auto& counter = abstract.counters[level];
  if (num.start_overrides[level] && !num.started[level]) {
    counter = *num.start_overrides[level];
  } else {
    counter = counter ? *counter + 1 : level_of(num, abstract, level).start;
  }
  num.started[level] = true;
  for (std::size_t deeper = level + 1; deeper < kLevels; ++deeper) {
    const auto restart = level_of(num, abstract, deeper).restart;
    // lvlRestart counts levels from one: the level starts anew after that one or a higher one.
    if (!restart || (*restart > 0 && static_cast<int>(level) < *restart)) abstract.counters[deeper].reset();
  }
}

std::string DocxNumbering::expand(const Num& num, const Abstract& abstract, std::size_t level) {
  const Level& own = level_of(num, abstract, level);
  std::string label;
  for (std::size_t i = 0; i < own.text.size(); ++i) {
    const bool place =
        own.text[i] == '%' && i + 1 < own.text.size() && own.text[i + 1] >= '1' && own.text[i + 1] <= '9';
    if (!place) {
      label += own.text[i];
      continue;
    }
    const auto shown = static_cast<std::size_t>(own.text[++i] - '1');
    const Level& other = level_of(num, abstract, shown);
    const NumberStyle style =
        own.all_decimal && other.style != NumberStyle::none ? NumberStyle::decimal : other.style;
    label += list_number(abstract.counters[shown].value_or(other.start), style, LetterRun::doubled);
  }
  return label;
}

std::optional<DocxNumbering::Label> DocxNumbering::next(int num_id, int level) {
  const auto num = nums_.find(num_id);
  if (num_id == 0 || num == nums_.end()) return std::nullopt;
  const auto abstract = abstracts_.find(num->second.abstract);
  if (abstract == abstracts_.end()) return std::nullopt;
  const auto index = static_cast<std::size_t>(std::clamp(level, 0, static_cast<int>(kLevels) - 1));
  count(num->second, abstract->second, index);
  const Level& own = level_of(num->second, abstract->second, index);
  Label label{expand(num->second, abstract->second, index), own.bullet};
  if (!label.text.empty()) label.text += own.after;
  return label;
}

std::optional<int> DocxNumbering::level_of_style(int num_id, std::string_view style_id) const {
  const auto num = nums_.find(num_id);
  if (num == nums_.end()) return std::nullopt;
  const auto abstract = abstracts_.find(num->second.abstract);
  if (abstract == abstracts_.end()) return std::nullopt;
  for (std::size_t i = 0; i < kLevels; ++i) {
    if (level_of(num->second, abstract->second, i).paragraph_style == style_id) return static_cast<int>(i);
  }
  return std::nullopt;
}

}  // namespace vbpl
