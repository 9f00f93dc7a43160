// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include <string>

#include "libdoc/status/status.h"

namespace vbpl {

/// A paragraph for people: number and title, status in Vietnamese with its days, and the reasons with the
/// words quoted. A provision is one line, indented below its document.
[[nodiscard]] std::string status_text(const Document& document, const StatusRecord& record);

/// The column names of status_tsv, as a line.
[[nodiscard]] std::string status_tsv_header();
/// The same as a row for scripts and spreadsheets, with the first piece of evidence.
[[nodiscard]] std::string status_tsv(const Document& document, const StatusRecord& record);

}  // namespace vbpl
