// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include <string>
#include <vector>

#include "libdoc/base/result.h"

namespace vbpl {

/// A part of a document that is a ZIP archive.
struct ZipPart {
  std::string name;  ///< "word/document.xml"
  std::string bytes;
};

/// The parts as one ZIP archive, in this order: what zip_parts.h unpacks. The same bytes for the same parts;
/// no part has a day or an owner.
[[nodiscard]] Result<std::string> pack_zip(const std::vector<ZipPart>& parts);

}  // namespace vbpl
