// SPDX-License-Identifier: GPL-3.0-or-later
// Any content of a Word document gives a document or an error, however tracked changes are read. Form feeds
// part the body from the content of numbering.xml, styles.xml and footnotes.xml: the fuzzer could not make a
// ZIP archive by itself.
#include <cstdint>

#include "libdoc/read/docx.h"
#include "tests/fuzz/source.h"
#include "tests/support/stored_zip.h"

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size) {
  using namespace vbpl;
  const std::string_view bytes(reinterpret_cast<const char*>(data), size);
  const auto [body, numbering, styles, footnotes] = pieces_of<4>(bytes);
  const std::string docx =
      docx_of(body, {{"numbering", numbering}, {"styles", styles}, {"footnotes", footnotes}});
  for (const TrackedChanges changes : {TrackedChanges::accept, TrackedChanges::reject, TrackedChanges::show})
    require_source(read_docx(docx, "fuzz", {.changes = changes}), size);
  return 0;
}
