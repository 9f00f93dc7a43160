// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include <cstddef>
#include <functional>
#include <map>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "libdoc/read/flow.h"
#include "libdoc/read/legacy_font.h"

namespace vbpl {

/// What a run of text takes from its own properties or from its styles; what is not said is nothing.
struct RunProperties {
  std::optional<bool> hidden;    ///< not shown: w:vanish, text:display="none"
  std::optional<bool> capitals;  ///< shown in capitals
  std::string_view font;         ///< of letters outside ASCII, in the tree it was read from; empty = not said
  /// What this says, completed by `outer`.
  [[nodiscard]] RunProperties over(const RunProperties& outer) const {
    return {hidden ? hidden : outer.hidden, capitals ? capitals : outer.capitals,
            font.empty() ? outer.font : font};
  }
};

/// What a tracked change does to a stretch of text.
enum class TextChange { none, inserted, deleted };

/// Puts runs of a word processor's text into the lines of a flow. Text in a legacy font is collected, and
/// decoded if asked for: neighbouring runs of one font are decoded as one, since a letter and its mark may
/// stand in two. A stretch with letters that only Unicode has was set in such a font by mistake and stays.
class RunText {
 public:
  RunText(FlowBuilder& flow, bool decode_legacy_fonts) : flow_(flow), decodes_(decode_legacy_fonts) {}

  void add(std::string_view words, const RunProperties& run);
  /// A label or sign of ours.
  void add_plain(std::string_view words);
  /// An optional hyphen; in TCVN3 fonts it is the letter ư.
  void add_soft_hyphen(const RunProperties& run);
  /// Text from now on is marked as [-deleted-] or {+inserted+}, or not.
  void set_change(TextChange change) { change_ = change; }
  void end_line();
  [[nodiscard]] bool line_is_empty() const { return pending_.empty() && flow_.line_is_empty(); }
  /// True when all that stands on the line looks like the label of a unit: "a)", "12.", "-".
  [[nodiscard]] bool is_label() const;
  /// Text in legacy fonts met so far, for telling whether it is Unicode after all.
  [[nodiscard]] const std::string& legacy_text() const { return legacy_text_; }
  /// Fonts of the text so far, the most used first.
  [[nodiscard]] std::vector<std::string> fonts() const;

 private:
  void mark(TextChange change);
  void flush();
  void use_font(std::string_view name);
  [[nodiscard]] std::string shown(std::string_view words, const RunProperties& run);

  FlowBuilder& flow_;
  bool decodes_;
  std::optional<LegacyFont> font_;  // of `pending_`
  std::string pending_;
  std::string legacy_text_;
  std::map<std::string, std::size_t, std::less<>> font_sizes_;  // bytes of text in each
  // Of the last run, since most runs are of one font:
  std::string run_font_;
  std::optional<LegacyFont> run_legacy_;
  std::size_t* run_size_ = nullptr;
  TextChange change_ = TextChange::none, marked_ = TextChange::none;
};

}  // namespace vbpl
