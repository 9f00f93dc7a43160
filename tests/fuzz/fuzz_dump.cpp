// SPDX-License-Identifier: GPL-3.0-or-later
// Any dump of a law database is told from other files and gives documents or errors.
#include <cstdint>

#include "libdoc/report/dump_reader.h"
#include "tests/fuzz/source.h"

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size) {
  using namespace vbpl;
  const std::string_view bytes(reinterpret_cast<const char*>(data), size);
  (void)looks_like_dump(bytes);
  require_source(read_dump_object(bytes, "fuzz", 1, {}), size);
  const auto objects = split_dump(bytes, "fuzz");
  if (!objects) {
    require(!objects.error().message.empty(), "an error says what is wrong");
    return 0;
  }
  for (const std::string& object : *objects) require_source(read_dump_object(object, "fuzz", 1, {}), size);
  return 0;
}
