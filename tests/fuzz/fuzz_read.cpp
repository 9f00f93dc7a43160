// SPDX-License-Identifier: GPL-3.0-or-later
// Any bytes give a document or an error, whatever format they look like.
#include <cstdint>

#include "libdoc/read/read.h"
#include "tests/fuzz/source.h"

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size) {
  using namespace vbpl;
  const std::string_view bytes(reinterpret_cast<const char*>(data), size);
  require_source(read_document(bytes, "fuzz"), size);
  return 0;
}
