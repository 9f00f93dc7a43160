// SPDX-License-Identifier: GPL-3.0-or-later
// Reads one text a line from stdin and prints its citations, one a line:
// With --titles also those inside the titles of cited documents, which find_citations leaves out on purpose.
// line, begin, end, state, relation, type, number, title, date, year, unit, words; tab separated. For
// measuring.
#include <fmt/format.h>

#include <algorithm>
#include <iostream>
#include <string>

#include "libdoc/cite/find.h"
#include "libdoc/model/tables.h"

namespace {

std::string flat(std::string text) {
  std::replace_if(
      text.begin(), text.end(), [](char c) { return c == '\t' || c == '\n'; }, ' ');
  return text;
}

void print(std::size_t line, std::size_t offset, const vbpl::Document& document,
           const vbpl::Citation& citation) {
  const vbpl::CitationTarget& target = citation.target;
  fmt::print("{}\t{}\t{}\t{}\t{}\t{}\t{}\t{}\t{}\t{}\t{}\t{}\n", line, offset + citation.span.begin,
             offset + citation.span.end, to_string(citation.state), to_string(citation.relation),
             target.doc_type.value_or(""), target.number.value_or(""), flat(target.title.value_or("")),
             target.issued ? vbpl::iso(*target.issued) : "", target.year.value_or(0), target.unit,
             flat(std::string(document.words(citation.span))));
}

void print_all(std::size_t line, std::size_t offset, const std::string& text, bool titles) {
  vbpl::Document document;
  document.text = text;
  for (const vbpl::Citation& citation : vbpl::find_citations(document, vbpl::default_tables())) {
    print(line, offset, document, citation);
    const std::string title = citation.target.title.value_or("");
    const std::size_t place = text.find(title, citation.span.end);
    if (titles && !title.empty() && place != std::string::npos)
      print_all(line, offset + place, title, place > 0);
  }
}

}  // namespace

int main(int argc, char** argv) {
  const bool titles = argc > 1 && std::string(argv[1]) == "--titles";
  std::string text;
  for (std::size_t line = 0; std::getline(std::cin, text); ++line) print_all(line, 0, text, titles);
}
