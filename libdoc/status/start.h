// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "libdoc/model/document.h"
#include "libdoc/status/status.h"

namespace vbpl {

/// The words that say when an act takes effect, with their row of table E (DOMAIN 3.3): E1 a date, E2 from
/// signing, E3 from adoption, E4 days after signing, E5 days after the gazette, E8 with another act. Rule
/// E10, without words, when the text is silent.
[[nodiscard]] Evidence start_evidence(const Document& document);

}  // namespace vbpl
