// SPDX-License-Identifier: GPL-3.0-or-later
// Reads one text a line from stdin and prints its citations, one a line:
// line, begin, end, state, relation, type, number, title, date, year, unit, words; tab separated. For measuring.
#include <fmt/format.h>

#include <algorithm>
#include <iostream>
#include <string>

#include "libdoc/cite/find.h"
#include "libdoc/model/tables.h"

namespace {

std::string flat(std::string text) {
  std::replace_if(text.begin(), text.end(), [](char c) { return c == '\t' || c == '\n'; }, ' ');
  return text;
}

}  // namespace

int main() {
  const vbpl::Tables& tables = vbpl::default_tables();
  std::string line;
  for (std::size_t number = 0; std::getline(std::cin, line); ++number) {
    vbpl::Document document;
    document.text = line;
    for (const vbpl::Citation& citation : vbpl::find_citations(document, tables)) {
      const vbpl::CitationTarget& target = citation.target;
      fmt::print("{}\t{}\t{}\t{}\t{}\t{}\t{}\t{}\t{}\t{}\t{}\t{}\n", number, citation.span.begin, citation.span.end, to_string(citation.state),
                 to_string(citation.relation), target.doc_type.value_or(""), target.number.value_or(""), flat(target.title.value_or("")),
                 target.issued ? vbpl::iso(*target.issued) : "", target.year.value_or(0), target.unit, flat(std::string(document.words(citation.span))));
    }
  }
}
