// SPDX-License-Identifier: GPL-3.0-or-later
// bench_resolve FILE...: how long a corpus of 100,000 made-up documents takes to be made ready for look-ups,
// and how many documents a second of processor time have their citations resolved against it with the laws of
// the table.
#include <cstdio>
#include <ctime>
#include <fstream>
#include <iterator>
#include <string>
#include <vector>

#include "libdoc/cite/find.h"
#include "libdoc/cite/resolve.h"
#include "libdoc/model/tables.h"
#include "libdoc/parse/parse.h"

namespace {

constexpr int kDocuments = 100000;

double seconds_since(std::clock_t start) {
  return static_cast<double>(std::clock() - start) / CLOCKS_PER_SEC;
}

vbpl::Document document_from(const char* path) {
  std::ifstream file(path, std::ios::binary);
  vbpl::SourceDocument source;
  source.source.path = path;
  source.text.utf8.assign(std::istreambuf_iterator<char>(file), {});
  return vbpl::parse_document(std::move(source), vbpl::default_tables());
}

/// Acts of all kinds, numbered 1 to 500 a year; every fifth of a province.
vbpl::Document made_up(int i) {
  constexpr const char* kTypes[] = {"Nghị định", "Thông tư", "Quyết định", "Nghị quyết", "Quyết định"};
  constexpr const char* kCodes[] = {"NĐ-CP", "TT-BTC", "QĐ-TTg", "NQ-HĐND", "QĐ-UBND"};
  const int kind = i % 5, serial = i / 5 % 500 + 1, year = 1995 + i / 2500 % 31;
  vbpl::Document document;
  document.doc_type = kTypes[kind];
  document.number = std::to_string(serial) + "/" + std::to_string(year) + "/" + kCodes[kind];
  document.title =
      "Quy định về quản lý việc thứ " + std::to_string(i) + " trên địa bàn và trong lĩnh vực liên quan";
  document.issued =
      vbpl::make_date(year, 1U + static_cast<unsigned>(i % 12), 1U + static_cast<unsigned>(i % 28));
  if (kind > 2) document.territory = "tỉnh Vân Hải " + std::to_string(i / 77500);
  document.id = *document.doc_type + "|" + *document.number + "|" + document.territory.value_or("");
  document.kind = vbpl::DocumentKind::act;
  return document;
}

}  // namespace

int main(int argc, char** argv) {
  const vbpl::Tables& tables = vbpl::default_tables();
  std::vector<vbpl::Document> parsed, archive;
  std::vector<std::vector<vbpl::Citation>> citations;
  for (int i = 1; i < argc; ++i) {
    parsed.push_back(document_from(argv[i]));
    citations.push_back(vbpl::find_citations(parsed.back(), tables));
  }
  for (int i = 0; i < kDocuments; ++i) archive.push_back(made_up(i));
  for (const auto& document : parsed) archive.push_back(document);
  std::clock_t start = std::clock();
  const vbpl::MemoryCorpus corpus(std::move(archive));
  std::printf("%zu documents made ready in %.2f s\n", corpus.size(), seconds_since(start));
  start = std::clock();
  std::size_t known = 0, all = 0;
  for (std::size_t i = 0; i < parsed.size(); ++i) {
    vbpl::resolve_citations(parsed[i], corpus, tables, citations[i]);
    for (const auto& citation : citations[i]) known += citation.target.id.empty() ? 0U : 1U;
    all += citations[i].size();
  }
  const double seconds = seconds_since(start);
  std::printf(
      "%zu documents with %zu citations resolved in %.3f s: %.0f documents/s (%zu lead to a document)\n",
      parsed.size(), all, seconds, static_cast<double>(parsed.size()) / seconds, known);
}
