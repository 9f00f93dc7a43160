// SPDX-License-Identifier: GPL-3.0-or-later
#include "libdoc/cite/resolve.h"

#include <catch2/catch.hpp>

#include "libdoc/cite/territory.h"
#include "libdoc/cite/title_check.h"
#include "samples.h"

using namespace vbpl;

namespace {

Document act(const char* type, const char* number, const char* issued, const char* title = nullptr) {
  Document document;
  document.doc_type = type;
  document.number = number;
  document.issued = parse_iso_date(issued);
  if (title != nullptr) document.title = title;
  document.id = std::string(type) + "|" + number;
  document.kind = DocumentKind::act;
  return document;
}

Document local(const char* number, const char* issued, const char* territory) {
  Document document = act("Quyết định", number, issued);
  document.territory = territory;
  document.id += std::string("|") + territory;
  return document;
}

/// Articles 1 to `articles`; the first has clauses 1 to 3.
Document with_units(Document document, int articles) {
  for (int i = 1; i <= articles; ++i) {
    Unit unit;
    unit.num = std::to_string(i);
    unit.eid = "art_" + unit.num;
    document.units.push_back(unit);
    for (int clause = 1; i == 1 && clause <= 3; ++clause) {
      Unit child;
      child.kind = UnitKind::clause;
      child.num = std::to_string(clause);
      child.eid = "art_1__cl_" + child.num;
      child.parent = 0;
      document.units.push_back(child);
    }
  }
  document.units.emplace_back().kind = UnitKind::signature;  // a whole text
  return document;
}

MemoryCorpus corpus() {
  std::vector<Document> documents;
  documents.push_back(with_units(act("Nghị định", "9/2020/NĐ-CP", "2020-01-10"), 5));
  documents.push_back(local("15/2024/QĐ-UBND", "2024-04-12", "tỉnh Vân Hải"));
  documents.push_back(local("15/2024/QĐ-UBND", "2024-05-20", "tỉnh Sơn Lam"));
  documents.push_back(act("Quyết định", "126/QĐ-TTg", "2018-01-25"));
  documents.push_back(act("Luật", "45/2013/QH13", "2013-11-29", "Luật Đất đai"));
  documents.push_back(act("Nghị quyết", "45/2013/QH13", "2013-11-29"));
  Document merged = with_units(act("Nghị định", "7/2019/NĐ-CP", "2022-01-01"), 2);
  merged.kind = DocumentKind::consolidation;
  documents.push_back(merged);
  documents.push_back(act("Luật", "99/2012/QH13", "2012-06-01", "Rừng ngập mặn"));
  documents.push_back(act("Nghị quyết", "46/2013/QH13", "2013-11-29"));
  return MemoryCorpus(std::move(documents));
}

std::string resolved(Document citing) {
  auto citations = find_citations(citing, default_tables());
  resolve_citations(citing, corpus(), default_tables(), citations);
  std::string out;
  for (const Citation& citation : citations) {
    out += (out.empty() ? "" : " | ") + std::string(to_string(citation.state)) + " " + citation.target.id;
    for (const std::string& candidate : citation.candidates) out += " ?" + candidate;
  }
  return out;
}

std::string resolved(const char* text) { return resolved(samples::document_of(text)); }

}  // namespace

