// SPDX-License-Identifier: GPL-3.0-or-later
#include "index/search.h"

#include <xapian.h>

#include <algorithm>

#include "index/folder.h"
#include "index/guard.h"
#include "index/hit.h"
#include "index/phrase.h"
#include "index/plan.h"
#include "index/schema.h"
#include "index/terms.h"
#include "libdoc/text/text.h"

namespace vbpl::index {
namespace {

constexpr int kTries = 5;  // a reader that is overtaken by two commits starts again
// What holds less than this share of the best hit's weight has only a few of the words by chance.
constexpr double kLeastShare = 0.3;
// Below this share of what could be reached, the best hit has few of the words.
constexpr double kFewWords = 0.25;

Xapian::Enquire make_enquire(const Xapian::Database& database, const Plan& plan, const SearchOptions& options) {
  Xapian::Enquire enquire(database);
  enquire.set_query(options.only_in_force ? in_force_filter(plan.query, options.day) : plan.query);
  enquire.set_weighting_scheme(Xapian::BM25Weight(0.6, 0, 1, 0.9, 0.5));
  enquire.set_collapse_key(slot::kProvision);
  return enquire;
}

bool holds_all(const Xapian::Document& entry, const std::vector<Phrase>& phrases) {
  const std::string data = entry.get_data();
  return std::all_of(phrases.begin(), phrases.end(), [&](const Phrase& phrase) { return entry_holds(data, phrase); });
}

/// An entry that answers, with its weight.
struct Match {
  Xapian::docid id = 0;
  double weight = 0;
};
struct Matches {
  std::vector<Match> list;  ///< from `offset` on
  std::size_t about = 0;
  bool few_words = false;
};

/// Reads matches in batches until the page is full; those that fail the phrases are passed over.
Matches find_matches(Xapian::Enquire& enquire, const Plan& plan, const SearchOptions& options) {
  Matches found;
  std::size_t seen = 0;
  const auto batch = static_cast<Xapian::doccount>(options.offset + options.limit + 10);
  for (Xapian::doccount from = 0;; from += batch) {
    const Xapian::MSet set = enquire.get_mset(from, batch);
    if (from == 0) {
      found.about = set.get_matches_estimated();
      found.few_words = set.get_max_attained() < kFewWords * set.get_max_possible();
    }
    for (auto at = set.begin(); at != set.end(); ++at) {
      if (at.get_weight() < kLeastShare * set.get_max_attained()) return found;
      if (!plan.phrases.empty() && !holds_all(at.get_document(), plan.phrases)) continue;
      if (seen++ >= options.offset) found.list.push_back({*at, at.get_weight()});
      if (found.list.size() == options.limit) return found;
    }
    if (set.size() < batch) return found;
  }
}

}  // namespace

struct Searcher::State {
  std::string folder;
  const Tables* tables;
  Xapian::Database database;
  SyllableModel model;
  std::optional<Vocabulary> vocabulary;

  Result<void> open();
  Answer answer(const ParsedQuery& parsed, const SearchOptions& options);
};

Result<void> Searcher::State::open() {
  const Folder index(folder);
  const auto current = index.current();
  if (!current) return fail(current.error());
  const std::string generation = index.generation(*current);
  const auto opened = guarded(folder, [&] { database = Xapian::Database(generation); });
  if (!opened) return opened;
  if (const auto fits = check_schema(database, folder); !fits) return fits;
  auto learned = SyllableModel::open(generation + "/" + kSyllableModelFile);
  if (!learned) return fail(learned.error());
  model = std::move(*learned);
  return guarded(folder, [&] { vocabulary.emplace(database, *tables); });
}

Answer Searcher::State::answer(const ParsedQuery& parsed, const SearchOptions& options) {
  Plan plan = make_plan(parsed, {database, model, *vocabulary, *tables, options.day});
  Xapian::Enquire enquire = make_enquire(database, plan, options);
  const Matches matches = find_matches(enquire, plan, options);
  Answer answer;
  answer.about = matches.about;
  for (const Match& match : matches.list) {
    Hit hit = make_hit(database, match.id, plan, options.day);
    hit.rank = options.offset + answer.hits.size() + 1;
    hit.score = match.weight;
    answer.hits.push_back(std::move(hit));
  }
  answer.notes = std::move(plan.notes);
  if (matches.few_words && !answer.hits.empty()) answer.notes.push_back({SearchNote::Kind::few_words, {}});
  return answer;
}

Searcher::Searcher(std::unique_ptr<State> state) : state_(std::move(state)) {}
Searcher::Searcher(Searcher&&) noexcept = default;
Searcher& Searcher::operator=(Searcher&&) noexcept = default;
Searcher::~Searcher() = default;

Result<Searcher> Searcher::open(const std::string& folder, const Tables& tables) {
  auto state = std::make_unique<State>();
  state->folder = folder;
  state->tables = &tables;
  if (const auto opened = state->open(); !opened) return fail(opened.error());
  return Searcher(std::move(state));
}

Result<Answer> Searcher::search(const std::string& query, const SearchOptions& options) {
  const std::string text = normalise_utf8(query).utf8;
  const auto known = [&](Field field, std::string_view folded) { return state_->vocabulary->knows(field, folded); };
  const auto parsed = parse_query(text, known);
  if (!parsed) return fail(parsed.error());
  for (int tries = 1;; ++tries) {
    bool overtaken = false;
    auto answer = guarded(state_->folder, [&]() -> Answer {
      try {
        return state_->answer(*parsed, options);
      } catch (const Xapian::DatabaseModifiedError&) {
        if (tries == kTries) throw;
        overtaken = true;
        return {};
      }
    });
    if (!overtaken) return answer;
    if (const auto opened = state_->open(); !opened) return fail(opened.error());
  }
}

std::size_t Searcher::size() const { return state_->database.get_doccount(); }

bool Searcher::is_complete() const { return is_marked_complete(state_->database); }

}  // namespace vbpl::index
