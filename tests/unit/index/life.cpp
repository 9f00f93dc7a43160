// SPDX-License-Identifier: GPL-3.0-or-later
// The life of an index: changes, locks, kills.
#include <sys/wait.h>
#include <catch2/catch.hpp>
#include <csignal>
#include <fstream>

#include "index/check.h"
#include "index/update_validity.h"
#include "libdoc/report/record_writer.h"
#include "tests/unit/index/samples.h"

using namespace vbpl;
using namespace vbpl::index;

namespace {

Searcher reader(const TemporaryFolder& folder) {
  auto opened = Searcher::open(folder.path(), default_tables());
  REQUIRE(opened);
  return std::move(*opened);
}

IndexWriter open_writer(const TemporaryFolder& folder, IndexWriter::Options options = {}) {
  auto opened = IndexWriter::open(folder.path(), options);
  REQUIRE(opened);
  return std::move(*opened);
}

std::string bill(int number) {
  return "Điều khoản số " + std::to_string(number) + " về hóa đơn điện tử và chứng từ.\n";
}

/// Writes many documents in small batches and says so byte by byte; ends only by a signal.
[[noreturn]] void write_until_killed(const std::string& folder, int news) {
  signal(SIGPIPE, SIG_IGN);
  IndexWriter::Options small;
  small.part_memory = 20000;  // a part every few documents, and now and then all of them become one
  auto writer = IndexWriter::open(folder, small);
  if (!writer) _exit(1);
  for (int i = 0;; ++i) {
    if (!writer->add(prepare(plain("d" + std::to_string(i), bill(i)), {"/d" + std::to_string(i), "1"})))
      _exit(2);
    if (write(news, "x", 1) < 0 && i > 1000000) _exit(3);
  }
}

}  // namespace

TEST_CASE("documents are added, replaced and removed", "[index]") {
  const TemporaryFolder folder;
  std::string group;
  {
    IndexWriter writer = open_writer(folder);
    group = add(writer, plain("a", "thuế đất"));
    add(writer, plain("b", "phí rừng"));
    REQUIRE(writer.finish(false));
    CHECK_FALSE(writer.is_dirty());
  }
  Searcher searcher = reader(folder);
  CHECK(found(searcher, "thuế") == "a");
  {
    IndexWriter writer = open_writer(folder);
    REQUIRE(writer.documents());
    CHECK(writer.documents()->size() == 2);
    REQUIRE(writer.remove(group));
    add(writer, plain("a", "lệ phí"), "2");
    CHECK(writer.is_dirty());
    REQUIRE(writer.finish(false));
  }
  Searcher fresh = reader(folder);
  CHECK(found(fresh, "thuế").empty());
  CHECK(found(fresh, "lệ") == "a");
  CHECK(found(searcher, "phí").find("b") != std::string::npos);  // a reader from before is not disturbed
  CHECK(check_index(folder.path())->faults.empty());
}

TEST_CASE("an index made at once is the one that grew", "[index]") {
  const auto text = [](int i) {
    std::string words = "Điều " + std::to_string(i % 7) + " thuế đất số " + std::to_string(i);
    for (int more = 0; more < (i % 500 == 3 ? 3000 : i % 13); ++more)
      words += " phí rừng " + std::to_string(more);
    return words;
  };
  const TemporaryFolder at_once, grown;
  {
    IndexWriter writer = open_writer(at_once), slow = open_writer(grown);
    for (int i = 0; i < 3000; ++i) {
      add(writer, plain("d" + std::to_string(i), text(i)));
      add(slow, plain("d" + std::to_string(i), text(i)));
      if (i == 0) REQUIRE(slow.finish(false));  // from here on Xapian takes the documents
    }
    REQUIRE(writer.finish(false));
    REQUIRE(slow.finish(true));
  }
  CHECK(check_index(at_once.path())->faults.empty());
  Searcher fast = reader(at_once), slow = reader(grown);
  CHECK(fast.size() == slow.size());
  for (const char* query :
       {"thuế", "thuế đất số 77", "phí rừng 12", "\"rừng 2999\"", "điều 3", "th*", "2999"}) {
    const auto own = fast.search(query, on_day("2026-01-01")),
               other = slow.search(query, on_day("2026-01-01"));
    REQUIRE(own);
    REQUIRE(other);
    CAPTURE(query);
    CHECK(own->about == other->about);
    REQUIRE(own->hits.size() == other->hits.size());
    for (std::size_t i = 0; i < own->hits.size(); ++i) {
      CHECK(own->hits[i].doc == other->hits[i].doc);
      CHECK(own->hits[i].score == other->hits[i].score);
    }
  }
}

TEST_CASE("a document comes back whole", "[index]") {
  const TemporaryFolder folder;
  IndexWriter writer = open_writer(folder);
  const Document document = parsed("decree.txt", kDecree);
  const std::string group = add(writer, document);
  const auto back = writer.document(group);
  REQUIRE(back);
  CHECK(document_record(*back, {}) == document_record(document, {}));
  CHECK_FALSE(writer.document("nothing"));
}

