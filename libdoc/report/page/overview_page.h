// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include <string>

#include "libdoc/report/lists/act_entry.h"
#include "libdoc/report/page/trend.h"
#include "libdoc/report/record_writer.h"

namespace vbpl {

/// One HTML page that shows an archive at a glance: how many acts there are by status, type, year, field and
/// place, and findings by check; each figure with a bar (SVG), in tables that can be read aloud. What was not
/// read stands at the head, behind it what has changed since an earlier run, if there is one. No script,
/// nothing loaded.
[[nodiscard]] std::string overview_page(const ListInput& input, const ListOptions& options,
                                        const ActEntries& entries, const CoverageReport& coverage,
                                        const Trend* trend = nullptr);

}  // namespace vbpl
