// SPDX-License-Identifier: GPL-3.0-or-later
// bench_search_lucene ARTICLES.tsv QUERIES.tsv FOLDER: the same as bench_search with Lucene++.
#include <lucene++/LuceneHeaders.h>

#include "tests/bench/search_common.h"

namespace {

using namespace Lucene;

String wide(const std::string& text) { return StringUtils::toUnicode(text); }

QueryPtr make_query(const vbpl::BenchQuery& query) {
  const auto term = [](const std::string& word) { return newLucene<Term>(L"text", wide(word)); };
  if (query.kind == "phrase") {
    PhraseQueryPtr phrase = newLucene<PhraseQuery>();
    for (const std::string& word : query.words) phrase->add(term(word));
    return phrase;
  }
  if (query.kind == "prefix") return newLucene<PrefixQuery>(term(query.words[0]));
  BooleanQueryPtr all = newLucene<BooleanQuery>();
  const auto how = query.kind == "all" ? BooleanClause::MUST : BooleanClause::SHOULD;
  for (const std::string& word : query.words) all->add(newLucene<TermQuery>(term(word)), how);
  return all;
}

void build(const std::vector<vbpl::BenchArticle>& articles, const std::string& folder) {
  IndexWriterPtr writer = newLucene<IndexWriter>(
      FSDirectory::open(wide(folder)),
      newLucene<StandardAnalyzer>(LuceneVersion::LUCENE_CURRENT, HashSet<String>::newInstance()), true,
      1000000);
  writer->setRAMBufferSizeMB(64);
  for (const auto& article : articles) {
    DocumentPtr document = newLucene<Document>();
    document->add(newLucene<Field>(L"id", wide(article.id), AbstractField::STORE_YES,
                                   AbstractField::INDEX_NOT_ANALYZED_NO_NORMS));
    document->add(newLucene<Field>(L"text", wide(article.title + "\n" + article.text),
                                   AbstractField::STORE_YES, AbstractField::INDEX_ANALYZED));
    writer->addDocument(document);
  }
  writer->optimize();
  writer->close();
}

}  // namespace

int main(int argc, char** argv) {
  if (argc != 4) return 2;
  const auto articles = vbpl::read_articles(argv[1]);
  vbpl::measure_build("lucene++", articles, argv[3], [&] { build(articles, argv[3]); });
  IndexSearcherPtr searcher =
      newLucene<IndexSearcher>(IndexReader::open(FSDirectory::open(wide(argv[3])), true));
  vbpl::measure_queries("lucene++", vbpl::read_queries(argv[2]), [&](const vbpl::BenchQuery& query) {
    TopDocsPtr top = searcher->search(make_query(query), FilterPtr(), 10);
    std::size_t bytes = 0;
    for (int i = 0; i < top->scoreDocs.size(); ++i)
      bytes += searcher->doc(top->scoreDocs[i]->doc)->get(L"text").size();
    return bytes == 0 ? std::size_t{0} : static_cast<std::size_t>(top->scoreDocs.size());
  });
}
