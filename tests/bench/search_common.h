// SPDX-License-Identifier: GPL-3.0-or-later
// What the programs that compare search engines share.
#pragma once
#include <sys/resource.h>
#include <time.h>

#include <algorithm>
#include <cstdio>
#include <filesystem>
#include <fstream>
#include <map>
#include <string>
#include <vector>

namespace vbpl {

struct BenchArticle {
  std::string id, title, text;
};
struct BenchQuery {
  std::string kind;  ///< word, all, phrase, prefix, question
  std::vector<std::string> words;
};

/// Lines "id, title, text" with tabs between; lines of the text are parted by U+0001.
inline std::vector<BenchArticle> read_articles(const std::string& file) {
  std::vector<BenchArticle> articles;
  std::ifstream in(file);
  for (std::string line; std::getline(in, line);) {
    const std::size_t first = line.find('\t'), second = line.find('\t', first + 1);
    BenchArticle article{line.substr(0, first), line.substr(first + 1, second - first - 1),
                         line.substr(second + 1)};
    std::replace(article.text.begin(), article.text.end(), '\1', '\n');
    articles.push_back(std::move(article));
  }
  return articles;
}

/// Lines "kind, words" with a tab between.
inline std::vector<BenchQuery> read_queries(const std::string& file) {
  std::vector<BenchQuery> queries;
  std::ifstream in(file);
  for (std::string line; std::getline(in, line);) {
    BenchQuery query{line.substr(0, line.find('\t')), {}};
    std::size_t at = query.kind.size() + 1;
    while (at < line.size()) {
      const std::size_t end = std::min(line.find(' ', at), line.size());
      query.words.push_back(line.substr(at, end - at));
      at = end + 1;
    }
    queries.push_back(std::move(query));
  }
  return queries;
}

inline double cpu_seconds() {
  rusage used{};
  getrusage(RUSAGE_SELF, &used);
  const auto seconds = [](const timeval& time) {
    return static_cast<double>(time.tv_sec) + static_cast<double>(time.tv_usec) / 1e6;
  };
  return seconds(used.ru_utime) + seconds(used.ru_stime);
}

inline double thread_microseconds() {
  timespec now{};
  clock_gettime(CLOCK_THREAD_CPUTIME_ID, &now);
  return static_cast<double>(now.tv_sec) * 1e6 + static_cast<double>(now.tv_nsec) / 1e3;
}

inline double megabytes_in(const std::string& path) {
  double bytes = 0;
  if (std::filesystem::is_regular_file(path))
    return static_cast<double>(std::filesystem::file_size(path)) / 1e6;
  for (const auto& file : std::filesystem::recursive_directory_iterator(path)) {
    if (file.is_regular_file()) bytes += static_cast<double>(file.file_size());
  }
  return bytes / 1e6;
}

template <class Build>
void measure_build(const char* engine, const std::vector<BenchArticle>& articles, const std::string& made,
                   Build build) {
  double text = 0;
  for (const BenchArticle& each : articles)
    text += static_cast<double>(each.title.size() + each.text.size()) / 1e6;
  const double before = cpu_seconds();
  build();
  const double cpu = cpu_seconds() - before;
  rusage used{};
  getrusage(RUSAGE_SELF, &used);
  std::printf("%s\tbuild\t%.2f cpu s\t%.1f MB/cpu s\t%.2f of the text\t%ld MB at most\n", engine, cpu,
              text / cpu, megabytes_in(made) / text, used.ru_maxrss / 1024);
}

/// The median of three rounds of each query, then p50 and p95 of each kind; `search` returns a number of
/// hits. Times are of the processor: other work on the machine does not count. All engines search on one
/// thread.
template <class Search>
void measure_queries(const char* engine, const std::vector<BenchQuery>& queries, Search search) {
  std::map<std::string, std::vector<double>> times;
  std::map<std::string, std::size_t> hits;
  for (const BenchQuery& query : queries) {
    std::vector<double> rounds;
    for (int round = 0; round < 3; ++round) {
      const double start = thread_microseconds();
      const std::size_t found = search(query);
      rounds.push_back(thread_microseconds() - start);
      if (round == 0) hits[query.kind] += found;
    }
    std::sort(rounds.begin(), rounds.end());
    times[query.kind].push_back(rounds[1]);
    if (query.kind != "question") times["mix"].push_back(rounds[1]);
  }
  for (auto& [kind, all] : times) {
    std::sort(all.begin(), all.end());
    std::printf("%s\t%s\tp50 %.0f us\tp95 %.0f us\t%zu hits\n", engine, kind.c_str(), all[all.size() / 2],
                all[all.size() * 95 / 100], hits[kind]);
  }
}

}  // namespace vbpl
