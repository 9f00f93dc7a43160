// SPDX-License-Identifier: GPL-3.0-or-later
// round_trip PATH...: reads every document of the files and folders, writes it as text, reads that again, and
// says where the two trees differ: "PATH: N differences, first: A | B", then the totals. Exit 1 if any
// differ.
#include <fmt/format.h>

#include <algorithm>
#include <cstdio>
#include <filesystem>

#include "libdoc/parse/parse.h"
#include "libdoc/read/read.h"
#include "libdoc/report/plain_text.h"
#include "tests/support/tree_lines.h"

using namespace vbpl;

namespace {

struct Totals {
  std::size_t same = 0, different = 0, not_read = 0;
};

std::vector<std::string> files_of(int argc, char** argv) {
  namespace fs = std::filesystem;
  std::vector<std::string> files;
  for (int i = 1; i < argc; ++i) {
    if (!fs::is_directory(argv[i])) {
      files.emplace_back(argv[i]);
      continue;
    }
    for (const auto& entry : fs::recursive_directory_iterator(argv[i])) {
      if (entry.is_regular_file()) files.push_back(entry.path().string());
    }
  }
  std::sort(files.begin(), files.end());
  return files;
}

std::string cut(const std::string& line) { return line.substr(0, 240); }

void check(const std::string& path, Totals& totals) {
  const auto bytes = read_file(path);
  auto source = bytes ? read_document(*bytes, path) : Result<SourceDocument>(fail({"not read"}));
  if (!source) {
    ++totals.not_read;
    return;
  }
  const Document first = parse_document(std::move(*source), default_tables());
  const std::string text = plain_text(first);
  auto again = read_document(text, path + ".txt");  // plain text, whatever the file was
  if (!again) {
    fmt::print("{}: the text is not read again: {}\n", path, again.error().message);
    ++totals.different;
    return;
  }
  const auto before = test::tree_lines(first);
  const auto after = test::tree_lines(parse_document(std::move(*again), default_tables()));
  std::size_t at = 0, differ = before.size() < after.size() ? after.size() - before.size() : 0;
  while (at < before.size() && at < after.size() && before[at] == after[at]) ++at;
  for (std::size_t i = 0; i < before.size(); ++i) differ += i >= after.size() || before[i] != after[i];
  ++(differ == 0 ? totals.same : totals.different);
  if (differ == 0) return;
  fmt::print("{}: {} differences, first: {} | {}\n", path, differ, at < before.size() ? cut(before[at]) : "",
             at < after.size() ? cut(after[at]) : "");
}

}  // namespace

int main(int argc, char** argv) {
  Totals totals;
  for (const auto& file : files_of(argc, argv)) check(file, totals);
  fmt::print("{} same, {} different, {} not read\n", totals.same, totals.different, totals.not_read);
  return totals.different == 0 ? 0 : 1;
}
