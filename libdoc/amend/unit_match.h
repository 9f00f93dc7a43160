// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include <algorithm>
#include <string>
#include <string_view>
#include <vector>

#include "libdoc/model/document.h"

namespace vbpl {

/// A unit with the words that are its own: those before, between and behind the units below it.
struct OwnUnit {
  UnitKind kind = UnitKind::article;
  std::string num;
  std::string step;  ///< the last step of its eid
  int parent = -1;
  std::string text;
  std::size_t label = 0;   ///< bytes of the label in front ("Điều 5. ")
  std::string_view whole;  ///< the unit with all below it; the document must live as long

  [[nodiscard]] std::string_view body() const { return std::string_view(text).substr(label); }
  [[nodiscard]] std::string_view whole_body() const { return whole.substr(std::min(label, whole.size())); }
};

/// In the order of the document's units.
[[nodiscard]] std::vector<OwnUnit> own_units(const Document& document);

/// For each unit of `before` its counterpart in `after`, -1 without one; no unit has two. From the top down:
/// words that stand in both once and nowhere else; the same place, if some words are left of it; like words
/// in another place; the same place.
[[nodiscard]] std::vector<int> match_units(const std::vector<OwnUnit>& before,
                                           const std::vector<OwnUnit>& after);

}  // namespace vbpl
