// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include <optional>
#include <string>
#include <vector>

#include "libdoc/amend/amendment.h"
#include "libdoc/model/citation.h"
#include "libdoc/model/document.h"
#include "libdoc/review/review.h"
#include "libdoc/status/status.h"

namespace vbpl {

struct CitationDoubt;

// One NDJSON line each, without the line end, keys in a fixed order; vbpl-records(5) is the contract.

/// What the `span` of a unit holds: the paragraph with its label, as in documents that were read, or all of
/// it, as in consolidated ones. `extent` is all of it in both.
enum class UnitSpan { paragraph, whole };
[[nodiscard]] std::string document_record(const Document& document, const std::vector<Citation>& basis,
                                          UnitSpan span = UnitSpan::paragraph);
[[nodiscard]] std::string citation_record(const Document& document, const Citation& citation);
[[nodiscard]] std::string amendment_record(const Document& document, const Amendment& amendment);
/// `known_at` when less than all that the tables know was looked at.
[[nodiscard]] std::string status_record(const Document& document, const StatusRecord& status, Date as_of,
                                        std::optional<Date> known_at = {});
[[nodiscard]] std::string finding_record(const Finding& finding, Date as_of);
/// A finding of an earlier run that is gone: fixed, or its document or check was not looked at this time.
[[nodiscard]] std::string fixed_record(const Finding& finding, bool looked_at);
/// Two like texts that gave no finding, and what kept it silent.
[[nodiscard]] std::string suppressed_record(const Suppressed& row);

/// A citation in doubt: the citation with `what`, `severity`, `message` and `evidence`.
[[nodiscard]] std::string verification_record(const Document& document, const Citation& citation,
                                              const CitationDoubt& doubt, Date as_of);

/// The last line of every batch tool.
struct CoverageReport {
  std::string tool;
  std::optional<Date> as_of;
  std::size_t inputs = 0, parsed = 0;
  std::vector<Error> failed;
  std::vector<NotChecked> not_checked;
};
[[nodiscard]] std::string coverage_record(const CoverageReport& report);

}  // namespace vbpl
