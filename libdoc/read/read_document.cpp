// SPDX-License-Identifier: GPL-3.0-or-later
#include <fmt/format.h>

#include <optional>
#include <utility>

#include "libdoc/read/akn.h"
#include "libdoc/read/docx.h"
#include "libdoc/read/entities.h"
#include "libdoc/read/html.h"
#include "libdoc/read/magic.h"
#include "libdoc/read/markdown.h"
#include "libdoc/read/odd_letters.h"
#include "libdoc/read/odt.h"
#include "libdoc/read/office.h"
#include "libdoc/read/pdf.h"
#include "libdoc/read/plain.h"
#include "libdoc/read/read.h"
#include "libdoc/read/sha256.h"
#include "libdoc/read/to_utf8.h"
#include "libdoc/text/encoding.h"
#include "libdoc/text/fold.h"
#include "libdoc/text/utf8.h"

namespace vbpl {
namespace {

constexpr const char* kGetAgain = "get the document again from where it came from";

/// A page whose fonts say which of its text is not Unicode; nothing when they do not say it of all.
std::optional<SourceDocument> read_page_by_fonts(std::string_view bytes, const std::string& path,
                                                 const ReadLimits& limits) {
  if (!names_legacy_font(bytes)) return std::nullopt;
  auto document = read_html(bytes, path, limits, true);
  if (!document || detect_encoding(document->text.utf8) != Encoding::utf8) return std::nullopt;
  return std::move(*document);
}

Result<SourceDocument> read_text(std::string_view bytes, const std::string& path, const ReadLimits& limits) {
  bool html = looks_like_html(bytes, path);
  auto text = to_utf8(bytes, html, path);
  if (!text) return fail(std::move(text.error()));
  const bool decoded = !text->decoded.empty();
  const std::string_view utf8 = decoded ? text->decoded : bytes;
  if (looks_like_akn(utf8)) return read_akn(utf8, path);
  if (looks_like_flat_odt(utf8)) return read_flat_odt(utf8, path, limits);
  if (auto refused = refuse_markup(utf8, path)) return fail(std::move(*refused));
  html = html || looks_like_html(utf8, path);
  auto document =
      html ? read_html(utf8, path, limits)
           : Result<SourceDocument>(is_named_markdown(path) ? read_markdown(utf8) : read_plain(utf8));
  if (!document) return document;
  if (html && text->legacy && is_utf8(bytes)) {
    if (auto by_fonts = read_page_by_fonts(bytes, path, limits)) document = std::move(*by_fonts);
  }
  if (html && declares_entities(utf8)) note_entities(*document);
  document->source.encoding = text->encoding;
  document->source.encoding_reason = text->reason;
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
  if (looks_like_odt(bytes)) return read_odt(bytes, path, limits);
  if (needs_conversion(bytes)) return std::move(read_office({{bytes, path}}, limits).front());
  if (looks_like_pdf(bytes)) return read_pdf(bytes, path, limits.ocr);
  if (auto refused = refuse_by_magic(bytes, path)) return fail(std::move(*refused));
  return read_text(bytes, path, limits);
}

std::optional<Error> refuse_size(std::string_view bytes, const std::string& path, const ReadLimits& limits) {
  if (bytes.empty()) return Error{.message = "the file is empty", .path = path, .hint = kGetAgain};
  if (bytes.size() > limits.max_file)
    return Error{.message = fmt::format("the file is larger than {} MB", limits.max_file >> 20),
                 .path = path};
  return std::nullopt;
}

/// What is the same for all formats.
Result<SourceDocument> finished(Result<SourceDocument> document, std::string_view bytes,
                                const std::string& path) {
  if (!document) return document;
  if (trimmed(document->text.utf8).empty())
    return fail({.message = "the document has no text", .path = path, .hint = kGetAgain});
  for (Diagnostic& note : odd_letters(document->text.utf8))
    document->text.diagnostics.push_back(std::move(note));
  document->source.path = path;
  document->source.sha256 = sha256_hex(bytes);
  return document;
}

}  // namespace

Result<SourceDocument> read_document(std::string_view bytes, std::string path, const ReadLimits& limits) {
  if (auto refused = refuse_size(bytes, path, limits)) return fail(std::move(*refused));
  return finished(read_any(bytes, path, limits), bytes, path);
}

bool needs_conversion(std::string_view bytes) { return looks_like_doc(bytes) || looks_like_rtf(bytes); }

std::vector<Result<SourceDocument>> read_converted_documents(const std::vector<ReadInput>& inputs,
                                                             const ReadLimits& limits) {
  auto results = read_office(inputs, limits);
  for (std::size_t i = 0; i < inputs.size(); ++i)
    results[i] = finished(std::move(results[i]), inputs[i].bytes, inputs[i].path);
  return results;
}

}  // namespace vbpl
