// SPDX-License-Identifier: GPL-3.0-or-later
#include "index/search.h"

#include <catch2/catch.hpp>

#include "index/phrase.h"
#include "tests/unit/index/samples.h"

using namespace vbpl;
using namespace vbpl::index;

namespace {

/// An index of a few texts, made once.
Searcher& library() {
  static const TemporaryFolder folder;
  static Searcher searcher = [] {
    auto writer = IndexWriter::open(folder.path());
    REQUIRE(writer);
    add(*writer, parsed("decree.txt", kDecree));
    add(*writer, plain("a", "Bồi thường thiệt hại do thu hồi đất. Thiệt hại về đất được bồi thường."));
    add(*writer, plain("b", "Thu hồi giấy phép. Hồi đất lâu rồi. Đất rừng sản xuất, tổ chức, cá nhân."));
    add(*writer,
        plain("c", "Việc bồi thường thiệt hại thực hiện theo 34/2016/NĐ-CP.", "Hướng dẫn bồi thường"));
    add(*writer,
        plain("d", "Mức phạt là 30.000.000 đồng kể từ ngày 05 tháng 6 năm 2020, hòa giải ở cơ sở, ủy ban."));
    REQUIRE(writer->finish(false));
    auto opened = Searcher::open(folder.path(), default_tables());
    REQUIRE(opened);
    return std::move(*opened);
  }();
  return searcher;
}

const std::string kDecreeId = "Quyết định|12/2021/QĐ-UBND|Ủy ban nhân dân|tỉnh Vân Hải";

bool finds(const std::string& query, const std::string& id) {
  return found(library(), query).find(id) != std::string::npos;
}

}  // namespace

TEST_CASE("words find what holds most of them first", "[index]") {
  CHECK(found(library(), "hướng dẫn bồi thường").substr(0, 1) == "c");
  CHECK(found(library(), "rừng sản xuất") == "b");
  CHECK(found(library(), "zzz").empty());
}

TEST_CASE("the same query in other clothes finds the same", "[index]") {
  struct Twins {
    const char *one, *other;
  };
  const auto row = GENERATE(values<Twins>({
      {"bồi thường thiệt hại", "BỒI THƯỜNG THIỆT HẠI"},
      {"bồi thường thiệt hại", "boi thuong thiet hai"},
      {"bồi thường thiệt hại", "bồi thuong thiệt hai"},
      {"hòa giải", "hoà giải"},
      {"hòa giải", "ho\u0300a gia\u0309i"},
      {"ủy ban", "uỷ ban"},
      {"đất rừng", "Ðất rừng"},
      {"34/2016/NĐ-CP", "34/2016/nđ-cp"},
      {"34/2016/NĐ-CP", "34/2016/ND-CP"},
      {"30.000.000 đồng", "30000000 đồng"},
      {"dẫn chiếu:34/2016/NĐ-CP", "cites:34/2016/nd-cp"},
      {"loại:\"quyết định\"", "loai:QĐ"},
  }));
  CAPTURE(row.one, row.other);
  CHECK_FALSE(found(library(), row.one).empty());
  CHECK(found(library(), row.one) == found(library(), row.other));
}

TEST_CASE("a phrase is exact", "[index]") {
  CHECK(found(library(), "\"thu hồi đất\" -loại:QĐ") == "a");  // b has both pairs, but apart
  CHECK(finds("\"thu hồi\"", "b"));
  CHECK(found(library(), "\"tổ chức cá nhân\"").empty());  // a comma stands between
  CHECK(found(library(), "\"tổ chức, cá nhân\"") == "b");
  CHECK(found(library(), "giấy -\"thu hồi đất\"") == "b");  // excluded phrases are exact, too
  CHECK(found(library(), "\"thu hồi đất\" HOẶC \"giấy phép\"").find('b') != std::string::npos);
  CHECK(found(library(), "\"thu hồi đất\" \"giấy phép\"").empty());
}

TEST_CASE("a phrase that nothing holds beside other words is loosened and told", "[index]") {
  const auto answer = library().search("bồi thường \"thiệt hại thu hồi\"", on_day("2026-01-01"));
  REQUIRE(answer);
  REQUIRE_FALSE(answer->hits.empty());
  CHECK(answer->notes.front().kind == SearchNote::Kind::phrase_absent);
  CHECK(answer->notes.front().text == "thiệt hại thu hồi");
  CHECK(found(library(), "\"thiệt hại thu hồi\"").empty());
  CHECK(found(library(), "loại:luật \"thiệt hại thu hồi\"").empty());
}

