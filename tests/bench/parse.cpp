// SPDX-License-Identifier: GPL-3.0-or-later
// bench_parse FILE...: speed from text to tree, in MB/s of processor time, and what it found. Reading the
// files is not counted.
#include <ctime>
#include <string>
#include <utility>
#include <vector>

#include <fmt/format.h>

#include "libdoc/parse/parse.h"
#include "libdoc/read/read.h"

int main(int argc, char** argv) {
  std::size_t bytes = 0, units = 0, diagnostics = 0;
  double time = 0;
  const vbpl::Tables& tables = vbpl::default_tables();
  for (int i = 1; i < argc; ++i) {
    auto file = vbpl::read_file(argv[i]);
    if (!file) continue;
    auto source = vbpl::read_document(*file, argv[i]);
    if (!source) continue;
    bytes += source->text.utf8.size();
    const std::clock_t start = std::clock();
    const vbpl::Document document = vbpl::parse_document(std::move(*source), tables);
    time += static_cast<double>(std::clock() - start) / CLOCKS_PER_SEC;
    units += document.units.size();
    diagnostics += document.diagnostics.size();
  }
  fmt::print("{:.1f} MB, {} units, {} diagnostics, {:.2f} s, {:.1f} MB/s\n", static_cast<double>(bytes) / 1e6,
             units, diagnostics, time, static_cast<double>(bytes) / 1e6 / time);
  return 0;
}
