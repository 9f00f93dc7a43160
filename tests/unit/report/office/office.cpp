// SPDX-License-Identifier: GPL-3.0-or-later
#include <catch2/catch.hpp>

#include "libdoc/read/read.h"
#include "libdoc/read/xlsx.h"
#include "libdoc/read/zip_parts.h"
#include "libdoc/report/office/list_docx.h"
#include "libdoc/report/office/list_xlsx.h"

namespace vbpl {
namespace {

bool is_xml(std::string_view name) { return name.ends_with(".xml"); }

ListTable table() {
  ListTable made;
  made.columns = {{"stt", "STT", 6, false},
                  {"title", "Trích yếu", 30, false},
                  {"end_date", "Ngày", 12, false},
                  {"fix_status", "Sửa: tình trạng", 12, true}};
  const auto text = [](std::string words) { return ListCell{std::move(words), {}, false}; };
  for (const char* words : {"=HYPERLINK(\"http://x.invalid\",\"a\")", "+1", "-1", "@SUM(A1)", "<script>&"})
    made.rows.push_back(
        {{"1", {}, true}, text(words), {"01/02/2025", parse_iso_date("2025-02-01"), false}, text("")});
  made.rows.push_back({{"2", {}, true}, text(std::string(40'000, 'x')), text("trước 1900"), text("")});
  return made;
}

ReportList list() {
  ReportList made;
  made.name = "expired";
  made.head = "DANH MỤC";
  made.title = "Văn bản <hết> hiệu lực";
  made.grand_total = "Tổng cộng: 01 văn bản";
  ListBlock block;
  block.part = "A";
  block.block = "I";
  block.part_head = "TRONG NĂM";
  block.head = "TOÀN BỘ";
  block.columns = {
      {"stt", "STT", 6, false}, {"title", "Trích yếu", 30, false}, {"row_id", "Mã dòng", 9, true}};
  ListRow row;
  row.cells = {{"1", {}, true}, {"Một\nhai & ba", {}, false}, {"0123", {}, false}};
  block.groups = {{"LĨNH VỰC Y TẾ", "Y tế", {row}, "Tổng số: 01 văn bản"}};
  made.blocks = {block};
  return made;
}

}  // namespace

TEST_CASE("a workbook is read back as it was written, words never as formulas", "[office]") {
  const auto bytes = workbook({{"Một", {"DANH MỤC"}, table()}}, {{"Còn hiệu lực"}, {"Giữ nguyên"}});
  REQUIRE(bytes);
  CHECK(looks_like_workbook(*bytes));
  const auto sheets = read_workbook(*bytes, "a.xlsx");
  REQUIRE(sheets);
  REQUIRE(sheets->size() == 1);
  const auto& rows = sheets->front().rows;
  CHECK(sheets->front().name == "Một");
  CHECK(rows.at(0).at(0) == "DANH MỤC");
  CHECK(rows.at(1).at(3) == "Sửa: tình trạng");
  CHECK(rows.at(2).at(1) == "=HYPERLINK(\"http://x.invalid\",\"a\")");
  CHECK(rows.at(2).at(2) == "45689");  // a day, not words
  CHECK(rows.at(6).at(1) == "<script>&");
  CHECK(rows.at(7).at(1).ends_with("[…]"));
  CHECK(rows.at(7).at(1).size() < 32'767);
  const auto parts = unpack_parts(*bytes, "a.xlsx", {}, is_xml);
  REQUIRE(parts);
  const std::string& sheet = parts->at("xl/worksheets/sheet1.xml");
  CHECK(sheet.find("<f>") == std::string::npos);
  CHECK(sheet.find("state=\"frozen\"") != std::string::npos);
  CHECK(sheet.find("<autoFilter") != std::string::npos);
}

TEST_CASE("the same lists give the same bytes", "[office]") {
  CHECK(workbook({{"Một", {}, table()}}, {}).value() == workbook({{"Một", {}, table()}}, {}).value());
  const Forms forms = load_forms({}).value();
  const ReportList one = list();
  CHECK(lists_docx({&one}, forms, "").value() == lists_docx({&one}, forms, "").value());
}

TEST_CASE("cells that a workbook cannot hold are counted", "[office]") {
  ReportList one = list();
  CHECK(cut_cells(one) == 0);
  std::string& words = one.blocks.at(0).groups.at(0).rows.at(0).cells.at(1).text;
  for (int i = 0; i < 32'767; ++i) words += "ế";  // letters count, not bytes
  CHECK(cut_cells(one) == 1);
  words.clear();
  for (int i = 0; i < 32'767; ++i) words += "ế";
  CHECK(cut_cells(one) == 0);
}

TEST_CASE("a workbook without rows still has its head", "[office]") {
  ListTable empty = table();
  empty.rows.clear();
  const auto sheets = read_workbook(workbook({{"Một", {}, empty}}, {{"a"}, {"b"}}).value(), "a.xlsx");
  REQUIRE(sheets);
  CHECK(sheets->front().rows.at(0).at(0) == "STT");
}

TEST_CASE("what is no workbook says so", "[office]") {
  CHECK_FALSE(read_workbook("PK\x03\x04 broken", "a.xlsx").has_value());
  CHECK_FALSE(read_workbook("", "a.xlsx").has_value());
  const Forms forms = load_forms({}).value();
  const ReportList one = list();
  const auto docx = read_workbook(lists_docx({&one}, forms, "").value(), "a.docx");
  REQUIRE_FALSE(docx);
  CHECK(docx.error().message == "not an Excel workbook");
}

TEST_CASE("the sum of a list without fields is said once", "[office]") {
  const Forms forms = load_forms({}).value();
  ReportList one = list();
  one.blocks.at(0).groups.at(0).heading.clear();
  const std::string text = read_document(lists_docx({&one}, forms, "").value(), "a.docx")->text.utf8;
  CHECK(text.find("Tổng số: 01 văn bản./.") != std::string::npos);
  CHECK(text.find("Tổng cộng") == std::string::npos);
}

TEST_CASE("names of cells", "[office]") {
  CHECK(cell_name(12, 7) == "G12");
  CHECK(cell_name(1, 26) == "Z1");
  CHECK(cell_name(1, 27) == "AA1");
  CHECK(cell_name(3, 703) == "AAA3");
}

TEST_CASE("a Word document has the form's columns and no others", "[office]") {
  const Forms forms = load_forms({}).value();
  const ReportList one = list();
  const auto bytes = lists_docx({&one}, forms, "Ủy ban nhân dân tỉnh Vân Hải");
  REQUIRE(bytes);
  const auto source = read_document(*bytes, "a.docx");
  REQUIRE(source);
  const std::string& text = source->text.utf8;
  CHECK(text.find("ỦY BAN NHÂN DÂN TỈNH VÂN HẢI") != std::string::npos);
  CHECK(text.find("Độc lập - Tự do - Hạnh phúc") != std::string::npos);
  CHECK(text.find("Văn bản <hết> hiệu lực") != std::string::npos);
  CHECK(text.find("LĨNH VỰC Y TẾ") != std::string::npos);
  CHECK(text.find("Tổng cộng: 01 văn bản./.") != std::string::npos);
  CHECK(text.find("0123") == std::string::npos);
  const auto parts = unpack_parts(*bytes, "a.docx", {}, is_xml);
  CHECK(parts->at("word/document.xml").find("<w:titlePg/>") != std::string::npos);
  CHECK(parts->at("word/document.xml").find("w:orient=\"landscape\"") != std::string::npos);
  CHECK(parts->at("word/styles.xml").find("Times New Roman") != std::string::npos);
}

}  // namespace vbpl
