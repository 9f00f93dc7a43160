// SPDX-License-Identifier: GPL-3.0-or-later
#include "tools/common/basis.h"

#include <algorithm>
#include <cstddef>
#include <utility>

#include "libdoc/cite/find.h"

namespace vbpl {

namespace {

/// The document as far as its last căn cứ line: what comes behind cannot change what stands there, and is
/// most of the text.
Document up_to_basis(const Document& document) {
  const std::size_t end = document.basis.back().end;
  Document head;
  head.id = document.id;
  head.number = document.number;
  head.doc_type = document.doc_type;
  head.issuer = document.issuer;
  head.territory = document.territory;
  head.title = document.title;
  head.issued = document.issued;
  head.kind = document.kind;
  head.basis = document.basis;
  head.text = document.text.substr(0, end);
  for (const Unit& unit : document.units) {
    if (unit.span.begin >= end) break;
    head.units.push_back(unit);
    head.units.back().span.end = std::min(unit.span.end, end);
  }
  return head;
}

}  // namespace

std::vector<Citation> of_basis(std::vector<Citation> citations) {
  std::erase_if(citations, [](const Citation& citation) { return citation.relation != Relation::basis; });
  return citations;
}

std::vector<Citation> basis_citations(const Document& document, const Tables& tables) {
  if (document.basis.empty()) return {};
  return of_basis(find_citations(up_to_basis(document), tables));
}

}  // namespace vbpl