TEST_CASE("words near one another", "[index]") {
  // a: "Bồi thường thiệt hại do thu hồi đất. Thiệt hại về đất được bồi thường."
  CHECK(found(library(), "\"bồi thường\" NEAR/3 \"thu hồi\"") == "a");
  CHECK(found(library(), "thu hồi đất NEAR/3 bồi thường") == "a");  // in any order
  CHECK(found(library(), "\"bồi thường\" NEAR/2 \"thu hồi\"").empty());
  CHECK(found(library(), "thu hoi GẦN/3 boi thuong") == "a");  // without marks
  CHECK(found(library(), "hồi NEAR/1 thường").empty());
  CHECK(found(library(), "thu hồi NEAR/4 bồi thường NEAR/4 thiệt hại") == "a");
  CHECK(found(library(), "hướng dẫn bồi thường thiệt hại -(thu hồi NEAR/3 bồi thường)") == "c");
  CHECK(found(library(), "giấy phép OR (thu hồi NEAR/2 bồi thường)") == "b");
}

TEST_CASE("words that only ask are not looked for", "[index]") {
  CHECK(found(library(), "mức phạt là bao nhiêu").rfind("d", 0) == 0);
  const auto asked = library().search("mức phạt là bao nhiêu", on_day("2026-01-01"));
  const auto plainly = library().search("mức phạt", on_day("2026-01-01"));
  REQUIRE(asked);
  REQUIRE(plainly);
  REQUIRE(asked->hits.size() == plainly->hits.size());
  CHECK(asked->hits.front().marks.size() == plainly->hits.front().marks.size());
  const auto unmarked = library().search("muc phat la bao nhieu", on_day("2026-01-01"));
  REQUIRE(unmarked);
  CHECK(unmarked->notes.at(0).text == "mức phạt là bao nhiêu");
  CHECK(found(library(), "bao nhiêu").empty());  // nothing else was typed: it is looked for as it stands
}

TEST_CASE("conditions", "[index]") {
  CHECK(found(library(), "bồi thường VÀ giấy phép").empty());
  CHECK(finds("rừng HOẶC giải", "b"));
  CHECK(finds("rừng HOẶC giải", "d"));
  CHECK_FALSE(finds("bồi thường -nđ", "c"));
  CHECK(found(library(), "sản*") == "b");
  CHECK(finds("tiêu đề:\"hướng dẫn\"", "c"));
  CHECK(found(library(), "loại:\"quyết định\" ngày:2021 hỗ trợ di chuyển").find("art_2") !=
        std::string::npos);
  CHECK(found(library(), "loại:\"quyết định\" ngày:2022").empty());
  CHECK(finds("cơ quan:\"ủy ban\" đời sống", "art_2"));
  CHECK(found(library(), "loại:\"thông tư\" đất").empty());
}

TEST_CASE("a number or provision jumps there", "[index]") {
  CHECK(found(library(), "12/2021/QĐ-UBND").rfind(kDecreeId, 0) == 0);
  CHECK(found(library(), "điều 2 quyết định 12/2021") == kDecreeId + "#art_2");
  CHECK(found(library(), "dieu 2 12/2021/QD-UBND") == kDecreeId + "#art_2");
  CHECK(found(library(), "khoản 2 điều 2 12/2021/QĐ-UBND") == kDecreeId + "#art_2__cl_2");
  CHECK(found(library(), "khoản 9 điều 2 12/2021/QĐ-UBND") ==
        kDecreeId + "#art_2");  // no such clause: its article
  CHECK(found(library(), "điều 77 12/2021/QĐ-UBND").empty());
  CHECK(found(library(), "số:12/2021").rfind(kDecreeId, 0) == 0);
  const auto absent = library().search("34/2016/NĐ-CP", on_day("2026-01-01"));
  REQUIRE(absent);
  REQUIRE(absent->notes.size() == 1);
  CHECK(absent->notes[0].kind == SearchNote::Kind::number_absent);
  CHECK(absent->hits.front().doc == "c");
}

