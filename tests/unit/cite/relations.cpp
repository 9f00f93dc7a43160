// SPDX-License-Identifier: GPL-3.0-or-later
#include <catch2/catch.hpp>

#include "libdoc/cite/relation_graph.h"
#include "samples.h"

using namespace vbpl;
using samples::cited;
using samples::Row;

TEST_CASE("what a sentence does to another act", "[cite]") {
  const auto row = GENERATE(values<Row>({
      {"1. Sửa đổi, bổ sung khoản 2 Điều 5 Nghị định số 9/2020/NĐ-CP như sau:",
       "amends 9/2020/NĐ-CP @art_5__cl_2"},
      {"Điều 1. Sửa đổi, bổ sung một số điều của Nghị định số 9/2020/NĐ-CP", "amends 9/2020/NĐ-CP"},
      {"Khoản 3 Điều 4 Luật Phí và lệ phí được sửa đổi, bổ sung như sau:",
       "amends Luật Phí và lệ phí @art_4__cl_3"},
      {"Bãi bỏ khoản 5 Điều 7 Thông tư số 9/2020/TT-BTC.", "repeals 9/2020/TT-BTC @art_7__cl_5"},
      {"Bãi bỏ toàn bộ Quyết định số 12/2018/QĐ-UBND ngày 05 tháng 6 năm 2018",
       "repeals 12/2018/QĐ-UBND 2018-06-05"},
      {"Bãi bỏ cụm từ “thị trấn” tại khoản 3 Điều 2 Thông tư số 9/2020/TT-BTC.",
       "amends 9/2020/TT-BTC @art_2__cl_3"},  // words, not the unit
      {"Nghị định này thay thế Nghị định số 61/2018/NĐ-CP ngày 23 tháng 4 năm 2018 của Chính phủ.",
       "Nghị định relative | replaces 61/2018/NĐ-CP 2018-04-23"},
      {"Quyết định này có hiệu lực thi hành kể từ ngày 05/11/2019, thay thế Quyết định số 1090/QĐ-UBND ngày "
       "01/6/2015 của UBND tỉnh.",
       "Quyết định relative | replaces 1090/QĐ-UBND 2015-06-01"},
      {"Quyết định số 7/2001/QĐ-BTC, Quyết định số 8/2002/QĐ-BTC và Quyết định số 9/2005/QĐ-BTC hết hiệu lực "
       "kể từ ngày ký.",
       "repeals 7/2001/QĐ-BTC | repeals 8/2002/QĐ-BTC | repeals 9/2005/QĐ-BTC"},
      {"Bãi bỏ các văn bản sau đây:\na) Quyết định số 7/2001/QĐ-BTC;\nb) Quyết định số 8/2002/QĐ-BTC.",
       "repeals 7/2001/QĐ-BTC | repeals 8/2002/QĐ-BTC"},
      {"Các văn bản sau đây hết hiệu lực kể từ ngày Thông tư này có hiệu lực:\n- Thông tư số "
       "12/2010/TT-NHNN;",
       "Thông tư relative | repeals 12/2010/TT-NHNN"},
      {"Ngưng hiệu lực thi hành Điều 8 Thông tư số 39/2016/TT-NHNN", "suspends 39/2016/TT-NHNN @art_8"},
      {"Tạm đình chỉ Quyết định số 5/2020/QĐ-UBND", "suspends 5/2020/QĐ-UBND"},
      {"Tạm đình chỉ hoạt động in nếu vi phạm Luật Xuất bản", "Luật Xuất bản"},  // no act is suspended
      {"Công bố hết hiệu lực Quyết định số 5/2020/QĐ-UBND.", "announces 5/2020/QĐ-UBND"},
      {"Đính chính khoản 2 Điều 5 Nghị quyết số 12/2023/NQ-HĐND", "corrects 12/2023/NQ-HĐND @art_5__cl_2"},
      {"Quy định chi tiết một số điều, khoản của Nghị định số 9/2020/NĐ-CP gồm:", "details 9/2020/NĐ-CP"},
      {"Thông tư này quy định chi tiết một số điều của Nghị định số 9/2020/NĐ-CP",
       "Thông tư relative | details 9/2020/NĐ-CP"},
  }));
  CAPTURE(row.text);
  CHECK(cited(row.text) == row.expected);
}

