// SPDX-License-Identifier: GPL-3.0-or-later
#include "libdoc/read/pdf.h"

#include <fmt/format.h>

#include <utility>

#include "libdoc/read/lay_out.h"
#include "libdoc/read/pdf_fetch.h"
#include "libdoc/read/pdf_flow.h"
#include "libdoc/read/pdf_footnotes.h"
#include "libdoc/read/pdf_furniture.h"
#include "libdoc/read/pdf_sheet.h"

namespace vbpl {
namespace {

constexpr std::size_t kFewWords = 30;
constexpr int kInkOfText = 8;  // per mille

bool needs_ocr(const PdfPage& page) { return page.words.size() < kFewWords && page.ink >= kInkOfText; }

/// "1, 3-5".
std::string page_list(const std::vector<int>& pages) {
  std::string list;
  for (std::size_t i = 0; i < pages.size();) {
    std::size_t end = i + 1;
    while (end < pages.size() && pages[end] == pages[end - 1] + 1) ++end;
    list += fmt::format("{}{}", list.empty() ? "" : ", ", pages[i]);
    if (end - i > 1) list += fmt::format("-{}", pages[end - 1]);
    i = end;
  }
  return list;
}

/// What is wrong with the pages themselves.
void diagnose(const PdfWords& words, std::string_view bytes, FlowBuilder& flow) {
  std::vector<int> scanned, broken;
  for (const PdfPage& page : words.pages) {
    if (!page.is_readable) broken.push_back(page.number);
    if (needs_ocr(page)) scanned.push_back(page.number);
  }
  if (!scanned.empty()) {
    flow.add_diagnostic(Severity::error, "page-without-text",
                        fmt::format("pages that are pictures, without text (they need OCR): {} of {}",
                                    page_list(scanned), words.pages.size()));
  }
  if (!broken.empty())
    flow.add_diagnostic(
        Severity::error, "broken-page",
        fmt::format("pages that cannot be read: {} of {}", page_list(broken), words.pages.size()));
  if (bytes.substr(bytes.size() - std::min<std::size_t>(bytes.size(), 4096)).find("%%EOF") == bytes.npos) {
    flow.add_diagnostic(Severity::error, "cut-off",
                        "the PDF has no end mark: it was cut off, and a part of it may be missing");
  }
}

}  // namespace

bool looks_like_pdf(std::string_view bytes) {
  const std::size_t at = bytes.substr(0, 1024).find("%PDF-");
  // Further down it may be a text about PDF.
  return at == 0 ||
         (at != bytes.npos && (bytes.find("\nendobj") != bytes.npos || bytes.find("\rendobj") != bytes.npos));
}

Result<SourceDocument> read_pdf(std::string_view bytes, const std::string& path) {
  auto words = fetch_pdf_words(bytes, path);
  if (!words) return fail(std::move(words.error()));
  FlowBuilder flow;
  diagnose(*words, bytes, flow);
  std::vector<PdfSheet> sheets;
  for (PdfPage& page : words->pages) sheets.push_back(sheet_of(std::move(page), words->fonts));
  const std::vector<Diagnostic> stripped = strip_furniture(sheets);
  const std::vector<PdfFootnote> notes = take_footnotes(sheets);
  write_pages(sheets, notes, flow);
  SourceDocument document = lay_out(flow.finish());
  document.text.diagnostics.insert(document.text.diagnostics.end(), stripped.begin(), stripped.end());
  document.source.format = "pdf";
  document.source.encoding = "utf-8";
  document.source.converter = "poppler";
  return document;
}

}  // namespace vbpl
