// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include <vector>

#include "libdoc/model/document.h"
#include "libdoc/model/tables.h"

namespace vbpl {

/// What could be known on a day, whatever day is asked about: "which status had the act on 1 March by what
/// was promulgated in January". Those of the documents that were not issued later; documents without a date
/// of issue stay.
[[nodiscard]] std::vector<Document> known_documents(std::vector<Document> documents, Date known_at);

/// The tables without the ends of laws by laws that were issued later, or whose date of issue is not in them.
[[nodiscard]] Tables known_tables(Tables tables, Date known_at);

}  // namespace vbpl
