// SPDX-License-Identifier: GPL-3.0-or-later
#include <catch2/catch.hpp>

#include "libdoc/amend/consolidate.h"
#include "libdoc/amend/notes.h"
#include "libdoc/cite/find.h"
#include "libdoc/text/fold.h"
#include "tests/unit/amend/acts.h"

using namespace vbpl;

namespace {

const std::string kTitle = "Sửa đổi, bổ sung một số điều của Nghị định số 15/2021/NĐ-CP";

/// The act that is changed.
Document base() {
  Document out = test::act(
      {"Phạm vi\n1. Chợ hạng một.\n2. Chợ hạng hai:\na) Có bến đò;\nb) Có kho.\n3. Chợ huyện do Ủy ban nhân "
       "dân huyện lập.",
       "Phí\nPhí chợ do tỉnh quy định.", "Hiệu lực\nNghị định này có hiệu lực từ ngày 01 tháng 3 năm 2021."},
      "Quy định về chợ");
  out.number = "15/2021/NĐ-CP";
  out.id = "Nghị định|15/2021/NĐ-CP|Chính phủ";
  return out;
}

std::vector<DatedCommand> commands_of(const Document& actor, Date day) {
  std::vector<DatedCommand> out;
  const auto citations = find_citations(actor, default_tables());
  for (Amendment& command : find_amendments(actor, citations, default_tables()))
    out.push_back({&actor, std::move(command), day});
  return out;
}

const Date kDay = *make_date(2025, 7, 1);

/// The text after one amending article, then the states of its commands that were not applied.
std::string after(const std::string& article) {
  const Document actor = test::act({article}, kTitle);
  const Document old = base();
  const Consolidation done = consolidate(old, commands_of(actor, kDay), kDay);
  std::string out = done.tree.document(old).text;
  for (const Edit& edit : done.edits) {
    if (edit.command.state != "applied") out += edit.command.state + ": " + edit.command.target.unit + "\n";
  }
  return out;
}

std::string changed(const std::string& from, const std::string& to) {
  std::string text = base().text;
  const std::size_t at = text.find(from);
  REQUIRE(at != std::string::npos);
  return text.replace(at, from.size(), to);
}

}  // namespace

TEST_CASE("a tree that was not edited gives the text it was made of", "[amend]") {
  const Document document = base();
  const Document again = TextTree(document).document(document);
  CHECK(again.text == document.text);
  REQUIRE(again.units.size() == document.units.size());
  for (std::size_t i = 0; i < again.units.size(); ++i) {
    CHECK(again.units[i].eid == document.units[i].eid);
    CHECK(again.units[i].span == document.units[i].span);
    CHECK(again.units[i].parent == document.units[i].parent);
  }
}

