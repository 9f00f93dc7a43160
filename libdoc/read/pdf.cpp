// SPDX-License-Identifier: GPL-3.0-or-later
#include "libdoc/read/pdf.h"

#include <fmt/format.h>

#include <algorithm>
#include <utility>
#include <vector>

#include "libdoc/read/pdf_fetch.h"
#include "libdoc/read/pdf_flow.h"
#include "libdoc/read/pdf_ocr.h"

namespace vbpl {
namespace {

constexpr std::size_t kFewWords = 30;
constexpr int kInkOfText = 8;  // per mille

bool needs_ocr(const PdfPage& page) { return page.words.size() < kFewWords && page.ink >= kInkOfText; }

std::vector<std::size_t> pictures_of(const PdfWords& words) {
  std::vector<std::size_t> pages;
  for (std::size_t i = 0; i < words.pages.size(); ++i) {
    if (needs_ocr(words.pages[i])) pages.push_back(i);
  }
  return pages;
}

bool is_empty(const PdfWords& words) {
  return std::all_of(words.pages.begin(), words.pages.end(),
                     [](const PdfPage& page) { return page.words.empty(); });
}

Diagnostic without_text(const std::vector<std::size_t>& pictures, const PdfWords& words) {
  std::vector<int> numbers;
  for (const std::size_t index : pictures) numbers.push_back(words.pages[index].number);
  return {
      Severity::error,
      {},
      "page-without-text",
      fmt::format("pages that are pictures, without text; --ocr reads them: {}", page_list(numbers, words))};
}

/// What is wrong with the file itself.
std::vector<Diagnostic> damage(const PdfWords& words, std::string_view bytes) {
  std::vector<Diagnostic> diagnostics;
  std::vector<int> broken;
  for (const PdfPage& page : words.pages) {
    if (!page.is_readable) broken.push_back(page.number);
  }
  if (!broken.empty())
    diagnostics.push_back({Severity::error,
                           {},
                           "broken-page",
                           fmt::format("pages that cannot be read: {}", page_list(broken, words))});
  if (bytes.substr(bytes.size() - std::min<std::size_t>(bytes.size(), 4096)).find("%%EOF") == bytes.npos) {
    diagnostics.push_back({Severity::error,
                           {},
                           "cut-off",
                           "the PDF has no end mark: it was cut off, and a part of it may be missing"});
  }
  return diagnostics;
}

/// Pages that are pictures: read, or told of.
Result<std::vector<Diagnostic>> see_to_pictures(std::string_view bytes, const std::string& path, bool ocr,
                                                PdfWords& words) {
  const std::vector<std::size_t> pictures = pictures_of(words);
  if (pictures.empty()) return std::vector<Diagnostic>();
  if (ocr) {
    Error missing = missing_for_ocr();
    if (missing.message.empty()) return read_pictures(bytes, pictures, words);
    missing.path = path;
    return fail(std::move(missing));
  }
  if (is_empty(words))
    return fail(
        {.message = "the PDF is made of pictures, without text",
         .path = path,
         .hint = "give --ocr to have them read, or look for the text of the document as .docx or .html"});
  return std::vector<Diagnostic>{without_text(pictures, words)};
}

std::string converter_of(const PdfWords& words) {
  const bool ocr = !words.fonts.empty() && words.fonts.back() == "OCR";
  const bool all = std::all_of(words.pages.begin(), words.pages.end(), [](const PdfPage& page) {
    return page.words.empty() || page.words.front().confidence >= 0;
  });
  return !ocr ? "poppler" : all ? "tesseract" : "poppler, tesseract";
}

}  // namespace

bool looks_like_pdf(std::string_view bytes) {
  const std::size_t at = bytes.substr(0, 1024).find("%PDF-");
  // Further down it may be a text about PDF.
  return at == 0 ||
         (at != bytes.npos && (bytes.find("\nendobj") != bytes.npos || bytes.find("\rendobj") != bytes.npos));
}

Result<SourceDocument> read_pdf(std::string_view bytes, const std::string& path, bool ocr) {
  auto words = fetch_pdf_words(bytes, path);
  if (!words) return fail(std::move(words.error()));
  std::vector<Diagnostic> diagnostics = damage(*words, bytes);
  const auto add = [&](const std::vector<Diagnostic>& more) {
    diagnostics.insert(diagnostics.end(), more.begin(), more.end());
  };
  const auto pictures = see_to_pictures(bytes, path, ocr, *words);
  if (!pictures) return fail(pictures.error());
  add(*pictures);
  const std::string converter = converter_of(*words);
  SourceDocument document = pdf_document(std::move(*words));
  add(document.text.diagnostics);
  document.text.diagnostics = std::move(diagnostics);
  document.source.format = "pdf";
  document.source.encoding = "utf-8";
  document.source.converter = converter;
  return document;
}

}  // namespace vbpl
