// SPDX-License-Identifier: GPL-3.0-or-later
// bench_lists [ROWS]: seconds to write a list of so many rows (default 100,000) in each format.
#include <chrono>
#include <cstdio>
#include <cstdlib>
#include <ctime>
#include <string>

#include "libdoc/report/lists/list_writers.h"
#include "libdoc/report/office/list_docx.h"
#include "libdoc/report/office/list_xlsx.h"

namespace {

using namespace vbpl;

ReportList made_list(std::size_t rows) {
  ReportList list;
  list.name = "expired";
  ListBlock block;
  block.part = "A";
  block.block = "I";
  block.columns = {{"stt", "STT", 8, false},
                   {"type", "Tên loại văn bản", 14, false},
                   {"number_date", "Số, ký hiệu; ngày, tháng, năm ban hành văn bản", 24, false},
                   {"title", "Trích yếu nội dung của văn bản", 46, false},
                   {"reason", "Lý do hết hiệu lực", 42, false},
                   {"end_date", "Ngày hết hiệu lực", 16, false},
                   {"row_id", "Mã dòng", 18, true}};
  ListGroup group;
  for (std::size_t i = 1; i <= rows; ++i) {
    ListRow row;
    row.cells = {{std::to_string(i), {}, true},
                 {"Quyết định", {}, false},
                 {std::to_string(i) + "/2020/QĐ-UBND ngày 05/6/2020", {}, false},
                 {"Quy định về quản lý bến thuyền dân sinh trên địa bàn tỉnh Vân Hải", {}, false},
                 {"Được thay thế bằng Quyết định số 15/2024/QĐ-UBND ngày 20/6/2024", {}, false},
                 {"05/07/2024", make_date(2024, 7, 5), false},
                 {"0123456789abcdef", {}, false}};
    group.rows.push_back(std::move(row));
  }
  block.groups.push_back(std::move(group));
  list.blocks.push_back(std::move(block));
  return list;
}

template <class Work>
void timed(const char* name, Work work) {
  const auto start = std::chrono::steady_clock::now();
  const std::clock_t processor = std::clock();
  const std::size_t bytes = work();
  const std::chrono::duration<double> seconds = std::chrono::steady_clock::now() - start;
  std::printf("%-8s %6.2f s  %6.2f s of processor  %zu bytes\n", name, seconds.count(),
              static_cast<double>(std::clock() - processor) / CLOCKS_PER_SEC, bytes);
}

}  // namespace

int main(int argc, char** argv) {
  const std::size_t rows = argc > 1 ? std::strtoul(argv[1], nullptr, 10) : 100'000;
  const Forms forms = load_forms({}).value();
  const ReportList list = made_list(rows);
  timed("xlsx", [&] { return workbook({{"Một", {"DANH MỤC"}, list_table({&list}, forms)}}, {})->size(); });
  timed("docx", [&] { return lists_docx({&list}, forms, "")->size(); });
  timed("html", [&] { return lists_html({&list}, forms).size(); });
  timed("ndjson", [&] { return list_records(list).size(); });
}
