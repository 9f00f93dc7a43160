// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include <string_view>

#include "libdoc/base/span.h"
#include "libdoc/model/citation.h"
#include "libdoc/model/document.h"

// How the words around a citation show that it names an act without resting on it.
namespace vbpl {

/// The citing act does something to the other: it may well name what ends.
[[nodiscard]] bool is_command(Relation relation);

/// The sentence commands, tells of a transition or of history.
[[nodiscard]] bool is_historical(std::string_view sentence);

/// "Nghị định 59/2024 sửa đổi, bổ sung một số điều của Nghị định 34/2016": the inner number is part of a
/// title.
[[nodiscard]] bool is_inside_title(std::string_view text, Span citation);

/// "Luật A đã được sửa đổi, bổ sung một số điều theo Luật B, Luật C": the acts behind tell the history of the
/// first.
[[nodiscard]] bool is_provenance(std::string_view text, Span citation);

/// "mua bán trẻ em (theo Bộ luật Hình sự năm 1999)": which law gave the name, whether it is in force or not.
[[nodiscard]] bool is_source_in_brackets(std::string_view text, Span citation);

/// The article that holds the unit speaks of transition, effect or implementation.
[[nodiscard]] bool is_transitional(const Document& document, int unit);

}  // namespace vbpl
