// SPDX-License-Identifier: GPL-3.0-or-later
#include "libdoc/report/record_parts.h"
#include "libdoc/report/record_writer.h"

namespace vbpl {

std::string amendment_record(const Document& document, const Amendment& amendment) {
  Json json;
  begin_record(json, "amendment");
  json.field("doc", document.id);
  json.field("path", document.source.path);
  write_unit(json, document, amendment.unit);
  json.field("span", amendment.span);
  json.field("text", document.words(amendment.span));
  json.field("verb", to_string(amendment.verb));
  write_target(json, amendment.target);
  json.field_or_null("after", amendment.after);
  json.field_or_null("old", amendment.old_words);
  json.field_or_null("new", amendment.new_words);
  json.field_or_null("scope", amendment.scope);
  json.field("effective", amendment.effective);
  json.field("until", amendment.until);
  json.field("state", amendment.state);
  json.field_or_null("reason", amendment.reason);
  json.end_object();
  return std::move(json).take();
}

}  // namespace vbpl
