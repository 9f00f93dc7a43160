// SPDX-License-Identifier: GPL-3.0-or-later
#include "libdoc/read/html.h"

#include <fmt/format.h>
#include <gumbo.h>

#include <charconv>
#include <optional>
#include <vector>

#include "libdoc/read/flow.h"
#include "libdoc/read/html_cost.h"
#include "libdoc/read/html_list.h"
#include "libdoc/read/html_root.h"
#include "libdoc/read/html_tags.h"
#include "libdoc/read/html_text.h"
#include "libdoc/read/lay_out.h"
#include "libdoc/read/page_memory.h"
#include "libdoc/read/tracked_changes.h"
#include "libdoc/text/fold.h"
#include "libdoc/text/utf8.h"

namespace vbpl {
namespace {

std::size_t span_attribute(const GumboElement& element, const char* name) {
  const std::string_view value = html_attribute(element, name);
  std::size_t span = 1;
  std::from_chars(value.data(), value.data() + value.size(), span);
  return span;
}

/// Hidden by the element's own style.
bool is_hidden(const GumboElement& element) {
  if (html_attribute(element, "hidden").data() != nullptr) return true;
  const std::string_view style = html_attribute(element, "style");
  const auto has = [&](std::string_view words) { return style.find(words) != style.npos; };
  return has("display:none") || has("display: none") || has("mso-hide:all");
}

/// "_ftn3", "ftn3": the text of footnote 3; "_ftnref3" is the mark that points to it.
bool names_footnote(std::string_view name) {
  if (name.starts_with('_')) name.remove_prefix(1);
  return name.starts_with("ftn") && name.size() > 3 && name[3] >= '0' && name[3] <= '9';
}

/// The font that the element itself asks for; null data when it asks for none. Of several names the first.
std::string_view font_of(const GumboElement& element) {
  std::string_view names;
  if (element.tag == GUMBO_TAG_FONT) names = html_attribute(element, "face");
  const std::string_view style = html_attribute(element, "style");
  if (const std::size_t at = style.find("font-family:"); at != style.npos)
    names = style.substr(at + std::string_view("font-family:").size());
  const std::size_t begin = names.find_first_not_of(" '\"");
  if (begin == names.npos) return {};
  return names.substr(begin, names.find_first_of(",;'\"", begin) - begin);
}

/// <ins> is also written for mere underlining; word processors say when and by whom a change was made.
bool is_tracked(const GumboElement& element) {
  return html_attribute(element, "datetime").data() != nullptr ||
         html_attribute(element, "cite").data() != nullptr;
}

bool is_menu(const GumboElement& element) {
  const std::string_view role = html_attribute(element, "role");
  return role == "navigation" || role == "menu" || role == "menubar" || role == "search";
}

/// Walks over a parsed page with a stack of its own: pages may be deep.
class Walker {
 public:
  Walker(std::string_view html, TrackedChanges changes, bool by_fonts)
      : changes_(changes), by_fonts_(by_fonts), text_(html, flow_) {}

  Flow run(const GumboNode* root) {
    descend(root);
    while (!stack_.empty()) {
      Frame& frame = stack_.back();
      if (frame.next == frame.element->children.length) {
        leave(*frame.element);
        font_ = frame.font;
        if (by_fonts_) text_.set_font(font_);
        stack_.pop_back();
        continue;
      }
      visit(static_cast<const GumboNode*>(frame.element->children.data[frame.next++]));
    }
    text_.end_line();
    return flow_.finish();
  }
  FlowBuilder& flow() { return flow_; }

 private:
  struct Frame {
    const GumboElement* element;
    std::optional<LegacyFont> font;  ///< of the text around it
    unsigned next = 0;
  };

  void descend(const GumboNode* node) {
    if (node->type != GUMBO_NODE_ELEMENT) return;
    stack_.push_back({&node->v.element, font_});
    const std::string_view font = by_fonts_ ? font_of(node->v.element) : std::string_view();
    if (font.data() != nullptr) font_ = legacy_font(font);
    if (by_fonts_) text_.set_font(font_);
  }

