// SPDX-License-Identifier: GPL-3.0-or-later
// Any page gives a document or an error.
#include <cstdint>

#include "libdoc/read/html.h"
#include "tests/fuzz/source.h"

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size) {
  using namespace vbpl;
  const std::string_view bytes(reinterpret_cast<const char*>(data), size);
  for (const bool by_fonts : {false, true}) require_source(read_html(bytes, "fuzz", {}, by_fonts), size);
  return 0;
}
