// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include <string>

#include "libdoc/report/lists/list_table.h"

namespace vbpl {

/// One line of column names, then one a row; tabs and line feeds in cells become blanks.
[[nodiscard]] std::string list_tsv(const ListTable& table);

/// By RFC 4180. For Excel with a byte order mark, and with a ' before words that it would take for a formula.
[[nodiscard]] std::string list_csv(const ListTable& table, bool excel);

}  // namespace vbpl
