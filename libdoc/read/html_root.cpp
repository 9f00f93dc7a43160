// SPDX-License-Identifier: GPL-3.0-or-later
#include "libdoc/read/html_root.h"

#include <array>
#include <cstddef>
#include <vector>

#include "libdoc/text/fold.h"

namespace vbpl {
namespace {

/// How a law database marks the text of the act. Earlier rows win.
struct RootMark {
  const char* attribute;
  std::string_view value;  ///< one word of the attribute; empty = any value
};
constexpr RootMark kMarks[] = {
    {"data-vbpl-content-root", ""},  // vbpl.vn since 2025
    {"id", "toanvancontent"},        // vbpl.vn before
    {"class", "content1"},  // thuvienphapluat.vn: the first is the Vietnamese text, a second its translation
};
constexpr std::size_t kLeastText = 200;  // bytes; a smaller frame is not the text of an act
constexpr int kTries = 8;                // frames looked into for each mark

bool has_word(std::string_view value, std::string_view word) {
  for (std::size_t at = value.find(word); at != value.npos; at = value.find(word, at + 1)) {
    const auto blank = [&](std::size_t i) {
      return i >= value.size() || value[i] == ' ' || value[i] == '\n' || value[i] == '\t';
    };
    if ((at == 0 || blank(at - 1)) && blank(at + word.size())) return true;
  }
  return false;
}

bool is_marked(const GumboElement& element, const RootMark& mark) {
  const std::string_view value = html_attribute(element, mark.attribute);
  return value.data() != nullptr && (mark.value.empty() || has_word(value, mark.value));
}

/// Calls `visit` on the nodes below and with `top`, in document order, until it answers true.
template <class Visit>
void walk(const GumboNode* top, Visit visit) {
  std::vector<const GumboNode*> stack = {top};
  while (!stack.empty()) {
    const GumboNode* node = stack.back();
    stack.pop_back();
    if (visit(node)) return;
    if (node->type != GUMBO_NODE_ELEMENT) continue;
    const GumboVector& children = node->v.element.children;
    for (unsigned i = children.length; i-- > 0;)
      stack.push_back(static_cast<const GumboNode*>(children.data[i]));
  }
}

bool has_enough_text(const GumboNode* top) {
  std::size_t size = 0;
  walk(top, [&](const GumboNode* node) {
    if (node->type == GUMBO_NODE_TEXT) size += std::string_view(node->v.text.text).size();
    return size >= kLeastText;
  });
  return size >= kLeastText;
}

}  // namespace

std::string_view html_attribute(const GumboElement& element, const char* name) {
  const GumboAttribute* attribute = gumbo_get_attribute(&element.attributes, name);
  return attribute == nullptr ? std::string_view() : std::string_view(attribute->value);
}

const GumboNode* content_root(const GumboNode* document) {
  std::array<const GumboNode*, std::size(kMarks)> found{};
  std::array<int, std::size(kMarks)> tries{};
  const GumboNode* body = document;
  walk(document, [&](const GumboNode* node) {
    if (node->type != GUMBO_NODE_ELEMENT) return false;
    if (body == document && node->v.element.tag == GUMBO_TAG_BODY) body = node;
    for (std::size_t i = 0; i < found.size(); ++i) {
      if (found[i] != nullptr || !is_marked(node->v.element, kMarks[i]) || ++tries[i] > kTries) continue;
      if (has_enough_text(node)) found[i] = node;
    }
    return false;
  });
  for (const GumboNode* root : found) {
    if (root != nullptr) return root;
  }
  return body;
}

}  // namespace vbpl
