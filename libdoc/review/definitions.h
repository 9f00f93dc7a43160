// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include <cstdint>
#include <string>
#include <vector>

#include "libdoc/review/provision.h"

namespace vbpl {

/// "Hộ nghèo là hộ gia đình …": a term with what an act means by it.
struct Definition {
  std::uint32_t unit = 0;     ///< index into Document::units
  std::string key;            ///< match_key of the term, without quotation marks and abbreviations
  Span term, body;            ///< in the document's text
  bool by_reference = false;  ///< the body only points to another act or article
};

/// The definitions of a document: clauses, or lines of an article without clauses, of articles on words and
/// terms (giải thích từ ngữ). Provisions that were changed since give none.
[[nodiscard]] std::vector<Definition> definitions_in(const Document& document,
                                                     const std::vector<Provision>& provisions);

/// How the bodies of two definitions of one term compare.
enum class BodyRelation : std::uint8_t {
  same,      ///< but for drafting
  narrower,  ///< the first says less than the second
  wider,     ///< the first holds the second and adds to it
  other,
};
struct BodyComparison {
  BodyRelation relation = BodyRelation::same;
  double likeness = 0;  ///< Jaccard index of pairs of neighbouring words
};
[[nodiscard]] BodyComparison compare_bodies(std::string_view ours, std::string_view theirs);

}  // namespace vbpl
