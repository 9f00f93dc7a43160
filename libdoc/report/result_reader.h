// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include <cstddef>
#include <optional>
#include <string>
#include <string_view>

#include "libdoc/base/result.h"
#include "libdoc/report/record_writer.h"
#include "libdoc/review/finding.h"

namespace vbpl {

// What earlier tools worked out, read back for reports. Unknown keys are passed over; spans are taken as they
// stand, for the texts they point into are not at hand.

/// A status record; the index of the document in it is for the caller to find.
struct StatusReading {
  std::string doc, path;
  std::optional<Date> as_of;
  StatusRecord record;
};
[[nodiscard]] Result<StatusReading> read_status_record(std::string_view json, const std::string& path,
                                                       std::size_t line);

struct FindingReading {
  std::optional<Date> as_of;
  Finding finding;
};
[[nodiscard]] Result<FindingReading> read_finding_record(std::string_view json, const std::string& path,
                                                         std::size_t line);

/// A coverage record without its failures, which read_coverage_failures gives.
[[nodiscard]] Result<CoverageReport> read_coverage_record(std::string_view json, const std::string& path,
                                                          std::size_t line);

}  // namespace vbpl
