// SPDX-License-Identifier: GPL-3.0-or-later
// Inside the room only: conditions on metadata.
#pragma once
#include <xapian.h>

#include <optional>

#include "index/query.h"

namespace vbpl::index {

/// Entries with this value of being in force on `day`.
[[nodiscard]] Xapian::Query force_filter(ForceWanted force, Date day);
/// Entries known to be out of force on `day`: ended, or not yet begun.
[[nodiscard]] Xapian::Query out_of_force(Date day);
/// Entries of documents issued in these days.
[[nodiscard]] Xapian::Query issued_filter(const std::optional<Date>& from, const std::optional<Date>& to);
/// Entries of documents that were issued, or came into force, ended or were suspended, wholly or in part,
/// from `since` to `day`.
[[nodiscard]] Xapian::Query changed_since(Date since, Date day);
/// True when an entry matches.
[[nodiscard]] bool has_match(const Xapian::Database& database, const Xapian::Query& query);
/// Any of the terms; matches nothing when there is none.
[[nodiscard]] Xapian::Query any_term(const std::vector<std::string>& terms);
/// Terms of the numbers that begin like the typed one: "100" gives all "100/2019/nd-cp". At most a few
/// hundred.
[[nodiscard]] std::vector<std::string> number_terms(const Xapian::Database& database, std::string_view prefix,
                                                    std::string_view typed);

}  // namespace vbpl::index
