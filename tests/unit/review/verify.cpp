// SPDX-License-Identifier: GPL-3.0-or-later
#include "libdoc/review/verify.h"

#include <catch2/catch.hpp>
#include <string>

#include "libdoc/parse/parse.h"

using namespace vbpl;

namespace {

Document parsed(const std::string& text) {
  SourceDocument source;
  source.source.path = "sample.txt";
  source.text.utf8 = text;
  return parse_document(std::move(source), default_tables());
}

std::string act(const std::string& number, const std::string& day, const std::string& title,
                const std::string& body) {
  return "CHÍNH PHỦ\n-------\nSố: " + number +
         "\nCỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM\nĐộc lập - Tự do - Hạnh phúc\n---------------\nHà Nội, ngày " +
         day + "\n\nNGHỊ ĐỊNH\n" + title +
         "\n\nCăn cứ Luật Bến thuyền dân sinh ngày 20 tháng 11 năm 2019;\nChính phủ ban hành Nghị định.\n\n" +
         body + "\nTM. CHÍNH PHỦ\nTHỦ TƯỚNG\n\nPhạm Văn A\n";
}

/// What verification says of the citations of the last document.
std::string doubts_of(std::vector<std::string> texts) {
  std::vector<Document> documents;
  for (const std::string& text : texts) documents.push_back(parsed(text));
  const MemoryCorpus corpus(std::move(documents));
  const CorpusFacts facts = gather_facts(corpus, default_tables(), 1);
  const Verifier verifier(corpus, facts, default_tables(), *parse_iso_date("2026-01-01"), Language::english);
  std::string out;
  for (const CitationDoubt& doubt : verifier.verify(corpus.size() - 1).doubts)
    out += (out.empty() ? "" : " | ") + doubt.severity + " " + to_string(doubt.doubt);
  return out;
}

const std::string kBoats =
    act("9/2020/NĐ-CP", "10 tháng 01 năm 2020", "Quy định về bến thuyền dân sinh trên sông",
        "Điều 1. Phạm vi\n1. Một.\n2. Hai.\nĐiều 2. Hiệu lực\nNghị định này có hiệu lực thi hành "
        "từ ngày 01 tháng 3 năm 2020.\n");

std::string citing(const std::string& words) {
  return act("20/2022/NĐ-CP", "05 tháng 4 năm 2022", "Quy định về phí bến thuyền",
             "Điều 1. Mức phí\nPhí được thu " + words +
                 ".\nĐiều 2. Hiệu lực\nNghị định này có hiệu lực thi hành từ ngày 01 tháng 6 năm 2022.\n");
}

}  // namespace

TEST_CASE("citations are verified against the documents given", "[verify]") {
  struct Row {
    const char* words;
    const char* expected;
  };
  const auto row = GENERATE(values<Row>({
      {"theo khoản 2 Điều 1 Nghị định số 9/2020/NĐ-CP", ""},
      {"theo khoản 3 Điều 1 Nghị định số 9/2020/NĐ-CP", "error no-such-unit"},
      {"theo Điều 7 Nghị định số 9/2020/NĐ-CP", "error no-such-unit"},
      {"theo điểm a khoản 2 Điều 1 Nghị định số 9/2020/NĐ-CP", ""},  // the text at hand may not show points
      {"theo Nghị định số 9/2020/NĐ-CP ngày 11 tháng 01 năm 2020", "error mismatch"},
      {"theo Nghị định số 9/2020/NĐ-CP ngày 10 tháng 01 năm 2020 của Chính phủ quy định về bến thuyền dân "
       "sinh",
       ""},
      {"theo Nghị định số 9/2020/NĐ-CP ngày 10 tháng 01 năm 2020 của Chính phủ quy định mức lương tối thiểu "
       "vùng đối "
       "với người lao động",
       ""},  // number and day are the key
      {"theo Thông tư số 9/2020/NĐ-CP", "error mismatch"},
      {"theo Luật Đầu tư số 59/2020/QH14", ""},  // neither is known: no doubt, not looked at
      {"theo Nghị định số 99/2023/NĐ-CP ngày 10 tháng 01 năm 2023", "error made-later"},
      {"theo Luật Đất đai số 13/2003/QH11", "error ended-before"},  // the table of laws knows
      {"(theo Luật Đất đai số 13/2003/QH11)", ""},                  // where a name comes from
      {"theo Luật Đất đai số 45/2013/QH13", "warning ended-since"},
      {"cho giấy đã cấp theo Luật Đất đai số 13/2003/QH11", ""},  // history
      {"theo Luật Đất đai", ""},                                  // the law of the day
      {"theo khoản 5 Điều 1 Nghị định này", ""},
  }));
  CAPTURE(row.words);
  CHECK(doubts_of({kBoats, citing(row.words)}) == row.expected);
}

