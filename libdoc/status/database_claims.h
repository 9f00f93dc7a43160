// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include <vector>

#include "libdoc/status/registry.h"

namespace vbpl {

/// What the database that a document came from says of its status, as evidence of its own: rule "DB", or
/// "DB-differs" where its words or days contradict those that the texts give. It never decides anything:
/// databases lag and err. Empty without such claims.
[[nodiscard]] std::vector<Evidence> claims_of(const Document& document, const ActFate& fate, Date as_of);

}  // namespace vbpl
