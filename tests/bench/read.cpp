// SPDX-License-Identifier: GPL-3.0-or-later
// bench_read [--dump] FILE...: speed of read_document on files held in memory, format by format, beside that
// of the bare library on the same bytes: gumbo for HTML, libarchive and pugixml for DOCX. With --dump the
// texts go to stdout: one line "== PATH", then the text with each block's kind before its lines.
#include <archive.h>
#include <archive_entry.h>
#include <fmt/format.h>
#include <gumbo.h>

#include <map>
#include <pugixml.hpp>
#include <string>
#include <vector>

#include "libdoc/read/read.h"
#include "tests/bench/bench.h"

namespace {

struct File {
  std::string path, bytes;
};

std::size_t read_with_gumbo(const std::string& bytes) {
  GumboOptions options = kGumboDefaultOptions;
  options.max_errors = 0;
  GumboOutput* page = gumbo_parse_with_options(&options, bytes.data(), bytes.size());
  const std::size_t children = page->root->v.element.children.length;
  gumbo_destroy_output(&options, page);
  return children;
}

/// The parts of a Word document that hold text or say how it is numbered.
bool is_word_part(std::string_view name) {
  constexpr const char* kParts[] = {"word/document.xml", "word/numbering.xml", "word/styles.xml",
                                    "word/footnotes.xml"};
  return std::find(std::begin(kParts), std::end(kParts), name) != std::end(kParts);
}

std::size_t read_with_pugixml(const std::string& bytes) {
  std::size_t total = 0;
  archive* zip = archive_read_new();
  archive_read_support_format_zip(zip);
  archive_entry* entry = nullptr;
  if (archive_read_open_memory(zip, bytes.data(), bytes.size()) == ARCHIVE_OK) {
    while (archive_read_next_header(zip, &entry) == ARCHIVE_OK) {
      if (!is_word_part(archive_entry_pathname(entry))) continue;
      std::string part;
      char buffer[65536];
      for (la_ssize_t got = 0; (got = archive_read_data(zip, buffer, sizeof buffer)) > 0;)
        part.append(buffer, static_cast<std::size_t>(got));
      pugi::xml_document xml;
      total += xml.load_buffer_inplace(part.data(), part.size(), pugi::parse_default | pugi::parse_ws_pcdata)
                   ? 1
                   : 0;
    }
  }
  archive_read_free(zip);
  return total;
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

void compare(const std::string& format, const std::vector<File>& files) {
  std::size_t bytes = 0;
  for (const File& file : files) bytes += file.bytes.size();
  const auto each = [&](auto step) {
    return [&files, step] {
      std::size_t sum = 0;
      for (const File& file : files) sum += step(file);
      return sum;
    };
  };
  const auto ours =
      each([](const File& file) { return vbpl::read_document(file.bytes, file.path)->text.utf8.size(); });
  const std::string name = format + ": read_document";
  double ratio = 0;
  if (format == "html") {
    ratio = vbpl::measure_beside(name.c_str(), ours, "html: gumbo alone",
                                 each([](const File& file) { return read_with_gumbo(file.bytes); }), bytes);
  } else if (format == "docx") {
    ratio = vbpl::measure_beside(name.c_str(), ours, "docx: libarchive, pugixml",
                                 each([](const File& file) { return read_with_pugixml(file.bytes); }), bytes);
  } else {
    vbpl::measure(name.c_str(), bytes, ours);
  }
  if (ratio > 0) fmt::print("{}: {:.2f} of the bare library, {} files\n", format, ratio, files.size());
}

}  // namespace

int main(int argc, char** argv) {
  std::vector<std::string> paths(argv + 1, argv + argc);
  const bool dumps = !paths.empty() && paths.front() == "--dump";
  if (dumps) paths.erase(paths.begin());
  std::map<std::string, std::vector<File>> by_format;
  std::size_t failed = 0;
  for (const std::string& path : paths) {
    auto bytes = vbpl::read_file(path);
    const auto document = bytes ? vbpl::read_document(*bytes, path) : tl::unexpected(bytes.error());
    if (!document) {
      fmt::print(stderr, "{}\n", to_string(document.error()));
      ++failed;
      continue;
    }
    if (dumps) dump(*document);
    by_format[document->source.format].push_back({path, std::move(*bytes)});
  }
  for (const auto& [format, files] : by_format) {
    if (!dumps) compare(format, files);
  }
  return failed == 0 ? 0 : 2;
}
