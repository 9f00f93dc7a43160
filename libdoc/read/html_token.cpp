// SPDX-License-Identifier: GPL-3.0-or-later
#include "libdoc/read/html_token.h"

#include <algorithm>

namespace vbpl {
namespace {

constexpr std::string_view kBlanks = " \t\n\r\f";

bool is_letter(char c) { return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z'); }
char ascii_lower(char c) { return c >= 'A' && c <= 'Z' ? static_cast<char>(c + ('a' - 'A')) : c; }

std::size_t find_or_end(std::string_view text, std::string_view what, std::size_t from) {
  const std::size_t found = text.find(what, from);
  return found == text.npos ? text.size() : found;
}
std::size_t skip_to_any(std::string_view text, std::string_view chars, std::size_t from) {
  return std::min(text.find_first_of(chars, from), text.size());
}
std::size_t skip_over(std::string_view text, std::string_view chars, std::size_t from) {
  return std::min(text.find_first_not_of(chars, from), text.size());
}

}  // namespace

/// Behind the comment that begins here with "<!--". `<!-->` and `--!>` end one too.
std::size_t HtmlTags::comment_end() const {
  const std::size_t inner = at_ + 4;
  const std::string_view rest = html_.substr(inner);
  if (rest.starts_with('>')) return inner + 1;
  if (rest.starts_with("->")) return inner + 2;
  for (std::size_t dash = rest.find("--"); dash != rest.npos; dash = rest.find("--", dash + 1)) {
    if (rest.substr(dash + 2, 1) == ">") return inner + dash + 3;
    if (rest.substr(dash + 2, 2) == "!>") return inner + dash + 4;
  }
  return html_.size();
}

/// Behind the '>' of the tag whose attributes begin at `at`; quoted values may hold '>'.
HtmlTags::TagEnd HtmlTags::tag_end(std::size_t at) const {
  for (std::size_t attributes = 0;; ++attributes) {
    const std::size_t name = skip_over(html_, " \t\n\r\f/", at);
    if (name >= html_.size()) return {html_.size(), false, attributes};
    if (html_[name] == '>') return {name + 1, name > at && html_[name - 1] == '/', attributes};
    at = skip_to_any(html_, " \t\n\r\f/>=", name + 1);
    const std::size_t equals = skip_over(html_, kBlanks, at);
    if (char_at(equals) != '=') continue;
    at = skip_over(html_, kBlanks, equals + 1);
    const char quote = char_at(at);
    if (quote == '"' || quote == '\'') {
      at = std::min(find_or_end(html_, std::string_view(&quote, 1), at + 1) + 1, html_.size());
    } else {
      at = skip_to_any(html_, " \t\n\r\f>", at);
    }
  }
}

HtmlToken HtmlTags::take_tag(std::size_t name, bool is_end) {
  const std::size_t name_end = skip_to_any(html_, " \t\n\r\f/>", name);
  const TagEnd end = tag_end(name_end);
  HtmlToken token;
  token.name = html_.substr(name, name_end - name);
  token.whole = html_.substr(at_, end.at - at_);
  // Names longer than any real one are unknown, whatever they begin with.
  if (token.name.size() <= 32)
    token.tag = gumbo_tagn_enum(token.name.data(), static_cast<unsigned>(token.name.size()));
  token.is_end = is_end;
  token.self_closing = end.self_closing;
  token.attributes = end.attributes;
  token.in_cdata = at_ < cdata_end_;
  // A section of text ends where it ends, whatever stands open in it.
  at_ = token.in_cdata ? std::min(end.at, cdata_end_) : end.at;
  return token;
}

std::optional<HtmlToken> HtmlTags::next() {
  for (;;) {
    at_ = find_or_end(html_, "<", at_);
    if (at_ >= html_.size()) return std::nullopt;
    const std::string_view rest = html_.substr(at_, 9);
    const bool is_end = rest.starts_with("</");
    const std::size_t name = at_ + (is_end ? 2 : 1);
    if (is_letter(char_at(name))) return take_tag(name, is_end);
    if (at_ < cdata_end_) {
      ++at_;
    } else if (rest.starts_with("<!--")) {
      at_ = comment_end();
    } else if (rest.starts_with("<![CDATA[")) {
      cdata_end_ = find_or_end(html_, "]]>", at_);
      at_ += 9;
    } else if (rest.starts_with("<!") || rest.starts_with("<?") || is_end) {
      at_ = find_or_end(html_, ">", at_);
    } else {
      ++at_;
    }
  }
}

void HtmlTags::skip_raw_text(std::string_view name) {
  for (at_ = find_or_end(html_, "</", at_); at_ < html_.size(); at_ = find_or_end(html_, "</", at_ + 2)) {
    const std::string_view found = html_.substr(at_ + 2, name.size());
    const char after = char_at(at_ + 2 + name.size());
    const bool same = std::equal(found.begin(), found.end(), name.begin(), name.end(),
                                 [](char a, char b) { return ascii_lower(a) == ascii_lower(b); });
    if (same && (kBlanks.find(after) != kBlanks.npos || after == '/' || after == '>')) return;
  }
}

}  // namespace vbpl
