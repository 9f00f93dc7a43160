// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include <string>
#include <vector>

#include "libdoc/model/citation.h"
#include "libdoc/model/document.h"

namespace vbpl {

/// The document as Akoma Ntoso 3.0, one XML file: an <act> where the text has units, else a <doc>. phần,
/// chương, mục, tiểu mục, điều are part, chapter, section, subsection, article; khoản is paragraph, điểm
/// point, tiết subparagraph, a dash indent. New texts that an act quotes are <quotedStructure> in <mod>; căn
/// cứ are <citation>s; signature and nơi nhận the <conclusions>; attached texts and annexes <attachment>s.
/// eIds are our eids. No word of the text is left out. Linear time.
[[nodiscard]] std::string akn_document(const Document& document, const std::vector<Citation>& citations);

}  // namespace vbpl
