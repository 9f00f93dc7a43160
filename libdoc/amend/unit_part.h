// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "libdoc/amend/apply.h"

namespace vbpl {

/// New words for a part of a unit: its name ("tên"), its opening passage ("đoạn mở đầu"), one of its
/// paragraphs
/// ("đoạn thứ hai"). Other parts told in words are "ambiguous".
[[nodiscard]] Outcome apply_part_command(TextTree& tree, const Amendment& command);

}  // namespace vbpl
