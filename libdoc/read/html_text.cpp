// SPDX-License-Identifier: GPL-3.0-or-later
#include "libdoc/read/html_text.h"

#include <algorithm>
#include <utility>

#include "libdoc/text/text.h"

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
  if (font_) {
    if (pending_.empty()) pending_source_ = source;
    pending_ += text;
    return;
  }
  add_text(text, source, html_.substr(std::min(source, html_.size()), text.size()) == text);
}

void HtmlText::set_font(std::optional<LegacyFont> font) {
  if (font == font_) return;
  flush();
  font_ = font;
}

/// A letter and its mark may stand in two nodes.
void HtmlText::flush() {
  if (pending_.empty()) return;
  const std::string text = decode_legacy(normalise_utf8(std::exchange(pending_, {})).utf8, *font_);
  add_text(text, pending_source_, false);
}

void HtmlText::add_label(std::string label) {
  flush();
  label_ = std::move(label);
}

void HtmlText::add_text(std::string_view text, std::size_t source, bool linear) {
  for (std::size_t at = 0; at < text.size();) {
    if (is_blank(text[at])) {
      if (preformatted_ && text[at] == '\n') break_line();
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
  if (change_ != marked_) mark(TextChange::none);
  if (!label_.empty()) {
    flow_.append(label_);
    label_.clear();
  } else if (!flow_.line_is_empty() && blanks_ > 0) {
    flow_.append(std::string(no_breaks_ >= kColumnGap ? std::min(no_breaks_, kWidestGap) : 1, ' '));
  }
  blanks_ = no_breaks_ = 0;
  mark(change_);
  flow_.append(words, source, linear);
}

void HtmlText::mark(TextChange change) {
  if (change == marked_) return;
  if (marked_ != TextChange::none) flow_.append(marked_ == TextChange::deleted ? "-]" : "+}");
  if (change != TextChange::none) flow_.append(change == TextChange::deleted ? "[-" : "{+");
  marked_ = change;
}

void HtmlText::end_line() {
  flush();
  break_line();
}

void HtmlText::break_line() {
  mark(TextChange::none);
  blanks_ = no_breaks_ = 0;
  flow_.end_line();
}

}  // namespace vbpl
