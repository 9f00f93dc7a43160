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
  TermBag terms;
  std::string data;
  std::vector<std::pair<unsigned, std::string>> values;  ///< slot and value
};

/// All entries of one document. Making it is the costly part and needs nothing but the document, so that it runs on any thread.
struct PreparedDocument {
  std::string group;   ///< hash that its entries share
  std::string origin;  ///< file that it came from
  std::string hash;    ///< of its content and the rules it was read by
  std::size_t text_size = 0;
  std::vector<PreparedEntry> entries;  ///< the document's own first
};

/// Where a document came from. `origin` and the document's key name it in the index: a later one with both the same replaces it.
struct Provenance {
  std::string origin;  ///< absolute path of the file given
  std::string hash;
};

[[nodiscard]] PreparedDocument prepare(const Document& document, const Provenance& provenance, const PassageLimits& limits = {});

/// The hash shared by the entries of the document with this key out of this file.
[[nodiscard]] std::string group_of(std::string_view origin, std::string_view document_id);

/// yyyymmdd, so that values sort by time.
[[nodiscard]] std::string day_value(const std::optional<Date>& day);

}  // namespace vbpl::index
