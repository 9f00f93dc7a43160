// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include <map>
#include <string>
#include <string_view>

#include "libdoc/base/result.h"
#include "libdoc/read/read.h"

namespace vbpl {

/// The XML parts of a document that is a ZIP archive (DOCX, ODT) by name, unpacked in memory. Names of the
/// archive never reach the disk. Fails on archives that are broken, encrypted, or larger than `limits` allow.
[[nodiscard]] Result<std::map<std::string, std::string>> unpack_xml_parts(std::string_view bytes,
                                                                          const std::string& path,
                                                                          const ReadLimits& limits);

}  // namespace vbpl
