// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include <string>
#include <string_view>

#include "libdoc/model/document.h"

namespace vbpl {

/// The <meta> block of a document: FRBR work, expression and manifestation, lifecycle and time of force as
/// far as the text states them, references. A date that is not known is 0001-01-01 with the name "unknown",
/// as the schema wants one.
[[nodiscard]] std::string akn_meta(const Document& document);
/// The <meta> block of an attachment; `component` such as "att_1".
[[nodiscard]] std::string akn_component_meta(const Document& document, std::string_view component);

}  // namespace vbpl
