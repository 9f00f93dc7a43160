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

/// MB/s of processor time, which other programs disturb least, of one round of `work()` over `bytes` bytes.
/// `work` returns a number that depends on its result, so that nothing is optimised away.
template <class Work>
double round_speed(std::size_t bytes, Work& work, std::size_t& check) {
  const std::clock_t start = std::clock();
  check = work();
  const double seconds = static_cast<double>(std::clock() - start) / CLOCKS_PER_SEC;
  return static_cast<double>(bytes) / 1e6 / std::max(seconds, 1e-6);
}

inline void print_speed(const char* name, double speed, std::size_t check) {
  std::printf("%-26s %9.1f MB/s  (%zu)\n", name, speed, check);
}

/// The best of five rounds, printed and returned.
template <class Work>
double measure(const char* name, std::size_t bytes, Work work) {
  double best = 0;
  std::size_t check = 0;
  for (int round = 0; round < 5; ++round) best = std::max(best, round_speed(bytes, work, check));
  print_speed(name, best, check);
  return best;
}

/// The ratio of the speed of one work to that of another, both printed: best of nine rounds each, taken in
/// turn, so that a busy minute of the machine falls on both.
template <class Work, class Other>
double measure_beside(const char* name, Work work, const char* other_name, Other other, std::size_t bytes) {
  double best = 0, other_best = 0;
  std::size_t check = 0, other_check = 0;
  for (int round = 0; round < 9; ++round) {
    best = std::max(best, round_speed(bytes, work, check));
    other_best = std::max(other_best, round_speed(bytes, other, other_check));
  }
  print_speed(name, best, check);
  print_speed(other_name, other_best, other_check);
  return best / other_best;
}

}  // namespace vbpl
