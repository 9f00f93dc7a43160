// SPDX-License-Identifier: GPL-3.0-or-later
#include "libdoc/report/record_parts.h"
#include "libdoc/report/record_writer.h"

namespace vbpl {

std::string citation_record(const Document& document, const Citation& citation) {
  Json json;
  write_citation(json, document, citation);
  return std::move(json).take();
}

}  // namespace vbpl
