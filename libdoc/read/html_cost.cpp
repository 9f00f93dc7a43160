// SPDX-License-Identifier: GPL-3.0-or-later
#include "libdoc/read/html_cost.h"

#include <algorithm>
#include <vector>

#include "libdoc/read/html_tags.h"
#include "libdoc/read/html_token.h"

namespace vbpl {
namespace {

/// The stack of open elements, near enough to the standard's tree construction.
class OpenElements {
 public:
  [[nodiscard]] std::size_t depth() const { return stack_.size() + formatting_.size(); }

  void start(const HtmlToken& token) {
    const bool foreign = in_foreign();
    if (has_flag(token.tag, kVoidTag) || (foreign && token.self_closing)) return;
    if (token.tag == GUMBO_TAG_HTML || token.tag == GUMBO_TAG_HEAD || token.tag == GUMBO_TAG_BODY) return;
    if (has_flag(token.tag, kEndsParagraph)) close_in_scope(GUMBO_TAG_P);
    close_implied(token.tag);
    if (has_flag(token.tag, kFormattingTag)) add_formatting(token);
    if (token.tag == GUMBO_TAG_SVG || token.tag == GUMBO_TAG_MATH) ++foreign_open_;
    stack_.push_back(token);
  }

  void end(const HtmlToken& token) {
    if (token.tag == GUMBO_TAG_UNKNOWN) return end_unknown(token.name);
    if (has_flag(token.tag, kFormattingTag)) return end_formatting(token.tag);
    const bool table_part = is_table_part(token.tag);
    for (std::size_t i = stack_.size(); i-- > 0;) {
      const GumboTag open = stack_[i].tag;
      if (same_heading(open, token.tag)) return pop_to(i);
      const bool wall = table_part
                            ? open == GUMBO_TAG_TABLE || open == GUMBO_TAG_TEMPLATE
                            : has_flag(open, has_flag(token.tag, kSpecialTag) ? kScopeTag : kSpecialTag);
      if (wall) return;
    }
  }

  /// Text without tags: only outside SVG and MathML, where <style> may hold elements.
  [[nodiscard]] bool holds_raw_text(GumboTag tag) const {
    return foreign_open_ == 0 && has_flag(tag, kRawTag);
  }

 private:
  static bool is_table_part(GumboTag tag) {
    return tag == GUMBO_TAG_TABLE || tag == GUMBO_TAG_TR || tag == GUMBO_TAG_TD || tag == GUMBO_TAG_TH ||
           tag == GUMBO_TAG_TBODY || tag == GUMBO_TAG_THEAD || tag == GUMBO_TAG_TFOOT ||
           tag == GUMBO_TAG_CAPTION || tag == GUMBO_TAG_COLGROUP;
  }
  static bool is_heading(GumboTag tag) { return tag >= GUMBO_TAG_H1 && tag <= GUMBO_TAG_H6; }
  static bool same_heading(GumboTag a, GumboTag b) { return a == b || (is_heading(a) && is_heading(b)); }

  /// True when the innermost element is SVG or MathML.
  [[nodiscard]] bool in_foreign() const {
    for (std::size_t i = stack_.size(); foreign_open_ > 0 && i-- > 0;) {
      if (stack_[i].tag == GUMBO_TAG_SVG || stack_[i].tag == GUMBO_TAG_MATH) return true;
      if (stack_[i].tag != GUMBO_TAG_UNKNOWN) return false;
    }
    return false;
  }

  void pop_to(std::size_t size) {
    for (std::size_t i = size; i < stack_.size(); ++i) {
      const GumboTag tag = stack_[i].tag;
      if (tag == GUMBO_TAG_SVG || tag == GUMBO_TAG_MATH) --foreign_open_;
      // Formatting ends with the cell that it stands in.
      if (has_flag(tag, kScopeTag) && tag != GUMBO_TAG_TABLE) drop_formatting_inside(i);
    }
    stack_.resize(size);
  }

  void drop_formatting_inside(std::size_t level) {
    while (!formatting_.empty() && formatting_.back().level > level) formatting_.pop_back();
  }

  void close_in_scope(GumboTag tag) {
    for (std::size_t i = stack_.size(); i-- > 0;) {
      if (stack_[i].tag == tag) return pop_to(i);
      if (has_flag(stack_[i].tag, kScopeTag) || stack_[i].tag == GUMBO_TAG_BUTTON) return;
    }
  }

