// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include <gumbo.h>

#include <optional>
#include <string>
#include <string_view>

#include "libdoc/read/flow.h"
#include "libdoc/read/legacy_font.h"
#include "libdoc/read/run_text.h"

namespace vbpl {

/// Puts the text nodes of an HTML page into the lines of a flow: runs of blanks become one, no-break spaces
/// too unless they are so many (four) that they part columns.
class HtmlText {
 public:
  HtmlText(std::string_view html, FlowBuilder& flow) : html_(html), flow_(flow) {}

  void add(const GumboText& node);
  /// Text from now on is written in this font: what stands in it is decoded as a whole.
  void set_font(std::optional<LegacyFont> font);
  /// Text from now on is marked as [-deleted-] or {+inserted+}, or not.
  void set_change(TextChange change) { change_ = change; }
  /// Text that the page shows but does not hold; goes before the next words, and is dropped if the line ends
  /// without any.
  void add_label(std::string label);
  void end_line();
  void drop_label() { label_.clear(); }
  /// No-break spaces are plain blanks from now on, as behind the number of a Word list; or not.
  void set_tight(bool tight) { tight_ = tight; }
  /// Line ends in the page are kept from now on (<pre>), or not.
  void set_preformatted(bool preformatted) { preformatted_ = preformatted; }

 private:
  void add_text(std::string_view text, std::size_t source, bool linear);
  void add_words(std::string_view words, std::size_t source, bool linear);
  void mark(TextChange change);
  void flush();
  void break_line();

  std::string_view html_;
  FlowBuilder& flow_;
  std::string label_;
  std::size_t blanks_ = 0;  ///< pending white space: 1, or the number of no-break spaces if they part columns
  std::size_t no_breaks_ = 0;
  std::optional<LegacyFont> font_;  // of `pending_`
  std::string pending_;
  std::size_t pending_source_ = 0;
  TextChange change_ = TextChange::none, marked_ = TextChange::none;
  bool tight_ = false, preformatted_ = false;
};

}  // namespace vbpl
