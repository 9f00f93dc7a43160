// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include <cstddef>
#include <memory>
#include <optional>
#include <string>
#include <utility>
#include <vector>

#include "index/validity.h"
#include "libdoc/base/date.h"
#include "libdoc/base/result.h"
#include "libdoc/base/span.h"
#include "libdoc/model/tables.h"

namespace vbpl::index {

enum class SortBy { relevance, date, force };

struct SearchOptions {
  Date day;                    ///< the day for which status is told
  bool only_in_force = false;  ///< leave out what is known not to be in force on that day
  std::size_t limit = 10, offset = 0;
  std::optional<Date> since = {};   ///< only what was issued or changed its force on this day or later
  SortBy sort = SortBy::relevance;  ///< the newest first, or what is in force first
  bool together = false;            ///< the hits of a document follow its first
  bool facets = false;              ///< count what the hits have in common
};

/// How many documents of an answer have a value: of "type", "issuer", "territory", "year", "status".
struct Facet {
  std::string field;
  std::vector<std::pair<std::string, std::size_t>> values;  ///< the most frequent first
};

/// A provision or document that answers a query.
struct Hit {
  std::size_t rank = 0;  ///< 1 = best
  double score = 0;
  std::string doc, path, unit;  ///< document key, its file, eid (empty = the document)
  std::optional<std::string> number, doc_type, issuer, title;
  std::string label, heading, above;  ///< "Điều 5 khoản 2", its heading, the headings above
  std::string snippet;                ///< some of its words on one line
  std::vector<Span> marks;            ///< what was looked for, in `snippet`
  std::vector<Span> spans;            ///< the same in the document's text
  Validity validity;
  Status status = Status::unknown;
};

/// Something the searcher should know of how the query was read.
struct SearchNote {
  enum class Kind {
    restored,         ///< `text`: the words with their marks
    not_a_field,      ///< `text`: "foo:" was read as a word
    phrase_absent,    ///< `text`: nothing holds the phrase beside the other words; its words were looked for
    not_an_operator,  ///< `text`: KHÔNG in a sentence was read as a word
    number_absent,    ///< `text`: the document is not in the index; what names it is shown
    value_absent,     ///< `text`: no document has this type, issuer or place
    few_words,        ///< nothing holds most of the words
    shard_missing,    ///< `text`: this part of the index does not answer; the hits are not all
    loose_phrase,     ///< `text`: over shards, a phrase behind HOẶC or - is matched by its pairs of words
  };
  Kind kind = Kind::restored;
  std::string text;
};

struct Answer {
  std::vector<Hit> hits;
  std::size_t about = 0;  ///< about how many there are in all
  std::vector<SearchNote> notes;
  std::vector<Facet> facets;
  bool is_partial = false;  ///< a part of the index did not answer
};

/// Searches an index; see vbpl-query(7) for what a query may be. Stays usable while a writer commits. Not for
/// several threads at a time.
class Searcher {
 public:
  [[nodiscard]] static Result<Searcher> open(const std::string& folder, const Tables& tables);
  Searcher(Searcher&&) noexcept;
  Searcher& operator=(Searcher&&) noexcept;
  ~Searcher();

  /// A query that cannot be read is an Error of path "query" with a column.
  [[nodiscard]] Result<Answer> search(const std::string& query, const SearchOptions& options);
  /// Entries in the index: documents and provisions.
  [[nodiscard]] std::size_t size() const;
  /// False while a first build has not ended: answers may lack documents.
  [[nodiscard]] bool is_complete() const;

 private:
  struct State;
  explicit Searcher(std::unique_ptr<State> state);
  std::unique_ptr<State> state_;
};

}  // namespace vbpl::index
