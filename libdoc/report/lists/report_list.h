// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include <cstddef>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "libdoc/base/date.h"
#include "libdoc/status/status.h"

namespace vbpl {

// A list or sheet that is filled in, before it is a table, a page or a file of an office program.

struct ListCell {
  std::string text;          ///< lines separated by "\n"
  std::optional<Date> date;  ///< when the cell is one day and nothing else
  bool is_number = false;
};

struct ListColumn {
  std::string content;  ///< stable name, "number_date"
  std::string title;
  int width = 12;        ///< in characters
  bool working = false;  ///< for those who review the list; no part of the form
};

struct ListRow {
  std::string id;   ///< fingerprint of what the row rests on; decisions name it
  std::string doc;  ///< key of the act; empty for sums
  std::string path;
  std::string reason_code;  ///< "R_REPLACED", empty if none
  std::vector<Evidence> evidence;
  std::vector<ListCell> cells;  ///< one for each column
};

/// The rows of one field of state management (lĩnh vực).
struct ListGroup {
  std::string heading;  ///< "LĨNH VỰC TÀI CHÍNH"; empty when fields are not told apart
  std::string field;
  std::vector<ListRow> rows;
  std::string total;  ///< "Tổng số: 07 văn bản"
};

struct ListBlock {
  std::string part, block;      ///< "A", "II"; empty in lists without parts
  std::string part_head, head;  ///< the part's head stands with its first block
  std::vector<ListColumn> columns;
  std::vector<ListGroup> groups;
  std::string nothing;  ///< "Không có", when there are no rows
};

struct ReportList {
  std::string name;  ///< "expired"
  std::string form;  ///< "(Mẫu số 03 - Phụ lục IV Nghị định …)", empty when the number is not known
  std::string head;                  ///< "DANH MỤC"
  std::string title;                 ///< what the list is of
  std::string attachment;            ///< "(Ban hành kèm theo Quyết định …)"
  std::vector<std::string> opening;  ///< lines before the table, of sheets
  std::vector<ListBlock> blocks;
  std::string grand_total;
  std::vector<std::string> closing;  ///< lines after it: place and day, who signs
};

/// Ends the words of a cell that has more of them than a workbook takes.
inline constexpr std::string_view kCutMark = " […]";

/// `dd/mm/yyyy`, as cells print a day.
[[nodiscard]] std::string cell_date(Date date);
/// The number of rows in all blocks.
[[nodiscard]] std::size_t row_count(const ReportList& list);

}  // namespace vbpl