TEST_CASE("an act that is not there is told, by number or by name", "[index]") {
  const auto note = [](const char* query) {
    const auto answer = library().search(query, on_day("2026-01-01"));
    REQUIRE(answer);
    for (const SearchNote& each : answer->notes) {
      if (each.kind == SearchNote::Kind::number_absent) return each.text;
    }
    return std::string();
  };
  CHECK(note("điều 12 luật đất đai") == "Luật Đất đai");
  CHECK(note("luat dat dai 2013") == "Luật Đất đai 2013");
  CHECK(note("thu hồi đất theo luật đất đai").empty());  // words about a law are no name
  CHECK(note("luật đất đai 1950").empty());              // no such law is known
  // What names the act is found though the article is none of its own.
  CHECK(found(library(), "điều 77 nghị định 34/2016").rfind("c", 0) == 0);
}

TEST_CASE("abbreviations and half a number", "[index]") {
  CHECK(found(library(), "UBND tỉnh Vân Hải") == found(library(), "ubnd tinh van hai"));
  const auto answer = library().search("ubnd tỉnh", on_day("2026-01-01"));
  REQUIRE(answer);
  CHECK(answer->notes.at(0).text == "ủy ban nhân dân tỉnh");
  CHECK(answer->hits.at(0).doc == kDecreeId);
  CHECK(found(library(), "quyết định 12").rfind(kDecreeId, 0) == 0);
  // Demanded or left out, either form will do.
  CHECK(finds("hướng VÀ nđ", "c"));
  CHECK(finds("thu hồi VÀ UBND", kDecreeId));
  CHECK(finds("căn cứ", kDecreeId));
  CHECK_FALSE(finds("căn cứ -UBND", kDecreeId));
  CHECK(finds("bồi thường -UBND", "a"));
}

TEST_CASE("numbers with and without their leading zero", "[index]") {
  const TemporaryFolder folder;
  auto writer = IndexWriter::open(folder.path());
  REQUIRE(writer);
  Document one = plain("one", "Hướng dẫn hộ tịch."), two = plain("two", "Luật Đất đai của năm này.");
  one.number = "01/2021/TT-BTP";
  two.title = "Đất đai";
  two.doc_type = "Luật";
  two.issued = make_date(2024, 1, 18);
  Document three = two;
  three.id = "three";
  three.issued = make_date(2013, 11, 29);
  for (const Document* each : {&one, &two, &three}) add(*writer, *each);
  REQUIRE(writer->finish(false));
  auto searcher = Searcher::open(folder.path(), default_tables());
  REQUIRE(searcher);
  CHECK(found(*searcher, "01/2021") == "one");
  CHECK(found(*searcher, "1/2021") == "one");
  CHECK(found(*searcher, "số:1/2021") == "one");
  CHECK(found(*searcher, "11/2021").empty());
  CHECK(found(*searcher, "luật đất đai 2013").substr(0, 5) == "three");
  CHECK(found(*searcher, "luật đất đai 2024").substr(0, 3) == "two");
}

TEST_CASE("words of everyday speech are spelt out", "[index]") {
  const TemporaryFolder folder;
  auto writer = IndexWriter::open(folder.path());
  REQUIRE(writer);
  add(*writer, plain("a", "Cấp giấy chứng nhận quyền sử dụng đất cho hộ gia đình."));
  add(*writer, plain("b", "Sổ ghi chép màu đỏ của số đo đất."));
  add(*writer,
      plain("c", "Phạt tiền khi không chấp hành hiệu lệnh của đèn tín hiệu giao thông. Đến độ này."));
  REQUIRE(writer->finish(false));
  auto searcher = Searcher::open(folder.path(), default_tables());
  REQUIRE(searcher);
  CHECK(found(*searcher, "sổ đỏ").substr(0, 1) == "a");
  CHECK(found(*searcher, "muc phat vuot den do").substr(0, 1) == "c");  // a long question, all words common
  CHECK(found(*searcher, "số đo").substr(0, 1) == "b");                 // near miss: other words
}