TEST_CASE("what an act details may stand below its own clause", "[cite]") {
  const std::string clause =
      "1. Các điều, khoản sau đây của Luật Rừng ngập mặn:\na) Khoản 1 Điều 15 về trách nhiệm;\n";
  const std::string article = "Điều 1. Phạm vi\nNghị định này quy định chi tiết:\n" + clause;
  Document document = samples::document_of(article);
  document.kind = DocumentKind::act;
  samples::add_unit(document, UnitKind::article, "1", "art_1", article);
  samples::add_unit(document, UnitKind::clause, "1", "art_1__cl_1", clause, 0);
  CHECK(cited(document) ==
        "Nghị định relative | details Luật Rừng ngập mặn | details Luật Rừng ngập mặn @art_15__cl_1");
}

TEST_CASE("units listed below an act are its own", "[cite]") {
  const std::string point =
      "a) Các điều, khoản của Nghị định số 9/2020/NĐ-CP, bao gồm:\na1) Điều 4; khoản 3 Điều 7;\n";
  const std::string clause =
      "3. Các quy định sau đây hết hiệu lực kể từ ngày Nghị định này có hiệu lực:\n" + point;
  const std::string article = "Điều 16. Hiệu lực\n" + clause;
  Document document = samples::document_of(article);
  document.kind = DocumentKind::act;
  samples::add_unit(document, UnitKind::article, "16", "art_16", article);
  samples::add_unit(document, UnitKind::clause, "3", "art_16__cl_3", clause, 0);
  samples::add_unit(document, UnitKind::point, "a", "art_16__cl_3__point_a", point, 1);
  CHECK(cited(document) ==
        "Nghị định relative | amends 9/2020/NĐ-CP | 9/2020/NĐ-CP @art_4 | 9/2020/NĐ-CP @art_7__cl_3");
}

TEST_CASE("the act that a title amends is meant by commands without one", "[cite]") {
  const std::string title = "Nghị định\nSửa đổi, bổ sung một số điều của Nghị định số 9/2020/NĐ-CP\n";
  const std::string article = "Điều 3. Bổ sung Điều 7a vào sau Điều 7 như sau:\n";
  Document document = samples::document_of(title + article);
  document.kind = DocumentKind::act;
  samples::add_unit(document, UnitKind::article, "3", "art_3", article);
  CHECK(cited(document) == "amends 9/2020/NĐ-CP | amends 9/2020/NĐ-CP @art_7a | amends 9/2020/NĐ-CP @art_7");
}

TEST_CASE("of an act and the one that amended it the first has the units", "[cite]") {
  const std::string article =
      "Điều 3. Bãi bỏ một số quy định của Nghị định số 8/2022/NĐ-CP ngày 10/01/2022 của Chính phủ về phí và "
      "Nghị "
      "định số 5/2025/NĐ-CP ngày 06/01/2025 của Chính phủ sửa đổi, bổ sung một số điều của Nghị định số "
      "8/2022/NĐ-CP\n1. Bãi bỏ Điều 28.\n";
  Document document = samples::document_of(article);
  document.kind = DocumentKind::act;
  samples::add_unit(document, UnitKind::article, "3", "art_3", article);
  CHECK(cited(document) ==
        "amends 8/2022/NĐ-CP 2022-01-10 | amends 5/2025/NĐ-CP 2025-01-06 | repeals 8/2022/NĐ-CP 2022-01-10 "
        "@art_28");
}

TEST_CASE("a chapter may amend an act of its own", "[cite]") {
  const std::string article = "Điều 3. Sửa đổi, bổ sung Điều 11 như sau:\n";
  const std::string chapter =
      "Chương I\nSỬA ĐỔI, BỔ SUNG MỘT SỐ ĐIỀU CỦA\nNGHỊ ĐỊNH SỐ 9/2020/NĐ-CP\n" + article;
  Document document = samples::document_of(chapter);
  document.kind = DocumentKind::act;
  samples::add_unit(document, UnitKind::chapter, "I", "chp_i", chapter);
  samples::add_unit(document, UnitKind::article, "3", "art_3", article, 0);
  CHECK(cited(document) == "amends 9/2020/NĐ-CP | amends 9/2020/NĐ-CP @art_11");
}

