// SPDX-License-Identifier: GPL-3.0-or-later
// bench_cite FILE...: how fast numbers and citations are found in texts held in memory, in MB/s of processor
// time, beside three patterns that find far less.
#include <fstream>
#include <iterator>
#include <vector>

#include "bench.h"
#include "libdoc/cite/find.h"
#include "libdoc/model/doc_number.h"
#include "libdoc/model/tables.h"
#include "libdoc/parse/parse.h"
#include "libdoc/text/aligned.h"
#include "libdoc/text/pattern.h"

namespace {

std::vector<vbpl::Document> read_documents(int count, char** paths) {
  std::vector<vbpl::Document> documents;
  for (int i = 0; i < count; ++i) {
    std::ifstream file(paths[i], std::ios::binary);
    vbpl::SourceDocument source;
    source.source.path = paths[i];
    source.text.utf8.assign(std::istreambuf_iterator<char>(file), {});
    documents.push_back(vbpl::parse_document(std::move(source), vbpl::default_tables()));
  }
  return documents;
}

/// The three questions that plain patterns can ask of such a text.
std::size_t matches(const vbpl::Pattern& pattern, const std::vector<vbpl::Document>& documents) {
  std::size_t found = 0;
  for (const vbpl::Document& document : documents) found += pattern.find_all(document.text).size();
  return found;
}

template <class Work>
std::size_t sum(const std::vector<vbpl::Document>& documents, Work work) {
  std::size_t total = 0;
  for (const vbpl::Document& document : documents) total += work(document);
  return total;
}

}  // namespace

int main(int argc, char** argv) {
  const auto documents = read_documents(argc - 1, argv + 1);
  const std::size_t bytes = sum(documents, [](const auto& document) { return document.text.size(); });
  const vbpl::Pattern number("\\b\\d+/\\d{4}/[A-ZĐ][A-ZĐ-]+"), unit("(?:khoản|Điều) \\d+"),
      law("(?:Luật|Pháp lệnh) [A-ZĐ]");
  vbpl::measure("PCRE2-JIT, 3 patterns", bytes, [&] {
    return matches(number, documents) + matches(unit, documents) + matches(law, documents);
  });
  vbpl::measure("aligned_key", bytes, [&] {
    return sum(documents, [](const auto& document) { return vbpl::aligned_key(document.text).size(); });
  });
  vbpl::measure("find_numbers", bytes, [&] {
    return sum(documents, [](const auto& document) { return vbpl::find_numbers(document.text).size(); });
  });
  vbpl::measure("find_citations", bytes, [&] {
    return sum(documents, [](const auto& document) {
      return vbpl::find_citations(document, vbpl::default_tables()).size();
    });
  });
}
