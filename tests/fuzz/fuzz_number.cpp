// SPDX-License-Identifier: GPL-3.0-or-later
// Document numbers: what is found lies in the text in order, and the one spelling of a number means the same
// number.
#include <cstdint>

#include "libdoc/model/doc_number.h"
#include "tests/fuzz/property.h"

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size) {
  using namespace vbpl;
  const std::string text = normalise_utf8({reinterpret_cast<const char*>(data), size}).utf8;
  if (const auto number = parse_number(text)) {
    const auto again = parse_number(number->canonical);
    require(again && *again == *number, "the canonical spelling parses to the same number");
  }
  std::size_t last = 0;
  for (const FoundNumber& found : find_numbers(text)) {
    require(found.span.begin >= last && found.span.begin < found.span.end && found.span.end <= text.size(),
            "numbers lie in the text, in order");
    last = found.span.end;
    const auto again = parse_number(found.number.canonical);
    require(again && again->canonical == found.number.canonical, "a found number has a canonical spelling");
  }
  return 0;
}
