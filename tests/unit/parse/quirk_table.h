// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include <string>
#include <string_view>
#include <vector>

namespace vbpl {

/// A row of quirks.tsv: something that real texts do, a text that does it, and its near miss: a text that
/// only looks like it.
struct Quirk {
  std::string place;  ///< the section of the domain's description: "2.3"
  std::string name;
  std::string frame;  ///< the stock lines around both texts, see framed()
  std::string text, gives, near, near_gives;
};

/// All rows of the table; a row that has not seven filled columns comes back with an empty name.
[[nodiscard]] std::vector<Quirk> read_quirks(const std::string& path);

/// The text within the lines that its frame names: "whole" none, "head" a body below it, "body" a head above
/// it, "amending" an amending article around it, "tail" an act before it.
[[nodiscard]] std::string framed(std::string_view frame, std::string_view text);

/// What the parser says of the text, in the fields that `expected` names: "number=15/2024/QĐ-UBND |
/// draft=no". A field that is unknown shows as "?".
[[nodiscard]] std::string facts(std::string_view text, std::string_view expected);

}  // namespace vbpl
