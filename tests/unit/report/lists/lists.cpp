// SPDX-License-Identifier: GPL-3.0-or-later
#include <catch2/catch.hpp>

#include "libdoc/report/lists/build_list.h"
#include "libdoc/report/lists/list_table.h"
#include "libdoc/report/lists/list_writers.h"
#include "tests/support/temporary_file.h"
#include "tests/unit/report/lists/province.h"

namespace vbpl {

using test::day;
using test::Province;

namespace {

std::string cell(const ReportList& list, const char* content, std::size_t block_at = 0) {
  const ListBlock& block = list.blocks.at(block_at);
  for (std::size_t i = 0; i < block.columns.size(); ++i) {
    if (block.columns[i].content == content) return block.groups.at(0).rows.at(0).cells[i].text;
  }
  return "no such column";
}

}  // namespace

TEST_CASE("every act is in one list, in the order of force, day and serial", "[lists]") {
  const Province province;
  CHECK(province.rows("expired") == "AI 5; AII 2; BI 6");
  CHECK(province.rows("partly-expired") == "AI 7");
  CHECK(province.rows("in-force") ==
        " 3; "
        " 7; "
        " 9");  // council, committee, its chairman
  CHECK(province.rows("unsettled") ==
        " 8; "
        " 1");
  CHECK(province.rows("to-handle") == " 9");
  const ActEntries entries = province.entries();
  std::vector<ReportList> lists;
  for (const std::string_view name : list_names())
    lists.push_back(build_list(name, province.input(), province.options, entries));
  CHECK(broken_sums(entries, lists).empty());
}

TEST_CASE("cells say what the form asks for", "[lists]") {
  const Province province;
  const ReportList expired = province.list("expired");
  CHECK(expired.title == "Văn bản quy phạm pháp luật hết hiệu lực, tạm ngưng hiệu lực toàn bộ năm 2025");
  CHECK(cell(expired, "number_date") == "5/2020/QĐ-UBND ngày 01/5/2020");
  CHECK(cell(expired, "reason") == "Được thay thế bằng Nghị quyết số 3/2024/NQ-HĐND ngày 09/9/2024 Về phí");
  CHECK(cell(expired, "end_date") == "01/06/2025");
  CHECK(expired.blocks[0].part_head.find("TRONG NĂM 2025") != std::string::npos);
  CHECK(expired.blocks[2].part_head.find("TRƯỚC NGÀY 01/01/2025") != std::string::npos);
  CHECK(expired.blocks[3].nothing == "Không có");
  CHECK(cell(expired, "suspend_time", 1) == "Từ ngày 01/09/2025 đến hết ngày 31/03/2026");
  CHECK(expired.blocks[0].groups[0].total == "Tổng số: 01 văn bản");
  // provisions in reading order, those of one reason and day together
  CHECK(cell(province.list("partly-expired"), "parts") == "Điều 2; Điều 10");
  CHECK(cell(province.list("to-handle"), "proposal_reason") == "Điều 2: khác luật");
}

TEST_CASE("the table to type in from tells what ended of an act", "[lists]") {
  const Province province;
  const ReportList entry = province.list("entry");
  const ListBlock& block = entry.blocks.at(0);
  REQUIRE(block.columns.at(8).content == "reason_and_date");
  bool seen = false;
  for (const ListRow& row : block.groups.at(0).rows) {
    if (row.cells.at(7).text != "Hết hiệu lực một phần") continue;
    seen = true;
    CHECK(row.cells.at(8).text.find("Điều 2; Điều 10: ") == 0);
    CHECK(row.cells.at(8).text.find("; 01/03/2025") != std::string::npos);
  }
  CHECK(seen);
}

TEST_CASE("a sheet says when an act in force will end, and each proof once", "[lists]") {
  Province province;
  StatusRecord& alive = province.statuses.front();
  const std::string doc = province.corpus.document(alive.document).id;
  alive.to = day("2027-01-01");
  alive.evidence = {{doc, "", {}, "hết hiệu lực", "X0", day("2027-01-01")},
                    {doc, "", {}, "hết hiệu lực", "E1", {}}};
  std::string opinion, ground;
  for (const ReportList& sheet : build_sheets(province.input(), province.options, province.entries())) {
    const ListRow& row = sheet.blocks.at(0).groups.at(0).rows.at(0);
    if (row.doc != doc) continue;
    ground = row.cells.at(2).text;
    opinion = row.cells.at(3).text;
  }
  CHECK(opinion.starts_with("Còn hiệu lực\nHết hiệu lực từ ngày 01/01/2027 (Hết thời hạn"));
  CHECK(ground.find("[X0]") == std::string::npos);
  CHECK(ground.find("hết hiệu lực") == ground.rfind("hết hiệu lực"));
}

TEST_CASE("the words of the day before April 2025", "[lists]") {
  Province province;
  province.options.decision = day("2025-03-31");
  CHECK(province.list("expired").title.find(", ngưng hiệu lực") != std::string::npos);
  CHECK(province.list("expired").form.find("Mẫu số 03") != std::string::npos);
  CHECK(province.list("to-handle").title.find("đình chỉ việc thi hành") != std::string::npos);
}

TEST_CASE("an act of several fields is listed in each and counted once", "[lists]") {
  Province province;
  const test::TemporaryFile table(
      "field\tissuer\tkeyword\nGiao thông\t\tđường\nThương mại\tQĐ-UBND\tchợ\n"
      "Thuế\t\tthu\n");
  province.fields = FieldTable::read(table.path()).value();
  CHECK(province.rows("in-force") ==
        " Giao thông7; "
        " Thương mại7; "
        " 3; "
        " 9");  // "thu" is not in "thuyền"
  const ReportList list = province.list("in-force");
  CHECK(list.blocks[0].groups.back().heading == "CHƯA XẾP LĨNH VỰC");
  CHECK(list.grand_total == "Tổng cộng: 03 văn bản");
  CHECK(cell(list, "note").ends_with("cũng thuộc lĩnh vực: Thương mại"));  // the others, not its own
}

TEST_CASE("what a person put in place holds until the text changes", "[lists]") {
  Province province;
  std::string id;
  for (const ActEntry& entry : province.entries().entries) {
    if (entry.document == 5) id = entry.id;
  }
  province.decisions.set(id, {"corrected",
                              "",
                              province.corpus.document(5).id,
                              {{"status", "Hết hiệu lực toàn bộ"}, {"reason", "Không còn đối tượng"}}});
  CHECK(province.rows("expired") == "AI 5; AI 8; AII 2; BI 6");
  CHECK(province.entries().reopened.empty());
  province.statuses.back().status = Status::in_force;
  CHECK(province.entries().reopened.empty());  // that was another act
  province.decisions = {};
  province.decisions.set("0123456789abcdef", {"corrected", "", province.corpus.document(5).id, {}});
  CHECK(province.entries().reopened.size() == 1);
  CHECK(province.rows("expired") == "AI 5; AII 2; BI 6");
}

TEST_CASE("nothing in a title runs", "[lists]") {
  const Province province;
  const ReportList list = province.list("expired");
  const std::string html = lists_html({&list}, province.forms);
  CHECK(html.find("<script") == std::string::npos);
  CHECK(html.find("&lt;script&gt;") != std::string::npos);
  CHECK(list_records(list).find("=HYPERLINK(\\\"x\\\") <script>") != std::string::npos);
}

TEST_CASE("a list as one table names its blocks", "[lists]") {
  const Province province;
  const ReportList list = province.list("expired");
  const ListTable table = list_table({&list}, province.forms);
  CHECK(table.columns[0].title == "Phần");
  REQUIRE(table.rows.size() == 3);
  CHECK(table.rows[0][0].text == "A.I");
  CHECK(table.rows[1][0].text == "A.II");
  CHECK(table.rows[2][0].text == "B.I");
  const ReportList entry = province.list("entry");
  CHECK(list_table({&entry}, province.forms).columns.size() == 9);
}

}  // namespace vbpl
