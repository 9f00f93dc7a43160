// SPDX-License-Identifier: GPL-3.0-or-later
#include "libdoc/status/known_at.h"

#include "libdoc/model/doc_number.h"
#include "libdoc/text/fold.h"

namespace vbpl {

std::vector<Document> known_documents(std::vector<Document> documents, Date known_at) {
  std::erase_if(documents,
                [&](const Document& document) { return document.issued && *document.issued > known_at; });
  return documents;
}

Tables known_tables(Tables tables, Date known_at) {
  std::vector<bool> unknown;
  for (const LawAlias& law : tables.law_aliases) {
    const auto number =
        parse_number(trimmed(std::string_view(law.ended_by).substr(0, law.ended_by.find(" from "))));
    const LawAlias* successor = number ? tables.law_numbered(number->canonical) : nullptr;
    unknown.push_back(successor == nullptr || !successor->issued || *successor->issued > known_at);
  }
  for (std::size_t i = 0; i < unknown.size(); ++i) {
    if (unknown[i]) tables.law_aliases[i].ended_by.clear();
  }
  return tables;
}

}  // namespace vbpl
