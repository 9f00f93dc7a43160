// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include <optional>
#include <string_view>

#include "libdoc/base/span.h"

namespace vbpl {

/// "trừ các Điều 17, 18 …", "trừ trường hợp quy định tại …": from the word "trừ" to the ";" or the end, in
/// `sentence`.
[[nodiscard]] std::optional<Span> exception_in(std::string_view sentence);

/// True when an exception names provisions of the commanding act itself ("của Luật này", "tại khoản 4 Điều
/// này"): old rules go on for old cases, but the target has ended as a document. False when it spares
/// provisions of the target.
[[nodiscard]] bool is_transitional(std::string_view exception);

}  // namespace vbpl
