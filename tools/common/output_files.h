// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include <cstddef>
#include <functional>
#include <optional>
#include <string>
#include <vector>

#include "libdoc/base/result.h"
#include "tools/common/call.h"

namespace vbpl {

/// Writes a file into a folder that exists or is made and tells its path on output; without a folder the
/// bytes go to output. The name is one of ours, never the input's. A file of that name is replaced at once
/// and whole, so that a failure leaves the old one.
[[nodiscard]] Result<void> write_output(const Call& call, const std::optional<std::string>& folder,
                                        const std::string& name, const std::string& bytes);

/// The texts of which `text` gives one for each name, made on -j threads and written in their order; an empty
/// one is passed over, and the first failure ends the writing.
[[nodiscard]] Result<void> write_outputs(const Call& call, const std::optional<std::string>& folder,
                                         const std::vector<std::string>& names,
                                         const std::function<std::string(std::size_t)>& text);

}  // namespace vbpl
