// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include <gumbo.h>

#include <string>
#include <string_view>

#include "libdoc/read/flow.h"

namespace vbpl {

/// Puts the text nodes of an HTML page into the lines of a flow: runs of blanks become one, no-break spaces
/// too unless they are so many (four) that they part columns.
class HtmlText {
 public:
  HtmlText(std::string_view html, FlowBuilder& flow) : html_(html), flow_(flow) {}

  void add(const GumboText& node);
  /// Text that the page shows but does not hold; goes before the next words, and is dropped if the line ends
  /// without any.
  void add_label(std::string label) { label_ = std::move(label); }
  void end_line();
  void drop_label() { label_.clear(); }
  /// No-break spaces are plain blanks from now on, as behind the number of a Word list; or not.
  void set_tight(bool tight) { tight_ = tight; }
  /// Line ends in the page are kept from now on (<pre>), or not.
  void set_preformatted(bool preformatted) { preformatted_ = preformatted; }

 private:
  void add_words(std::string_view words, std::size_t source, bool linear);

  std::string_view html_;
  FlowBuilder& flow_;
  std::string label_;
  std::size_t blanks_ = 0;  ///< pending white space: 1, or the number of no-break spaces if they part columns
  std::size_t no_breaks_ = 0;
  bool tight_ = false, preformatted_ = false;
};

}  // namespace vbpl
