// SPDX-License-Identifier: GPL-3.0-or-later
#include <catch2/catch.hpp>

#include "samples.h"

using namespace vbpl;
using samples::cited;
using samples::Row;

TEST_CASE("a line may be wrapped between two units", "[cite]") {
  CHECK(cited("theo điểm a khoản 2\nĐiều 11 của Nghị định số 9/2020/NĐ-CP") ==
        "9/2020/NĐ-CP @art_11__cl_2__point_a");
  CHECK(cited("theo khoản 2 Điều 7\nĐiều 11. Tên của Nghị định") == "self @art_7__cl_2 unresolved");
}

TEST_CASE("the document of a later unit governs those that cannot be this one's", "[cite]") {
  Document document = samples::document_of(
      "theo các khoản 1, 9 Điều 3; thân nhân quy định tại khoản 1 Điều 31 Pháp lệnh số 2/2020/UBTVQH14.\n"
      "Điều 3. A\n1. B\n");
  samples::add_unit(document, UnitKind::article, "3", "art_3", "Điều 3. A\n1. B\n");
  samples::add_unit(document, UnitKind::clause, "1", "art_3__cl_1", "1. B\n", 0);
  CHECK(cited(document) ==
        "2/2020/UBTVQH14 @art_3__cl_1 | 2/2020/UBTVQH14 @art_3__cl_9 | 2/2020/UBTVQH14 @art_31__cl_1");
  document.text.replace(document.text.find("1, 9"), 4, "1, 1");  // all of them are here
  CHECK(cited(document) ==
        "self @art_3__cl_1 relative | self @art_3__cl_1 relative | 2/2020/UBTVQH14 @art_31__cl_1");
}

TEST_CASE("a form names the paper made from it", "[cite]") {
  const std::string articles = "Điều 1. A\nĐiều 2. B\n";
  const auto cited_in = [&](const std::string& words) {
    Document document = samples::document_of(articles + words);
    document.doc_type = "Nghị định";
    samples::add_unit(document, UnitKind::article, "1", "art_1", "Điều 1. A\n");
    samples::add_unit(document, UnitKind::article, "2", "art_2", "Điều 2. B\n");
    samples::add_unit(document, UnitKind::form, "1", "form_1", words);
    return cited(document);
  };
  CHECK(cited_in("Mẫu số 1.\nQuyết định này theo Điều 1 và Điều 2 Nghị định này.\n") ==
        "Quyết định unresolved | self @art_1 relative | self @art_2 relative");
  CHECK(cited_in("Mẫu số 1.\nTheo Điều 1 của Quyết định này và Điều 2.\n") ==
        "self @art_1 unresolved | self @art_2 unresolved");
}

