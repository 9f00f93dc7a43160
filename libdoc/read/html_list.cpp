// SPDX-License-Identifier: GPL-3.0-or-later
#include "libdoc/read/html_list.h"

#include <charconv>
#include <optional>
#include <string_view>

#include "libdoc/read/html_root.h"

namespace vbpl {
namespace {

constexpr int kMaxNumber = 1'000'000;

std::optional<int> integer(std::string_view text) {
  int value = 0;
  const auto [end, error] = std::from_chars(text.data(), text.data() + text.size(), value);
  if (text.empty() || error != std::errc() || value > kMaxNumber || value < -kMaxNumber) return std::nullopt;
  return value;
}

struct StyleName {
  std::string_view type;  ///< value of the type attribute
  std::string_view css;   ///< value of list-style-type
  NumberStyle style;
};
constexpr StyleName kStyles[] = {
    {"1", "decimal", NumberStyle::decimal},          {"", "decimal-leading-zero", NumberStyle::decimal_zero},
    {"a", "lower-alpha", NumberStyle::lower_letter}, {"a", "lower-latin", NumberStyle::lower_letter},
    {"A", "upper-alpha", NumberStyle::upper_letter}, {"A", "upper-latin", NumberStyle::upper_letter},
    {"i", "lower-roman", NumberStyle::lower_roman},  {"I", "upper-roman", NumberStyle::upper_roman},
};

/// The keyword of list-style-type or list-style in a style attribute; empty if there is none.
std::string_view css_list_style(std::string_view style) {
  const std::size_t property = style.find("list-style");
  if (property == style.npos) return {};
  const std::size_t colon = style.find(':', property);
  if (colon == style.npos) return {};
  const std::size_t begin = style.find_first_not_of(' ', colon + 1);
  if (begin == style.npos) return {};
  const std::size_t end = style.find_first_of(" ;", begin);
  return style.substr(begin, end == style.npos ? style.npos : end - begin);
}

}  // namespace

void HtmlLists::open(const GumboElement& list) {
  List state;
  state.bullet = list.tag != GUMBO_TAG_OL;
  if (!state.bullet) {
    state.style = NumberStyle::decimal;
    const std::string_view type = html_attribute(list, "type");
    for (const StyleName& name : kStyles) {
      if (!type.empty() && name.type == type) state.style = name.style;
    }
    state.next = integer(html_attribute(list, "start")).value_or(1);
  }
  if (const std::string_view css = css_list_style(html_attribute(list, "style")); !css.empty()) {
    if (css == "none") state = {.bullet = false, .style = NumberStyle::none, .next = state.next};
    for (const StyleName& name : kStyles) {
      if (name.css == css) state = {.bullet = false, .style = name.style, .next = state.next};
    }
  }
  if (html_attribute(list, "reversed").data() != nullptr) {
    // Counting down starts at the number of items.
    state.step = -1;
    if (html_attribute(list, "start").data() == nullptr) {
      state.next = 0;
      for (unsigned i = 0; i < list.children.length; ++i) {
        const auto* child = static_cast<const GumboNode*>(list.children.data[i]);
        if (child->type == GUMBO_NODE_ELEMENT && child->v.element.tag == GUMBO_TAG_LI) ++state.next;
      }
    }
  }
  lists_.push_back(state);
}

void HtmlLists::close() {
  if (!lists_.empty()) lists_.pop_back();
}

std::string HtmlLists::next_label(const GumboElement& item) {
  if (lists_.empty()) return {};
  List& list = lists_.back();
  if (const auto value = integer(html_attribute(item, "value"))) list.next = *value;
  if (css_list_style(html_attribute(item, "style")) == "none") return {};
  if (list.bullet) return "• ";
  const std::string number = list_number(list.next, list.style, LetterRun::positional);
  list.next += list.step;
  return number.empty() ? "" : number + ". ";
}

}  // namespace vbpl
