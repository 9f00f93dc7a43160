// SPDX-License-Identifier: GPL-3.0-or-later
#include <fmt/format.h>

#include <utility>

#include "libdoc/read/docx.h"
#include "libdoc/read/html.h"
#include "libdoc/read/magic.h"
#include "libdoc/read/pdf.h"
#include "libdoc/read/plain.h"
#include "libdoc/read/read.h"
#include "libdoc/read/sha256.h"
#include "libdoc/read/to_utf8.h"
#include "libdoc/text/fold.h"

namespace vbpl {
namespace {

constexpr const char* kGetAgain = "get the document again from where it came from";

SourceDocument read_plain(std::string_view utf8) {
  SourceDocument document;
  document.source.format = "text";
  document.source.converter = "plain";
  document.text = normalise_utf8(utf8);
  document.blocks = find_plain_tables(document.text.utf8);
  return document;
}

Result<SourceDocument> read_text(std::string_view bytes, const std::string& path, const ReadLimits& limits) {
  bool html = looks_like_html(bytes, path);
  auto text = to_utf8(bytes, html, path);
  if (!text) return fail(std::move(text.error()));
  const bool decoded = !text->decoded.empty();
  const std::string_view utf8 = decoded ? text->decoded : bytes;
  if (auto refused = refuse_markup(utf8, path)) return fail(std::move(*refused));
  html = html || looks_like_html(utf8, path);
  auto document = html ? read_html(utf8, path, limits) : Result<SourceDocument>(read_plain(utf8));
  if (!document) return document;
  document->source.encoding = text->encoding;
  // Offsets into the decoded text are none of the file's.
  if (decoded) document->text.map = {};
  if (text->legacy) {
    document->text.diagnostics.push_back({Severity::warning,
                                          {},
                                          "legacy-encoding",
                                          fmt::format("the text was read as \"{}\", told by its syllables; "
                                                      "check names and figures against the original",
                                                      text->encoding)});
  }
  return document;
}

Result<SourceDocument> read_any(std::string_view bytes, const std::string& path, const ReadLimits& limits) {
  if (looks_like_docx(bytes)) return read_docx(bytes, path, limits);
  if (looks_like_pdf(bytes)) return read_pdf(bytes, path, limits.ocr);
  if (auto refused = refuse_by_magic(bytes, path)) return fail(std::move(*refused));
  return read_text(bytes, path, limits);
}

}  // namespace

Result<SourceDocument> read_document(std::string_view bytes, std::string path, const ReadLimits& limits) {
  if (bytes.empty()) return fail({.message = "the file is empty", .path = path, .hint = kGetAgain});
  if (bytes.size() > limits.max_file)
    return fail(
        {.message = fmt::format("the file is larger than {} MB", limits.max_file >> 20), .path = path});
  auto document = read_any(bytes, path, limits);
  if (!document) return document;
  if (trimmed(document->text.utf8).empty())
    return fail({.message = "the document has no text", .path = path, .hint = kGetAgain});
  document->source.path = std::move(path);
  document->source.sha256 = sha256_hex(bytes);
  return document;
}

}  // namespace vbpl
