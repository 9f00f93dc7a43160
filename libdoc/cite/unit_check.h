// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include <string>
#include <string_view>

#include "libdoc/model/document.h"

namespace vbpl::cite {

enum class UnitPresence {
  present,
  absent,   ///< the document numbers such units here without a gap and has not this one
  unclear,  ///< not found, but the text at hand need not be whole, nor the cited version
};

struct UnitAnswer {
  UnitPresence presence = UnitPresence::unclear;
  std::string reason;                 ///< for people, when it is not present
  UnitKind kind = UnitKind::article;  ///< of the unit that is absent
  std::string within;                 ///< eid of what should hold it; empty = the document
  int last = 0;                       ///< the last unit of this kind there: the valid range is 1 to this
};

/// The text is there to its end, as signed. Only then does a number behind the last one prove that there is
/// no such unit: copies without signature may hold a part of the act, or another state of it.
[[nodiscard]] bool shows_its_end(const Document& document);

/// Whether `document` has the unit with this eid.
[[nodiscard]] UnitAnswer look_for_unit(const Document& document, std::string_view eid);

}  // namespace vbpl::cite
