// SPDX-License-Identifier: GPL-3.0-or-later
#include "libdoc/report/json.h"
#include "libdoc/report/lists/list_writers.h"
#include "libdoc/report/record_parts.h"

namespace vbpl {
namespace {

void write_cells(Json& json, const ListBlock& block, const ListRow& row) {
  json.key("cells");
  json.begin_object();
  for (std::size_t i = 0; i < block.columns.size() && i < row.cells.size(); ++i) {
    const std::string& content = block.columns[i].content;
    if (content == "row_id" || content == "path" || content == "evidence" || content == "quote") continue;
    const ListCell& cell = row.cells[i];
    if (cell.date)
      json.field(content, *cell.date);
    else
      json.field(content, cell.text);
  }
  json.end_object();
}

std::string record(const ReportList& list, const ListBlock& block, const ListGroup& group,
                   const ListRow& row) {
  Json json;
  begin_record(json, "list_row");
  json.field("list", list.name);
  json.field_or_null("part", block.part);
  json.field_or_null("block", block.block);
  json.field_or_null("field", group.field);
  json.field_or_null("row", row.id);
  json.field_or_null("doc", row.doc);
  json.field_or_null("path", row.path);
  json.field_or_null("reason_code", row.reason_code);
  write_cells(json, block, row);
  write_evidence(json, row.evidence);
  json.end_object();
  return std::move(json).take() + "\n";
}

}  // namespace

std::string list_records(const ReportList& list) {
  std::string lines;
  for (const ListBlock& block : list.blocks) {
    for (const ListGroup& group : block.groups) {
      for (const ListRow& row : group.rows) lines += record(list, block, group, row);
    }
  }
  return lines;
}

}  // namespace vbpl
