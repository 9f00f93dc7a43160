// SPDX-License-Identifier: GPL-3.0-or-later
// Inside the room only.
#pragma once
#include <xapian.h>

#include "index/plan.h"
#include "index/search.h"

namespace vbpl::index {

/// A day as values hold it, yyyymmdd; nothing when it is none.
[[nodiscard]] std::optional<Date> day_of_value(std::string_view value);
/// From when to when an entry is in force.
[[nodiscard]] Validity validity_in(const Xapian::Document& entry);

/// Reads the entry `id` into a hit, with the words that the plan wanted and its status on `day`. Rank and
/// score are left open.
[[nodiscard]] Hit make_hit(const Xapian::Database& database, Xapian::docid id, const Plan& plan,
                           const SnippetMaker& snippets, Date day);

}  // namespace vbpl::index
