// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include <gumbo.h>

#include <cstddef>
#include <optional>
#include <string_view>

namespace vbpl {

/// One tag of an HTML text.
struct HtmlToken {
  GumboTag tag = GUMBO_TAG_UNKNOWN;
  std::string_view name;   ///< as written
  std::string_view whole;  ///< from '<' to '>'
  std::size_t attributes = 0;
  bool is_end = false;
  bool self_closing = false;
  bool in_cdata = false;  ///< text rather than a tag if the CDATA section around it is one
};

/// The tags of an HTML text in order, cut as the HTML standard does; comments and declarations are passed
/// over.
class HtmlTags {
 public:
  explicit HtmlTags(std::string_view html) : html_(html) {}
  [[nodiscard]] std::optional<HtmlToken> next();
  /// Moves to the end tag of the raw text element `name`, or to the end.
  void skip_raw_text(std::string_view name);

 private:
  struct TagEnd {
    std::size_t at = 0;
    bool self_closing = false;
    std::size_t attributes = 0;
  };
  [[nodiscard]] std::size_t comment_end() const;
  [[nodiscard]] TagEnd tag_end(std::size_t attributes) const;
  [[nodiscard]] HtmlToken take_tag(std::size_t name, bool is_end);
  [[nodiscard]] char char_at(std::size_t at) const { return at < html_.size() ? html_[at] : '>'; }

  std::string_view html_;
  std::size_t at_ = 0;
  std::size_t cdata_end_ = 0;
};

}  // namespace vbpl
