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
  const auto value = [&](std::string_view name) { return xml_value(xml_child(node, name)); };
  level.start = xml_integer(value("start")).value_or(1);
  const std::string_view format = value("numFmt");
  level.style = number_style(format);
  level.bullet = format == "bullet";
  const pugi::xml_node all_decimal = xml_child(node, "isLgl");
  level.all_decimal = all_decimal && xml_is_on(all_decimal);
  level.text = value("lvlText");
  if (level.bullet) level.text = bullet_text(level.text);
  if (value("suff") == "nothing") level.after.clear();
  level.restart = xml_integer(value("lvlRestart"));
  level.paragraph_style = value("pStyle");
  return level;
}

std::vector<DocxNumbering::Level> DocxNumbering::read_levels(pugi::xml_node abstract) {
  std::vector<Level> levels(kLevels);
  for (const pugi::xml_node child : abstract.children()) {
    const auto index = xml_integer(xml_attribute(child, "ilvl"));
    if (xml_name(child) == "lvl" && index && *index >= 0 && *index < static_cast<int>(kLevels))
      levels[static_cast<std::size_t>(*index)] = read_level(child);
  }
  return levels;
}

DocxNumbering::DocxNumbering(pugi::xml_node root, DocxStyles& styles) {
  for (const pugi::xml_node node : root.children()) {
    if (xml_name(node) == "num") read_num(node);
    if (xml_name(node) == "abstractNum")
      abstracts_.emplace(xml_integer(xml_attribute(node, "abstractNumId")).value_or(0),
                         Abstract{node, {}, {}});
  }
  // A numbering that only points to a numbering style counts with the one that the style names.
  for (auto& [id, num] : nums_) {
    const auto abstract = abstracts_.find(num.abstract);
    if (abstract == abstracts_.end()) continue;
    const std::string_view style = xml_value(xml_child(abstract->second.node, "numStyleLink"));
    if (style.empty()) continue;
    const auto linked = nums_.find(styles.num_id_of(style).value_or(0));
    if (linked != nums_.end()) num.abstract = linked->second.abstract;
  }
}

std::optional<DocxNumbering::Use> DocxNumbering::find(int num_id) {
  const auto num = nums_.find(num_id);
  if (num_id == 0 || num == nums_.end()) return std::nullopt;
  const auto abstract = abstracts_.find(num->second.abstract);
  if (abstract == abstracts_.end()) return std::nullopt;
  if (abstract->second.levels.empty()) abstract->second.levels = read_levels(abstract->second.node);
  return Use{num->second, abstract->second};
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
  const auto use = find(num_id);
  if (!use) return std::nullopt;
  const auto index = static_cast<std::size_t>(std::clamp(level, 0, static_cast<int>(kLevels) - 1));
  count(use->num, use->abstract, index);
  const Level& own = level_of(use->num, use->abstract, index);
  Label label{expand(use->num, use->abstract, index), own.bullet};
  if (!label.text.empty()) label.text += own.after;
  return label;
}

std::optional<int> DocxNumbering::level_of_style(int num_id, std::string_view style_id) {
  const auto use = find(num_id);
  for (std::size_t i = 0; use && i < kLevels; ++i) {
    if (level_of(use->num, use->abstract, i).paragraph_style == style_id) return static_cast<int>(i);
  }
  return std::nullopt;
}

}  // namespace vbpl
