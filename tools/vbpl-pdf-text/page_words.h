// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include <cstdio>
#include <vector>

namespace vbpl {

using Bytes = std::vector<char>;

/// Exit codes of the helper, which libdoc/read/pdf_fetch.cpp turns into messages.
enum ExitCode { kAllPages = 0, kBroken = 3, kLocked = 4, kBadOutput = 5, kTooManyPages = 6 };

/// Writes the words of all pages of a PDF to `out`, in the protocol of libdoc/read/pdf_words.h. Of a PDF of
/// more than `most_pages` pages only their number is written.
[[nodiscard]] int write_words(Bytes pdf, int most_pages, std::FILE* out);

}  // namespace vbpl
