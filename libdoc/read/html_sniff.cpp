// SPDX-License-Identifier: GPL-3.0-or-later
#include <algorithm>

#include "libdoc/read/html.h"

namespace vbpl {
namespace {

constexpr std::size_t kHead = 4096;
constexpr std::string_view kBlanks = " \t\r\n\f";

char ascii_lower(char c) { return c >= 'A' && c <= 'Z' ? static_cast<char>(c + ('a' - 'A')) : c; }

std::string lower_head(std::string_view bytes, std::size_t size) {
  std::string head(bytes.substr(0, size));
  std::transform(head.begin(), head.end(), head.begin(), ascii_lower);
  return head;
}

bool has_any(std::string_view head, std::initializer_list<std::string_view> words) {
  return std::any_of(words.begin(), words.end(),
                     [&](std::string_view word) { return head.find(word) != head.npos; });
}

/// True when `text` begins with a tag of this list, whole name.
bool begins_with_tag(std::string_view text) {
  constexpr std::string_view kTags[] = {"<p",      "<div", "<table", "<span",    "<center", "<font",  "<b",
                                        "<h1",     "<h2",  "<h3",    "<meta",    "<title",  "<style", "<link",
                                        "<script", "<ul",  "<ol",    "<article", "<section"};
  return std::any_of(std::begin(kTags), std::end(kTags), [&](std::string_view tag) {
    return text.starts_with(tag) && text.size() > tag.size() &&
           (text[tag.size()] == '>' || kBlanks.find(text[tag.size()]) != kBlanks.npos);
  });
}

}  // namespace

bool looks_like_html(std::string_view bytes, std::string_view path) {
  if (bytes.starts_with("\xEF\xBB\xBF")) bytes.remove_prefix(3);
  const std::string name =
      lower_head(path.substr(path.rfind('.') == path.npos ? path.size() : path.rfind('.')), 16);
  const bool named_html = name == ".htm" || name == ".html" || name == ".xhtml";
  const bool named_text = name == ".txt" || name == ".md";
  const std::string lowered =
      lower_head(bytes.substr(std::min(bytes.find_first_not_of(kBlanks), bytes.size())), kHead);
  const std::string_view head = lowered;
  if (head.starts_with("<!doctype html") || head.starts_with("<html") || head.starts_with("<body") ||
      head.starts_with("<head"))
    return true;
  if (head.starts_with('<') && has_any(head, {"<html", "<body"})) return true;
  if (named_html)
    return has_any(head, {"<p>", "<p ", "<div", "<br", "<td", "<span", "<h1", "<b>", "<html", "<body", "<!--",
                          "<script"});
  return !named_text && begins_with_tag(head);
}

std::string html_charset(std::string_view bytes) {
  const std::string lowered = lower_head(bytes, kHead);
  const std::string_view head = lowered;
  for (std::size_t meta = head.find("<meta"); meta != head.npos; meta = head.find("<meta", meta + 5)) {
    const std::string_view tag = head.substr(meta, std::min(head.find('>', meta), head.size()) - meta);
    std::size_t at = tag.find("charset");
    if (at == tag.npos) continue;
    at = tag.find_first_not_of(kBlanks, at + 7);
    if (at == tag.npos || tag[at] != '=') continue;
    at = tag.find_first_not_of(" \t\r\n\f\"'", at + 1);
    if (at == tag.npos) continue;
    return std::string(tag.substr(at, std::min(tag.find_first_of(" \t\r\n\f\"';/", at), tag.size()) - at));
  }
  return {};
}

}  // namespace vbpl