TEST_CASE("what ended before is told from what ended since", "[verify]") {
  const std::string repeal = act("30/2024/NĐ-CP", "05 tháng 4 năm 2024", "Bãi bỏ Nghị định số 9/2020/NĐ-CP",
                                 "Điều 1. Bãi bỏ\nBãi bỏ Nghị định số 9/2020/NĐ-CP ngày 10 tháng 01 năm 2020 "
                                 "của Chính phủ quy định về bến "
                                 "thuyền dân sinh trên sông.\nĐiều 2. Hiệu lực\nNghị định này có hiệu lực "
                                 "thi hành từ ngày 01 tháng 6 năm "
                                 "2024.\n");
  CHECK(doubts_of({kBoats, repeal, citing("theo Nghị định số 9/2020/NĐ-CP")}) == "warning ended-since");
  CHECK(doubts_of({kBoats, repeal}).empty());  // the repeal itself rests on nothing
}

TEST_CASE("a wrong copy is told from a wrong citation", "[verify]") {
  const std::string cites = "theo Nghị định số 9/2020/NĐ-CP ngày 12 tháng 01 năm 2020";
  std::string other = citing(cites);
  const std::string number = "20/2022/NĐ-CP";
  other.replace(other.find(number), number.size(), "21/2022/NĐ-CP");
  CHECK(doubts_of({kBoats, citing(cites)}) == "error mismatch");
  CHECK(doubts_of({kBoats.substr(0, kBoats.find("TM. CHÍNH PHỦ")), citing(cites)}) ==
        "warning mismatch");                                              // unsigned
  CHECK(doubts_of({kBoats, other, citing(cites)}) == "notice mismatch");  // two date it so
  CHECK(doubts_of({kBoats, citing("theo Nghị định số 9/2020/NĐ-CP ngày 01 tháng 10 năm 2020")}) ==
        "notice mismatch");  // day and month swapped
  std::string later = citing("theo Nghị định số 99/2023/NĐ-CP ngày 10 tháng 01 năm 2023");
  later.resize(later.find("TM. CHÍNH PHỦ"));
  CHECK(doubts_of({kBoats, later}) == "notice made-later");  // unsigned: perhaps a later state
}

TEST_CASE("an amended act may have grown", "[verify]") {
  const std::string amending =
      act("11/2021/NĐ-CP", "05 tháng 4 năm 2021", "Sửa đổi, bổ sung Nghị định số 9/2020/NĐ-CP",
          "Điều 1. Sửa đổi\nBổ sung khoản 3 vào sau khoản 2 Điều 1 Nghị định số 9/2020/NĐ-CP như sau:\n“3. "
          "Ba.”.\nĐiều 2. Hiệu lực\nNghị định này có hiệu lực thi hành từ ngày 01 tháng 6 năm 2021.\n");
  CHECK(doubts_of({kBoats, amending, citing("theo khoản 3 Điều 1 Nghị định số 9/2020/NĐ-CP")}).empty());
}

TEST_CASE("a date that its own number contradicts is not believed", "[verify]") {
  std::string misprinted = citing("theo Nghị định số 9/2020/NĐ-CP");
  const std::string day = "05 tháng 4 năm 2022";
  misprinted.replace(misprinted.find(day), day.size(), "05 tháng 4 năm 2012");
  CHECK(doubts_of({kBoats, misprinted}).empty());
}