  void visit(const GumboNode* node) {
    switch (node->type) {
      case GUMBO_NODE_TEXT:
      case GUMBO_NODE_WHITESPACE:
      case GUMBO_NODE_CDATA:
        return text_.add(node->v.text);
      case GUMBO_NODE_ELEMENT:
        return enter(node);
      default:
        return;
    }
  }

  void enter(const GumboNode* node) {
    const GumboElement& element = node->v.element;
    if (has_flag(element.tag, kSkippedTag) || is_menu(element)) return;
    if (is_hidden(element))
      return flow_.add_diagnostic(Severity::note, "hidden-text",
                                  "the page hides a part of its text, which was passed over");
    if (enter_change(element)) return;
    if (has_flag(element.tag, kBlockTag)) text_.end_line();
    if (element.tag == GUMBO_TAG_BR) return text_.end_line();
    begin(element);
    descend(node);
  }

  /// True when the text of a tracked change is to be left out.
  bool enter_change(const GumboElement& element) {
    const bool deleted = element.tag == GUMBO_TAG_DEL;
    if (!deleted && (element.tag != GUMBO_TAG_INS || !is_tracked(element))) return false;
    flow_.add_diagnostic(Severity::warning, "tracked-changes", tracked_changes_words(changes_));
    if (changes_ == (deleted ? TrackedChanges::accept : TrackedChanges::reject)) return true;
    count_change(element, 1);
    return false;
  }

  void count_change(const GumboElement& element, int step) {
    if (element.tag == GUMBO_TAG_DEL) deleted_ += step;
    if (element.tag == GUMBO_TAG_INS && is_tracked(element)) inserted_ += step;
    if (changes_ != TrackedChanges::show) return;
    text_.set_change(deleted_ > 0    ? TextChange::deleted
                     : inserted_ > 0 ? TextChange::inserted
                                     : TextChange::none);
  }

  void begin(const GumboElement& element) {
    switch (element.tag) {
      case GUMBO_TAG_TABLE:
        return flow_.begin_table();
      case GUMBO_TAG_TR:
        return flow_.begin_row();
      case GUMBO_TAG_TD:
      case GUMBO_TAG_TH:
        text_.end_line();
        return flow_.begin_cell(span_attribute(element, "colspan"), span_attribute(element, "rowspan"));
      case GUMBO_TAG_OL:
      case GUMBO_TAG_UL:
        return lists_.open(element);
      case GUMBO_TAG_LI:
        return begin_item(element);
      case GUMBO_TAG_PRE:
        return text_.set_preformatted(true);
      case GUMBO_TAG_DIV:
        if (names_footnote(html_attribute(element, "id"))) flow_.set_footnote(true);
        return;
      case GUMBO_TAG_A:
        if (names_footnote(html_attribute(element, "name")) || names_footnote(html_attribute(element, "id")))
          flow_.mark_footnote();
        return;
      case GUMBO_TAG_SPAN:
        if (html_attribute(element, "style").find("mso-list:Ignore") != std::string_view::npos)
          text_.set_tight(true);
        return;
      default:
        return;
    }
  }

  void begin_item(const GumboElement& element) {
    std::string label = lists_.next_label(element);
    if (label.empty()) return;
    flow_.add_diagnostic(
        Severity::note, "generated-label",
        "numbers of list items were made as a browser shows them; a word that an office program put "
        "before them (Điều) is not in the page");
    text_.add_label(std::move(label));
  }

  void leave(const GumboElement& element) {
    if (has_flag(element.tag, kBlockTag)) text_.end_line();
    switch (element.tag) {
      case GUMBO_TAG_TABLE:
        return flow_.end_table();
      case GUMBO_TAG_TD:
      case GUMBO_TAG_TH:
        text_.end_line();
        return flow_.end_cell();
      case GUMBO_TAG_OL:
      case GUMBO_TAG_UL:
        return lists_.close();
      case GUMBO_TAG_LI:
        return text_.drop_label();
      case GUMBO_TAG_PRE:
        return text_.set_preformatted(false);
      case GUMBO_TAG_DEL:
      case GUMBO_TAG_INS:
        return count_change(element, -1);
      case GUMBO_TAG_DIV:
        if (names_footnote(html_attribute(element, "id"))) flow_.set_footnote(false);
        return;
      case GUMBO_TAG_SPAN:
        if (html_attribute(element, "style").find("mso-list:Ignore") != std::string_view::npos)
          text_.set_tight(false);
        return;
      default:
        return;
    }
  }

