// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include <string>
#include <string_view>

#include "libdoc/model/document.h"

namespace vbpl {

/// One step of an eid: kind prefix of Akoma Ntoso naming (art, cl, point …) and the number in ASCII: đ is
/// `dd`, ê `ee`, ô `oo`, ơ `ow`, ư `uw`, ă `aw`, â `aa`, other letters without marks in lower case.
/// eid_step(point, "đ") gives "point_dd".
[[nodiscard]] std::string eid_step(UnitKind kind, std::string_view num);
/// "art_5" + "cl_2" gives "art_5__cl_2".
[[nodiscard]] std::string eid_join(std::string_view parent, std::string_view step);

}  // namespace vbpl
