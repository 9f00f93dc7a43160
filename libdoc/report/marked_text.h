// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include <string>
#include <vector>

#include "libdoc/model/citation.h"
#include "libdoc/model/document.h"

namespace vbpl {

/// The words of one or more citations that share them, or lie within each other.
struct MarkedSpan {
  Span span;
  std::vector<const Citation*> citations;
};
/// Citations in text order, those that overlap together.
[[nodiscard]] std::vector<MarkedSpan> marked_spans(const std::vector<Citation>& citations);

/// What a citation leads to, for people: "Nghị định 34/2016/NĐ-CP art_5__cl_2".
[[nodiscard]] std::string target_label(const Citation& citation);

/// The text with its citations marked: `theo [[khoản 1, 2 Điều 5]]{9/2020/NĐ-CP art_5__cl_1; …}`. Without the
/// marks it is the text itself.
[[nodiscard]] std::string marked_text(const Document& document, const std::vector<Citation>& citations);

/// A whole page: the text by its units, each with its eid as anchor, citations as links: to the anchor inside
/// this document, to the list of cited documents at the end for others. Nothing in it runs, nothing is
/// loaded.
[[nodiscard]] std::string marked_html(const Document& document, const std::vector<Citation>& citations);

}  // namespace vbpl
