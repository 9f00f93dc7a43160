// SPDX-License-Identifier: GPL-3.0-or-later
// bench_read [--dump] FILE...: speed of read_document over the files, and for HTML that of gumbo alone on the
// same bytes. With --dump the texts go to stdout: one line "== PATH", then the text with each block's kind
// before its lines.
#include <fmt/format.h>
#include <gumbo.h>

#include <chrono>
#include <string>
#include <vector>

#include "libdoc/read/read.h"

namespace {

using Clock = std::chrono::steady_clock;
double seconds_since(Clock::time_point start) {
  return std::chrono::duration<double>(Clock::now() - start).count();
}

double gumbo_seconds(const std::string& bytes) {
  const auto start = Clock::now();
  GumboOptions options = kGumboDefaultOptions;
  options.max_errors = 0;
  GumboOutput* page = gumbo_parse_with_options(&options, bytes.data(), bytes.size());
  gumbo_destroy_output(&options, page);
  return seconds_since(start);
}

void dump(const vbpl::SourceDocument& document) {
  const std::string& text = document.text.utf8;
  fmt::print("== {} {} {}\n", document.source.path, document.source.format, document.source.encoding);
  for (const auto& diagnostic : document.text.diagnostics)
    fmt::print("!! {} {}: {}\n", to_string(diagnostic.severity), diagnostic.code, diagnostic.message);
  std::size_t block = 0;
  for (std::size_t begin = 0; begin < text.size();) {
    const std::size_t end = std::min(text.find('\n', begin), text.size());
    const bool marked = block < document.blocks.size() && document.blocks[block].span.begin == begin;
    constexpr const char* kKinds[] = {"T", "L", "F"};
    if (marked)
      fmt::print("{}{}>", kKinds[static_cast<int>(document.blocks[block].kind)],
                 document.blocks[block].table);
    if (marked) ++block;
    fmt::print("{}\n", text.substr(begin, end - begin));
    begin = end + 1;
  }
}

}  // namespace

int main(int argc, char** argv) {
  std::vector<std::string> paths(argv + 1, argv + argc);
  const bool dumps = !paths.empty() && paths.front() == "--dump";
  if (dumps) paths.erase(paths.begin());
  double reading = 0, parsing = 0, html_reading = 0;
  std::size_t bytes_read = 0, html_bytes = 0, failed = 0;
  for (const std::string& path : paths) {
    const auto bytes = vbpl::read_file(path);
    const auto start = Clock::now();
    const auto document = bytes ? vbpl::read_document(*bytes, path) : tl::unexpected(bytes.error());
    const double took = seconds_since(start);
    if (!document) {
      fmt::print(stderr, "{}\n", to_string(document.error()));
      ++failed;
      continue;
    }
    if (dumps) dump(*document);
    reading += took;
    bytes_read += bytes->size();
    if (document->source.format != "html" || dumps) continue;
    html_bytes += bytes->size();
    html_reading += took;
    parsing += gumbo_seconds(*bytes);
  }
  const auto rate = [](std::size_t size, double time) {
    return time > 0 ? static_cast<double>(size) / time / 1e6 : 0.0;
  };
  fmt::print(stderr, "{} files, {} failed, {:.1f} MB, read_document {:.1f} MB/s\n", paths.size(), failed,
             static_cast<double>(bytes_read) / 1e6, rate(bytes_read, reading));
  if (html_bytes > 0) {
    fmt::print(stderr, "html: read_document {:.1f} MB/s, gumbo alone {:.1f} MB/s, ratio {:.2f}\n",
               rate(html_bytes, html_reading), rate(html_bytes, parsing), html_reading / parsing);
  }
  return failed == 0 ? 0 : 2;
}