  const TrackedChanges changes_;
  const bool by_fonts_;
  FlowBuilder flow_;
  HtmlText text_;
  std::optional<LegacyFont> font_;
  int deleted_ = 0, inserted_ = 0;  // open elements
  HtmlLists lists_;
  std::vector<Frame> stack_;
};

/// The words of <title>, empty if there is none.
std::string title_of(const GumboOutput& page) {
  const GumboVector& top = page.root->v.element.children;
  for (unsigned i = 0; i < top.length; ++i) {
    const auto* head = static_cast<const GumboNode*>(top.data[i]);
    if (head->type != GUMBO_NODE_ELEMENT || head->v.element.tag != GUMBO_TAG_HEAD) continue;
    for (unsigned j = 0; j < head->v.element.children.length; ++j) {
      const auto* title = static_cast<const GumboNode*>(head->v.element.children.data[j]);
      if (title->type != GUMBO_NODE_ELEMENT || title->v.element.tag != GUMBO_TAG_TITLE ||
          title->v.element.children.length == 0)
        continue;
      const auto* words = static_cast<const GumboNode*>(title->v.element.children.data[0]);
      if (words->type == GUMBO_NODE_TEXT)
        return std::string(trimmed(normalise_utf8(words->v.text.text).utf8));
    }
  }
  return {};
}

SourceDocument read_page(std::string_view html, TrackedChanges changes, bool by_fonts) {
  PageMemory memory;
  GumboOptions options = kGumboDefaultOptions;
  options.max_errors = 0;
  options.userdata = &memory;
  options.allocator = [](void* from, std::size_t size) { return static_cast<PageMemory*>(from)->take(size); };
  options.deallocator = [](void* to, void* block) { static_cast<PageMemory*>(to)->give_back(block); };
  const GumboOutput* page = gumbo_parse_with_options(&options, html.data(), html.size());
  Walker walker(html, changes, by_fonts);
  walker.flow().set_title_hint(title_of(*page));
  return lay_out(walker.run(content_root(page->root)));
}

}  // namespace

Result<SourceDocument> read_html(std::string_view utf8, const std::string& path, const ReadLimits& limits,
                                 bool by_fonts) {
  // Real pages stay far below: they are about 30 deep, with a tag every 20 bytes.
  const std::size_t most_work = 50'000'000 + 20 * utf8.size();
  const HtmlCost cost = measure_html(utf8, limits.max_html_depth, most_work);
  if (cost.depth > limits.max_html_depth || cost.work > most_work) {
    return fail({.message = fmt::format("the page has tags nested more than {} deep, or too many of them",
                                        limits.max_html_depth),
                 .path = path,
                 .hint = "open it in a browser and save its text"});
  }
  if (is_utf8(utf8)) {
    SourceDocument document = read_page(utf8, limits.changes, by_fonts);
    document.source.format = "html";
    document.source.converter = "gumbo";
    return document;
  }
  // The parser would replace bad bytes without a word. The offsets of the mended copy are none of the file's.
  const Text mended = normalise_utf8(utf8);
  SourceDocument document = read_page(mended.utf8, limits.changes, by_fonts);
  document.text.map = {};
  for (Diagnostic diagnostic : mended.diagnostics) {
    if (diagnostic.code != "invalid-utf8") continue;
    diagnostic.span = {};
    document.text.diagnostics.push_back(std::move(diagnostic));
    break;
  }
  document.source.format = "html";
  document.source.converter = "gumbo";
  return document;
}

bool names_legacy_font(std::string_view page) {
  return page.find(".Vn") != page.npos || page.find("VNI-") != page.npos;
}

}  // namespace vbpl
