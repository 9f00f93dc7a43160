// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include <string>
#include <string_view>

#include "index/reader.h"

namespace vbpl {

/// The two lines of an entry for the bulk interface of OpenSearch and Elasticsearch: the action and the
/// entry. `document` is the whole record on the document's own entry, empty on others.
[[nodiscard]] std::string bulk_lines(const index::IndexedEntry& entry, std::string_view document);

/// The mapping that such an index needs, as JSON.
[[nodiscard]] std::string_view bulk_mapping();

}  // namespace vbpl
