// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include <optional>

#include "libdoc/model/document.h"
#include "libdoc/parse/header.h"

namespace vbpl {

/// act, consolidation, annex or other. A news item and a letter are `other`.
[[nodiscard]] DocumentKind document_kind(const Header& header, const Lines& lines,
                                         const std::vector<Unit>& units);

/// Normative (VBQPPL) by the classifier of DOMAIN 1.2; nothing when the head does not decide.
[[nodiscard]] std::optional<bool> is_normative(const Header& header, DocumentKind kind, const Tables& tables);

}  // namespace vbpl
