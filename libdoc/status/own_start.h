// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include <string>
#include <vector>

#include "libdoc/amend/split_dates.h"
#include "libdoc/status/registry.h"

namespace vbpl {

/// The provisions that the act itself lets take effect on a day of their own, by the eid that
/// the document has for it, in order of place; none without a day of the act.
[[nodiscard]] std::vector<UnitDay> own_starts(const Document& document);

/// The provisions whose status on `as_of` is not that of the act: those that others touched (touched_units),
/// then those with a day of their own (DOMAIN 3.3 E7; Luật 64/2025/QH15 Điều 53), `not_yet` before it, or
/// `in_force` while the act is not. `document` is the one at `index` of the registry's corpus.
[[nodiscard]] std::vector<UnitFate> unit_fates(const StatusRegistry& registry, const Document& document,
                                               std::size_t index, Date as_of);

}  // namespace vbpl
