// SPDX-License-Identifier: GPL-3.0-or-later
#include "libdoc/read/html_text.h"

#include <algorithm>

namespace vbpl {
namespace {

constexpr std::size_t kColumnGap = 4;   // so many no-break spaces are meant to be seen
constexpr std::size_t kWidestGap = 80;  // and more say no more

bool is_blank(char c) { return c == ' ' || c == '\n' || c == '\t' || c == '\r' || c == '\f'; }
constexpr std::string_view kNoBreakSpace = "\xC2\xA0";

}  // namespace

void HtmlText::add(const GumboText& node) {
  const std::string_view text = node.text;
  const std::size_t source = node.start_pos.offset;
  const bool linear = html_.substr(std::min(source, html_.size()), text.size()) == text;
  for (std::size_t at = 0; at < text.size();) {
    if (is_blank(text[at])) {
      if (preformatted_ && text[at] == '\n') end_line();
      blanks_ = std::max<std::size_t>(blanks_, 1);
      ++at;
      continue;
    }
    if (text.substr(at, 2) == kNoBreakSpace) {
      blanks_ = std::max<std::size_t>(blanks_, 1);
      no_breaks_ += tight_ ? 0 : 1;
      at += 2;
      continue;
    }
    std::size_t end = at;
    while (end < text.size() && !is_blank(text[end]) && text.substr(end, 2) != kNoBreakSpace) ++end;
    add_words(text.substr(at, end - at), linear ? source + at : source, linear);
    at = end;
  }
}

void HtmlText::add_words(std::string_view words, std::size_t source, bool linear) {
  if (!label_.empty()) {
    flow_.append(label_);
    label_.clear();
  } else if (!flow_.line_is_empty() && blanks_ > 0) {
    flow_.append(std::string(no_breaks_ >= kColumnGap ? std::min(no_breaks_, kWidestGap) : 1, ' '));
  }
  blanks_ = no_breaks_ = 0;
  flow_.append(words, source, linear);
}

void HtmlText::end_line() {
  blanks_ = no_breaks_ = 0;
  flow_.end_line();
}

}  // namespace vbpl
