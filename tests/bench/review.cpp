// SPDX-License-Identifier: GPL-3.0-or-later
// bench_review FILE.ndjson [SHARE]: seconds of the clock and of the processor for each step of a review of
// document records, reading them not counted, with two threads; SHARE (1 to 100) takes every document with
// that chance by its number, for how the cost grows. Memory is the peak of the program, records included.
#include <sys/resource.h>

#include <chrono>
#include <cstdio>
#include <cstdlib>
#include <ctime>
#include <fstream>
#include <string>
#include <vector>

#include "libdoc/report/record_reader.h"
#include "libdoc/review/checks.h"

namespace {

using namespace vbpl;

constexpr unsigned kThreads = 2;

struct Clock {
  std::chrono::steady_clock::time_point start = std::chrono::steady_clock::now();
  std::clock_t processor = std::clock();
  void tell(const char* name) const {
    const std::chrono::duration<double> seconds = std::chrono::steady_clock::now() - start;
    std::printf("%-22s %7.2f s %7.2f s of processor\n", name, seconds.count(),
                static_cast<double>(std::clock() - processor) / CLOCKS_PER_SEC);
  }
};

std::vector<Document> read(const char* path, unsigned share) {
  std::vector<Document> documents;
  std::ifstream file(path);
  std::string line;
  for (std::size_t number = 0; std::getline(file, line); ++number) {
    if (number * 37 % 100 >= share || record_type(line) != "document") continue;
    if (auto document = read_document_record(line, path, number + 1))
      documents.push_back(std::move(*document));
  }
  return documents;
}

std::size_t articles(const std::vector<Document>& documents) {
  std::size_t count = 0;
  for (const Document& document : documents) {
    for (const Unit& unit : document.units) count += unit.kind == UnitKind::article ? 1 : 0;
  }
  return count;
}

}  // namespace

int main(int argc, char** argv) {
  if (argc < 2) return 2;
  std::vector<Document> documents = read(argv[1], argc > 2 ? std::strtoul(argv[2], nullptr, 10) : 100);
  std::printf("%zu documents, %zu articles\n", documents.size(), articles(documents));
  const Tables& tables = default_tables();
  const Clock all;
  const MemoryCorpus corpus(std::move(documents));
  ReviewOptions options;
  options.as_of = std::chrono::year{2026} / 11 / 23;
  options.possible = true;
  options.threads = kThreads;
  Clock step;
  const CorpusFacts facts = gather_facts(corpus, tables, kThreads);
  step.tell("citations, commands");
  step = {};
  const auto statuses = compute_status(corpus, facts, tables, options.as_of);
  step.tell("status");
  step = {};
  const ReviewContext context(corpus, facts, statuses, tables, options);
  step.tell("relations");
  step = {};
  const PairContext pairs(context);
  step.tell("like provisions");
  std::size_t found = 0;
  for (const CheckEntry& entry : check_table()) {
    step = {};
    found += entry.run({context, &pairs}).size();
    step.tell(entry.info.id);
  }
  all.tell("all");
  rusage usage{};
  getrusage(RUSAGE_SELF, &usage);
  std::printf("%zu findings, %ld MB at most\n", found, usage.ru_maxrss / 1024);
}
