// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include <cstdint>
#include <optional>
#include <string>
#include <vector>

#include "libdoc/amend/amendment.h"
#include "libdoc/cite/corpus.h"

namespace vbpl {

/// DOMAIN 3.1; `unknown` when the texts do not say.
enum class Status : std::uint8_t {
  not_yet,
  in_force,
  partly_expired,
  suspended,
  partly_suspended,
  expired,
  unknown
};
[[nodiscard]] const char* to_string(Status status);
/// "Còn hiệu lực", "Hết hiệu lực một phần" …
[[nodiscard]] const char* vietnamese(Status status);

struct Evidence {
  std::string doc;   ///< key of the document whose words prove it; a table row: "table:law_aliases"
  std::string unit;  ///< eid, empty outside units
  Span span;
  std::string text;  ///< the words
  std::string rule;  ///< row of the decision tables: E1, X1 …
  std::optional<Date> date;
};

struct StatusRecord {
  std::size_t document = 0;  ///< index in the corpus
  std::string unit;          ///< eid; empty = the whole document
  Status status = Status::unknown;
  std::optional<Date> from, to;  ///< first day in force, first day no longer in force
  std::vector<Evidence> evidence;
};

struct CorpusFacts;

/// Status of each document of the corpus at `as_of` (unit empty), in corpus order, followed where known by
/// its touched units. Decision tables E, X, S of DOMAIN 3 as far as the texts give evidence; `unknown`
/// otherwise.
[[nodiscard]] std::vector<StatusRecord> compute_status(const Corpus& corpus, const CorpusFacts& facts,
                                                       const Tables& tables, Date as_of);

/// What was read out of each document, once, for status and review.
struct CorpusFacts {
  std::vector<std::vector<Citation>> citations;    ///< per document, resolved
  std::vector<std::vector<Amendment>> amendments;  ///< per document
};
/// Finds and resolves citations and amendments of every document on `threads` threads.
[[nodiscard]] CorpusFacts gather_facts(const Corpus& corpus, const Tables& tables, unsigned threads);

}  // namespace vbpl
