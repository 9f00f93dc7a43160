// SPDX-License-Identifier: GPL-3.0-or-later
#include "libdoc/read/office.h"

#include <fmt/format.h>

#include <algorithm>
#include <fstream>
#include <utility>

#include "libdoc/read/child_process.h"
#include "libdoc/read/magic.h"
#include "libdoc/read/odt.h"
#include "libdoc/read/office_labels.h"
#include "libdoc/read/office_process.h"

namespace vbpl {
namespace {

constexpr const char* kInstall =
    "install the Debian package libreoffice-writer-nogui, or save the document as .docx";
constexpr const char* kSaveAsDocx = "open it in Word or LibreOffice and save it as .docx or .html";

std::vector<Result<SourceDocument>> all_failed(const std::vector<ReadInput>& inputs, const Error& why) {
  std::vector<Result<SourceDocument>> results;
  for (const ReadInput& input : inputs) {
    Error error = why;
    error.path = input.path;
    results.emplace_back(fail(std::move(error)));
  }
  return results;
}

/// Names of our own: those of the users are never used on disk.
std::string name_of(std::size_t index, std::string_view bytes) {
  return fmt::format("{}.{}", index, looks_like_rtf(bytes) ? "rtf" : "doc");
}

bool write_file(const std::string& path, std::string_view bytes) {
  std::ofstream file(path, std::ios::binary);
  file.write(bytes.data(), static_cast<std::streamsize>(bytes.size()));
  return file.good();
}

Error not_converted(const Converted& converted, const ReadInput& input) {
  return {.message = converted.out_of_time ? "LibreOffice took too long for the document"
                                           : "LibreOffice cannot open the document",
          .path = input.path,
          .hint = kSaveAsDocx};
}

Result<SourceDocument> read_converted(const Converted& converted, const ReadInput& input,
                                      const ReadLimits& limits) {
  if (!converted.bytes) return fail(not_converted(converted, input));
  auto document = read_odt(*converted.bytes, input.path, limits);
  if (!document) return fail(not_converted(converted, input));
  document->source.format = looks_like_rtf(input.bytes) ? "rtf" : "doc";
  document->source.converter = "libreoffice";
  return document;
}

bool has_generated_labels(const Result<SourceDocument>& document) {
  return document && std::any_of(document->text.diagnostics.begin(), document->text.diagnostics.end(),
                                 [](const Diagnostic& known) { return known.code == "generated-label"; });
}

/// Automatic numbers are compared with those of a second conversion, to plain text.
template <class Convert>
void check_labels(const std::vector<ReadInput>& inputs, const std::vector<std::string>& names,
                  const Convert& convert, std::vector<Result<SourceDocument>>& documents) {
  std::vector<std::string> numbered;
  std::vector<std::size_t> indices;
  for (std::size_t i = 0; i < documents.size(); ++i) {
    if (!has_generated_labels(documents[i])) continue;
    numbered.push_back(names[i]);
    indices.push_back(i);
  }
  if (numbered.empty()) return;
  const std::vector<Converted> texts = convert(numbered, ConversionTarget::text);
  for (std::size_t i = 0; i < indices.size(); ++i) {
    SourceDocument& document = *documents[indices[i]];
    if (texts[i].bytes) {
      take_shown_labels(*texts[i].bytes, document);
    } else {
      document.text.diagnostics.push_back({Severity::warning,
                                           {},
                                           "label-unchecked",
                                           "automatic numbers could not be checked by a second conversion"});
    }
    mend_labels(damaged_labels(inputs[indices[i]].bytes), document);
  }
}

}  // namespace

std::vector<Result<SourceDocument>> read_office(const std::vector<ReadInput>& inputs,
                                                const ReadLimits& limits) {
  const auto soffice = find_program("soffice");
  if (!soffice)
    return all_failed(inputs,
                      {.message = "Word 97 and RTF documents need LibreOffice, which is not installed",
                       .path = {},
                       .hint = kInstall});
  const ScratchFolder folder;
  std::vector<std::string> names;
  bool written = !folder.path().empty();
  for (std::size_t i = 0; i < inputs.size() && written; ++i) {
    names.push_back(name_of(i, inputs[i].bytes));
    written = write_file(folder.path() + "/" + names.back(), inputs[i].bytes);
  }
  if (!written)
    return all_failed(inputs,
                      {.message = "there is no room for a conversion in the folder of temporary files",
                       .path = {},
                       .hint = "free some space, or name another folder in TMPDIR"});
  const auto convert = [&](const std::vector<std::string>& some, ConversionTarget target) {
    return convert_documents(*soffice, folder, some, target);
  };
  const std::vector<Converted> all = convert(names, ConversionTarget::odt);
  std::vector<Result<SourceDocument>> results;
  for (std::size_t i = 0; i < inputs.size(); ++i) {
    auto result = read_converted(all[i], inputs[i], limits);
    // One document may have brought the others down with it.
    if (!result && inputs.size() > 1)
      result = read_converted(convert({names[i]}, ConversionTarget::odt).front(), inputs[i], limits);
    results.push_back(std::move(result));
  }
  check_labels(inputs, names, convert, results);
  return results;
}

}  // namespace vbpl