TEST_CASE("mention is never an amendment", "[cite]") {
  const auto row = GENERATE(values<Row>({
      {"Nghị định số 34/2016/NĐ-CP (được sửa đổi, bổ sung bởi Nghị định số 154/2020/NĐ-CP)",
       "34/2016/NĐ-CP | 154/2020/NĐ-CP provenance"},  // provenance
      {"Việc sửa đổi, bổ sung Nghị định số 9/2020/NĐ-CP do Chính phủ quyết định",
       "9/2020/NĐ-CP"},  // a noun phrase
      {"cơ quan được thay thế theo Nghị định số 9/2020/NĐ-CP", "9/2020/NĐ-CP"},
      {"văn bản sửa đổi, bổ sung hoặc thay thế Nghị định số 9/2020/NĐ-CP", "9/2020/NĐ-CP"},
      {"Sửa đổi hồ sơ theo quy định tại Điều 5 Nghị định số 9/2020/NĐ-CP", "9/2020/NĐ-CP @art_5"},
      {"khi Nghị định số 9/2020/NĐ-CP hết hiệu lực thì áp dụng quy định mới", "9/2020/NĐ-CP"},
      {"trước ngày Nghị định số 9/2020/NĐ-CP có hiệu lực", "9/2020/NĐ-CP"},
      {"Thay thế cụm từ “khoản 2 Điều 7 Nghị định số 9/2020/NĐ-CP” bằng cụm từ “A”",
       "9/2020/NĐ-CP @art_7__cl_2"},
      {"Sửa đổi khoản 1 (đã được sửa đổi theo Nghị định số 9/2020/NĐ-CP)", "9/2020/NĐ-CP provenance"},
  }));
  CAPTURE(row.text);
  CHECK(cited(row.text) == row.expected);
}

TEST_CASE("căn cứ lines are basis", "[cite]") {
  Document document =
      samples::document_of("Căn cứ Nghị định số 9/2020/NĐ-CP;\nTheo Nghị định số 8/2020/NĐ-CP.");
  document.basis.push_back({0, document.text.find('\n')});
  CHECK(cited(document) == "basis 9/2020/NĐ-CP | 8/2020/NĐ-CP");
}

TEST_CASE("bare units of an amending article are those of the amended act", "[cite]") {
  const std::string article =
      "Điều 1. Sửa đổi, bổ sung một số điều của Nghị định số 9/2020/NĐ-CP\n1. Bổ sung khoản 8a vào sau khoản "
      "8 Điều 4 như sau:\n";
  Document document = samples::document_of(article);
  document.kind = DocumentKind::act;
  samples::add_unit(document, UnitKind::article, "1", "art_1", article);
  CHECK(cited(document).find("amends 9/2020/NĐ-CP | ") == 0);
  CHECK(cited(document).find("9/2020/NĐ-CP @art_4__cl_8") != std::string::npos);
}

TEST_CASE("items of an amended article are placed in it", "[cite]") {
  const std::string text =
      "Điều 1. Sửa đổi Nghị định số 9/2020/NĐ-CP\n1. Sửa đổi, bổ sung Điều 22 như sau:\na) Sửa đổi, bổ sung "
      "khoản 1 như sau:\n";
  Document document = samples::document_of(text);
  document.kind = DocumentKind::act;
  samples::add_unit(document, UnitKind::article, "1", "art_1", text);
  samples::add_unit(document, UnitKind::clause, "1", "art_1__cl_1",
                    "1. Sửa đổi, bổ sung Điều 22 như sau:\na) Sửa đổi, bổ sung khoản 1 như sau:\n", 0);
  samples::add_unit(document, UnitKind::point, "a", "art_1__cl_1__point_a",
                    "a) Sửa đổi, bổ sung khoản 1 như sau:\n", 1);
  CHECK(cited(document) ==
        "amends 9/2020/NĐ-CP | amends 9/2020/NĐ-CP @art_22 | amends 9/2020/NĐ-CP @art_22__cl_1");
}

TEST_CASE("items of what an act details are units of the detailed act", "[cite]") {
  const std::string text =
      "Điều 1. Phạm vi\nNghị định này quy định chi tiết các điều sau đây của Luật Phí và lệ phí năm "
      "2015:\n1. Điều 12 về kê khai;\n2. Khoản 3 Điều 20.\n";
  Document document = samples::document_of(text);
  document.kind = DocumentKind::act;
  samples::add_unit(document, UnitKind::article, "1", "art_1", text);
  samples::add_unit(document, UnitKind::clause, "1", "art_1__cl_1", "1. Điều 12 về kê khai;\n", 0);
  samples::add_unit(document, UnitKind::clause, "2", "art_1__cl_2", "2. Khoản 3 Điều 20.\n", 0);
  CHECK(cited(document) ==
        "Nghị định relative | details 97/2015/QH13 | details 97/2015/QH13 @art_12 | details 97/2015/QH13 "
        "@art_20__cl_3");
}

