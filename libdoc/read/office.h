// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include <string>
#include <string_view>
#include <vector>

#include "libdoc/base/result.h"
#include "libdoc/read/read.h"
#include "libdoc/read/source_document.h"

namespace vbpl {

/// Word 97 (.doc) and RTF documents, converted to OpenDocument by LibreOffice in its own process: with a
/// profile of its own, without network, macros and our files, within limits of time, memory and size. One
/// call converts all of `inputs`, since starting LibreOffice takes longer than converting; what fails there
/// is tried once more alone. Results are in the order of `inputs`. Fails, with the name of the Debian
/// package, when LibreOffice is not installed.
[[nodiscard]] std::vector<Result<SourceDocument>> read_office(const std::vector<ReadInput>& inputs,
                                                              const ReadLimits& limits);

}  // namespace vbpl
