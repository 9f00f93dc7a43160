// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include <cstdint>
#include <optional>
#include <string>
#include <vector>

#include "libdoc/base/date.h"
#include "libdoc/base/span.h"

namespace vbpl {

enum class Relation : std::uint8_t {
  mention,
  basis,
  amends,
  replaces,
  repeals,
  suspends,
  corrects,
  details,
  announces,
  consolidates
};
[[nodiscard]] const char* to_string(Relation relation);

/// What a citation is there for when its relation does not tell.
enum class CitationRole : std::uint8_t {
  plain,
  exception,  ///< trừ trường hợp quy định tại …
  provenance,  ///< names the act that amended the one cited before it: được sửa đổi, bổ sung bởi …
  procedure,  ///< tờ trình, báo cáo in the lines that open an act: no legal basis
  policy,     ///< a decision of the Party in those lines: no legal basis
};
[[nodiscard]] const char* to_string(CitationRole role);

enum class CitationState : std::uint8_t { unresolved, document, resolved, relative, ambiguous, wrong };
[[nodiscard]] const char* to_string(CitationState state);

/// What a citation (dẫn chiếu) points to, as far as its own words say.
struct CitationTarget {
  std::string id;                       ///< key of the document when resolved against a corpus, else empty
  std::optional<std::string> number;    ///< canonical
  std::optional<std::string> doc_type;  ///< "Nghị định"
  std::optional<std::string> issuer;
  std::optional<std::string> title;  ///< "Luật Đất đai"
  std::optional<Date> issued;
  std::optional<int> year;  ///< "năm 2013"
  std::string unit;         ///< eid path, "art_5__cl_2"; empty = whole document
};

/// One pointer from a text to one target; a list of targets gives one Citation each, all with the span of
/// their own words.
struct Citation {
  Span span;      ///< in the citing document's text
  int unit = -1;  ///< index of the citing unit, -1 outside units
  Relation relation = Relation::mention;
  CitationRole role = CitationRole::plain;
  CitationTarget target;
  CitationState state = CitationState::unresolved;
  std::vector<std::string> candidates;  ///< document keys, when several fit
  std::string reason;                   ///< why it is ambiguous, wrong or unresolved
};

}  // namespace vbpl
