// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include <optional>
#include <string_view>
#include <vector>

#include "libdoc/read/flow.h"
#include "libdoc/read/pdf_rows.h"

namespace vbpl {

/// The edges between which lines of text run.
struct PdfFrame {
  int left = 0, right = 0;
};

/// How a document sets its paragraphs apart.
struct PdfStyle {
  bool indents = false;  ///< first lines stand in from the left edge
  int pitch = 0;         ///< from line to line in a paragraph, percent of the font size; 0 = unknown
};

/// The frame of lines one below the other; `other` where there are too few to tell.
[[nodiscard]] PdfFrame frame_of(const std::vector<const PdfLine*>& lines, PdfFrame other);
/// The style of a text; each line with its frame, in reading order.
[[nodiscard]] PdfStyle style_of(const std::vector<const PdfLine*>& lines,
                                const std::vector<PdfFrame>& frames);

/// True for a line that begins with the label of a unit: "Điều 5.", "2.", "đ)", "- ".
[[nodiscard]] bool begins_unit(std::string_view line);

/// Joins the lines of a text into paragraphs. A line goes on with the next if that one's first word had found
/// no room in it, and neither place, label nor type of the next say that a paragraph begins.
class PdfParagraphs {
 public:
  PdfParagraphs(FlowBuilder& flow, PdfStyle style) : flow_(flow), style_(style) {}
  void add(const PdfLine& line, PdfFrame frame);
  /// Ends the open paragraph.
  void end();

 private:
  [[nodiscard]] bool goes_on(const PdfLine& line, PdfFrame frame) const;
  [[nodiscard]] bool is_placed_to_go_on(const PdfLine& line, PdfFrame frame) const;
  [[nodiscard]] bool is_near(const PdfLine& line) const;

  FlowBuilder& flow_;
  PdfStyle style_;
  std::optional<PdfLine> last_;
  PdfFrame last_frame_;
  int first_left_ = 0;               // of the paragraph's first line, from its frame
  std::optional<int> further_left_;  // of its other lines
  bool is_labelled_ = false, is_in_the_middle_ = false;
};

}  // namespace vbpl
