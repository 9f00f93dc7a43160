// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include <string>
#include <string_view>

#include "libdoc/base/result.h"

namespace vbpl {

/// A file's bytes as UTF-8 text, not yet normalised.
struct Utf8Bytes {
  std::string decoded;             ///< empty when the bytes are UTF-8 as they stand
  std::string encoding = "utf-8";  ///< as in Source::encoding
  std::string reason;              ///< as in Source::encoding_reason
  bool legacy = false;             ///< told by its syllables alone: worth a word to the user
};

/// Tells the encoding of a text or an HTML page (whose `<meta>` may lie) and decodes it. Fails, with a hint,
/// on binary junk and on bytes in no encoding that we know.
[[nodiscard]] Result<Utf8Bytes> to_utf8(std::string_view bytes, bool html, const std::string& path);

}  // namespace vbpl
