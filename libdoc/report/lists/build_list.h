// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include <span>
#include <string>
#include <string_view>
#include <vector>

#include "libdoc/report/lists/act_entry.h"
#include "libdoc/report/lists/report_list.h"

namespace vbpl {

/// The names of all lists, in the order of the law: expired, partly-expired, in-force, to-handle, then
/// unsettled (acts that no list could take), summary, entry.
[[nodiscard]] std::span<const std::string_view> list_names();

/// A list, filled in. `name` is one of list_names().
[[nodiscard]] ReportList build_list(std::string_view name, const ListInput& input, const ListOptions& options,
                                    const ActEntries& entries);

/// The review sheets (phiếu rà soát), one for each act whose status is known.
[[nodiscard]] std::vector<ReportList> build_sheets(const ListInput& input, const ListOptions& options,
                                                   const ActEntries& entries);

/// What the lists must agree on (DOMAIN 5.6): sentences about each sum that does not, none when all do.
[[nodiscard]] std::vector<std::string> broken_sums(const ActEntries& entries,
                                                   const std::vector<ReportList>& lists);

}  // namespace vbpl
