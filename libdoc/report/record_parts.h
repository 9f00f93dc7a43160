// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include <string_view>

#include "libdoc/model/citation.h"
#include "libdoc/model/document.h"
#include "libdoc/report/json.h"
#include "libdoc/status/status.h"

// Pieces that several records share; only the record writer needs them.
namespace vbpl {

/// The opening of every record: `{"type":…,"v":1`.
void begin_record(Json& json, std::string_view type);
/// A whole citation record as a JSON object.
void write_citation(Json& json, const Document& document, const Citation& citation);
/// `"target":{…}`; amendments speak of the same things.
void write_target(Json& json, const CitationTarget& target);
/// `"unit":"art_5"`, or null for -1.
void write_unit(Json& json, const Document& document, int unit);

/// `"evidence":[…]`: the words that prove something.
void write_evidence(Json& json, const std::vector<Evidence>& evidence);

}  // namespace vbpl
