// SPDX-License-Identifier: GPL-3.0-or-later
#include "libdoc/report/lists/corrections.h"

#include <catch2/catch.hpp>

#include "tests/unit/report/lists/province.h"

namespace vbpl {

using test::Province;

namespace {

struct Workshop {
  Province province;
  std::vector<ReportList> lists;

  Workshop() {
    for (const std::string_view name : list_names())
      lists.push_back(province.list(std::string(name).c_str()));
  }
  /// The id of the first row of a list.
  [[nodiscard]] std::string id(std::size_t list) const {
    for (const ListBlock& block : lists.at(list).blocks) {
      if (!block.groups.empty()) return block.groups.front().rows.front().id;
    }
    return {};
  }
  [[nodiscard]] Corrections read(std::vector<std::vector<std::string>> rows) const {
    const FormAnnex& annex = province.forms.annex_on(province.options.decision);
    return read_corrections({{"a.tsv", std::move(rows)}}, lists, province.input(), annex);
  }
};

using Line = std::vector<std::string>;
const Line kHead = {"Số, ký hiệu; ngày, tháng, năm ban hành văn bản",
                    "Sửa: tình trạng",
                    "Sửa: lý do",
                    "Sửa: ghi chú",
                    "Quyết định",
                    "Mã dòng"};

}  // namespace

TEST_CASE("corrections become decisions", "[lists]") {
  const Workshop shop;
  const Corrections got =
      shop.read({{"DANH MỤC", ""},
                 kHead,
                 {"", "hết hiệu lực TOÀN BỘ", "Không còn đối tượng", "xem lại", "", shop.id(2)},
                 {"", "", "", "", "", shop.id(0)},  // nothing filled in: nothing decided
                 {"", "", "", "", "Không phải lỗi", shop.id(3)}});
  CHECK(got.conflicts.empty());
  CHECK(got.taken == 2);
  const Decision* decision = got.decisions.find(shop.id(2));
  REQUIRE(decision != nullptr);
  CHECK(decision->word == "corrected");
  CHECK(decision->note == "xem lại");
  CHECK(decision->fixes.at("status") == "expired");
  CHECK(decision->fixes.at("reason") == "Không còn đối tượng");
  CHECK(got.decisions.on(shop.id(3)) == "rejected");
}

TEST_CASE("words that a workbook had cut do not replace the whole", "[lists]") {
  Workshop shop;
  const std::string whole(40'000, 'x');
  shop.province.decisions.set(shop.id(2), {"waiting", whole, "", {{"reason", "cũ"}}});
  const Line row = {"", "", "mới […]", "xxx […]", "", shop.id(2)};
  const Decision* decision = nullptr;
  const Corrections got = shop.read({kHead, row});
  decision = got.decisions.find(shop.id(2));
  REQUIRE(decision != nullptr);
  CHECK(decision->note == whole);
  CHECK(decision->fixes.at("reason") == "mới […]");  // that is what somebody wrote
}

TEST_CASE("another proposal than ours", "[lists]") {
  Workshop shop;
  Line head = kHead, row = {"", "", "", "", "", shop.id(3), "Bãi bỏ"};
  head.emplace_back("Sửa: kiến nghị");
  const Corrections got = shop.read({head, row});
  CHECK(got.conflicts.empty());
  CHECK(got.taken == 1);
  shop.province.decisions = got.decisions;
  const ReportList list = shop.province.list("to-handle");
  const auto& columns = list.blocks.at(0).columns;
  const auto& cells = list.blocks.at(0).groups.at(0).rows.at(0).cells;
  REQUIRE(columns.at(4).content == "proposal");
  CHECK(cells.at(4).text == "Bãi bỏ");
  CHECK(columns.at(8).content == "fix_proposal");  // where it can be taken back or changed again
  CHECK(cells.at(8).text == "Bãi bỏ");
}

TEST_CASE("a decision on a row to be handled takes it off the list, a changed finding brings it back",
          "[lists]") {
  Workshop shop;
  shop.province.decisions = shop.read({kHead, {"", "", "", "", "rejected", shop.id(3)}}).decisions;
  CHECK(shop.province.rows("to-handle").empty());
  CHECK(shop.province.entries().reopened.empty());
  shop.province.findings[0].id = "f2";
  CHECK(shop.province.rows("to-handle") == " 9");
}

TEST_CASE("conflicts are named cell by cell and not taken", "[lists]") {
  const Workshop shop;
  struct Row {
    Line line;
    const char* words;
  };
  for (const Row& row : {
           Row{{"", "chết", "", "", "", "ID"}, "B2: \"chết\" is no status"},
           Row{{"", "", "", "", "có", "ID"}, "E2: \"có\" is no decision"},
           Row{{"", "Còn hiệu lực", "", "", "", "0123456789abcdef"}, "F2: the text has changed"},
           Row{{"99/2024/QĐ-UBND", "Còn hiệu lực", "", "", "", ""}, "A2: no document fits this row"},
           Row{{"", "Còn hiệu lực", "", "", "", ""}, "A2: no document fits this row"},
       }) {
    CAPTURE(row.words);
    Line line = row.line;
    if (line.back() == "ID") line.back() = shop.id(2);
    const Corrections got = shop.read({kHead, line});
    REQUIRE(got.conflicts.size() == 1);
    CHECK(got.conflicts.front().message.starts_with(row.words));
    CHECK(got.decisions.all().empty());
  }
}

TEST_CASE("two rows of one act must say the same", "[lists]") {
  const Workshop shop;
  const std::string id = shop.id(2);
  CHECK(
      shop.read({kHead, {"", "Còn hiệu lực", "", "", "", id}, {"", "Còn hiệu lực", "", "", "", id}}).taken ==
      1);
  const Corrections got =
      shop.read({kHead, {"", "Còn hiệu lực", "", "", "", id}, {"", "Hết hiệu lực toàn bộ", "", "", "", id}});
  REQUIRE(got.conflicts.size() == 1);
  CHECK(got.conflicts.front().message.starts_with("B3: \"expired\" contradicts B2"));
  CHECK(got.decisions.all().empty());
}

TEST_CASE("rows without an id are found by number, unknown columns are named", "[lists]") {
  const Workshop shop;
  Line head = kHead;
  head.push_back("Người làm");
  const Corrections got =
      shop.read({head, {"7/2024/QĐ-UBND ngày 01/5/2024", "Còn hiệu lực", "", "", "", "", "An"}});
  CHECK(got.taken == 1);
  REQUIRE(got.conflicts.size() == 1);
  CHECK(got.conflicts.front().message.starts_with("G1: unknown column \"Người làm\""));
  CHECK(shop.read({{"x", "y"}}).conflicts.size() == 1);
}

}  // namespace vbpl
