// SPDX-License-Identifier: GPL-3.0-or-later
// Any content of an OpenDocument text gives a document or an error, however tracked changes are read. A form
// feed parts the text from its styles.
#include <cstdint>

#include "libdoc/read/odt.h"
#include "tests/fuzz/source.h"
#include "tests/support/stored_zip.h"

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size) {
  using namespace vbpl;
  const std::string_view bytes(reinterpret_cast<const char*>(data), size);
  const auto [body, styles] = pieces_of<2>(bytes);
  const std::string odt = flat_odt_of(body, styles);
  for (const TrackedChanges changes : {TrackedChanges::accept, TrackedChanges::reject, TrackedChanges::show})
    require_source(read_flat_odt(odt, "fuzz", {.changes = changes}), size);
  return 0;
}
