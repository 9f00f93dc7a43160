// SPDX-License-Identifier: GPL-3.0-or-later
// Whatever the PDF helper writes is refused or gives a document that holds every word, but for those that a
// diagnostic names.
#include <algorithm>
#include <cstdint>
#include <string>

#include "libdoc/read/ocr_words.h"
#include "libdoc/read/pdf_flow.h"
#include "libdoc/read/pdf_words.h"
#include "tests/fuzz/property.h"

namespace {

using namespace vbpl;

std::size_t letters(std::string_view text) {
  return static_cast<std::size_t>(std::count_if(
      text.begin(), text.end(), [](char c) { return (c >= 'a' && c <= 'z') || (c >= '0' && c <= '9'); }));
}

}  // namespace

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size) {
  const std::string_view bytes(reinterpret_cast<const char*>(data), size);
  for (const PdfWord& word : parse_ocr_words(bytes, 300))
    require(!word.text.empty() && word.confidence >= 0 && word.size > 0,
            "a word of OCR has text, confidence and size");
  auto words = parse_pdf_words(bytes, "fuzz");
  if (!words) {
    require(!words.error().message.empty(), "an error says what is wrong");
    return 0;
  }
  std::size_t before = 0;
  for (const PdfPage& page : words->pages) {
    for (const PdfWord& word : page.words) before += letters(word.text);
  }
  const SourceDocument document = pdf_document(std::move(*words));
  const std::string& text = document.text.utf8;
  require_normal(text);
  if (document.text.diagnostics.empty()) require(letters(text) >= before, "no word is lost in silence");
  std::size_t last = 0;
  for (const Block& block : document.blocks) {
    require(block.span.begin >= last && block.span.begin <= block.span.end && block.span.end <= text.size(),
            "blocks lie in the text, in order");
    last = block.span.end;
  }
  return 0;
}
