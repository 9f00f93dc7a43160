// SPDX-License-Identifier: GPL-3.0-or-later
// bench_text FILE...: speed of the text room on UTF-8 files, one core.
#include "libdoc/text/text.h"

#include "libdoc/text/fold.h"
#include "libdoc/text/syllables.h"
#include "tests/bench/bench.h"

int main(int argc, char** argv) {
  using namespace vbpl;
  const auto files = read_arguments(argc, argv);
  const std::size_t bytes = total_size(files);
  const auto each = [&](auto step) {
    return [&files, step] {
      std::size_t sum = 0;
      for (const auto& file : files) sum += step(file);
      return sum;
    };
  };
  measure("normalise_utf8", bytes, each([](const std::string& s) { return normalise_utf8(s).utf8.size(); }));
  measure("lower", bytes, each([](const std::string& s) { return lower(s).size(); }));
  measure("match_key", bytes, each([](const std::string& s) { return match_key(s).size(); }));
  measure("unmarked", bytes, each([](const std::string& s) { return unmarked(s).size(); }));
  measure("syllables", bytes, each([](const std::string& s) { return syllables(s).size(); }));
}