TEST_CASE("numbers resolve to documents", "[resolve]") {
  const auto row = GENERATE(values<samples::Row>({
      {"Nghị định số 09/2020/NĐ-CP", "resolved Nghị định|9/2020/NĐ-CP"},  // leading zero
      {"Nghị định số 9/2020/NĐ-CP ngày 10/01/2020", "resolved Nghị định|9/2020/NĐ-CP"},
      {"Nghị định số 9/2020/NĐ-CP ngày 11/01/2020", "wrong Nghị định|9/2020/NĐ-CP"},  // another date
      {"Thông tư số 9/2020/NĐ-CP", "wrong Nghị định|9/2020/NĐ-CP"},                   // another type
      {"khoản 3 Điều 1 Nghị định số 9/2020/NĐ-CP", "resolved Nghị định|9/2020/NĐ-CP"},
      {"khoản 4 Điều 1 Nghị định số 9/2020/NĐ-CP", "wrong Nghị định|9/2020/NĐ-CP"},  // no such clause
      {"Điều 6 Nghị định số 9/2020/NĐ-CP", "wrong Nghị định|9/2020/NĐ-CP"},
      {"Điều 3a Nghị định số 9/2020/NĐ-CP", "document Nghị định|9/2020/NĐ-CP"},  // perhaps inserted later
      {"khoản 2 Điều 3 Nghị định số 9/2020/NĐ-CP",
       "document Nghị định|9/2020/NĐ-CP"},  // Điều 3 counts no clauses
      {"Bổ sung Điều 6 vào sau Điều 5 Nghị định số 9/2020/NĐ-CP",
       "document Nghị định|9/2020/NĐ-CP | resolved Nghị định|9/2020/NĐ-CP"},
      {"Nghị định số 8/2020/NĐ-CP", "document "},              // not in the corpus
      {"Luật số 45/2013/QH13", "resolved Luật|45/2013/QH13"},  // type tells it from the resolution
      {"Nghị quyết số 45/2013/QH13", "resolved Nghị quyết|45/2013/QH13"},
      {"Luật số 46/2013/QH13", "document "},  // the law of this number is not at hand
      {"Nghị quyết số 46/2013/QH13", "resolved Nghị quyết|46/2013/QH13"},
      {"Nghị định số 7/2019/NĐ-CP ngày 01/01/2019",
       "resolved Nghị định|7/2019/NĐ-CP"},  // a consolidated text stands for its base
      {"Điều 9 Nghị định số 7/2019/NĐ-CP", "resolved Nghị định|7/2019/NĐ-CP"},
      {"Quyết định số 126/QĐ-TTg ngày 25/01/2018", "resolved Quyết định|126/QĐ-TTg"},
      {"Quyết định số 126/QĐ-TTg", "ambiguous  ?Quyết định|126/QĐ-TTg"},  // repeats every year
  }));
  CAPTURE(row.text);
  CHECK(resolved(row.text) == row.expected);
}

TEST_CASE("local numbers resolve in their place", "[resolve]") {
  CHECK(resolved("Quyết định số 15/2024/QĐ-UBND ngày 12/4/2024 của UBND tỉnh Vân Hải") ==
        "resolved Quyết định|15/2024/QĐ-UBND|tỉnh Vân Hải");
  CHECK(resolved("Quyết định số 15/2024/QĐ-UBND ngày 12/4/2024 của UBND tỉnh Sơn Lam") ==
        "wrong Quyết định|15/2024/QĐ-UBND|tỉnh Sơn Lam");
  CHECK(resolved("Quyết định số 15/2024/QĐ-UBND của UBND tỉnh Đông Sa") == "document ");
  CHECK(resolved("Quyết định số 15/2024/QĐ-UBND") ==
        "ambiguous  ?Quyết định|15/2024/QĐ-UBND|tỉnh Vân Hải ?Quyết định|15/2024/QĐ-UBND|tỉnh Sơn Lam");
  Document citing = samples::document_of("Quyết định số 15/2024/QĐ-UBND");
  citing.territory = "tỉnh Sơn Lam";
  CHECK(resolved(citing) == "resolved Quyết định|15/2024/QĐ-UBND|tỉnh Sơn Lam");
}

TEST_CASE("a bare law name is the law in force when the citing act was issued", "[resolve]") {
  const auto of_day = [](const char* day, const char* text = "theo Luật Đất đai") {
    Document citing = samples::document_of(text);
    citing.issued = parse_iso_date(day);
    auto citations = find_citations(citing, default_tables());
    resolve_citations(citing, corpus(), default_tables(), citations);
    return citations.empty() ? std::string()
                             : std::string(to_string(citations.back().state)) + " " +
                                   citations.back().target.number.value_or("-");
  };
  CHECK(of_day("2010-01-01") == "document 13/2003/QH11");
  CHECK(of_day("2020-01-01") == "resolved 45/2013/QH13");
  CHECK(of_day("2024-05-01") == "ambiguous -");  // the law of 2024 had been passed and was not yet in force
  CHECK(of_day("2025-01-01") == "document 31/2024/QH15");
  CHECK(of_day("2020-01-01", "Luật Đất đai số 13/2003/QH11 và Luật Đất đai") ==
        "resolved 45/2013/QH13");  // the old law only for the past
  CHECK(of_day("2024-05-01", "Luật Đất đai số 31/2024/QH15; theo Luật Đất đai") ==
        "document 31/2024/QH15");  // the act itself says which
  CHECK(resolved("theo Luật Đất đai năm 2013") == "resolved Luật|45/2013/QH13");
  CHECK(resolved("theo Luật Rừng ngập mặn") == "resolved Luật|99/2012/QH13");  // known by the corpus alone
  CHECK(resolved("theo Luật Chim di cư") == "document ");
}

TEST_CASE("an act that waits for a new law means the new law", "[resolve]") {
  Document citing = samples::document_of("theo Luật Đất đai");
  citing.issued = parse_iso_date("2024-07-30");
  citing.effective = parse_iso_date("2024-08-01");
  auto citations = find_citations(citing, default_tables());
  resolve_citations(citing, corpus(), default_tables(), citations);
  CHECK(citations.at(0).target.number == "31/2024/QH15");
}

