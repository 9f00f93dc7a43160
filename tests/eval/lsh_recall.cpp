// SPDX-License-Identifier: GPL-3.0-or-later
// lsh_recall FILE.ndjson [PROBES]: how many of the like pairs of provisions the MinHash stream finds. Every
// probe (default 3,000, evenly spread) is held against every provision of all other documents by the exact
// Jaccard index of their shingles; pairs of documents of one number, and texts in more than sixty provisions,
// are left out, as the stream leaves them out.
#include <algorithm>
#include <cstdio>
#include <cstdlib>
#include <fstream>
#include <set>
#include <string>
#include <unordered_map>
#include <vector>

#include "libdoc/report/record_reader.h"
#include "libdoc/review/candidates.h"
#include "libdoc/review/context.h"

namespace {

using namespace vbpl;

constexpr unsigned kThreads = 2;
constexpr std::size_t kForm = 60;

std::vector<Document> read(const char* path) {
  std::vector<Document> documents;
  std::ifstream file(path);
  std::string line;
  for (std::size_t number = 1; std::getline(file, line); ++number) {
    if (record_type(line) != "document") continue;
    if (auto document = read_document_record(line, path, number)) documents.push_back(std::move(*document));
  }
  return documents;
}

using Postings = std::unordered_map<std::uint32_t, std::vector<std::uint32_t>>;

Postings postings_of(const ProvisionStore& store) {
  Postings postings;
  for (std::size_t i = 0; i < store.size(); ++i) {
    if (!store.is_long_enough(i)) continue;
    for (const std::uint32_t shingle : store.shingles(i))
      postings[shingle].push_back(static_cast<std::uint32_t>(i));
  }
  return postings;
}

struct Band {
  double from = 0, to = 0;
  std::size_t pairs = 0, found = 0;
};

}  // namespace

int main(int argc, char** argv) {
  if (argc < 2) return 2;
  const MemoryCorpus corpus(read(argv[1]));
  const std::size_t probes = argc > 2 ? std::strtoul(argv[2], nullptr, 10) : 3000;
  const CorpusFacts facts = gather_facts(corpus, default_tables(), kThreads);
  const Relations relations(corpus, facts, {});
  const ProvisionStore store(
      corpus, [&](std::size_t i) { return provisions_of(corpus.document(i), static_cast<std::uint32_t>(i)); },
      kThreads);
  std::set<std::pair<std::uint32_t, std::uint32_t>> found;
  for (const auto& pair : minhash_pairs(store, relations, kThreads, Reach::all)) found.insert(pair);
  const Postings postings = postings_of(store);
  Band bands[] = {{0.42, 0.5, 0, 0}, {0.5, 0.6, 0, 0}, {0.6, 0.8, 0, 0}, {0.8, 1.01, 0, 0}};
  const std::size_t step = std::max<std::size_t>(1, store.size() / probes);
  std::vector<std::uint16_t> shared(store.size());
  for (std::size_t probe = 0; probe < store.size(); probe += step) {
    if (!store.is_long_enough(probe)) continue;
    std::vector<std::uint32_t> met;
    for (const std::uint32_t shingle : store.shingles(probe)) {
      for (const std::uint32_t other : postings.at(shingle)) {
        if (shared[other]++ == 0) met.push_back(other);
      }
    }
    std::vector<std::pair<std::uint32_t, double>> like;
    for (const std::uint32_t other : met) {
      const double both = shared[other];
      const double all =
          static_cast<double>(store.shingles(probe).size() + store.shingles(other).size()) - both;
      shared[other] = 0;
      if (other != probe && both / all >= 0.42) like.emplace_back(other, both / all);
    }
    if (like.size() > kForm) continue;
    for (const auto& [other, jaccard] : like) {
      const std::uint32_t a = store[probe].document, b = store[other].document;
      if (a == b || relations.relation(a, b) == DocumentRelation::same) continue;
      const auto self = static_cast<std::uint32_t>(probe);
      const std::pair<std::uint32_t, std::uint32_t> key{std::min(self, other), std::max(self, other)};
      for (Band& band : bands) {
        if (jaccard < band.from || jaccard >= band.to) continue;
        ++band.pairs;
        band.found += found.count(key);
      }
    }
  }
  for (const Band& band : bands)
    std::printf("J %.2f to %.2f: %zu of %zu = %.4f\n", band.from, band.to, band.found, band.pairs,
                band.pairs == 0 ? 0.0 : static_cast<double>(band.found) / static_cast<double>(band.pairs));
}