  /// Start tags that close an open sibling without an end tag.
  void close_implied(GumboTag tag) {
    switch (tag) {
      case GUMBO_TAG_OPTION:
        if (!stack_.empty() && stack_.back().tag == tag) pop_to(stack_.size() - 1);
        return;
      case GUMBO_TAG_LI:
        return close_item(tag, tag);
      case GUMBO_TAG_DD:
      case GUMBO_TAG_DT:
        return close_item(GUMBO_TAG_DD, GUMBO_TAG_DT);
      case GUMBO_TAG_TD:
      case GUMBO_TAG_TH:
        return close_back_to({GUMBO_TAG_TR, GUMBO_TAG_TBODY, GUMBO_TAG_THEAD, GUMBO_TAG_TFOOT});
      case GUMBO_TAG_TR:
        return close_back_to({GUMBO_TAG_TBODY, GUMBO_TAG_THEAD, GUMBO_TAG_TFOOT});
      case GUMBO_TAG_TBODY:
      case GUMBO_TAG_THEAD:
      case GUMBO_TAG_TFOOT:
      case GUMBO_TAG_COLGROUP:
      case GUMBO_TAG_CAPTION:
        return close_back_to({});
      case GUMBO_TAG_A:
      case GUMBO_TAG_NOBR:
        return end_formatting(tag);
      default:
        return;
    }
  }

  void close_item(GumboTag one, GumboTag other) {
    for (std::size_t i = stack_.size(); i-- > 0;) {
      const GumboTag open = stack_[i].tag;
      if (open == one || open == other) return pop_to(i);
      if (has_flag(open, kSpecialTag) && open != GUMBO_TAG_ADDRESS && open != GUMBO_TAG_DIV &&
          open != GUMBO_TAG_P)
        return;
    }
  }

  /// Back to the innermost table, or to one of `keep` inside it. Nothing outside a table.
  void close_back_to(std::initializer_list<GumboTag> keep) {
    for (std::size_t i = stack_.size(); i-- > 0;) {
      const GumboTag open = stack_[i].tag;
      if (open == GUMBO_TAG_TABLE || std::find(keep.begin(), keep.end(), open) != keep.end())
        return pop_to(i + 1);
      if (open == GUMBO_TAG_TEMPLATE) return;
    }
  }

  void end_unknown(std::string_view name) {
    for (std::size_t i = stack_.size(); i-- > 0;) {
      if (stack_[i].tag == GUMBO_TAG_UNKNOWN && stack_[i].name == name) return pop_to(i);
      if (has_flag(stack_[i].tag, kSpecialTag)) return;
    }
  }

  /// At most three alike count, as in the standard.
  void add_formatting(const HtmlToken& token) {
    std::size_t alike = 0;
    for (std::size_t i = formatting_.size(); i-- > 0;) {
      if (formatting_[i].whole == token.whole && ++alike == 3) {
        formatting_.erase(formatting_.begin() + static_cast<std::ptrdiff_t>(i));
        break;
      }
    }
    formatting_.push_back({token.tag, token.whole, stack_.size()});
  }

  void end_formatting(GumboTag tag) {
    const auto known = std::find_if(formatting_.rbegin(), formatting_.rend(),
                                    [&](const Formatting& open) { return open.tag == tag; });
    if (known != formatting_.rend()) formatting_.erase(std::next(known).base());
    bool special_above = false;
    for (std::size_t i = stack_.size(); i-- > 0;) {
      if (stack_[i].tag == tag) {
        if (!special_above) return pop_to(i);
        stack_.erase(stack_.begin() + static_cast<std::ptrdiff_t>(i));
        return;
      }
      if (has_flag(stack_[i].tag, kScopeTag)) return;
      special_above = special_above || has_flag(stack_[i].tag, kSpecialTag);
    }
  }

  struct Formatting {
    GumboTag tag;
    std::string_view whole;
    std::size_t level;  ///< size of the stack when it was opened
  };
  std::vector<HtmlToken> stack_;
  std::vector<Formatting> formatting_;
  std::size_t foreign_open_ = 0;
};

}  // namespace

HtmlCost measure_html(std::string_view html, std::size_t max_depth, std::size_t max_work) {
  HtmlCost cost;
  OpenElements open;
  HtmlTags tags(html);
  while (const auto token = tags.next()) {
    if (token->is_end) {
      // What may be text closes nothing, so that the depth is never taken too low.
      if (!token->in_cdata) open.end(*token);
    } else {
      open.start(*token);
      if (open.holds_raw_text(token->tag)) tags.skip_raw_text(token->name);
    }
    cost.depth = std::max(cost.depth, open.depth());
    cost.work += open.depth() + 1 + token->attributes * token->attributes / 2;
    if (cost.depth > max_depth || cost.work > max_work) break;
  }
  return cost;
}

}  // namespace vbpl
