// SPDX-License-Identifier: GPL-3.0-or-later
#include "tools/common/basis.h"

#include <utility>

#include "libdoc/cite/find.h"

namespace vbpl {

std::vector<Citation> of_basis(std::vector<Citation> citations) {
  std::erase_if(citations, [](const Citation& citation) { return citation.relation != Relation::basis; });
  return citations;
}

std::vector<Citation> basis_citations(const Document& document, const Tables& tables) {
  return of_basis(find_citations(document, tables));
}

}  // namespace vbpl
