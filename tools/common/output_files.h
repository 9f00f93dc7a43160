// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include <string>

#include "libdoc/base/result.h"

namespace vbpl {

/// Writes a file into a folder that exists or is made. The name is one of ours, never the input's. A file of
/// that name is replaced at once and whole, so that a failure leaves the old one.
[[nodiscard]] Result<void> write_output_file(const std::string& folder, const std::string& name,
                                             const std::string& bytes);

}  // namespace vbpl
