// SPDX-License-Identifier: GPL-3.0-or-later
// Any text gives a sound document: units nest, lie in the text, and each line is counted once.
#include <cstdint>

#include "libdoc/parse/parse.h"
#include "libdoc/read/read.h"
#include "tests/fuzz/property.h"

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size) {
  using namespace vbpl;
  auto source = read_document({reinterpret_cast<const char*>(data), size}, "fuzz");
  if (!source) return 0;
  const std::string text = source->text.utf8;
  const Document document = parse_document(std::move(*source), default_tables());
  require(document.text == text, "parsing keeps the text");
  require(!document.id.empty(), "a document has a key");
  require_sound(document);
  for (std::size_t i = 0; i < document.units.size(); ++i) {
    require(document.units[i].span.contains(own_span(document, i)), "a unit's own words lie in it");
    require(unit_with_eid(document, document.units[i].eid) == static_cast<int>(i), "an eid finds its unit");
  }
  return 0;
}
