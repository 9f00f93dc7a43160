// SPDX-License-Identifier: GPL-3.0-or-later
#include "libdoc/read/markdown_inline.h"

#include <algorithm>
#include <array>
#include <cstdint>
#include <iterator>
#include <optional>
#include <utility>

#include "libdoc/read/entity.h"
#include "libdoc/text/characters.h"

namespace vbpl {
namespace {

constexpr std::size_t kLongestEntity = 10, kMostTicks = 8;
// "____" is a blank to fill in; "****" ends one stretch in bold and begins the next.
constexpr std::size_t kLongestLine = 3, kLongestStars = 6;

/// Tags that Markdown is written with; "<" before anything else is a sign.
constexpr std::string_view kTags[] = {
    "a",     "b",     "blockquote", "br",  "center", "code",  "del",  "div",    "em",  "font",
    "h1",    "h2",    "h3",         "h4",  "h5",     "h6",    "hr",   "i",      "img", "ins",
    "li",    "ol",    "p",          "pre", "s",      "small", "span", "strong", "sub", "sup",
    "table", "tbody", "td",         "th",  "thead",  "tr",    "u",    "ul"};

bool is_digit(char c) { return c >= '0' && c <= '9'; }
bool is_ascii_letter(char c) { return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z'); }
bool is_ascii_punctuation(char c) { return c > ' ' && c < 0x7F && !is_digit(c) && !is_ascii_letter(c); }

/// What stands at one side of a run of marks.
enum class Side : std::uint8_t { blank, punctuation, letter };

Side side_of(char32_t c) {
  const Character& kind = character(c);
  if (kind.space) return Side::blank;
  return kind.letter || kind.digit ? Side::letter : Side::punctuation;
}

/// A stretch of the paragraph, in its order.
struct Token {
  enum class Kind : std::uint8_t { text, mark, entity, line_break };
  Kind kind = Kind::text;
  Span span;
  bool can_open = false, can_close = false;  ///< of a mark
  std::size_t shown = 0;                     ///< of a mark: signs that found no partner
  std::string text;                          ///< of an entity
};

class Inline {
 public:
  explicit Inline(std::string_view text) : text_(text), addresses_(addresses_of(text)) {}

  std::vector<MarkdownPiece> run() {
    while (at_ < text_.size()) step();
    end_text(at_);
    pair();
    return pieces();
  }

 private:
  [[nodiscard]] char sign(std::size_t at) const { return at < text_.size() ? text_[at] : '\0'; }

  void step() {
    switch (text_[at_]) {
      case '\\':
        return escape();
      case '*':
      case '_':
        return mark();
      case '`':
        return code();
      case '[':
        return link();
      case ']':
        return end_link();
      case '<':
        return tag();
      case '&':
        return entity();
      default:
        ++at_;
    }
  }

  void end_text(std::size_t end) {
    if (text_begin_ < end) tokens_.push_back({Token::Kind::text, {text_begin_, end}, false, false, 0, {}});
    text_begin_ = end;
  }
  /// Leaves out what stands up to `end`.
  void skip_to(std::size_t end) {
    end_text(at_);
    at_ = text_begin_ = end;
  }
  void put(Token token) {
    end_text(token.span.begin);
    at_ = text_begin_ = token.span.end;
    tokens_.push_back(std::move(token));
  }

  void escape() {
    if (sign(at_ + 1) == '\n') return skip_to(at_ + 1);  // a line break, as the line's end is
    if (!is_ascii_punctuation(sign(at_ + 1))) {
      ++at_;
      return;
    }
    skip_to(at_ + 1);
    ++at_;
  }

  void mark() {
    std::size_t end = at_ + 1;
    while (sign(end) == text_[at_]) ++end;
    const Side before = at_ == 0 ? Side::blank : side_of(character_before(at_));
    std::size_t next = end;
    const Side after = end >= text_.size() ? Side::blank : side_of(next_character(text_, next));
    const bool is_note = at_ > 0 && text_[at_ - 1] == '(' && sign(end) == ')';  // "(*)"
    if (end - at_ > (text_[at_] == '*' ? kLongestStars : kLongestLine) || is_note) {
      at_ = end;
      return;
    }
    Token token{Token::Kind::mark, {at_, end}, false, false, end - at_, {}};
    // One sign alone is a mark at the edge of a word only: "5*3*2", "ten_tep".
    const bool is_strong = end - at_ > 1 && text_[at_] == '*';
    const bool left =
        after != Side::blank && (is_strong || after != Side::punctuation || before != Side::letter);
    const bool right =
        before != Side::blank && (is_strong || before != Side::punctuation || after != Side::letter);
    token.can_open = left && (is_strong || before != Side::letter);
    token.can_close = right && (is_strong || after != Side::letter);
    put(std::move(token));
  }

  [[nodiscard]] char32_t character_before(std::size_t at) const {
    std::size_t begin = at - 1;
    while (begin > 0 && (static_cast<unsigned char>(text_[begin]) & 0xC0U) == 0x80) --begin;
    return next_character(text_, begin);
  }

  /// Signs in code stand as they are.
  void code() {
    std::size_t end = at_ + 1;
    while (sign(end) == '`') ++end;
    const std::size_t ticks = end - at_;
    if (ticks >= kMostTicks || no_code_[ticks]) {
      at_ = end;
      return;
    }
    std::size_t close = end;
    for (;;) {
      close = std::min(text_.find('`', close), text_.size());
      std::size_t close_end = close;
      while (sign(close_end) == '`') ++close_end;
      if (close == text_.size() || close_end - close == ticks) break;
      close = close_end;
    }
    if (close == text_.size()) {
      no_code_[ticks] = true;
      at_ = end;
      return;
    }
    skip_to(end);
    at_ = close;
    skip_to(close + ticks);
  }

  /// "[words](address)" shows its words; "[^1]" and other brackets stay.
  void link() {
    if (sign(at_ + 1) == '^') {
      ++at_;
      return;
    }
    const bool is_image = at_ > text_begin_ && text_[at_ - 1] == '!';
    if (is_image) {
      --at_;
      put({Token::Kind::text, {at_, at_ + 1}, false, false, 0, {}});
    }
    put({Token::Kind::text, {at_, at_ + 1}, false, false, 0, {}});
    open_links_.push_back({tokens_.size() - 1, is_image});
  }

  void end_link() {
    const auto end = open_links_.empty() ? std::nullopt : address_end(at_ + 1);
    if (!open_links_.empty()) {
      const OpenLink link = open_links_.back();
      open_links_.pop_back();
      for (std::size_t i = link.token - (link.is_image ? 1 : 0); end && i <= link.token; ++i)
        tokens_[i].span.begin = tokens_[i].span.end;
    }
    end ? skip_to(*end) : void(++at_);
  }

  /// Where parentheses close that open behind a bracket, each on its line.
  [[nodiscard]] static std::vector<Span> addresses_of(std::string_view text) {
    std::vector<Span> all;
    std::vector<std::size_t> open;
    for (std::size_t i = 0; i < text.size(); ++i) {
      if (text[i] == '\n') open.clear();
      if (text[i] == '(') open.push_back(i);
      if (text[i] != ')' || open.empty()) continue;
      if (open.back() > 0 && text[open.back() - 1] == ']') all.push_back({open.back(), i + 1});
      open.pop_back();
    }
    std::sort(all.begin(), all.end(), [](Span a, Span b) { return a.begin < b.begin; });
    return all;
  }

  /// End of "(address "title")" at `at`.
  [[nodiscard]] std::optional<std::size_t> address_end(std::size_t at) const {
    const auto found = std::lower_bound(addresses_.begin(), addresses_.end(), at,
                                        [](Span known, std::size_t begin) { return known.begin < begin; });
    if (found == addresses_.end() || found->begin != at) return std::nullopt;
    if (!is_address(text_.substr(at + 1, found->size() - 2))) return std::nullopt;
    return found->end;
  }
  /// Words in brackets and words in parentheses may be law: "[sau đây](gọi tắt là)".
  [[nodiscard]] static bool is_address(std::string_view inside) {
    const std::string_view address = inside.substr(0, inside.find_first_of(" \t"));
    return address.empty() || address.find_first_of("/#.:") != address.npos;
  }

  void tag() {
    std::size_t name = at_ + 1;
    if (sign(name) == '/') ++name;
    std::size_t end = name;
    while (is_ascii_letter(sign(end)) || (end > name && is_digit(sign(end)))) ++end;
    std::string lowered(text_.substr(name, end - name));
    for (char& c : lowered) c = c >= 'A' && c <= 'Z' ? static_cast<char>(c | 0x20) : c;
    const std::size_t close = text_.find_first_of("<>", end);
    const bool is_tag = std::find(std::begin(kTags), std::end(kTags), lowered) != std::end(kTags) &&
                        close != text_.npos && text_[close] == '>' &&
                        (close == end || sign(end) == ' ' || sign(end) == '/');
    if (!is_tag) {
      ++at_;
      return;
    }
    const bool breaks =
        lowered == "br" || lowered == "p" || lowered == "div" || lowered == "li" || lowered == "tr";
    if (breaks) return put({Token::Kind::line_break, {at_, close + 1}, false, false, 0, {}});
    skip_to(close + 1);
  }

  void entity() {
    const std::size_t end = text_.substr(0, std::min(text_.size(), at_ + kLongestEntity)).find(';', at_);
    const std::string_view name =
        end == text_.npos ? std::string_view() : text_.substr(at_ + 1, end - at_ - 1);
    const auto meant = entity_character(name);
    if (!meant) {
      ++at_;
      return;
    }
    Token token{Token::Kind::entity, {at_, end + 1}, false, false, 0, {}};
    append_utf8(token.text, *meant);
    put(std::move(token));
  }
  /// Marks that close meet those that open, the nearest first.
  void pair() {
    std::vector<std::size_t> open[2];
    for (std::size_t i = 0; i < tokens_.size(); ++i) {
      Token& token = tokens_[i];
      if (token.kind != Token::Kind::mark) continue;
      auto& stack = open[text_[token.span.begin] == '*' ? 0 : 1];
      while (token.can_close && token.shown > 0 && !stack.empty()) {
        Token& partner = tokens_[stack.back()];
        const std::size_t met = std::min(partner.shown, token.shown);
        partner.shown -= met;
        token.shown -= met;
        if (partner.shown == 0) stack.pop_back();
      }
      if (token.can_open && token.shown > 0) stack.push_back(i);
    }
    // Bold that the end of a paragraph cuts.
    for (Token& token : tokens_) {
      if (token.shown > 1 && text_[token.span.begin] == '*' && (token.can_open || token.can_close))
        token.shown = 0;
    }
  }

  [[nodiscard]] std::vector<MarkdownPiece> pieces() {
    std::vector<MarkdownPiece> pieces;
    for (Token& token : tokens_) {
      if (token.kind == Token::Kind::mark) token.span.end = token.span.begin + token.shown;
      const bool is_break = token.kind == Token::Kind::line_break;
      if (token.span.begin == token.span.end) continue;
      pieces.push_back({is_break ? MarkdownPiece::Kind::line_break : MarkdownPiece::Kind::text, token.span,
                        std::move(token.text)});
    }
    return pieces;
  }

  struct OpenLink {
    std::size_t token;
    bool is_image;
  };

  std::string_view text_;
  std::vector<Span> addresses_;
  std::size_t at_ = 0, text_begin_ = 0;
  std::vector<Token> tokens_;
  std::vector<OpenLink> open_links_;
  std::array<bool, kMostTicks> no_code_{};  ///< runs of so many ticks have no partner further on
};

}  // namespace

std::vector<MarkdownPiece> markdown_pieces(std::string_view paragraph) { return Inline(paragraph).run(); }

}  // namespace vbpl
