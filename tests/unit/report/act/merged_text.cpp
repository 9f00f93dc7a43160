// SPDX-License-Identifier: GPL-3.0-or-later
#include "libdoc/report/act/merged_text.h"

#include <catch2/catch.hpp>

#include "libdoc/cite/find.h"
#include "libdoc/read/read.h"
#include "libdoc/report/act/merged_html.h"
#include "libdoc/report/office/merged_docx.h"
#include "tests/unit/report/act/archive.h"

using namespace vbpl;

namespace {

std::string same(const std::string& words) { return words; }

/// The consolidated text of 5/2020 in the middle of 2025, with what it points into.
struct Merged {
  test::Archive archive;
  Forms forms = load_forms({}).value();
  ActText text = archive.text_on(parse_iso_date("2025-06-01").value());
  MergedText merged = merged_text(
      archive.corpus.document(0), text, parse_iso_date("2025-06-01").value(),
      [](const Document& actor) {
        return find_amendments(actor, find_citations(actor, default_tables()), default_tables());
      },
      forms);
};

}  // namespace

TEST_CASE("a consolidated text tells the acts it is made of", "[act]") {
  const Merged all;
  REQUIRE(all.merged.history.size() == 3);
  CHECK(all.merged.history[0] ==
        "Quyết định số 5/2020/QĐ-UBND ngày 06 tháng 5 năm 2020 của Ủy ban nhân dân tỉnh Vân Hải về bến "
        "<thuyền>, có hiệu lực kể từ ngày 20 tháng 5 năm 2020, được sửa đổi, bổ sung bởi:");
  CHECK(all.merged.history[1].starts_with("1. Quyết định số 9/2023/QĐ-UBND ngày 10 tháng 8 năm 2023"));
  CHECK(all.merged.history[1].ends_with(", có hiệu lực kể từ ngày 24 tháng 8 năm 2023;"));
}

TEST_CASE("the head, signature and recipients give way to those of the certifying body", "[act]") {
  const Merged all;
  CHECK(all.merged.body.text.starts_with("Căn cứ Luật Tổ chức"));
  CHECK(all.merged.body.text.find("CỘNG HÒA") == std::string::npos);
  CHECK(all.merged.body.text.find("2. (được bãi bỏ)") != std::string::npos);
}

TEST_CASE("notes stand in one sequence", "[act]") {
  const Merged all;
  const MergedText& merged = all.merged;
  // The bases of two acts, then the provisions in reading order; the article on effect has what the amending
  // acts say of theirs.
  CHECK(merged.basis_notes == std::vector<std::size_t>{0, 1});
  CHECK(merged.unit_notes.at("art_1") == std::vector<std::size_t>{2});
  CHECK(merged.unit_notes.at("art_2__cl_2") == std::vector<std::size_t>{3});
  CHECK(merged.unit_notes.at("art_3") == std::vector<std::size_t>{4});
  CHECK(merged.unit_notes.at("art_3a") == std::vector<std::size_t>{5});
  CHECK(merged.unit_notes.at("art_5") == std::vector<std::size_t>{6, 7});
  CHECK(merged.notes[3] ==
        "Khoản này được bãi bỏ theo quy định tại khoản 3 Điều 1 của Quyết định số 9/2023/QĐ-UBND sửa đổi, bổ "
        "sung một số điều của Quyết định số 5/2020/QĐ-UBND về bến, có hiệu lực kể từ ngày 24 tháng 8 năm "
        "2023.");
  CHECK(merged.notes[6].starts_with("Điều 2 của Quyết định số 9/2023/QĐ-UBND ngày 10 tháng 8 năm 2023"));
  CHECK(merged.notes[6].find("quy định như sau: “Điều 2. Hiệu lực thi hành") != std::string::npos);
  // Words that were not there are told, never put.
  REQUIRE(merged.not_merged.size() == 1);
  CHECK(merged.not_merged[0]->command.state == "text_mismatch");
}

TEST_CASE("a consolidated text as a page", "[act]") {
  const Merged all;
  const std::string page = merged_html(all.merged, {}, all.forms, same);
  for (const char* words :
       {"<h3>Điều 1.<sup><a id=\"mark-3\" href=\"#note-3\">[3]</a></sup> Giờ</h3>", "<li id=\"note-3\">",
        "2.<sup><a id=\"mark-4\" href=\"#note-4\">[4]</a></sup> (được bãi bỏ)", "về bến &lt;thuyền&gt;",
        "XÁC THỰC VĂN BẢN HỢP NHẤT", "<section class=\"missing\"",
        "năm 2015;<sup><a id=\"mark-1\" href=\"#note-1\">[1]</a></sup>"}) {
    CAPTURE(words);
    CHECK(page.find(words) != std::string::npos);
  }
  CHECK(page.find("<script") == std::string::npos);
}

TEST_CASE("a consolidated text as a Word file reads back with its notes", "[act]") {
  const Merged all;
  const auto file = merged_docx({all.merged}, all.forms, "Sở Tư pháp", same);
  REQUIRE(file);
  CHECK(*file == *merged_docx({all.merged}, all.forms, "Sở Tư pháp", same));
  const auto back = read_document(*file, "merged.docx");
  REQUIRE(back);
  for (const char* words :
       {"SỞ TƯ PHÁP", "Số: .../VBHN-...", "Điều 3a.", "(được bãi bỏ)",
        "được bãi bỏ theo quy định tại khoản 3 Điều 1", "XÁC THỰC VĂN BẢN HỢP NHẤT", "Chưa hợp nhất được"}) {
    CAPTURE(words);
    CHECK(back->text.utf8.find(words) != std::string::npos);
  }
}
