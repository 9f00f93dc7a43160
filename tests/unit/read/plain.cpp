// SPDX-License-Identifier: GPL-3.0-or-later
#include <catch2/catch.hpp>

#include "tests/unit/read/dump.h"

using namespace vbpl;

TEST_CASE("tables typed into plain text", "[read]") {
  struct Row {
    const char *text, *expected;
  };
  const Row rows[] = {
      // Two rows with the same two tabs.
      {"STT\tTên\tMức\n1\tBến\t5", "T1>STT\tTên\tMức|T1>1\tBến\t5|"},
      // A Markdown table: cells without their frame.
      {"| STT | Tên |\n|---|---|\n| 1 | Bến |", "T1>STT\tTên|T1>---\t---|T1>1\tBến|"},
      // One framed row alone; a doubled frame is another table; a typed table behind them.
      {"Một\n| 1. Hai |\nBa", "Một|T1>1. Hai|Ba|"},
      {"| a |\n|| b ||\n| c |\n\nx\ty\tz\nu\tv\tw", "T1>a|T2>b|T3>c||T4>x\ty\tz|T4>u\tv\tw|"},
      // A framed footnote is no unit; one without its frame is text.
      {"[^]: 1. Ghi chú\n1. Một", "F>1. Ghi chú|1. Một|"},
      {"[1] Ghi chú", "[1] Ghi chú|"},
      // Two tables in a row with another number of columns.
      {"a\tb\tc\nd\te\tf\na\tb\tc\td\ne\tf\tg\th", "T1>a\tb\tc|T1>d\te\tf|T2>a\tb\tc\td|T2>e\tf\tg\th|"},
      // A line between parts the tables.
      {"a\tb\tc\nd\te\tf\nĐiều 1\na\tb\tc\nd\te\tf", "T1>a\tb\tc|T1>d\te\tf|Điều 1|T2>a\tb\tc|T2>d\te\tf|"},
      // Near misses: one row; the two-column head with one tab or bar; a label followed by a tab; different
      // counts.
      {"STT\tTên\tMức\nĐiều 1", "STT\tTên\tMức|Điều 1|"},
      {"UBND TỈNH VÂN HẢI\tCỘNG HÒA\nSố: 1/QĐ-UBND\tĐộc lập",
       "UBND TỈNH VÂN HẢI\tCỘNG HÒA|Số: 1/QĐ-UBND\tĐộc lập|"},
      {"UBND TỈNH | CỘNG HÒA\nSố: 1 | Độc lập", "UBND TỈNH | CỘNG HÒA|Số: 1 | Độc lập|"},
      {"1.\tA\n2.\tB", "1.\tA|2.\tB|"},
      {"a\tb\tc\nd\te\tf\tg", "a\tb\tc|d\te\tf\tg|"},
      // Tabs at the ends part nothing.
      {"\tĐiều 1\t\n\tĐiều 2\t", "\tĐiều 1\t|\tĐiều 2\t|"},
  };
  for (const Row& row : rows) CHECK(dump_bytes(row.text) == row.expected);
}

TEST_CASE("plain text is kept line by line", "[read]") {
  const auto document = read_document("\xEF\xBB\xBFĐiều 1.\r\n\r\n1. Một  hai\r\n", "a.txt").value();
  CHECK(document.text.utf8 == "Điều 1.\n\n1. Một  hai\n");
  CHECK(document.source.format == "text");
  CHECK(document.source.encoding == "utf-8-bom");
  CHECK(document.source.path == "a.txt");
  CHECK(document.source.sha256.size() == 64);
  CHECK(document.text.map.to_source(0) == 3);
}

TEST_CASE("places in framed rows lead back to the file", "[read]") {
  const auto document = read_document("Một\n| a | b |\nHai", "a.txt").value();
  CHECK(document.text.utf8 == "Một\na\tb\nHai");
  CHECK(document.text.map.to_source(document.text.utf8.find("Hai")) == 16);
}

TEST_CASE("a line of many megabytes is read in time", "[read]") {
  std::string line(8'000'000, 'a');
  for (std::size_t i = 0; i < line.size(); i += 7) line[i] = '\t';
  CHECK(read_document(line, "a.txt").value().text.utf8.size() == line.size());
}
