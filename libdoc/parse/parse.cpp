// SPDX-License-Identifier: GPL-3.0-or-later
#include "libdoc/parse/parse.h"

#include <utility>

#include "libdoc/model/identity.h"
#include "libdoc/parse/body_begin.h"
#include "libdoc/parse/coverage.h"
#include "libdoc/parse/lines.h"
#include "libdoc/parse/parts.h"

namespace vbpl {

Document parse_document(SourceDocument source, const Tables& tables) {
  (void)tables;
  Document document;
  document.source = std::move(source.source);
  document.text = std::move(source.text.utf8);
  document.diagnostics = std::move(source.text.diagnostics);
  const Lines lines(document.text, source.blocks);
  ParseState state{lines, {}, {}};
  const std::size_t body = find_body_begin(lines);
  read_parts(state, body);
  document.units = state.tree.finish(state.diagnostics);
  for (Diagnostic& diagnostic : state.diagnostics) document.diagnostics.push_back(std::move(diagnostic));
  document.coverage = count_lines(lines, document.units);
  document.id = document_key(document);
  return document;
}

}  // namespace vbpl
