// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include <optional>
#include <string>
#include <string_view>

#include "libdoc/base/date.h"
#include "libdoc/model/citation.h"
#include "libdoc/model/document.h"

namespace vbpl {

/// An act as a text names it.
struct ActName {
  std::string number;                    ///< canonical số ký hiệu
  std::optional<std::string> doc_type;   ///< "Luật"; tells a law from a resolution of one number
  std::optional<std::string> territory;  ///< of local acts
  std::optional<Date> issued;            ///< of numbers without a year
};

/// What two names of one act have in common, and two acts never: the number in one spelling (lookup_number),
/// the territory of local acts, the date of numbers without a year, the type where laws and resolutions share
/// a series (DOMAIN 1.6.4). Empty when the name does not say enough.
[[nodiscard]] std::string act_key(const ActName& name);
[[nodiscard]] std::string act_key(const Document& document);

/// The act that `citing` names. A local number without a place of its own belongs to the citing act's
/// territory.
[[nodiscard]] ActName act_name(const CitationTarget& target, const Document& citing);

}  // namespace vbpl