TEST_CASE("order, togetherness, facets, what is new", "[index]") {
  SearchOptions options = on_day("2026-01-01");
  options.facets = true;
  const auto answer = library().search("bồi thường", options);
  REQUIRE(answer);
  REQUIRE(answer->facets.size() == 5);
  CHECK(answer->facets[0].field == "type");
  REQUIRE(answer->facets[0].values.size() == 1);
  CHECK(answer->facets[0].values[0] == std::pair<std::string, std::size_t>("Quyết định", 1));
  CHECK(answer->facets[3].values[0].first == "2021");
  options = on_day("2026-01-01");
  options.sort = SortBy::date;
  CHECK(found(library(), "bồi thường", options).rfind(kDecreeId, 0) == 0);  // the only one with a date
  options.sort = SortBy::force;
  CHECK(found(library(), "bồi thường", options) == found(library(), "bồi thường"));
  options = on_day("2026-01-01");
  options.since = make_date(2021, 5, 10);
  CHECK(found(library(), "giấy phép", options).empty());
  CHECK(found(library(), "bồi thường", options).find(kDecreeId) != std::string::npos);
  options.since = make_date(2021, 6, 2);
  CHECK(found(library(), "bồi thường", options).empty());
  options = on_day("2026-01-01");
  options.together = true;
  const std::string grouped = found(library(), "hỗ trợ bồi thường đất", options);
  const std::size_t first = grouped.find(kDecreeId), last = grouped.rfind(kDecreeId);
  for (const char* other : {" a", " b", " c"}) {
    const std::size_t at = grouped.find(other + std::string(" "));
    CHECK((at == std::string::npos || at < first || at > last));
  }
}

TEST_CASE("how a query was read is told", "[index]") {
  const auto answer = library().search("boi thuong thiet hai", on_day("2026-01-01"));
  REQUIRE(answer);
  REQUIRE_FALSE(answer->notes.empty());
  CHECK(answer->notes[0].kind == SearchNote::Kind::restored);
  CHECK(answer->notes[0].text == "bồi thường thiệt hại");
  CHECK(library().search("bồi thường thiệt hại", on_day("2026-01-01"))->notes.empty());
}

TEST_CASE("marks stand on what was looked for, in the text too", "[index]") {
  const Document decree = parsed("decree.txt", kDecree);
  const auto answer = library().search("ho tro di chuyen", on_day("2026-01-01"));
  REQUIRE(answer);
  const Hit& hit = answer->hits.front();
  CHECK(hit.unit == "art_2");
  CHECK(hit.label == "Điều 2");
  CHECK(hit.heading == "Mức hỗ trợ");
  REQUIRE_FALSE(hit.spans.empty());
  bool whole = false;
  for (const Span span : hit.spans) whole = whole || decree.words(span) == "Hỗ trợ di chuyển";
  CHECK(whole);
}

TEST_CASE("limit and offset make pages", "[index]") {
  SearchOptions options = on_day("2026-01-01");
  const std::string all = found(library(), "bồi thường thiệt hại đất", options);
  options.limit = 1;
  const std::string first = found(library(), "bồi thường thiệt hại đất", options);
  options.offset = 1;
  const std::string second = found(library(), "bồi thường thiệt hại đất", options);
  CHECK(all.rfind(first + " " + second, 0) == 0);
  CHECK(library().search("bồi thường thiệt hại đất", options)->hits.front().rank == 2);
}

TEST_CASE("phrases found without positions are those of a scan", "[index]") {
  const char* texts[] = {"a b c d",     "b c a b", "a b, c d", "c d a b c",
                         "d a b c a b", "a c b d", "b c d",    "a b a b c"};
  const TemporaryFolder folder;
  auto writer = IndexWriter::open(folder.path());
  REQUIRE(writer);
  for (std::size_t i = 0; i < std::size(texts); ++i) add(*writer, plain("t" + std::to_string(i), texts[i]));
  REQUIRE(writer->finish(false));
  auto searcher = Searcher::open(folder.path(), default_tables());
  REQUIRE(searcher);
  const std::string letters[] = {"a", "b", "c", "d"};
  Lexicon lexicon;
  for (std::size_t n = 0; n < 64; ++n) {
    const std::string phrase = letters[n % 4] + " " + letters[n / 4 % 4] + " " + letters[n / 16];
    std::set<std::string> scanned, answered;
    for (std::size_t i = 0; i < std::size(texts); ++i) {
      if (holds_phrase(analyse(texts[i], lexicon), analyse(phrase, lexicon)))
        scanned.insert("t" + std::to_string(i));
    }
    for (const std::string query : {"\"" + phrase + "\"", "\"" + phrase + "\" HOẶC \"" + phrase + "\""}) {
      const auto answer = searcher->search(query, on_day("2026-01-01"));
      REQUIRE(answer);
      answered.clear();
      for (const Hit& hit : answer->hits) answered.insert(hit.doc);
      CAPTURE(query);
      CHECK(answered == scanned);
    }
  }
}
