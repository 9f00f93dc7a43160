// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include <cstddef>

#include "libdoc/cite/reader.h"
#include "libdoc/model/citation.h"

namespace vbpl::cite {

/// What part a reference at `at` plays in its sentence beside its relation: the act that amended the one
/// before it (X01), an exception (`trừ trường hợp quy định tại …`, R15), or, in the lines that open an act, a
/// paper of the procedure (tờ trình, B04) or of the Party's policy (B06), which are no legal basis.
[[nodiscard]] CitationRole role_at(const Reader& reader, std::size_t at, const CitationTarget& target);

}  // namespace vbpl::cite
