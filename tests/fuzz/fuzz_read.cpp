// SPDX-License-Identifier: GPL-3.0-or-later
// Any bytes give a document or an error. Input that begins with "DOCX:" is the body of a Word document, form
// feeds part it from the content of numbering.xml, styles.xml and footnotes.xml: the fuzzer could not make a
// ZIP archive by itself.
#include <algorithm>
#include <cstdint>
#include <vector>

#include "libdoc/read/read.h"
#include "tests/fuzz/property.h"
#include "tests/support/stored_zip.h"

namespace {

using namespace vbpl;

std::string as_docx(std::string_view input) {
  std::vector<std::string> pieces(1);
  for (const char c : input) {
    if (c == '\f' && pieces.size() < 4) {
      pieces.emplace_back();
    } else {
      pieces.back() += c;
    }
  }
  pieces.resize(4);
  return docx_of(pieces[0], {{"numbering", pieces[1]}, {"styles", pieces[2]}, {"footnotes", pieces[3]}});
}

}  // namespace

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size) {
  std::string bytes(reinterpret_cast<const char*>(data), size);
  if (bytes.starts_with("DOCX:")) bytes = as_docx(std::string_view(bytes).substr(5));
  const auto document = read_document(bytes, "fuzz");
  if (!document) {
    require(!document.error().message.empty(), "an error says what is wrong");
    return 0;
  }
  const std::string& text = document->text.utf8;
  require_normal(text);
  std::size_t last = 0;
  for (const Block& block : document->blocks) {
    require(block.span.begin >= last && block.span.begin <= block.span.end && block.span.end <= text.size(),
            "blocks lie in the text, in order");
    require(block.span.begin == 0 || text[block.span.begin - 1] == '\n', "a block begins a line");
    require(block.span.end == text.size() || text[block.span.end] == '\n', "a block ends a line");
    last = block.span.end;
  }
  for (std::size_t at = 0; at < text.size() && !document->text.map.empty(); at += 1 + text.size() / 64) {
    require(document->text.map.to_source(at) <= bytes.size(), "the map points into the file");
  }
  return 0;
}
