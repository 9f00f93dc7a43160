// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include <string>
#include <string_view>
#include <vector>

#include "libdoc/base/result.h"
#include "libdoc/read/read.h"

namespace vbpl {

/// A sheet of a workbook as words: rows and cells that are not there are empty, numbers stand as the file
/// writes them, formulas by their last result.
struct WorkbookSheet {
  std::string name;
  std::vector<std::vector<std::string>> rows;
};

/// True for the bytes of a ZIP archive, as workbooks are.
[[nodiscard]] bool looks_like_workbook(std::string_view bytes);

/// The sheets of an Excel workbook (.xlsx) in their order. Fails on what is broken, encrypted or unpacks to
/// far more than its size allows.
[[nodiscard]] Result<std::vector<WorkbookSheet>> read_workbook(std::string_view bytes,
                                                               const std::string& path,
                                                               const ReadLimits& limits = {});

/// "G12" for row 12, column 7, both counted from 1.
[[nodiscard]] std::string cell_name(std::size_t row, std::size_t column);

}  // namespace vbpl
