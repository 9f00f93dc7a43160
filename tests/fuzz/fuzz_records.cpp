// SPDX-License-Identifier: GPL-3.0-or-later
// Records written by others: an error or a sound document, which our own writer and reader carry unchanged.
#include <cstdint>

#include "libdoc/report/record_reader.h"
#include "libdoc/report/record_writer.h"
#include "tests/fuzz/property.h"

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size) {
  using namespace vbpl;
  const std::string_view line(reinterpret_cast<const char*>(data), size);
  (void)looks_like_records(line);
  (void)record_type(line);
  (void)read_coverage_failures(line, "fuzz", 1);
  const auto document = read_document_record(line, "fuzz", 1);
  if (!document) {
    require(!document.error().message.empty(), "an error says what is wrong");
    return 0;
  }
  require_normal(document->text);
  require_sound(*document);
  const std::string written = document_record(*document, {});
  const auto again = read_document_record(written, "fuzz", 1);
  require(again.has_value(), "what we write we can read");
  require(document_record(*again, {}) == written, "writing and reading changes nothing");
  return 0;
}
