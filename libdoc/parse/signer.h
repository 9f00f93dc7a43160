// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include <string>
#include <vector>

#include "libdoc/model/document.h"
#include "libdoc/parse/lines.h"

namespace vbpl {

/// Who signed the act, in the order of the blocks: one above the other, or side by side. Read from the main
/// part; where that has no signature, from the attached text that closes the page.
[[nodiscard]] std::vector<Signer> read_signers(const Lines& lines, const std::vector<Unit>& units);

/// "Nguyễn Văn An (KT. CHỦ TỊCH, PHÓ CHỦ TỊCH)": the name with the offices above it.
[[nodiscard]] std::string signature_line(const Signer& signer);

}  // namespace vbpl
