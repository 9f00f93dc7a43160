// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include <optional>
#include <string>

#include "libdoc/model/document.h"
#include "libdoc/parse/lines.h"

namespace vbpl {

/// Who signed the act: "Nguyễn Văn An (KT. CHỦ TỊCH, PHÓ CHỦ TỊCH)", the name with the lines of office above
/// it. Read from the first signature block of the main part. Nothing when no name stands there.
[[nodiscard]] std::optional<std::string> read_signer(const Lines& lines, const std::vector<Unit>& units);

}  // namespace vbpl
