// SPDX-License-Identifier: GPL-3.0-or-later
#include "libdoc/report/record_parts.h"
#include "libdoc/report/record_writer.h"
#include "libdoc/review/verify.h"

namespace vbpl {

std::string verification_record(const Document& document, const Citation& citation,
                                const CitationDoubt& doubt, Date as_of) {
  Json json;
  begin_record(json, "verification");
  json.field("doc", document.id);
  json.field("path", document.source.path);
  write_unit(json, document, citation.unit);
  json.field("span", citation.span);
  json.field("text", document.words(citation.span));
  json.field("as_of", as_of);
  json.field("relation", to_string(citation.relation));
  write_target(json, citation.target);
  json.field("state", to_string(citation.state));
  json.field("what", to_string(doubt.doubt));
  json.field("severity", doubt.severity);
  json.field("message", doubt.message);
  write_evidence(json, doubt.evidence ? std::vector<Evidence>{*doubt.evidence} : std::vector<Evidence>{});
  json.end_object();
  return std::move(json).take();
}

}  // namespace vbpl
