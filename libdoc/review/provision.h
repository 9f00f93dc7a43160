// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include <cstdint>
#include <string>
#include <string_view>
#include <vector>

#include "libdoc/model/document.h"

namespace vbpl {

/// What kind of text a provision is; some kinds repeat and differ of need, and are left out of comparisons.
enum ProvisionFlag : std::uint16_t {
  kBoilerplate = 1,  ///< scope, entry into force, duty to carry out
  kAmending = 2,     ///< changes another act, or is the new text that it quotes
  kTransitional = 4,
  kSanction = 8,  ///< describes forbidden conduct in order to punish it
  kDefinitions = 16,
  kTabular = 32,     ///< mostly figures
  kLead = 128,       ///< the words of an article before its first khoản
  kSuperseded = 64,  ///< another act has repealed or changed it since
};

/// A unit of comparison: a khoản with everything below it, the lead of an article that has khoản, or an
/// article without.
struct Provision {
  std::uint32_t document = 0;  ///< index in the corpus
  std::uint32_t unit = 0;      ///< index into Document::units
  std::uint32_t article = 0;   ///< index of its article, or the unit itself
  std::uint16_t flags = 0;
  Span words;  ///< without label and heading
};

/// The provisions of one document in text order. Annexes, tables, forms, signature and quoted payloads give
/// none.
[[nodiscard]] std::vector<Provision> provisions_of(const Document& document, std::uint32_t index);

/// The heading of the article of a provision, empty if it has none.
[[nodiscard]] std::string_view heading_of(const Document& document, const Provision& provision);

/// The own words of a unit without its label ("2.", "a)", "Điều 5. Phạm vi").
[[nodiscard]] Span words_of(const Document& document, std::size_t unit, Span span);

/// True when the document's title says that it amends, repeals or replaces another.
[[nodiscard]] bool is_amending_title(std::string_view title);

}  // namespace vbpl
