// SPDX-License-Identifier: GPL-3.0-or-later
// Inside the room only.
#pragma once
#include <xapian.h>

#include <string>
#include <string_view>
#include <vector>

#include "index/analyser.h"
#include "index/query.h"
#include "index/search.h"
#include "index/snippet.h"
#include "index/syllable_model.h"
#include "index/vocabulary.h"
#include "index/wordbook.h"

namespace vbpl::index {

/// A phrase as tokens; `joins` of a token tells that nothing may stand before it but blanks.
using Phrase = std::vector<Token>;

/// Phrases that stand in one text; where there are several, with at most `within` other words among them, in
/// any order.
struct Wording {
  std::vector<Phrase> parts;
  std::size_t within = 0;
};

/// A query made ready for Xapian.
struct Plan {
  Xapian::Query query;
  std::vector<Wording> wordings;  ///< a hit must hold them all; the query alone lets through some that do not
  Phrase words;                   ///< plain words of a query that has nothing else that ranks
  Wanted wanted;
  std::vector<SearchNote> notes;
  bool is_reference = false;  ///< names a provision: show all that it names, in the order of the text
  std::string clause, point;  ///< the part of an article that was named
};

struct PlanContext {
  const Xapian::Database& database;
  const SyllableModel& model;
  const Vocabulary& vocabulary;
  const Wordbook& book;
  Date day;
  bool is_remote = false;  ///< the database has shards elsewhere
};

[[nodiscard]] Plan make_plan(const ParsedQuery& parsed, const PlanContext& context);

/// Entries that are not known to be out of force on `day`.
[[nodiscard]] Xapian::Query in_force_filter(const Xapian::Query& query, Date day);

}  // namespace vbpl::index
