// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include <cstddef>
#include <string_view>

#include "libdoc/report/lists/report_list.h"
#include "libdoc/report/lists/selection.h"

namespace vbpl {

/// What stands in a column of a row. `content` is a word of report_columns.tsv; one that is not known gives
/// an empty cell, so that a user may add columns to fill by hand. `number` is the row's own.
[[nodiscard]] ListCell list_cell(std::string_view content, const Selected& row, const ListContext& context,
                                 std::size_t number);

/// The reason in words and its code, what a person has put in its place first.
[[nodiscard]] Reason reason_for(const Selected& row, const ListContext& context);

}  // namespace vbpl
