// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include <cstddef>
#include <string>
#include <vector>

#include "libdoc/base/result.h"
#include "libdoc/model/document.h"

namespace vbpl {

/// Fields of state management (lĩnh vực) by a table of the user: columns `field`, `issuer`, `keyword`. A row
/// fits an act whose issuer or number has the issuer and whose title has the keyword; an empty cell fits all.
/// Fields are in the order of the table.
class FieldTable {
 public:
  /// Fails, with the line, on a row without a field and on a table without rows.
  [[nodiscard]] static Result<FieldTable> read(const std::string& path);

  [[nodiscard]] bool empty() const { return names_.empty(); }
  [[nodiscard]] const std::vector<std::string>& names() const { return names_; }
  /// Indices into names(), rising; none when no row fits.
  [[nodiscard]] std::vector<std::size_t> fields_of(const Document& document) const;

 private:
  struct Row {
    std::size_t field = 0;
    std::string issuer, keyword;  ///< match keys
  };
  std::vector<std::string> names_;
  std::vector<Row> rows_;
};

}  // namespace vbpl
