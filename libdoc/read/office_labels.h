// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include <map>
#include <string>
#include <string_view>

#include "libdoc/read/source_document.h"

namespace vbpl {

/// Compares the automatic numbers of a converted document with those of `shown`, the same document as
/// LibreOffice writes it in plain text, and takes the latter where they differ: a file format may lose how a
/// list goes on. Says so in a diagnostic "label-corrected". Lines are paired in order, by their words.
void take_shown_labels(std::string_view shown, SourceDocument& document);

/// Labels whose letters a writer of RTF has lost, by their damaged form: "?i?u 1." stands for "Điều 1.",
/// which the file holds beside it (\listtext). Empty for a file without any.
[[nodiscard]] std::map<std::string, std::string, std::less<>> damaged_labels(std::string_view rtf);

/// Puts back labels that begin a line in their damaged form.
void mend_labels(const std::map<std::string, std::string, std::less<>>& labels, SourceDocument& document);

}  // namespace vbpl
