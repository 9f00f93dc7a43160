// SPDX-License-Identifier: GPL-3.0-or-later
#include "index/query_reference.h"

#include <fmt/format.h>
#include <catch2/catch.hpp>

using namespace vbpl;
using namespace vbpl::index;

namespace {

std::string read(const std::string& text) {
  static const Wordbook book(default_tables());
  const auto tokens = analyse(text);
  const Reference found = find_reference(text, tokens, book);
  std::string rest;
  for (const std::size_t i : found.rest) rest += (rest.empty() ? "" : " ") + tokens[i].key;
  return fmt::format("{}|{}|{}|{}|{}|{}", found.doc_type,
                     found.serial.empty() ? found.number : "(" + found.serial + ")", found.article,
                     found.clause, found.point, rest);
}

struct Row {
  const char *text, *read;
};

}  // namespace

TEST_CASE("references in plain words", "[index]") {
  const auto row = GENERATE(values<Row>({
      {"34/2016/NĐ-CP", "|34/2016/NĐ-CP||||"},
      {"34/2016/nd-cp", "|34/2016/NĐ-CP||||"},
      {"nghị định 100/2019", "Nghị định|100/2019||||"},
      {"nghi dinh so 100/2019", "Nghị định|100/2019||||"},
      {"điều 5 nghị định 100/2019", "Nghị định|100/2019|5|||"},
      {"khoan 2 dieu 5 cua nghi dinh 100/2019", "Nghị định|100/2019|5|2||"},
      {"điểm a khoản 2 điều 5 34/2016/NĐ-CP", "|34/2016/NĐ-CP|5|2|a|"},
      {"điều 8 luật đất đai", "||8|||luật đất đai"},
      {"nghị định 100/2019 nồng độ cồn", "Nghị định|100/2019||||nồng độ cồn"},
      {"điều 4a", "||4a|||"},
      {"điều kiện kinh doanh", "|||||điều kiện kinh doanh"},  // no number behind it
      {"khoản 2", "|||||khoản 2"},                            // no article: plain words
      {"ngày 01/7/2019", "|||||ngày 2019-07-01"},             // a day, no number
      {"tỷ lệ 1/500", "|||||tỷ lệ 1 500"},
      {"bồi thường", "|||||bồi thường"},
      {"nghị định 100 nồng độ cồn",
       "Nghị định|(100)||||nghị định 100 nồng độ cồn"},  // half a number is a hint
      {"thong tu so 8", "Thông tư|(8)||||thong tu so 8"},
      {"phạt 100 triệu", "|||||phạt 100 triệu"},
  }));
  CAPTURE(row.text);
  CHECK(read(row.text) == row.read);
}
