// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include <string>
#include <string_view>
#include <vector>

#include "libdoc/cite/find.h"
#include "libdoc/model/document.h"
#include "libdoc/model/tables.h"

namespace vbpl::samples {

inline Document document_of(std::string_view text) {
  Document document;
  document.id = "sample";
  document.text = std::string(text);
  return document;
}

/// Adds a unit that covers `words` and what stands below it; parents first.
inline void add_unit(Document& document, UnitKind kind, const char* num, const char* eid,
                     std::string_view words, int parent = -1) {
  Unit unit;
  unit.kind = kind;
  unit.num = num;
  unit.eid = eid;
  unit.parent = parent;
  unit.span.begin = document.text.find(words);
  unit.span.end = unit.span.begin + words.size();
  document.units.push_back(unit);
}

/// Words of the target: number, else title, else type; with date, year and unit where they are known.
inline std::string dump(const Citation& citation) {
  const CitationTarget& target = citation.target;
  std::string out = target.number  ? *target.number
                    : target.title ? *target.title
                                   : target.doc_type.value_or("self");
  if (target.issued) out += " " + iso(*target.issued);
  if (!target.unit.empty()) out += " @" + target.unit;
  if (citation.relation != Relation::mention) out = std::string(to_string(citation.relation)) + " " + out;
  if (citation.role != CitationRole::plain) out += std::string(" ") + to_string(citation.role);
  if (citation.state != CitationState::document) out += std::string(" ") + to_string(citation.state);
  return out;
}

inline std::string dump(const std::vector<Citation>& citations) {
  std::string out;
  for (const Citation& citation : citations) out += (out.empty() ? "" : " | ") + dump(citation);
  return out;
}

inline std::string cited(const Document& document) {
  return dump(find_citations(document, default_tables()));
}
inline std::string cited(std::string_view text) { return cited(document_of(text)); }

struct Row {
  const char* text;
  const char* expected;
};

}  // namespace vbpl::samples
