// SPDX-License-Identifier: GPL-3.0-or-later
#include "tools/vbpl-report/import_mode.h"

#include <algorithm>
#include <ostream>
#include <string_view>

#include "libdoc/read/read.h"
#include "libdoc/read/xlsx.h"
#include "libdoc/report/lists/corrections.h"
#include "libdoc/text/text.h"
#include "tools/common/language.h"

namespace vbpl {

namespace {

std::vector<std::string> cells_of(std::string_view line) {
  std::vector<std::string> cells;
  for (std::size_t at = 0; at <= line.size();) {
    const std::size_t end = std::min(line.find('\t', at), line.size());
    cells.emplace_back(line.substr(at, end - at));
    at = end + 1;
  }
  return cells;
}

CorrectedTable table_of(std::string_view tsv, const std::string& path) {
  CorrectedTable table{path, {}};
  while (!tsv.empty()) {
    const std::size_t end = std::min(tsv.find('\n'), tsv.size());
    table.rows.push_back(cells_of(tsv.substr(0, end)));
    tsv.remove_prefix(std::min(end + 1, tsv.size()));
  }
  return table;
}

Result<std::vector<CorrectedTable>> read_tables(const std::string& path) {
  const auto bytes = read_file(path);
  if (!bytes) return fail(bytes.error());
  if (!looks_like_workbook(*bytes)) return std::vector{table_of(normalise_utf8(*bytes).utf8, path)};
  auto sheets = read_workbook(*bytes, path);
  if (!sheets) return fail(sheets.error());
  std::vector<CorrectedTable> tables;
  for (WorkbookSheet& sheet : *sheets)
    tables.push_back({path + " [" + sheet.name + "]", std::move(sheet.rows)});
  return tables;
}

}  // namespace

int import_corrections(const Call& call, const std::vector<std::string>& paths,
                       const std::vector<ReportList>& lists, const ListInput& input, const FormAnnex& annex) {
  std::vector<CorrectedTable> tables;
  for (const std::string& path : paths) {
    auto read = read_tables(path);
    if (!read) return call.trouble(read.error());
    std::move(read->begin(), read->end(), std::back_inserter(tables));
  }
  const Corrections corrections = read_corrections(tables, lists, input, annex);
  for (const Error& conflict : corrections.conflicts) call.complain(conflict);
  for (const Error& replaced : corrections.replaced) call.complain(replaced);
  call.say(message("{} rows corrected, {} conflicts", corrections.taken, corrections.conflicts.size()));
  call.out() << corrections.decisions.text();
  return corrections.conflicts.empty() ? kDone : kFound;
}

}  // namespace vbpl
