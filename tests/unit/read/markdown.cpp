// SPDX-License-Identifier: GPL-3.0-or-later
#include "libdoc/read/markdown.h"

#include <catch2/catch.hpp>
#include <string>

#include "tests/unit/read/dump.h"

using namespace vbpl;

namespace {

struct Row {
  std::string text, expected;
};

}  // namespace

TEST_CASE("marks of Markdown blocks are taken off, labels stay", "[read]") {
  const Row rows[] = {
      {"## Chương I\n## QUY ĐỊNH CHUNG ##\n### **Điều 1. Phạm vi**\nMột.\n",
       "Chương I|QUY ĐỊNH CHUNG|Điều 1. Phạm vi|Một.|"},
      {"Tên\n===\nPhần\n---\nMột", "Tên|Phần|Một|"},
      // Numbers as they are typed: a list that begins again, or leaves one out.
      {"1. Một\n2. Hai\n4. Bốn\n1. Một", "1. Một|2. Hai|4. Bốn|1. Một|"},
      {"1\\. Một\n\n1\\) Hai", "1. Một|1) Hai|"},
      {"- a) Điểm\n- đ) Điểm\n* **1.** Khoản\n- Như Điều 3;\n  + Cộng",
       "a) Điểm|đ) Điểm|1. Khoản|- Như Điều 3;|- Cộng|"},
      {"> “Điều 5. Sửa\n> > 1. Một”", "“Điều 5. Sửa|1. Một”|"},
      // Law is often set in by blanks; it is no code.
      {"        **BỘ TÀI CHÍNH**\n\n    Căn cứ Luật;\n    Căn cứ Nghị định;",
       "BỘ TÀI CHÍNH|Căn cứ Luật;|Căn cứ Nghị định;|"},
      // Wrapped lines are joined; points and sentences are not.
      {"1. Cơ quan quản\nlý nhà nước về bến.\ncác cơ quan:\na) Một,\nb) hai",
       "1. Cơ quan quản lý nhà nước về bến.|các cơ quan:|a) Một,|b) hai|"},
      {"Một  \nhai\\\nba", "Một|hai|ba|"},
      {"| Số | Tên |\n| --- | :-: |\n| 1 | **Bến** \\| A |\n| 2 | |\n\nĐiều 2",
       "T1>Số\tTên|T1>1\tBến | A|T1>2|Điều 2|"},
      {"Số | Tên\n--- | ---\n1 | Bến\n\nx | y", "T1>Số\tTên|T1>1\tBến|x | y|"},
      {"| a | b |\n|| c | d ||", "T1>a\tb|T2>c\td|"},
      {"Một[^1] hai\n\n[^1]: Ghi **chú**\n[^]: của ta\nBa", "Một[^1] hai|Ba|F>[^1] Ghi chú|F>của ta|"},
      {"```\nkhối *mã*\n```\n- - -\nBa", "khối mã|Ba|"},
  };
  for (const Row& row : rows) {
    CAPTURE(row.text);
    CHECK(dump_bytes(row.text, "a.md") == row.expected);
  }
}

TEST_CASE("marks of Markdown inside a line are taken off, signs stay", "[read]") {
  const Row rows[] = {
      {"**Điều 1.** *Phạm vi* ***và*** __đối__ _tượng_", "Điều 1. Phạm vi và đối tượng|"},
      {"t**huế** S****TT **Điều 2**: a**b", "thuế STT Điều 2: ab|"},
      {"**bên\ntrong** hai dòng", "bên trong hai dòng|"},
      {"Mẫu (*) và (*) khác; 5*3*2; 2 * 3 * 4; lương*", "Mẫu (*) và (*) khác; 5*3*2; 2 * 3 * 4; lương*|"},
      {"ten_tep_md, số: ______, \\_\\_\\_", "ten_tep_md, số: ______, ___|"},
      {"[Luật 5](https://a.vn/x_(1)_y \"tên\") và ![ảnh](a.png)!", "Luật 5 và ảnh!|"},
      {"[sau đây](gọi tắt là bến) và [x] và [^1]", "[sau đây](gọi tắt là bến) và [x] và [^1]|"},
      {"`a*b*` và ``c`d`` và `e", "a*b* và c`d và `e|"},
      {"Một<br>hai <b>ba</b> <sup>2</sup> x<y và a > b", "Một|hai ba 2 x<y và a > b|"},
      {"A&nbsp;&amp;&#8211;&#x111;&Agrave; &khong; &", "A &–đÀ &khong; &|"},
      {"C:\\thu\\muc \\*", "C:\\thu\\muc *|"},
  };
  for (const Row& row : rows) {
    CAPTURE(row.text);
    CHECK(dump_bytes(row.text, "a.MD") == row.expected);
  }
}

TEST_CASE("Markdown is told by the name alone", "[read]") {
  CHECK(dump_bytes("# **Điều 1**", "a.txt") == "# **Điều 1**|");
  CHECK(is_named_markdown("luat.md"));
  CHECK(is_named_markdown("LUAT.Markdown"));
  CHECK_FALSE(is_named_markdown("md"));
  CHECK_FALSE(is_named_markdown("x.md.txt"));
}

TEST_CASE("places in Markdown lead back to the file", "[read]") {
  const auto document = read_document("# Một\n\n**Điều 1.** Hai", "a.md").value();
  CHECK(document.source.format == "markdown");
  CHECK(document.text.utf8.find("Điều 1. Hai") != std::string::npos);
  CHECK(document.text.map.to_source(document.text.utf8.find("Điều")) == 11);
  CHECK(document.text.map.to_source(document.text.utf8.find("Hai")) == 24);
}

TEST_CASE("Markdown made to be slow is read in time", "[read]") {
  for (const char* part :
       {"[", "](", "*a ", "**a", "a_", "`", "``a", "<b ", "&a", "![", "\\", "|", "> ", "[^1]: "}) {
    std::string text;
    while (text.size() < 500'000) text += part;
    CAPTURE(part);
    const auto document = read_document(text, "a.md");
    CHECK((document || document.error().message == "the document has no text"));
  }
}
