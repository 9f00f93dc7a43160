// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include <cstddef>
#include <string>
#include <utility>
#include <vector>

#include "index/passages.h"
#include "index/term_bag.h"
#include "libdoc/model/document.h"

namespace vbpl::index {

/// One entry of the index, ready to be written.
struct PreparedEntry {
  std::vector<CountedTerm> terms;  ///< each once
  std::string data;
  std::vector<std::pair<unsigned, std::string>> values;  ///< slot and value
};

/// Where a document came from.
struct Provenance {
  std::string origin;  ///< absolute path of the file, or of the records, that were given
  std::string hash;    ///< of the bytes it was read from
};

/// All entries of one document. Making it is the costly part and needs nothing but the document, so that it
/// runs on any thread.
struct PreparedDocument {
  std::string group;  ///< shared by its entries: hash of origin, key and content
  std::string id;     ///< document key
  Provenance provenance;
  std::size_t text_size = 0;
  std::vector<PreparedEntry> entries;  ///< the document's own first
};

[[nodiscard]] PreparedDocument prepare(const Document& document, const Provenance& provenance,
                                       const PassageLimits& limits = {});

/// yyyymmdd, so that values sort by time.
[[nodiscard]] std::string day_value(const std::optional<Date>& day);

}  // namespace vbpl::index
