// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include <string>

#include "libdoc/cite/corpus.h"
#include "libdoc/report/record_writer.h"
#include "libdoc/review/review.h"

namespace vbpl {

/// Writes findings for people: `path:line:column: severity: message [check]`, then both passages, the rule and what to do.
[[nodiscard]] std::string finding_as_text(const Finding& finding, const Corpus& corpus, Language language);

/// The columns of finding_as_tsv.
[[nodiscard]] std::string finding_tsv_header();
[[nodiscard]] std::string finding_as_tsv(const Finding& finding, const Corpus& corpus);

/// What was read and what was left unlooked at, as lines for people that begin with `mark`.
[[nodiscard]] std::string coverage_as_text(const CoverageReport& report, std::size_t open, std::size_t decided, Language language, const char* mark);

}  // namespace vbpl
