// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include <string>
#include <string_view>

#include "libdoc/amend/compare.h"
#include "libdoc/report/record_writer.h"

namespace vbpl {

/// One provision of two texts side by side, as an NDJSON line without the line end; `change` is its code.
[[nodiscard]] std::string difference_record(const Document& before, const Document& after,
                                            const ComparedUnit& row, std::string_view change);

}  // namespace vbpl
