// SPDX-License-Identifier: GPL-3.0-or-later
#include "libdoc/read/odt_lists.h"

#include <algorithm>
#include <utility>

#include "libdoc/read/xml_tree.h"

namespace vbpl {
namespace {

std::string value(pugi::xml_node node, const char* name) { return node.attribute(name).value(); }

/// The numbers put into "Điều %1%.".
template <class Number>
std::string expand(std::string_view text, const Number& number) {
  std::string label;
  for (std::size_t at = 0; at < text.size();) {
    const std::size_t end = text[at] == '%' ? text.find('%', at + 1) : text.npos;
    const auto level = end == text.npos ? std::nullopt : xml_integer(text.substr(at + 1, end - at - 1));
    if (!level || *level < 1 || *level > static_cast<int>(kOdtListLevels)) {
      label += text[at++];
      continue;
    }
    label += number(static_cast<std::size_t>(*level - 1));
    at = end + 1;
  }
  return label;
}

}  // namespace

void OdtLists::open_list(pugi::xml_node list) {
  Open open;
  const std::string own_style = value(list, "text:style-name");
  open.style = own_style.empty() && !open_.empty() ? open_.back().style : own_style;
  const bool is_deeper_level =
      !open_.empty() && open.style == open_.back().style && !list.attribute("text:continue-list");
  open.counters = is_deeper_level ? open_.back().counters : counters_for(list, open.style);
  const std::string id = value(list, "xml:id");
  if (!id.empty()) by_id_[id] = open.counters;
  by_style_[open.style] = open.counters;
  open_.push_back(std::move(open));
}

OdtLists::Counters* OdtLists::counters_for(pugi::xml_node list, const std::string& style) {
  const std::string continued = value(list, "text:continue-list");
  if (const auto found = by_id_.find(continued); !continued.empty() && found != by_id_.end())
    return found->second;
  if (value(list, "text:continue-numbering") == "true") {
    if (const auto found = by_style_.find(style); found != by_style_.end()) return found->second;
  }
  Counters* fresh = &all_.emplace_back();
  // The list that it continues is not in the text; others may continue it, too.
  if (!continued.empty()) by_id_[continued] = fresh;
  return fresh;
}

void OdtLists::close_list() {
  if (!open_.empty()) open_.pop_back();
}

void OdtLists::open_item(pugi::xml_node item, bool numbered) {
  if (open_.empty()) return;
  open_.back().takes_number = numbered;
  open_.back().start_value = xml_integer(value(item, "text:start-value"));
  open_.back().item_style = value(item, "text:style-override");
}

void OdtLists::close_item() {
  if (!open_.empty()) open_.back().takes_number = false;
}

void OdtLists::begin_apart() { around_.push_back(std::exchange(open_, {})); }

void OdtLists::end_apart() {
  if (around_.empty()) return;
  open_ = std::move(around_.back());
  around_.pop_back();
}

bool OdtLists::has_label() const { return !open_.empty() && open_.back().takes_number; }

std::optional<OdtLists::Label> OdtLists::next(std::string_view paragraph_list) {
  if (!has_label()) return std::nullopt;
  Open& open = open_.back();
  open.takes_number = false;
  const OdtListStyle* style = styles_.list(open.item_style.empty() ? open.style : open.item_style);
  if (style == nullptr) style = styles_.list(paragraph_list);
  if (style == nullptr) return std::nullopt;
  const std::size_t level = std::min(open_.size(), kOdtListLevels) - 1;
  return count(*style, *open.counters, level, open.start_value);
}

std::optional<OdtLists::Label> OdtLists::next_heading(int outline_level) {
  const auto level =
      static_cast<std::size_t>(std::clamp(outline_level, 1, static_cast<int>(kOdtListLevels)) - 1);
  if (styles_.outline()[level].text.empty()) return std::nullopt;
  return count(styles_.outline(), outline_, level, std::nullopt);
}

OdtLists::Label OdtLists::count(const OdtListStyle& style, Counters& counters, std::size_t level,
                                std::optional<int> start) {
  auto& counter = counters[level];
  counter = start ? *start : counter ? *counter + 1 : style[level].start;
  std::fill(counters.begin() + static_cast<std::ptrdiff_t>(level) + 1, counters.end(), std::nullopt);
  const OdtListLevel& own = style[level];
  Label label{own.bullet ? own.text
                         : expand(own.text,
                                  [&](std::size_t shown) {
                                    const OdtListLevel& other = style[shown];
                                    return list_number(counters[shown].value_or(other.start), other.style,
                                                       other.letters);
                                  }),
              own.bullet};
  if (!label.text.empty()) label.text += own.after;
  return label;
}

}  // namespace vbpl