TEST_CASE("status on a day is searched and shown", "[index]") {
  const TemporaryFolder folder;
  {
    IndexWriter writer = open_writer(folder);
    const std::string decree = add(writer, parsed("decree.txt", kDecree));
    add(writer, plain("news", "hỗ trợ di chuyển chỗ ở"));
    DocumentValidity validity;
    validity.whole = {make_date(2021, 6, 1), make_date(2024, 1, 1), make_date(2023, 1, 1), {}};
    validity.units["art_2"].to = make_date(2023, 1, 1);
    REQUIRE(writer.set_validity(decree, validity));
    REQUIRE(writer.finish(false));
  }
  Searcher searcher = reader(folder);
  const auto units = [&](const char* day, const std::string& query) {
    SearchOptions options = on_day(day);
    options.only_in_force = true;
    std::string out;
    const auto found = searcher.search(query, options);
    for (const Hit& hit : found->hits)
      out += (out.empty() ? "" : " ") + (hit.unit.empty() ? hit.doc : hit.unit) + "=" + to_string(hit.status);
    return out;
  };
  CHECK(units("2022-01-01", "hỗ trợ di chuyển chỗ ở").find("art_2=in_force") != std::string::npos);
  CHECK(units("2023-06-01", "hỗ trợ di chuyển chỗ ở") == "news=unknown");  // what is not known is not hidden
  CHECK(units("2021-01-01", "hỗ trợ di chuyển chỗ ở") == "news=unknown");
  CHECK(found(searcher, "bồi thường hiệu lực:còn", on_day("2023-06-01")).find("art_1") != std::string::npos);
  CHECK(found(searcher, "bồi thường hiệu lực:còn", on_day("2024-06-01")).empty());
  CHECK(found(searcher, "bồi thường hiệu lực:hết", on_day("2024-06-01")).find("art_1") != std::string::npos);
  CHECK(found(searcher, "bồi thường hiệu lực:chưa", on_day("2021-01-01")).find("art_1") != std::string::npos);
  CHECK(found(searcher, "di chuyển hiệu lực:\"không rõ\"", on_day("2024-06-01")) == "news");
}

TEST_CASE("a later act ends an earlier one in the index", "[index]") {
  std::string later = kDecree;
  later.replace(later.find("12/2021"), 7, "15/2023");
  later.replace(later.find("10 tháng 5 năm 2021"), std::string("10 tháng 5 năm 2021").size(),
                "10 tháng 5 năm 2023");
  later.replace(later.find("01/6/2021."), 10,
                "01/6/2023 và thay thế Quyết định số 12/2021/QĐ-UBND ngày 10 tháng 5 năm 2021 của Ủy ban "
                "nhân dân tỉnh Vân Hải ban hành quy định về bồi thường, hỗ trợ khi Nhà nước thu hồi đất.");
  const TemporaryFolder folder;
  {
    IndexWriter writer = open_writer(folder);
    add(writer, parsed("decree.txt", kDecree));
    add(writer, parsed("later.txt", later));
    const auto done = update_validity(writer, default_tables(), 1);
    REQUIRE(done);
    CHECK(*done);
    REQUIRE(writer.finish(false));
  }
  Searcher searcher = reader(folder);
  const auto status = [&](const char* day) {
    const auto answer = searcher.search("số:12/2021/QĐ-UBND", on_day(day));
    REQUIRE(answer);
    REQUIRE_FALSE(answer->hits.empty());
    return std::string(to_string(answer->hits.front().status));
  };
  CHECK(status("2021-05-31") == "not_yet");
  CHECK(status("2022-01-01") == "in_force");
  CHECK(status("2023-06-01") == "expired");
}

TEST_CASE("two writers: the second is told who holds the index", "[index]") {
  const TemporaryFolder folder;
  { IndexWriter writer = open_writer(folder); }
  // The lock is the process's: another process has to try.
  IndexWriter writer = open_writer(folder);
  const pid_t other = fork();
  if (other == 0) {
    const auto second = IndexWriter::open(folder.path());
    const std::string holder = "process " + std::to_string(getppid()) + " is writing to this index";
    _exit(!second && second.error().message == holder ? 0 : 1);
  }
  int status = 0;
  waitpid(other, &status, 0);
  CHECK(WIFEXITED(status));
  CHECK(WEXITSTATUS(status) == 0);
}

TEST_CASE("killed at any moment, the index holds what was committed", "[index]") {
  const TemporaryFolder folder;
  std::size_t before = 0;
  for (int round = 0; round < 6; ++round) {
    int news[2];
    REQUIRE(pipe(news) == 0);
    const pid_t child = fork();
    if (child == 0) write_until_killed(folder.path(), news[1]);
    close(news[1]);
    // A byte comes for each document; the end falls into the middle of the ones after.
    char byte = 0;
    for (int documents = 0; documents < 40 + 7 * round; ++documents) REQUIRE(read(news[0], &byte, 1) == 1);
    close(news[0]);
    kill(child, SIGKILL);
    int status = 0;
    waitpid(child, &status, 0);
    const auto health = check_index(folder.path());
    REQUIRE(health);
    CHECK(health->faults.empty());
    CHECK(health->documents >= before);
    CHECK_FALSE(health->is_complete);
    before = health->documents;
  }
  IndexWriter writer = open_writer(folder);
  CHECK(writer.is_dirty());
  REQUIRE(writer.finish(false));
  CHECK(check_index(folder.path())->is_complete);
  Searcher searcher = reader(folder);
  CHECK_FALSE(found(searcher, "hóa đơn").empty());
}

TEST_CASE("folders that are no index", "[index]") {
  const TemporaryFolder folder;
  const auto absent = Searcher::open(folder.path(), default_tables());
  REQUIRE_FALSE(absent);
  CHECK(absent.error().message == "there is no index here");
  std::filesystem::create_directories(folder.path());
  std::ofstream(folder.path() + "/letter.txt") << "mine";
  const auto taken = IndexWriter::open(folder.path());
  REQUIRE_FALSE(taken);
  CHECK(taken.error().message == "the folder holds files that are not an index");
  std::ofstream(folder.path() + "/XAPIANDB") << "remote somewhere\n";
  CHECK_FALSE(Searcher::open(folder.path(), default_tables()));
}
