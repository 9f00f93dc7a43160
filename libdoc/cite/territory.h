// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "libdoc/base/date.h"
#include "libdoc/model/tables.h"

namespace vbpl::cite {

/// "tỉnh Vân Hải" of "Ủy ban nhân dân tỉnh Vân Hải"; empty when no place or only "tỉnh" is named.
[[nodiscard]] std::string place_of_issuer(const std::string& issuer);

/// The issuer with the place that the citing document is of, when it names none: "Ủy ban nhân dân tỉnh" in a
/// decision of tỉnh Vân Hải, or of xã An Hòa there. Others come back unchanged.
[[nodiscard]] std::string with_own_place(const std::string& issuer, std::string_view territory);

/// One key for the spellings of a place: `TP. Hà Nội` and `thành phố Hà Nội`, `TP.HCM`.
[[nodiscard]] std::string place_key(std::string_view place);

/// Keys of the provinces that had given way to this one by the day (succession.tsv), whose acts it carries
/// on: those of tỉnh Vĩnh Phúc for tỉnh Phú Thọ. Empty when there are none.
[[nodiscard]] std::vector<std::string> places_before(std::string_view place, const Tables& tables,
                                                     std::optional<Date> on);

}  // namespace vbpl::cite