TEST_CASE("lists of units give one target each", "[cite]") {
  // every row is cited of Nghị định số 9/2020/NĐ-CP, which stands behind it
  const auto row = GENERATE(values<Row>({
      {"khoản 1 Điều 5", "art_5__cl_1"},
      {"khoản 1 của Điều 5", "art_5__cl_1"},
      {"khoản 1, Điều 5", "art_5__cl_1"},  // the comma of older acts
      {"các điểm a, b và c khoản 2, khoản 4 Điều 5 và Điều 7",
       "art_5__cl_2__point_a art_5__cl_2__point_b art_5__cl_2__point_c art_5__cl_4 art_7"},
      {"khoản 1 và điểm b khoản 2 Điều 7", "art_7__cl_1 art_7__cl_2__point_b"},  // mixed depth
      {"điểm a, điểm c khoản 1; khoản 3 Điều 9", "art_9__cl_1__point_a art_9__cl_1__point_c art_9__cl_3"},
      {"khoản 1 Điều 3, Điều 4 và khoản 2 Điều 7", "art_3__cl_1 art_4 art_7__cl_2"},  // Điều 4 is whole
      {"điểm b, c, d và đ khoản 2 Điều 6",
       "art_6__cl_2__point_b art_6__cl_2__point_c art_6__cl_2__point_d art_6__cl_2__point_dd"},
      {"khoản 3, khoản 5, điểm 11.3 khoản 11 Điều 4", "art_4__cl_3 art_4__cl_5 art_4__cl_11__point_113"},
      {"tiết a, b điểm 2.3 khoản 2 Điều 6",
       "art_6__cl_2__point_23__subpoint_a art_6__cl_2__point_23__subpoint_b"},
      {"điểm 2.1 và 2.3 khoản 2 Điều 6", "art_6__cl_2__point_21 art_6__cl_2__point_23"},
      {"đạt điểm 5.5 trở lên theo khoản 2 Điều 6", "art_6__cl_2"},  // near misses: a mark, a share
      {"tăng 2 điểm 1.5% theo khoản 2 Điều 6", "art_6__cl_2"},
      {"từ Điều 3 đến Điều 6", "art_3 art_4 art_5 art_6"},
      {"từ khoản 2 đến khoản 4 Điều 8", "art_8__cl_2 art_8__cl_3 art_8__cl_4"},
      {"các điểm từ điểm c đến điểm e khoản 1 Điều 2",
       "art_2__cl_1__point_c art_2__cl_1__point_d art_2__cl_1__point_dd art_2__cl_1__point_e"},
      {"các điều 4, 5, 6 và 10", "art_4 art_5 art_6 art_10"},
      {"Điều 7, 8 Chương II", "art_7 art_8"},  // the chapter says nothing new
      {"điểm c(iv) khoản 2 Điều 22", "art_22__cl_2__point_c__subpoint_iv"},
      {"Điều 32đ và khoản 8a Điều 9", "art_32dd art_9__cl_8a"},
      {"Mục 2 Chương III", "chp_iii__sec_2"},
      {"các khoản 1, 2 Điều 5; các điểm a, b khoản 3 Điều 6",
       "art_5__cl_1 art_5__cl_2 art_6__cl_3__point_a art_6__cl_3__point_b"},
      {"điểm đ1 khoản 2 Điều 9", "art_9__cl_2__point_dd1"},
      {"Phụ lục số II", "annex_ii"},
      {"theo quy định tạikhoản 3 Điều 3", "art_3__cl_3"},  // a lost blank
      {"điểm e và điểm g vào sau điểm đ khoản 3 Điều 2",
       "art_2__cl_3__point_e art_2__cl_3__point_g art_2__cl_3__point_dd"},
      {"Điều 8a vào sau khoản 3 Điều 2", "art_8a art_2__cl_3"},
      {"khoản 8a vào sau khoản 8 Điều 4", "art_4__cl_8a art_4__cl_8"},
  }));
  CAPTURE(row.text);
  std::string units;
  for (const Citation& citation : find_citations(
           samples::document_of(std::string(row.text) + " Nghị định số 9/2020/NĐ-CP"), default_tables())) {
    CHECK(citation.target.number == "9/2020/NĐ-CP");
    units += (units.empty() ? "" : " ") + citation.target.unit;
  }
  CHECK(units == row.expected);
}

TEST_CASE("words may say what the units are about before the document is named", "[cite]") {
  CHECK(cited("Điều 5 về hồ sơ và Điều 6 về thời hạn của Nghị định số 9/2020/NĐ-CP") ==
        "9/2020/NĐ-CP @art_5 | 9/2020/NĐ-CP @art_6 | 9/2020/NĐ-CP");
}

TEST_CASE("what stands in brackets inside a list is apart", "[cite]") {
  CHECK(cited("khoản 1 Điều 5 (được sửa đổi, bổ sung bởi khoản 2 Điều 1 Nghị định số 99/2021/NĐ-CP); khoản 3 "
              "Điều 7 của Nghị định số 50/2019/NĐ-CP") ==
        "50/2019/NĐ-CP @art_5__cl_1 | 99/2021/NĐ-CP @art_1__cl_2 provenance | 50/2019/NĐ-CP @art_7__cl_3");
}

TEST_CASE("lists end where a number counts something else", "[cite]") {
  const auto row = GENERATE(values<Row>({
      {"theo Điều 5, 30 ngày sau Nghị định số 9/2020/NĐ-CP", "9/2020/NĐ-CP"},
      {"Điều 5 Nghị định số 9/2020/NĐ-CP. Điều 6", "9/2020/NĐ-CP @art_5"},
  }));
  CAPTURE(row.text);
  std::string foreign;
  for (const Citation& citation : find_citations(samples::document_of(row.text), default_tables())) {
    if (citation.target.number) foreign += samples::dump(citation);
  }
  CHECK(foreign == row.expected);
}

namespace {

/// A decision of two articles; Điều 2 has two clauses, the second with two points.
Document decision(const std::string& last_point) {
  const std::string point_b = "b) " + last_point;
  const std::string clause2 = "2. Gồm:\na) Một;\n" + point_b;
  const std::string article2 = "Điều 2. Nội dung\n1. Theo luật.\n" + clause2;
  Document document = samples::document_of("Điều 1. Phạm vi\nÁp dụng.\n" + article2);
  document.kind = DocumentKind::act;
  samples::add_unit(document, UnitKind::article, "1", "art_1", "Điều 1. Phạm vi\nÁp dụng.\n");
  samples::add_unit(document, UnitKind::article, "2", "art_2", article2);
  samples::add_unit(document, UnitKind::clause, "1", "art_2__cl_1", "1. Theo luật.\n", 1);
  samples::add_unit(document, UnitKind::clause, "2", "art_2__cl_2", clause2, 1);
  samples::add_unit(document, UnitKind::point, "a", "art_2__cl_2__point_a", "a) Một;\n", 3);
  samples::add_unit(document, UnitKind::point, "b", "art_2__cl_2__point_b", point_b, 3);
  return document;
}

}  // namespace

