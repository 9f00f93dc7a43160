// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include <string>

#include "libdoc/review/context.h"

namespace vbpl {

/// The words that prove a document's end: of its rows X the one of the day it ended, else the first. Null
/// when none says so.
[[nodiscard]] const Evidence* ending_evidence(const StatusRecord& record);

/// The article behind a row of decision table X (DOMAIN 3.5); empty for rows that have none.
[[nodiscard]] std::string ending_rule_source(std::string_view rule);

/// How sure an end is. What follows from the end of a parent act (X7) is an inference; an own time limit (X0)
/// that does not stand in the article on entry into force may limit something else; the rest is said in so
/// many words.
[[nodiscard]] const char* ending_certainty(const ReviewContext& context, const Evidence& evidence);

/// The day of an end, unless it lies more than a year before the acting document was issued: then the texts
/// are mixed up.
[[nodiscard]] std::optional<Date> credible_end(const ReviewContext& context, const std::optional<Date>& day,
                                               const Evidence* evidence);

/// The evidence as the other side of a finding.
[[nodiscard]] Passage evidence_passage(const ReviewContext& context, const Evidence& evidence);

}  // namespace vbpl
