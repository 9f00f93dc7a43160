// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include <poppler-page.h>

#include <vector>

#include "tools/vbpl-pdf-text/word_lines.h"

namespace vbpl {

/// Draws the page and writes what poppler-cpp, which tells of words only, does not know: the straight lines
/// between words that stand in columns, and on pages with few words how much ink lies elsewhere. Returns
/// whether the page had to be drawn.
bool write_drawing(const poppler::page& page, const std::vector<poppler::text_box>& words, WordLines& lines);

}  // namespace vbpl
