// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include <cstddef>
#include <optional>
#include <string>
#include <string_view>

#include "libdoc/base/result.h"
#include "libdoc/model/document.h"

namespace vbpl {

/// A document on its way from one index to another.
struct ExchangedDocument {
  Document document;
  std::string origin, hash;  ///< where it was read from and what its bytes were; empty = not told
};

/// A document record with a key more, `indexed`, that holds origin and hash.
[[nodiscard]] std::string exchange_record(std::string document_record, std::string_view origin,
                                          std::string_view hash);

/// The document in a line of an export: a record, or an entry of a bulk export that holds one under
/// `document`. Nothing for the other lines of both: actions, entries of provisions, coverage.
[[nodiscard]] Result<std::optional<ExchangedDocument>> read_exchange(std::string_view line,
                                                                     const std::string& path,
                                                                     std::size_t number);

}  // namespace vbpl
