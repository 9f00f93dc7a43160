// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include <string>

#include "libdoc/amend/amendment.h"
#include "libdoc/model/document.h"

namespace vbpl {

/// `path:line: verb target, unit: "words"`, for people.
[[nodiscard]] std::string command_text(const Document& document, const Amendment& command);

/// The column names of command_tsv, as a line.
[[nodiscard]] std::string command_tsv_header();
/// The same as a row for scripts and spreadsheets.
[[nodiscard]] std::string command_tsv(const Document& document, const Amendment& command);

}  // namespace vbpl