TEST_CASE("commands put to a text", "[amend]") {
  struct Row {
    const char* proves;
    const char* article;
    const char* from;
    const char* to;
    const char* states;
  };
  const auto row = GENERATE(values<Row>({
      {"a clause is replaced",
       "Sửa đổi\n1. Sửa đổi, bổ sung khoản 1 Điều 1 như sau:\n“1. Chợ hạng một có kho.”.", "1. Chợ hạng một.",
       "1. Chợ hạng một có kho.", ""},
      {"a point is replaced, the others stay",
       "Sửa đổi\n1. Sửa đổi điểm a khoản 2 Điều 1 như sau:\n“a) Có hai bến đò;”.", "a) Có bến đò;",
       "a) Có hai bến đò;", ""},
      {"a clause behind another",
       "Sửa đổi\n1. Bổ sung khoản 1a vào sau khoản 1 Điều 1 như sau:\n“1a. Chợ nổi.”.", "1. Chợ hạng một.",
       "1. Chợ hạng một.\n1a. Chợ nổi.", ""},
      {"a point at the end", "Sửa đổi\n1. Bổ sung điểm c khoản 2 Điều 1 như sau:\n“c) Có trạm y tế.”.",
       "b) Có kho.", "b) Có kho.\nc) Có trạm y tế.", ""},
      {"a repealed clause leaves the text", "Sửa đổi\n1. Bãi bỏ khoản 1 Điều 1.", "1. Chợ hạng một.\n", "",
       ""},
      {"words of one clause", "Sửa đổi\n1. Thay thế cụm từ “huyện” bằng cụm từ “xã” tại khoản 3 Điều 1.",
       "3. Chợ huyện do Ủy ban nhân dân huyện lập.", "3. Chợ xã do Ủy ban nhân dân xã lập.", ""},
      {"words taken out", "Sửa đổi\n1. Bỏ cụm từ “do tỉnh” tại Điều 2.", "Phí chợ do tỉnh quy định.",
       "Phí chợ quy định.", ""},
      {"words behind words", "Sửa đổi\n1. Bổ sung cụm từ “, bến” vào sau cụm từ “Phí chợ” tại Điều 2.",
       "Phí chợ do tỉnh", "Phí chợ, bến do tỉnh", ""},
      {"words that do not stand there change nothing",
       "Sửa đổi\n1. Thay thế cụm từ “quận” bằng cụm từ “xã” tại khoản 3 Điều 1.", "", "",
       "text_mismatch: art_1__cl_3\n"},
      {"a part of a word is not the word",
       "Sửa đổi\n1. Thay thế cụm từ “hu” bằng cụm từ “xã” tại khoản 3 Điều 1.", "", "",
       "text_mismatch: art_1__cl_3\n"},
      {"a unit that is not there", "Sửa đổi\n1. Bãi bỏ khoản 9 Điều 1.", "", "",
       "target_missing: art_1__cl_9\n"},
      {"new text under another label", "Sửa đổi\n1. Sửa đổi khoản 1 Điều 1 như sau:\n“2. Chợ hạng một.”.", "",
       "", "text_mismatch: art_1__cl_1\n"},
      {"a new unit whose number is taken",
       "Sửa đổi\n1. Bổ sung khoản 2 vào sau khoản 1 Điều 1 như sau:\n“2. Chợ nổi.”.", "", "",
       "conflicting: art_1__cl_2\n"},
  }));
  CAPTURE(row.proves);
  CHECK(after(row.article) == changed(row.from, row.to) + row.states);
}

TEST_CASE("no command works before its day", "[amend]") {
  const Document actor = test::act({"Sửa đổi\n1. Bãi bỏ khoản 1 Điều 1."}, kTitle);
  const Document old = base();
  const Consolidation done = consolidate(old, commands_of(actor, kDay), add_days(kDay, -1));
  CHECK(done.tree.document(old).text == old.text);
  REQUIRE(done.edits.size() == 1);
  CHECK(done.edits.front().command.state == "not_in_force");
  CHECK(consolidated_document(old, done, add_days(kDay, -1)).diagnostics.empty());
}

TEST_CASE("a command put twice says that the text reads so already", "[amend]") {
  const Document actor = test::act({"Sửa đổi\n1. Thay thế cụm từ “Phí chợ” bằng cụm từ “Phí chợ, bến” tại "
                                    "Điều 2.\n2. Thay thế cụm từ “Phí "
                                    "chợ” bằng cụm từ “Phí chợ, bến” tại Điều 2."},
                                   kTitle);
  const Document old = base();
  const Consolidation done = consolidate(old, commands_of(actor, kDay), kDay);
  CHECK(done.tree.document(old).text == changed("Phí chợ do", "Phí chợ, bến do"));
  REQUIRE(done.edits.size() == 2);
  CHECK(done.edits[1].command.reason == "the text has the new words already");
}

TEST_CASE("words changed and changed back give the first text", "[amend]") {
  const Document there =
      test::act({"Sửa đổi\n1. Thay thế cụm từ “huyện” bằng cụm từ “xã” tại Điều 1."}, kTitle);
  const Document back =
      test::act({"Sửa đổi\n1. Thay thế cụm từ “xã” bằng cụm từ “huyện” tại Điều 1."}, kTitle);
  const Document old = base();
  auto all = commands_of(there, kDay);
  for (DatedCommand& command : commands_of(back, add_days(kDay, 1))) all.push_back(std::move(command));
  CHECK(consolidate(old, all, add_days(kDay, 1)).tree.document(old).text == old.text);
}

