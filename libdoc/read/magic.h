// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include <optional>
#include <string>
#include <string_view>

#include "libdoc/base/result.h"

namespace vbpl {

/// True for a ZIP archive that holds a Word document.
[[nodiscard]] bool looks_like_docx(std::string_view bytes);

/// True for RTF.
[[nodiscard]] bool looks_like_rtf(std::string_view bytes);
/// True for a document of Word 97 (.doc).
[[nodiscard]] bool looks_like_doc(std::string_view bytes);

/// The error for a container or picture format that we do not read yet, told by its bytes: Excel, images,
/// archives. nullopt when the bytes may be text.
[[nodiscard]] std::optional<Error> refuse_by_magic(std::string_view bytes, const std::string& path);

/// The error for a text-shaped format that is no document text: XML other than HTML, web archives.
[[nodiscard]] std::optional<Error> refuse_markup(std::string_view text, const std::string& path);

/// The error for binary junk: zero bytes and controls where text has none. UTF-16 is not for this test.
[[nodiscard]] std::optional<Error> refuse_binary(std::string_view bytes, const std::string& path);

}  // namespace vbpl
