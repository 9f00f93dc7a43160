// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include <functional>
#include <map>
#include <string>
#include <string_view>

#include "libdoc/base/result.h"
#include "libdoc/read/read.h"

namespace vbpl {

/// Parts of a document by name, unpacked in memory.
using ZipParts = std::map<std::string, std::string, std::less<>>;

/// The parts of a document that is a ZIP archive (DOCX, ODT) whose names are wanted; the first of each name.
/// Names of the archive never reach the disk. Fails on archives that are broken, encrypted, or larger than
/// `limits` allow.
[[nodiscard]] Result<ZipParts> unpack_parts(std::string_view bytes, const std::string& path,
                                            const ReadLimits& limits,
                                            const std::function<bool(std::string_view name)>& wanted);

}  // namespace vbpl