TEST_CASE("a law speaks of the laws passed on its day, an act without a day of the law of its year",
          "[resolve]") {
  const auto cited_by = [](const char* type, const char* number, const char* day) {
    Document citing = samples::document_of("theo Luật Đất đai");
    citing.doc_type = type;
    citing.number = number;
    citing.issued = parse_iso_date(day);
    auto citations = find_citations(citing, default_tables());
    resolve_citations(citing, corpus(), default_tables(), citations);
    return citations.at(0).target.number.value_or("-");
  };
  CHECK(cited_by("Luật", "32/2024/QH15", "2024-01-18") == "31/2024/QH15");
  CHECK(cited_by("Thông tư", "1/2024/TT-BTC", "2024-01-18") == "-");  // which law is open
  CHECK(cited_by("Nghị định", "1/2020/NĐ-CP", "") == "45/2013/QH13");
  CHECK(cited_by("Nghị định", "1/2024/NĐ-CP", "") == "-");  // the law changed in that year
}

TEST_CASE("a reference inside the document is checked", "[resolve]") {
  Document own = with_units(samples::document_of("theo khoản 9 Điều 1 của Luật này"), 3);
  own.kind = DocumentKind::act;
  own.id = "own";
  CHECK(resolved(own) == "wrong own");
}

TEST_CASE("the corpus answers by number, key and name", "[resolve]") {
  const MemoryCorpus documents = corpus();
  CHECK(documents.size() == 9);
  CHECK(documents.with_number("15/2024/QĐ-UB").size() == 2);
  CHECK(documents.with_number("1/1999/NĐ-CP").empty());
  CHECK(documents.with_id("Nghị định|9/2020/NĐ-CP") == std::vector<std::size_t>{0});
  CHECK(documents.with_name("luật đất đai") == std::vector<std::size_t>{4});
  CHECK(documents.with_name("luật rừng ngập mặn") == std::vector<std::size_t>{7});
}

TEST_CASE("titles disagree only when hardly a word is shared", "[resolve]") {
  const std::string own = "Quy định về quản lý bến thủy nội địa trên địa bàn tỉnh Vân Hải";
  CHECK(cite::titles_agree("quy định quản lý bến thuỷ nội địa trên địa bàn tỉnh", own));
  CHECK(cite::titles_agree("về phí", own));  // too short to tell
  CHECK_FALSE(cite::titles_agree("ban hành mức thu học phí đối với giáo dục mầm non công lập", own));
  CHECK(cite::law_names_agree("Luật Đất đai", "Đất đai"));
  CHECK(cite::law_names_agree("Luật Ngân sách Nhà nước", "Luật Ngân sách nhà nước"));
  CHECK_FALSE(cite::law_names_agree("Luật Đầu tư", "Luật Doanh nghiệp"));
}

TEST_CASE("the title tells documents of one number apart", "[resolve]") {
  Document one =
      act("Quyết định", "5/QĐ-BTC", "2020-01-10", "Ban hành mức thu học phí đối với giáo dục mầm non");
  Document two =
      act("Quyết định", "5/QĐ-BTC", "2021-01-10", "Phê duyệt chương trình phòng, chống thiên tai năm 2021");
  two.id += "|2021";
  const MemoryCorpus both({one, two});
  const auto state_of = [&](const char* text) {
    const Document citing = samples::document_of(text);
    auto citations = find_citations(citing, default_tables());
    resolve_citations(citing, both, default_tables(), citations);
    return std::string(to_string(citations.at(0).state)) + " " + citations.at(0).target.id;
  };
  CHECK(state_of("Quyết định số 5/QĐ-BTC ngày 10/01/2021 về mức thu học phí đối với giáo dục mầm non") ==
        "wrong Quyết định|5/QĐ-BTC|2021");
  CHECK(state_of("Quyết định số 5/QĐ-BTC ngày 10/01/2021 phê duyệt chương trình phòng, chống thiên tai") ==
        "resolved Quyết định|5/QĐ-BTC|2021");
}

TEST_CASE("a province carries on the acts of those it took in", "[resolve]") {
  const MemoryCorpus archive({local("8/2023/QĐ-UBND", "2023-04-12", "tỉnh Vĩnh Phúc")});
  const auto state_on = [&](const char* day) {
    Document citing = samples::document_of("theo Quyết định số 8/2023/QĐ-UBND");
    citing.territory = "tỉnh Phú Thọ";
    citing.issued = parse_iso_date(day);
    auto citations = find_citations(citing, default_tables());
    resolve_citations(citing, archive, default_tables(), citations);
    return std::string(to_string(citations.at(0).state));
  };
  CHECK(state_on("2025-09-01") == "resolved");
  CHECK(state_on("2024-09-01") == "document");  // then it was another province
}