TEST_CASE("the order in which acts are given does not matter", "[amend]") {
  const Document one = test::act({"Sửa đổi\n1. Bãi bỏ khoản 1 Điều 1."}, kTitle);
  const Document two = test::act({"Sửa đổi\n1. Bỏ cụm từ “do tỉnh” tại Điều 2."}, kTitle);
  const Document old = base();
  auto forward = commands_of(one, kDay), backward = commands_of(two, kDay);
  for (DatedCommand& command : commands_of(two, kDay)) forward.push_back(std::move(command));
  for (DatedCommand& command : commands_of(one, kDay)) backward.push_back(std::move(command));
  CHECK(consolidate(old, forward, kDay).tree.document(old).text ==
        consolidate(old, backward, kDay).tree.document(old).text);
}

TEST_CASE("two acts may not write one unit on one day", "[amend]") {
  const Document one = test::act({"Sửa đổi\n1. Sửa đổi khoản 1 Điều 1 như sau:\n“1. Một.”."}, kTitle);
  Document two = test::act({"Sửa đổi\n1. Sửa đổi khoản 1 Điều 1 như sau:\n“1. Hai.”."}, kTitle);
  two.id = "Nghị định|78/2025/NĐ-CP|Chính phủ";
  const Document old = base();
  auto all = commands_of(one, kDay);
  for (DatedCommand& command : commands_of(two, kDay)) all.push_back(std::move(command));
  const Consolidation done = consolidate(old, all, kDay);
  REQUIRE(done.edits.size() == 2);
  CHECK(done.edits[0].command.state == "applied");
  CHECK(done.edits[1].command.state == "conflicting");
}

TEST_CASE("a provision may take effect on a day of its own", "[amend]") {
  const std::string list = "Sửa đổi\n1. Bãi bỏ khoản 1 Điều 1.\n2. Bãi bỏ khoản 2 Điều 1.";
  Document actor = test::act(
      {list,
       "Hiệu lực\nQuy định tại khoản 2 Điều 1 của Nghị định này có hiệu lực từ ngày 01 tháng 01 năm 2026."},
      kTitle);
  CHECK(test::commands(actor) ==
        "repeal 15/2021/NĐ-CP#art_1__cl_1\nrepeal 15/2021/NĐ-CP#art_1__cl_2 @2026-01-01");
  // a provision of another act has its day there
  actor = test::act(
      {list, "Hiệu lực\nKhoản 2 Điều 1 Nghị định số 15/2021/NĐ-CP có hiệu lực từ ngày 01 tháng 01 năm 2026."},
      kTitle);
  CHECK(test::commands(actor) == "repeal 15/2021/NĐ-CP#art_1__cl_1\nrepeal 15/2021/NĐ-CP#art_1__cl_2");
  // the whole act's day is none of a provision's
  actor = test::act({list, "Hiệu lực\nNghị định này có hiệu lực từ ngày 01 tháng 01 năm 2026."}, kTitle);
  CHECK(test::commands(actor) == "repeal 15/2021/NĐ-CP#art_1__cl_1\nrepeal 15/2021/NĐ-CP#art_1__cl_2");
}

TEST_CASE("notes name the act, its provision and its day", "[amend]") {
  const Document actor = test::act({"Sửa đổi\n1. Bãi bỏ khoản 1 Điều 1."}, kTitle);
  Document named = actor;
  named.doc_type = "Nghị định";
  const Document old = base();
  const Consolidation done = consolidate(old, commands_of(named, kDay), kDay);
  const Notes notes = notes_of(done);
  REQUIRE(notes.lines.size() == 1);
  CHECK(
      notes.lines.front() ==
      "[1] Khoản này được bãi bỏ theo quy định tại khoản 1 Điều 1 của Nghị định số 77/2025/NĐ-CP sửa đổi, bổ "
      "sung một số điều của Nghị định số 15/2021/NĐ-CP, có hiệu lực kể từ ngày 01 tháng 7 năm 2025.");
  CHECK(render(done.tree, notes.marks).text == changed("1. Chợ hạng một.", "1.[1] (được bãi bỏ)"));
}
