// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include <map>
#include <optional>
#include <string>
#include <string_view>

#include "libdoc/base/date.h"
#include "libdoc/status/status.h"

namespace vbpl::index {

/// From when to when something is in force, as far as the texts say.
struct Validity {
  std::optional<Date> from;            ///< first day in force; nothing = not known
  std::optional<Date> to;              ///< first day no longer in force; nothing = no end known
  std::optional<Date> partly_from;     ///< first day on which a part of it is no longer in force
  std::optional<Date> suspended_from;  ///< first day on which it stands still, with no end known
  friend bool operator==(const Validity&, const Validity&) = default;
};

struct DocumentValidity {
  Validity whole;
  std::map<std::string, Validity, std::less<>>
      units;  ///< by eid, those with a first day or an end of their own
};

/// Validity of the unit `eid` of a document: that of the innermost unit above it, ended at the latest with
/// the whole.
[[nodiscard]] Validity validity_of(const DocumentValidity& document, std::string_view eid);

/// Status at `day`.
[[nodiscard]] Status status_at(const Validity& validity, Date day);

}  // namespace vbpl::index
