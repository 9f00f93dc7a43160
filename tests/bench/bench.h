// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include <algorithm>
#include <cstddef>
#include <cstdio>
#include <ctime>
#include <fstream>
#include <iterator>
#include <string>
#include <vector>

namespace vbpl {

/// The bytes of each file named on the command line.
inline std::vector<std::string> read_arguments(int argc, char** argv) {
  std::vector<std::string> files;
  for (int i = 1; i < argc; ++i) {
    std::ifstream file(argv[i], std::ios::binary);
    files.emplace_back(std::istreambuf_iterator<char>(file), std::istreambuf_iterator<char>());
  }
  return files;
}

inline std::size_t total_size(const std::vector<std::string>& files) {
  std::size_t bytes = 0;
  for (const auto& file : files) bytes += file.size();
  return bytes;
}

/// Best of five rounds of `work()` over `bytes` bytes, printed and returned in MB/s of processor time, which
/// other programs disturb least. `work` returns a number that depends on its result, so that nothing is
/// optimised away.
template <class Work>
double measure(const char* name, std::size_t bytes, Work work) {
  double best = 0;
  std::size_t check = 0;
  for (int round = 0; round < 5; ++round) {
    const std::clock_t start = std::clock();
    check = work();
    const double seconds = static_cast<double>(std::clock() - start) / CLOCKS_PER_SEC;
    best = std::max(best, static_cast<double>(bytes) / 1e6 / std::max(seconds, 1e-6));
  }
  std::printf("%-26s %9.1f MB/s  (%zu)\n", name, best, check);
  return best;
}

}  // namespace vbpl
