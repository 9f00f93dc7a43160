// SPDX-License-Identifier: GPL-3.0-or-later
// bench_cite FILE...: how fast numbers and citations are found in texts held in memory, in MB/s of processor
// time.
#include <fmt/format.h>

#include <ctime>
#include <fstream>
#include <iterator>
#include <vector>

#include "libdoc/cite/find.h"
#include "libdoc/model/doc_number.h"
#include "libdoc/model/tables.h"
#include "libdoc/parse/parse.h"

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

template <class Work>
void measure(const char* name, const std::vector<vbpl::Document>& documents, Work work) {
  std::size_t bytes = 0, found = 0;
  const std::clock_t start = std::clock();
  for (const vbpl::Document& document : documents) {
    bytes += document.text.size();
    found += work(document);
  }
  const double time = static_cast<double>(std::clock() - start) / CLOCKS_PER_SEC;
  fmt::print("{}: {} documents, {:.1f} MB, {} found, {:.2f} s, {:.1f} MB/s\n", name, documents.size(),
             static_cast<double>(bytes) / 1e6, found, time, static_cast<double>(bytes) / 1e6 / time);
}

}  // namespace

int main(int argc, char** argv) {
  const auto documents = read_documents(argc - 1, argv + 1);
  measure("find_numbers", documents,
          [](const vbpl::Document& document) { return vbpl::find_numbers(document.text).size(); });
  measure("find_citations", documents, [](const vbpl::Document& document) {
    return vbpl::find_citations(document, vbpl::default_tables()).size();
  });
}
