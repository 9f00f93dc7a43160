// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include <string>
#include <string_view>

#include "libdoc/base/result.h"
#include "libdoc/read/read.h"
#include "libdoc/read/source_document.h"

namespace vbpl {

/// True for a ZIP archive that holds an OpenDocument text.
[[nodiscard]] bool looks_like_odt(std::string_view bytes);
/// True for an OpenDocument text in a single XML file (.fodt).
[[nodiscard]] bool looks_like_flat_odt(std::string_view bytes);

/// Reads an OpenDocument text as a word processor shows it, a paragraph a line: automatic numbers written
/// out, tracked changes as `limits` ask, hidden text left out, each with a diagnostic. Fails on broken or
/// oversized files.
[[nodiscard]] Result<SourceDocument> read_odt(std::string_view bytes, const std::string& path,
                                              const ReadLimits& limits);
[[nodiscard]] Result<SourceDocument> read_flat_odt(std::string_view bytes, const std::string& path,
                                                   const ReadLimits& limits);

}  // namespace vbpl
