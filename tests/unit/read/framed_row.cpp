// SPDX-License-Identifier: GPL-3.0-or-later
#include "libdoc/read/framed_row.h"

#include <catch2/catch.hpp>

using namespace vbpl;

TEST_CASE("rows come back out of their frames", "[read]") {
  const std::string row = GENERATE(as<std::string>(), "STT\tTên\tMức", "1. Một ô", "\t\t", "a\t", "x | y\tz",
                                   "a\\\tb", "\\|", " thụt\tđuôi ", "||");
  const bool doubled = GENERATE(true, false);
  CAPTURE(row, doubled);
  const auto back = read_framed_row(framed_row(row, doubled));
  REQUIRE(back);
  CHECK(back->row == row);
  CHECK(back->doubled == doubled);
}

TEST_CASE("lines that are framed rows and lines that are not", "[read]") {
  struct Row {
    const char *line, *row;  ///< null: no row
  };
  const Row rows[] = {
      {"| a | b |", "a\tb"},
      {"  |a|b|  ", "a\tb"},  // Markdown without blanks
      {"| một ô |", "một ô"},
      {"|---|---|", "---\t---"},
      {"|| a |", "\ta"},  // an empty first cell
      // Near misses: no frame on one side, a bar that is escaped, hardly anything.
      {"| a | b", nullptr},
      {"a | b |", nullptr},
      {"| a \\|", nullptr},
      {"||", nullptr},
      {"|", nullptr},
      {"", nullptr},
  };
  for (const Row& row : rows) {
    CAPTURE(row.line);
    const auto read = read_framed_row(row.line);
    CHECK(read.has_value() == (row.row != nullptr));
    if (read && row.row) CHECK(read->row == row.row);
  }
}
