// SPDX-License-Identifier: GPL-3.0-or-later
// bench_search ENGINE ARTICLES.tsv QUERIES.tsv FOLDER: builds an index and searches it with vbpl (our own),
// xapian (TermGenerator and QueryParser as they come) or fts5 (SQLite). tests/bench/search_bench.py makes the
// files and runs all.
#include <sqlite3.h>
#include <xapian.h>

#include <cstring>

#include "index/search.h"
#include "index/writer.h"
#include "tests/bench/search_common.h"

namespace vbpl {
namespace {

std::string joined(const BenchQuery& query, const char* between) {
  std::string out;
  for (const std::string& word : query.words) out += (out.empty() ? "" : between) + word;
  return out;
}

std::string own_query(const BenchQuery& query) {
  if (query.kind == "phrase") return '"' + joined(query, " ") + '"';
  if (query.kind == "all") return joined(query, " VÀ ");
  return joined(query, " ") + (query.kind == "prefix" ? "*" : "");
}

void run_own(const std::vector<BenchArticle>& articles, const std::vector<BenchQuery>& queries,
             const std::string& folder) {
  measure_build("vbpl", articles, folder, [&] {
    auto writer = index::IndexWriter::open(folder);
    for (const BenchArticle& article : articles) {
      Document document;
      document.id = article.id;
      document.title = article.title;
      document.text = article.title + '\n' + article.text;
      if (!writer->add(index::prepare(document, {article.id, "1"}))) std::abort();
    }
    if (!writer->finish(false)) std::abort();
  });
  auto searcher = index::Searcher::open(folder, default_tables());
  index::SearchOptions options;
  options.day = *make_date(2026, 1, 1);
  measure_queries("vbpl", queries, [&](const BenchQuery& query) {
    return searcher->search(own_query(query), options)->hits.size();
  });
}

void run_xapian(const std::vector<BenchArticle>& articles, const std::vector<BenchQuery>& queries,
                const std::string& folder) {
  measure_build("xapian", articles, folder, [&] {
    Xapian::WritableDatabase database(folder, Xapian::DB_CREATE_OR_OVERWRITE);
    Xapian::TermGenerator generator;
    for (const BenchArticle& article : articles) {
      Xapian::Document document;
      generator.set_document(document);
      generator.set_termpos(0);
      generator.index_text(article.title, 3);
      generator.increase_termpos();
      generator.index_text(article.text);
      document.set_data(article.id + '\n' + article.text);
      database.add_document(document);
    }
    database.commit();
  });
  const Xapian::Database database(folder);
  Xapian::Enquire enquire(database);
  measure_queries("xapian", queries, [&](const BenchQuery& query) -> std::size_t {
    const auto& words = query.words;
    Xapian::Query::op how = query.kind == "phrase" ? Xapian::Query::OP_PHRASE
                            : query.kind == "all"  ? Xapian::Query::OP_AND
                                                   : Xapian::Query::OP_OR;
    enquire.set_query(query.kind == "prefix"
                          ? Xapian::Query(Xapian::Query::OP_WILDCARD, words[0], 200,
                                          Xapian::Query::WILDCARD_LIMIT_MOST_FREQUENT)
                          : Xapian::Query(how, words.begin(), words.end(),
                                          how == Xapian::Query::OP_PHRASE ? words.size() : 0));
    const Xapian::MSet set = enquire.get_mset(0, 10);
    std::size_t bytes = 0;
    for (auto at = set.begin(); at != set.end(); ++at) bytes += at.get_document().get_data().size();
    return bytes == 0 ? 0 : set.size();
  });
}

class Sqlite {
 public:
  explicit Sqlite(const std::string& file) {
    if (sqlite3_open(file.c_str(), &database_) != SQLITE_OK) std::abort();
  }
  Sqlite(const Sqlite&) = delete;
  Sqlite& operator=(const Sqlite&) = delete;
  ~Sqlite() {
    for (sqlite3_stmt* each : statements_) sqlite3_finalize(each);
    sqlite3_close(database_);
  }
  void run(const char* words) {
    if (sqlite3_exec(database_, words, nullptr, nullptr, nullptr) != SQLITE_OK) std::abort();
  }
  sqlite3_stmt* prepare(const char* words) {
    sqlite3_stmt* made = nullptr;
    if (sqlite3_prepare_v2(database_, words, -1, &made, nullptr) != SQLITE_OK) std::abort();
    statements_.push_back(made);
    return made;
  }

 private:
  sqlite3* database_ = nullptr;
  std::vector<sqlite3_stmt*> statements_;
};

void bind_text(sqlite3_stmt* statement, int place, const std::string& text) {
  sqlite3_bind_text(statement, place, text.data(), static_cast<int>(text.size()), SQLITE_TRANSIENT);
}

std::string fts_query(const BenchQuery& query) {
  if (query.kind == "phrase") return '"' + joined(query, " ") + '"';
  if (query.kind == "prefix") return '"' + query.words[0] + "\"*";
  return '"' + joined(query, query.kind == "all" ? "\" AND \"" : "\" OR \"") + '"';
}

void run_fts5(const std::vector<BenchArticle>& articles, const std::vector<BenchQuery>& queries,
              const std::string& folder) {
  std::filesystem::create_directories(folder);
  const std::string file = folder + "/fts5.db";
  measure_build("fts5", articles, folder, [&] {
    Sqlite database(file);
    database.run(
        "create virtual table articles using fts5(id unindexed, title, text, tokenize='unicode61 "
        "remove_diacritics 0')");
    database.run("begin");
    sqlite3_stmt* insert = database.prepare("insert into articles values(?1, ?2, ?3)");
    for (const BenchArticle& article : articles) {
      bind_text(insert, 1, article.id);
      bind_text(insert, 2, article.title);
      bind_text(insert, 3, article.text);
      sqlite3_step(insert);
      sqlite3_reset(insert);
    }
    database.run("commit");
    database.run("insert into articles(articles) values('optimize')");
  });
  Sqlite database(file);
  sqlite3_stmt* select =
      database.prepare("select id, text from articles where articles match ?1 order by rank limit 10");
  measure_queries("fts5", queries, [&](const BenchQuery& query) {
    bind_text(select, 1, fts_query(query));
    std::size_t rows = 0;
    int state = SQLITE_ROW;
    for (; (state = sqlite3_step(select)) == SQLITE_ROW;) ++rows;
    if (state != SQLITE_DONE) {
      std::fprintf(stderr, "sqlite: %s\n", sqlite3_errmsg(sqlite3_db_handle(select)));
      std::exit(1);
    }
    sqlite3_reset(select);
    return rows;
  });
}

}  // namespace
}  // namespace vbpl

int main(int argc, char** argv) {
  using namespace vbpl;
  if (argc != 5) return 2;
  const auto articles = read_articles(argv[2]);
  const auto queries = read_queries(argv[3]);
  if (std::strcmp(argv[1], "vbpl") == 0) run_own(articles, queries, argv[4]);
  if (std::strcmp(argv[1], "xapian") == 0) run_xapian(articles, queries, argv[4]);
  if (std::strcmp(argv[1], "fts5") == 0) run_fts5(articles, queries, argv[4]);
}