TEST_CASE("the document's own number is itself", "[cite]") {
  Document document = samples::document_of(
      "Số: 15/2024/QĐ-UBND\nQuyết định\nĐiều 1. Tên\nKèm theo Quyết định số 15/2024/QĐ-UBND.");
  document.kind = DocumentKind::act;
  document.number = "15/2024/QĐ-UBND";
  samples::add_unit(document, UnitKind::article, "1", "art_1",
                    "Điều 1. Tên\nKèm theo Quyết định số 15/2024/QĐ-UBND.");
  CHECK(cited(document) == "15/2024/QĐ-UBND relative");
}

TEST_CASE("a consolidated text consolidates the acts of its header", "[cite]") {
  Document document = samples::document_of(
      "Nghị định số 34/2016/NĐ-CP ngày 14 tháng 5 năm 2016 của Chính phủ được sửa đổi, bổ sung bởi:\nNghị "
      "định số "
      "154/2020/NĐ-CP ngày 31 tháng 12 năm 2020;\nĐiều 1. Phạm vi\n");
  samples::add_unit(document, UnitKind::article, "1", "art_1", "Điều 1. Phạm vi\n");
  document.kind = DocumentKind::consolidation;
  document.number = "5/VBHN-BTP";
  CHECK(cited(document) == "consolidates 34/2016/NĐ-CP 2016-05-14 | consolidates 154/2020/NĐ-CP 2020-12-31");
  document.kind = DocumentKind::act;  // else such a line is the act's own name
  CHECK(cited(document).empty());
}

TEST_CASE("who repeals some articles of an act amends it", "[cite]") {
  const auto drawn = [](const char* text) {
    const Document citing = samples::document_of(text);
    const auto citations = find_citations(citing, default_tables());
    const MemoryCorpus corpus({citing});
    const RelationGraph graph = relation_graph(corpus, 1, {citations});
    return graph.edges.size() == 1 ? graph.edges[0].relation : Relation::mention;
  };
  CHECK(drawn("Bãi bỏ khoản 2 Điều 5 Thông tư số 7/2015/TT-BTC.") == Relation::amends);
  CHECK(drawn("Bãi bỏ Thông tư số 7/2015/TT-BTC.") == Relation::repeals);
  CHECK(drawn("Bãi bỏ Quy chế ban hành kèm theo Quyết định số 7/2015/QĐ-BTC.") == Relation::repeals);
  CHECK(drawn("Bãi bỏ Điều 5 Quy chế ban hành kèm theo Quyết định số 7/2015/QĐ-BTC.") == Relation::amends);
}

TEST_CASE("clauses of an amending item find their article", "[cite]") {
  const auto cited_in = [](const std::string& item) {
    const std::string article = "Điều 1. Sửa đổi, bổ sung một số điều của Luật Giá số 11/2012/QH13\n";
    Document document = samples::document_of(article + item);
    document.kind = DocumentKind::act;
    samples::add_unit(document, UnitKind::article, "1", "art_1", article + item);
    samples::add_unit(document, UnitKind::clause, "8", "art_1__cl_8", item, 0);
    return cited(document);
  };
  const std::string law = "amends 11/2012/QH13 | ";
  CHECK(cited_in("8. Sửa đổi, bổ sung khoản 3; bổ sung khoản 4a vào sau khoản 4 Điều 13 như sau:\n") ==
        law +
            "amends 11/2012/QH13 @art_13__cl_3 | amends 11/2012/QH13 @art_13__cl_4a | amends 11/2012/QH13 "
            "@art_13__cl_4");
  CHECK(cited_in("8. Sửa đổi, bổ sung khoản 3 như sau:\n") == law + "amends 11/2012/QH13 @cl_3");  // not said
  CHECK(cited_in("8. Thay cụm từ “Điều 86” bằng cụm từ “Điều 87” tại Điều 3.\n") ==
        law + "11/2012/QH13 @art_86 | 11/2012/QH13 @art_87 | amends 11/2012/QH13 @art_3");
}