TEST_CASE("a number borne by two is not wrong when only the other one is known", "[resolve]") {
  const MemoryCorpus archive({act("Nghị định", "1/2022/NĐ-CP", "2022-01-04",
                                  "Quy định chi tiết về đường sắt đô thị và đường sắt quốc gia"),
                              act("Thông tư", "5/2022/TT-BYT", "2002-08-01"),
                              act("Thông tư liên tịch", "7/2014/TTLT-BYT-BTC", "2014-02-03")});
  const auto state_of = [&](const char* text) {
    const Document citing = samples::document_of(text);
    auto citations = find_citations(citing, default_tables());
    resolve_citations(citing, archive, default_tables(), citations);
    return to_string(citations.at(0).state) + std::string(citations.at(0).reason.empty() ? "" : "!");
  };
  const auto row = GENERATE(values<samples::Row>({
      {"Nghị định số 1/2022/NĐ-CP ngày 30/11/2022 của Chính phủ quy định chức năng, nhiệm vụ, quyền hạn của "
       "Bộ Quốc phòng",
       "document!"},
      {"Nghị định số 1/2022/NĐ-CP ngày 30/11/2022 của Chính phủ quy định chi tiết về đường sắt đô thị",
       "wrong!"},
      {"Nghị định số 1/2022/NĐ-CP ngày 30/11/2022", "wrong!"},
      {"Nghị định số 1/2022/NĐ-CP ngày 04/01/2022 của Chính phủ về đường sắt", "resolved"},
      {"Thông tư số 7/2014/TTLT-BYT-BTC", "resolved"},  // as joint circulars are often cited
      {"Nghị định số 7/2014/TTLT-BYT-BTC", "wrong!"},
      {"Thông tư số 5/2022/TT-BYT ngày 01/8/2022", "resolved"},  // the copy's own date belies its number
  }));
  CAPTURE(row.text);
  CHECK(state_of(row.text) == row.expected);
}

TEST_CASE("a text that is not whole proves nothing missing", "[resolve]") {
  Document part = with_units(act("Nghị định", "3/2020/NĐ-CP", "2020-01-10"), 5);
  part.units.pop_back();  // its signature
  const MemoryCorpus archive({part});
  const Document citing = samples::document_of("Điều 6 Nghị định số 3/2020/NĐ-CP");
  auto citations = find_citations(citing, default_tables());
  resolve_citations(citing, archive, default_tables(), citations);
  CHECK(citations.at(0).state == CitationState::document);
  CHECK(citations.at(0).reason == "no such unit in the text at hand");
}

TEST_CASE("a law is known by its short name", "[resolve]") {
  const MemoryCorpus archive({act("Luật", "83/2015/QH13", "2015-06-25", "Ngân sách nhà nước")});
  const Document citing = samples::document_of("Luật NSNN năm 2015");
  auto citations = find_citations(citing, default_tables());
  resolve_citations(citing, archive, default_tables(), citations);
  CHECK(to_string(citations.at(0).state) == std::string("resolved"));
}

TEST_CASE("places have one key", "[resolve]") {
  CHECK(cite::place_key("TP. Hà Nội") == cite::place_key("thành phố Hà Nội"));
  CHECK(cite::place_key("TP.HCM") == "thành phố hồ chí minh");
  CHECK(cite::place_of_issuer("Ủy ban nhân dân tỉnh Vân Hải") == "tỉnh Vân Hải");
  CHECK(cite::place_of_issuer("Ủy ban nhân dân tỉnh").empty());
  const std::string xa = "xã An Hòa, tỉnh Vân Hải";  // D04: the place of one's own act
  CHECK(cite::with_own_place("Ủy ban nhân dân", xa) == "Ủy ban nhân dân xã An Hòa, tỉnh Vân Hải");
  CHECK(cite::with_own_place("Ủy ban nhân dân tỉnh", xa) == "Ủy ban nhân dân tỉnh Vân Hải");
  CHECK(cite::with_own_place("Hội đồng nhân dân tỉnh", "tỉnh Vân Hải") == "Hội đồng nhân dân tỉnh Vân Hải");
  CHECK(cite::with_own_place("Ủy ban nhân dân huyện", "tỉnh Vân Hải") == "Ủy ban nhân dân huyện");
  CHECK(cite::with_own_place("Ban Thường vụ Tỉnh ủy", xa) == "Ban Thường vụ Tỉnh ủy Vân Hải");  // P02
  CHECK(cite::with_own_place("Bộ Tài chính", xa) == "Bộ Tài chính");
}
