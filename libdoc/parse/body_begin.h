// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include <cstddef>

#include "libdoc/parse/lines.h"

namespace vbpl {

/// First line of the act's own text: its first phần, chương, mục or điều; in acts without articles the first
/// number after the words "QUYẾT ĐỊNH:" or the last căn cứ. size() when the text has no such line. Lists in
/// the header (the history of a consolidated text) are passed over.
[[nodiscard]] std::size_t find_body_begin(const Lines& lines);

}  // namespace vbpl
