// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include <map>
#include <string>
#include <vector>

#include "libdoc/cite/corpus.h"
#include "libdoc/report/earlier_findings.h"
#include "libdoc/report/record_writer.h"
#include "libdoc/review/review.h"
#include "libdoc/text/text.h"

namespace vbpl {

/// Line and column of passages; the lines of a document are counted once.
class Places {
 public:
  explicit Places(const Corpus& corpus) : corpus_(corpus) {}
  [[nodiscard]] const Corpus& corpus() const { return corpus_; }
  [[nodiscard]] Place of(const Passage& passage);

 private:
  const Corpus& corpus_;
  std::map<std::size_t, std::vector<std::size_t>> line_begins_;  ///< per document
};

/// Writes findings for people: `path:line:column: severity: message [check]`, then both passages, the rule
/// and what to do.
/// `whole` leaves the passages and differences uncut, and shows where both texts stand and whether they hold.
[[nodiscard]] std::string finding_as_text(const Finding& finding, Places& places, Language language,
                                          bool whole = false);

/// The columns of finding_as_tsv.
[[nodiscard]] std::string finding_tsv_header();
[[nodiscard]] std::string finding_as_tsv(const Finding& finding, Places& places);

/// An earlier finding that is gone, on one line.
[[nodiscard]] std::string gone_as_text(const Finding& finding, bool looked_at, Language language);

/// How many like texts each suppressor kept silent, and where they stand; lines begin with `mark`.
[[nodiscard]] std::string suppressed_as_text(const std::vector<Suppressed>& suppressed, Places& places,
                                             Language language, const char* mark);

/// What was read and what was left unlooked at, as lines for people that begin with `mark`.
[[nodiscard]] std::string coverage_as_text(const CoverageReport& report, std::size_t open,
                                           std::size_t decided, Language language, const char* mark);

}  // namespace vbpl
