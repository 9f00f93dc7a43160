// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include <vector>

#include "libdoc/model/formalities.h"
#include "libdoc/parse/lines.h"

namespace vbpl {

/// What the clauses are counted from.
struct LifeFacts {
  std::optional<Date> issued, effective;
};

/// The sentences of an act's own lines [from, to) that let its rules apply from another day than that of
/// effect, or suspend another act (DOMAIN 3.3 E11, 3.6). `quoted` line ranges (payloads) are left out.
[[nodiscard]] std::vector<LifeClause> read_life(const Lines& lines, std::size_t from, std::size_t to,
                                                const std::vector<Span>& quoted, const LifeFacts& facts);

}  // namespace vbpl