TEST_CASE("relative references are read from where they stand", "[cite]") {
  const auto row = GENERATE(values<Row>({
      {"theo khoản 1 Điều này.", "self @art_2__cl_1 relative"},
      {"theo Điều này.", "self @art_2 relative"},
      {"theo khoản này.", "self @art_2__cl_2 relative"},
      {"theo điểm a khoản này.", "self @art_2__cl_2__point_a relative"},
      {"theo điểm a khoản 2 Điều này.", "self @art_2__cl_2__point_a relative"},
      {"theo khoản 1.", "self @art_2__cl_1 relative"},
      {"theo điểm a.", "self @art_2__cl_2__point_a relative"},
      {"theo Điều 1 Quyết định này.", "self @art_1 relative"},
      {"theo Điều 1 của Quyết định này.", "self @art_1 relative"},
      {"theo khoản 2 Điều 2.", "self @art_2__cl_2 relative"},
      {"theo khoản 7 Điều này.", "self @art_2__cl_7 unresolved"},  // no such clause
      {"theo Điều 9.", "self @art_9 unresolved"},
      {"theo điểm x.", ""},  // too weak to say anything
      {"theo Quyết định này.", "Quyết định relative"},
      {"theo điều này.", "self @art_2 relative"},
  }));
  CAPTURE(row.text);
  CHECK(cited(decision(row.text)) == row.expected);
}

TEST_CASE("a law named by its type alone is the one that the document details", "[cite]") {
  const std::string scope = "Nghị định này quy định chi tiết Luật Phí và lệ phí năm 2015. ";
  CHECK(cited(scope + "Theo khoản 3 Điều 8 của Luật, phí được miễn.") ==
        "Nghị định relative | details 97/2015/QH13 | 97/2015/QH13 @art_8__cl_3");
  CHECK(cited("Theo khoản 3 Điều 8 của Luật, phí được miễn.") == "Luật @art_8__cl_3 unresolved");
  CHECK(cited("Theo Luật, phí được miễn.").empty());
}

TEST_CASE("a short name is the document cited in full before", "[cite]") {
  const auto row = GENERATE(values<Row>({
      {"Nghị định số 59/2020/NĐ-CP; theo Điều 5 Nghị định 59.", "59/2020/NĐ-CP | 59/2020/NĐ-CP @art_5"},
      {"Nghị định số 09/2020/NĐ-CP; theo Nghị định số 9, hồ sơ", "09/2020/NĐ-CP | 09/2020/NĐ-CP"},
      {"theo Nghị định số 59.", "Nghị định unresolved"},                  // nothing to go by
      {"Điều 8 Nghị định 54 để xử phạt", "Nghị định @art_8 unresolved"},  // not Điều 8 of this document
      {"Nghị quyết số 30a có hiệu lực", ""},
      {"Nghị định số 59/2020/NĐ-CP, Nghị định số 59/2015/NĐ-CP; theo Nghị định 59.",
       "59/2020/NĐ-CP | 59/2015/NĐ-CP | Nghị định unresolved"},  // which one?
      {"Nghị định số 59/2020/NĐ-CP; Thông tư 59.", "59/2020/NĐ-CP"},
      {"Nghị định số 59/2020/NĐ-CP; Nghị định 59/2015", "59/2020/NĐ-CP"},
  }));
  CAPTURE(row.text);
  CHECK(cited(row.text) == row.expected);
}

TEST_CASE("headings are no citations", "[cite]") {
  CHECK(cited(decision("Hai.")).empty());
  CHECK(cited("Chương II\nĐiều 5: Tên\n“Điều 6. Tên khác\nĐiều 7 Phạm vi\nMục 1 QUY ĐỊNH").empty());
}

TEST_CASE("references of a quoted payload are not of this document", "[cite]") {
  Document act = decision("“theo khoản 1 Điều này”.");
  CHECK(cited(act) == "self unresolved");
  Document quoted = decision("theo khoản 1 Điều này.");
  for (Unit& unit : quoted.units) unit.quoted = true;
  const auto citations = find_citations(quoted, default_tables());
  REQUIRE(citations.size() == 1);
  CHECK(citations[0].state == CitationState::unresolved);
  CHECK(citations[0].reason == "payload");
}
