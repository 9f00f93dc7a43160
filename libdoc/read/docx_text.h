// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include <optional>
#include <string>
#include <string_view>

#include "libdoc/read/docx_styles.h"
#include "libdoc/read/flow.h"
#include "libdoc/read/legacy_font.h"

namespace vbpl {

/// Puts runs of Word text into the lines of a flow. Text in a legacy font is collected, and decoded if asked
/// for: neighbouring runs of one font are decoded as one, since a letter and its mark may stand in two.
class DocxText {
 public:
  DocxText(FlowBuilder& flow, bool decode_legacy_fonts) : flow_(flow), decodes_(decode_legacy_fonts) {}

  void add(std::string_view words, const RunProperties& run);
  /// A label or sign of ours.
  void add_plain(std::string_view words);
  /// An optional hyphen; in TCVN3 fonts it is the letter ư.
  void add_soft_hyphen(const RunProperties& run);
  void end_line();
  [[nodiscard]] bool line_is_empty() const { return pending_.empty() && flow_.line_is_empty(); }
  /// True when all that stands on the line looks like the label of a unit: "a)", "12.", "-".
  [[nodiscard]] bool is_label() const;
  /// Text in legacy fonts met so far, for telling whether it is Unicode after all.
  [[nodiscard]] const std::string& legacy_text() const { return legacy_text_; }

 private:
  void flush();

  FlowBuilder& flow_;
  bool decodes_;
  std::optional<LegacyFont> font_;  // of `pending_`
  std::string pending_;
  std::string legacy_text_;
};

}  // namespace vbpl
