// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include <cstddef>
#include <cstdint>
#include <map>
#include <optional>
#include <string>
#include <vector>

#include "libdoc/review/review.h"
#include "libdoc/review/testimony.h"
#include "libdoc/status/registry.h"

namespace vbpl {

/// What can be wrong with a citation.
enum class Doubt : std::uint8_t {
  no_such_unit,  ///< the document is known and has no such provision
  renumbered,    ///< it had, until an act gave it another number
  mismatch,      ///< number and date, type or title do not belong together
  made_later,    ///< the cited act is younger than the citing one
  ended_before,  ///< not in force any more when the citing act was made
  ended_since,   ///< ended after that
  unit_ended_before,
  unit_ended_since,
  several_fit,  ///< which of several is meant is not said
};
[[nodiscard]] const char* to_string(Doubt doubt);

/// A citation that somebody should look at.
struct CitationDoubt {
  std::size_t document = 0, citation = 0;  ///< indexes in the corpus and in its facts
  Doubt doubt = Doubt::no_such_unit;
  std::string severity;  ///< error: wrong when it was written; warning: wrong now; notice: look at it
  std::string message;
  std::optional<Evidence> evidence;  ///< the words that ended it
};

/// How the citations of one document stood the test.
struct Verified {
  std::vector<CitationDoubt> doubts;  ///< in text order
  std::size_t checked = 0;            ///< the cited document is known, or what became of it
  std::size_t unknown = 0;            ///< neither: nothing can be said, which is not "right"
};

/// Verifies citations of the corpus: what they point to is there, was in force, and is what they say it is.
/// Commands on other acts (repeals, amends …), transition and history name what has ended on purpose; they
/// are no doubts. Built once; may be asked by several threads. Keeps references to what it is given.
class Verifier {
 public:
  Verifier(const Corpus& corpus, const CorpusFacts& facts, const Tables& tables, Date as_of,
           Language language);
  [[nodiscard]] Verified verify(std::size_t document) const;

 private:
  class Test;
  const Corpus& corpus_;
  const CorpusFacts& facts_;
  StatusRegistry registry_;
  Testimony testimony_;
  Date as_of_;
  Language language_;
  std::multimap<std::string, const Amendment*> renumberings_;  ///< by id of the document
};

}  // namespace vbpl
