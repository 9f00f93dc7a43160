// SPDX-License-Identifier: GPL-3.0-or-later
// bench_records FILE...: speed from the bytes of UTF-8 texts to document records, step by step and as a
// whole, on one core. The steps are those of vbpl-parse but for its reading and writing.
#include <string>
#include <vector>

#include "libdoc/parse/parse.h"
#include "libdoc/read/read.h"
#include "libdoc/report/record_writer.h"
#include "tests/bench/bench.h"
#include "tools/common/basis.h"

int main(int argc, char** argv) {
  using namespace vbpl;
  const Tables& tables = default_tables();
  const auto files = read_arguments(argc, argv);
  const std::size_t bytes = total_size(files);
  std::vector<SourceDocument> sources;
  std::vector<Document> documents;
  for (const auto& file : files) {
    auto source = read_document(file, "text.txt");
    if (!source) continue;
    sources.push_back(*source);
    documents.push_back(parse_document(std::move(*source), tables));
  }
  const auto sum = [](const auto& all, auto step) {
    return [&all, step] {
      std::size_t total = 0;
      for (const auto& one : all) total += step(one);
      return total;
    };
  };
  measure("read_document", bytes, sum(files, [](const std::string& file) {
            const auto source = read_document(file, "text.txt");
            return source ? source->text.utf8.size() : 0;
          }));
  measure("parse_document", bytes, sum(sources, [&](const SourceDocument& source) {
            return parse_document(source, tables).units.size();
          }));
  measure("basis_citations", bytes,
          sum(documents, [&](const Document& document) { return basis_citations(document, tables).size(); }));
  measure("document_record", bytes,
          sum(documents, [&](const Document& document) { return document_record(document, {}).size(); }));
  measure("text to record", bytes, sum(files, [&](const std::string& file) {
            auto source = read_document(file, "text.txt");
            if (!source) return std::size_t{0};
            const Document document = parse_document(std::move(*source), tables);
            return document_record(document, basis_citations(document, tables)).size();
          }));
}
