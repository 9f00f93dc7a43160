// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include <string>
#include <string_view>

#include "libdoc/base/result.h"
#include "libdoc/read/source_document.h"

namespace vbpl {

/// True for an Akoma Ntoso document.
[[nodiscard]] bool looks_like_akn(std::string_view text);

/// Reads an Akoma Ntoso document (OASIS, version 3) as it would be printed: the number of a unit before its
/// heading or first words, a paragraph a line. What its metadata say becomes SourceDocument::claims. No text
/// outside the metadata is dropped, whatever element it stands in.
[[nodiscard]] Result<SourceDocument> read_akn(std::string_view utf8, const std::string& path);

}  // namespace vbpl
