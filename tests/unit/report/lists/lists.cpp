// SPDX-License-Identifier: GPL-3.0-or-later
#include <catch2/catch.hpp>

#include "libdoc/report/lists/build_list.h"
#include "libdoc/report/lists/list_table.h"
#include "libdoc/report/lists/list_writers.h"
#include "tests/support/temporary_file.h"

namespace vbpl {
namespace {

Date day(const char* iso_date) { return parse_iso_date(iso_date).value(); }

Document act(const char* type, const char* number, const char* issuer, const char* issued,
             const char* title) {
  Document document;
  document.doc_type = type;
  document.number = number;
  document.issuer = issuer;
  document.issued = day(issued);
  document.title = title;
  document.kind = DocumentKind::act;
  document.text = std::string(title) + " " + number;
  document.id = std::string(type) + "|" + number + "|" + issuer;
  document.source.path = std::string(number) + ".txt";
  Unit unit;
  unit.eid = "art_2";
  unit.num = "2";
  document.units.push_back(unit);
  unit.eid = "art_10";
  unit.num = "10";
  document.units.push_back(unit);
  return document;
}

/// A small province: what ends what is made up here, so that each list has a row.
struct Province {
  MemoryCorpus corpus{{
      act("Quyết định", "9/2024/QĐ-UBND", "Chủ tịch Ủy ban nhân dân", "2024-01-02", "Về bến"),
      act("Quyết định", "7/2024/QĐ-UBND", "Ủy ban nhân dân", "2024-05-01", "Về chợ, về đường"),
      act("Quyết định", "5/2020/QĐ-UBND", "Ủy ban nhân dân", "2020-05-01", "=HYPERLINK(\"x\") <script>"),
      act("Nghị quyết", "3/2024/NQ-HĐND", "Hội đồng nhân dân", "2024-09-09", "Về phí"),
      act("Quyết định", "6/2020/QĐ-UBND", "Ủy ban nhân dân", "2020-06-01", "Về đê"),
      act("Quyết định", "8/2021/QĐ-UBND", "Ủy ban nhân dân", "2021-06-01", "Về thuyền"),
      act("Quyết định", "1/2026/QĐ-UBND", "Ủy ban nhân dân", "2026-01-05", "Về sau"),
  }};
  std::vector<StatusRecord> statuses;
  std::vector<Finding> findings;
  Forms forms = load_forms({}).value();
  FieldTable fields;
  Decisions decisions;
  ListOptions options{{2025, 2025}, day("2025-12-31"), day("2026-01-20"), {}, {}, {}, {}, {}};

  Province() {
    const auto status = [&](std::size_t i, Status is, const char* to, const char* rule, const char* unit) {
      StatusRecord record{i, unit, is, day("2024-02-01"), std::nullopt, {}};
      if (*to != '\0') record.to = day(to);
      if (*rule != '\0')
        record.evidence = {{corpus.document(3).id, "art_2", {}, "Bãi bỏ …", rule, record.to}};
      statuses.push_back(std::move(record));
    };
    status(0, Status::in_force, "", "", "");
    status(1, Status::partly_expired, "", "X4", "");
    status(1, Status::expired, "2025-03-01", "X4", "art_10");
    status(1, Status::partly_expired, "2025-03-01", "X4", "art_2");
    status(2, Status::expired, "2025-06-01", "X1", "");
    status(3, Status::in_force, "", "", "");
    status(4, Status::expired, "2024-12-31", "X4", "");
    status(5, Status::unknown, "", "", "");
    status(6, Status::in_force, "", "", "");
    Finding finding;
    finding.id = "f1";
    finding.check = "numeric-conflict";
    finding.severity = "warning";
    finding.ours.doc = corpus.document(0).id;
    finding.ours.path = corpus.document(0).source.path;
    finding.ours.label = "Điều 2";
    finding.message = "khác luật";
    findings.push_back(finding);
  }

  [[nodiscard]] ListInput input() const { return {corpus, statuses, findings, forms, fields, decisions}; }
  [[nodiscard]] ActEntries entries() const { return gather_entries(input(), options); }
  [[nodiscard]] ReportList list(const char* name) const {
    return build_list(name, input(), options, entries());
  }
  /// "A.I 5/2020/QĐ-UBND; …": which act stands where.
  [[nodiscard]] std::string rows(const char* name) const {
    std::string text;
    for (const ListBlock& block : list(name).blocks) {
      for (const ListGroup& group : block.groups) {
        for (const ListRow& row : group.rows) {
          const std::string path = row.path.substr(0, row.path.find('/'));
          text += (text.empty() ? "" : "; ") + block.part + block.block + " " + group.field + path;
        }
      }
    }
    return text;
  }
};

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
  CHECK(province.rows("expired") == "AI 5; BI 6");
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
  CHECK(expired.blocks[1].nothing == "Không có");
  CHECK(expired.blocks[0].groups[0].total == "Tổng số: 01 văn bản");
  // provisions in reading order, those of one reason and day together
  CHECK(cell(province.list("partly-expired"), "parts") == "Điều 2; Điều 10");
  CHECK(cell(province.list("to-handle"), "proposal_reason") == "Điều 2: khác luật");
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
  CHECK(cell(list, "note").find("Giao thông; Thương mại") != std::string::npos);
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
  CHECK(province.rows("expired") == "AI 5; AI 8; BI 6");
  CHECK(province.entries().reopened.empty());
  province.statuses.back().status = Status::in_force;
  CHECK(province.entries().reopened.empty());  // that was another act
  province.decisions = {};
  province.decisions.set("0123456789abcdef", {"corrected", "", province.corpus.document(5).id, {}});
  CHECK(province.entries().reopened.size() == 1);
  CHECK(province.rows("expired") == "AI 5; BI 6");
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
  REQUIRE(table.rows.size() == 2);
  CHECK(table.rows[0][0].text == "A.I");
  CHECK(table.rows[1][0].text == "B.I");
  const ReportList entry = province.list("entry");
  CHECK(list_table({&entry}, province.forms).columns.size() == 9);
}

}  // namespace vbpl
