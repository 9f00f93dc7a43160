// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include <string>
#include <vector>

#include "libdoc/base/span.h"

namespace vbpl {

/// Blanks what stands between quotation marks in one line [line.begin, line.end) of `words`, marks included,
/// and adds the insides to `quotes`. Curly marks nest; straight ones alternate; a lone
/// straight one before the next curly one closes. An opening mark that is not
/// closed runs to the line's end: it opens a payload whose further lines are units of their own.
void mask_quotes(std::string& words, Span line, std::vector<Span>& quotes);

/// Blanks parentheses that tell where a unit's present text comes from ("đã được sửa đổi, bổ sung bởi …",
/// "sau đây gọi là …", "ban hành kèm theo …" stays): what they name is never a target.
void mask_provenance(std::string& words, Span line);

/// "khoản la", "Điều l" of a recognised page: no number begins with the letter l, which was a 1. The bracket
/// of "điểm b) khoản 1" is blanked.
void mend_numbers(std::string& words, Span line);

}  // namespace vbpl
