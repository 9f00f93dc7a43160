// SPDX-License-Identifier: GPL-3.0-or-later
#include "libdoc/report/difference_record.h"

#include "libdoc/report/record_parts.h"

namespace vbpl {
namespace {

void write_side(Json& json, const char* name, const Document& document, int unit, const std::string& text) {
  json.key(name);
  json.begin_object();
  json.field("doc", document.id);
  json.field("path", document.source.path);
  write_unit(json, document, unit);
  json.field("text", text);
  json.end_object();
}

const char* fate_word(WordFate fate) {
  if (fate == WordFate::same) return "same";
  return fate == WordFate::removed ? "removed" : "added";
}

}  // namespace

std::string difference_record(const Document& before, const Document& after, const ComparedUnit& row,
                              std::string_view change) {
  Json json;
  begin_record(json, "difference");
  json.field("change", change);
  write_side(json, "before", before, row.before, row.before_text);
  write_side(json, "after", after, row.after, row.after_text);
  json.key("words");
  json.begin_array();
  for (const WordRun& run : row.words) {
    json.begin_object();
    json.field("fate", fate_word(run.fate));
    json.field("text", run.text);
    json.end_object();
  }
  json.end_array();
  json.end_object();
  return std::move(json).take();
}

}  // namespace vbpl
