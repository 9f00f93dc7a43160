// SPDX-License-Identifier: GPL-3.0-or-later
#include "index/search.h"

#include <xapian.h>

#include <algorithm>

#include "index/facets.h"
#include "index/filters.h"
#include "index/guard.h"
#include "index/hit.h"
#include "index/phrase.h"
#include "index/plan.h"
#include "index/rerank.h"
#include "index/shards.h"
#include "index/stored.h"
#include "index/terms.h"
#include "libdoc/text/text.h"

namespace vbpl::index {
namespace {

constexpr int kTries = 5;  // a reader that is overtaken by two commits starts again
// What holds less than this share of the best hit's weight has only a few of the words by chance.
constexpr double kLeastShare = 0.3;
// Below this share of what could be reached, the best hit has few of the words.
constexpr double kFewWords = 0.25;
// Words that were read are remembered up to here: some megabytes.
constexpr std::size_t kManyWords = 100000;

Xapian::Enquire make_enquire(const Xapian::Database& database, const Plan& plan,
                             const SearchOptions& options) {
  Xapian::Enquire enquire(database);
  Xapian::Query query = options.only_in_force ? in_force_filter(plan.query, options.day) : plan.query;
  if (options.since) query = {Xapian::Query::OP_FILTER, query, changed_since(*options.since, options.day)};
  enquire.set_query(query);
  enquire.set_weighting_scheme(Xapian::BM25Weight(0.6, 0, 1, 0.9, 0.5));
  enquire.set_collapse_key(slot::kProvision);
  return enquire;
}

/// The stored bytes of an entry, and what searches read of them.
class StoredTexts {
 public:
  explicit StoredTexts(const Xapian::Document& entry) : data_(entry.get_data()) {
    const auto texts = decode_texts(split_entry(data_).passage);
    if (!texts) throw Xapian::DatabaseCorruptError("an entry cannot be read");
    texts_ = *texts;
  }
  StoredTexts(const StoredTexts&) = delete;
  StoredTexts& operator=(const StoredTexts&) = delete;
  ~StoredTexts() = default;
  [[nodiscard]] const PassageTexts& get() const { return texts_; }

 private:
  std::string data_;
  PassageTexts texts_;
};

bool holds_all(const Xapian::Document& entry, const std::vector<WordingTest>& tests) {
  const StoredTexts texts(entry);
  return std::all_of(tests.begin(), tests.end(),
                     [&](const WordingTest& test) { return test.holds(texts.get()); });
}

struct Matches {
  std::vector<Match> list;
  std::size_t about = 0;
  bool few_words = false;
};

/// Reads matches in batches until there are `wanted`; those that fail the phrases are passed over.
Matches read_matches(Xapian::Enquire& enquire, const Plan& plan, std::size_t wanted, Lexicon& lexicon) {
  Matches found;
  std::vector<WordingTest> tests;
  for (const Wording& wording : plan.wordings) tests.emplace_back(wording, lexicon);
  const auto batch = static_cast<Xapian::doccount>(wanted + 10);
  for (Xapian::doccount from = 0;; from += batch) {
    const Xapian::MSet set = enquire.get_mset(from, batch);
    if (from == 0) {
      found.about = set.get_matches_estimated();
      found.few_words = set.get_max_attained() < kFewWords * set.get_max_possible();
    }
    for (auto at = set.begin(); at != set.end(); ++at) {
      if (at.get_weight() < kLeastShare * set.get_max_attained() || found.list.size() == wanted) return found;
      if (tests.empty() || holds_all(at.get_document(), tests)) found.list.push_back({*at, at.get_weight()});
    }
    if (set.size() < batch) return found;
  }
}

/// Puts the best matches of a question into the order of a second look at their words.
void look_again(const Xapian::Database& database, const Plan& plan, std::vector<Match>& list,
                Lexicon& lexicon) {
  Reranker reranker(database, plan.words, lexicon);
  for (std::size_t i = 0; i < std::min(list.size(), kLookedAtTwice); ++i)
    reranker.add(StoredTexts(database.get_document(list[i].id)).get(), list[i].weight);
  const std::vector<double> values = reranker.values();
  for (std::size_t i = 0; i < values.size(); ++i) list[i].weight = values[i];
  const auto looked_at = list.begin() + static_cast<std::ptrdiff_t>(values.size());
  std::stable_sort(list.begin(), looked_at,
                   [](const Match& a, const Match& b) { return a.weight > b.weight; });
  // Those behind follow in their order; their weights are of another kind.
  for (std::size_t i = values.size(); i < list.size(); ++i)
    list[i].weight = std::min(list[i].weight, list[i - 1].weight);
}

/// Words with a phrase that nothing holds: the phrase as words, and its text. A phrase alone stays as it is.
std::vector<SearchNote> loosen(ParsedQuery& parsed) {
  std::vector<SearchNote> notes;
  std::vector<QueryNode>& parts = parsed.root.children;
  const auto is_words = [](const QueryNode& node) { return node.kind == QueryNode::Kind::words; };
  if (parsed.root.kind != QueryNode::Kind::bag || std::none_of(parts.begin(), parts.end(), is_words))
    return {};
  for (QueryNode& part : parts) {
    if (part.kind != QueryNode::Kind::phrase) continue;
    part.kind = QueryNode::Kind::words;
    notes.push_back({SearchNote::Kind::phrase_absent, part.text});
  }
  return notes;
}

}  // namespace

struct Searcher::State {
  std::string folder;
  Shards shards;
  SyllableModel model;
  Wordbook book;
  std::optional<Vocabulary> vocabulary;
  Lexicon lexicon;  ///< of the words of what is read

  State(std::string index, const Tables& tables) : folder(std::move(index)), book(tables) {}
  Result<void> open();
  Answer answer(const ParsedQuery& parsed, const SearchOptions& options);
  Answer answer_or_loosen(const ParsedQuery& parsed, const SearchOptions& options);
  std::vector<Match> matches(const Plan& plan, const SearchOptions& options, Answer& answer);
};

Result<void> Searcher::State::open() {
  auto opened = open_shards(folder);
  if (!opened) return fail(opened.error());
  shards = std::move(*opened);
  auto learned = SyllableModel::open(shards.model_file);
  if (!learned) return fail(learned.error());
  model = std::move(*learned);
  return guarded(folder, [&] { vocabulary.emplace(shards.database, book); });
}

/// The matches in their order, at least as far as they are asked for.
std::vector<Match> Searcher::State::matches(const Plan& plan, const SearchOptions& options, Answer& answer) {
  Xapian::Enquire enquire = make_enquire(shards.database, plan, options);
  const bool twice = plan.words.size() > 1 && !plan.is_reference;
  std::size_t wanted = options.offset + options.limit;
  if (twice || options.together) wanted = std::max(wanted, kLookedAtTwice);
  if (options.facets || options.sort != SortBy::relevance) wanted = std::max(wanted, kMostCounted);
  Matches found = read_matches(enquire, plan, wanted, lexicon);
  if (twice) look_again(shards.database, plan, found.list, lexicon);
  answer.about = found.about;
  if (options.facets) answer.facets = count_facets(shards.database, found.list, options.day);
  put_in_order(shards.database, options.sort, options.day, found.list);
  if (options.together) put_together(shards.database, found.list);
  if (found.few_words && !plan.is_reference && !found.list.empty())
    answer.notes.push_back({SearchNote::Kind::few_words, {}});
  return std::move(found.list);
}

Answer Searcher::State::answer(const ParsedQuery& parsed, const SearchOptions& options) {
  Plan plan = make_plan(parsed, {shards.database, model, *vocabulary, book, options.day, shards.is_remote});
  Answer answer;
  if (lexicon.size() > kManyWords) lexicon = {};
  const std::vector<Match> list = matches(plan, options, answer);
  const SnippetMaker snippets(plan.wanted, lexicon);
  for (std::size_t i = options.offset; i < std::min(options.offset + options.limit, list.size()); ++i) {
    Hit hit = make_hit(shards.database, list[i].id, plan, snippets, options.day);
    hit.rank = i + 1;
    hit.score = list[i].weight;
    answer.hits.push_back(std::move(hit));
  }
  answer.notes.insert(answer.notes.begin(), plan.notes.begin(), plan.notes.end());
  for (const std::string& shard : shards.missing)
    answer.notes.push_back({SearchNote::Kind::shard_missing, shard});
  answer.is_partial = !shards.missing.empty();
  return answer;
}

Answer Searcher::State::answer_or_loosen(const ParsedQuery& parsed, const SearchOptions& options) {
  Answer exact = answer(parsed, options);
  if (!exact.hits.empty() || options.offset > 0) return exact;
  ParsedQuery looser = parsed;
  const std::vector<SearchNote> notes = loosen(looser);
  if (notes.empty()) return exact;
  Answer loose = answer(looser, options);
  loose.notes.insert(loose.notes.begin(), notes.begin(), notes.end());
  return loose;
}

Searcher::Searcher(std::unique_ptr<State> state) : state_(std::move(state)) {}
Searcher::Searcher(Searcher&&) noexcept = default;
Searcher& Searcher::operator=(Searcher&&) noexcept = default;
Searcher::~Searcher() = default;

Result<Searcher> Searcher::open(const std::string& folder, const Tables& tables) {
  auto state = std::make_unique<State>(folder, tables);
  if (const auto opened = state->open(); !opened) return fail(opened.error());
  return Searcher(std::move(state));
}

Result<Answer> Searcher::search(const std::string& query, const SearchOptions& options) {
  const std::string text = normalise_utf8(query).utf8;
  const auto known = [&](Field field, std::string_view folded) {
    return state_->vocabulary->knows(field, folded);
  };
  const auto parsed = parse_query(text, known);
  if (!parsed) return fail(parsed.error());
  for (int tries = 1;; ++tries) {
    bool overtaken = false;
    auto answer = guarded(state_->folder, [&]() -> Answer {
      try {
        return state_->answer_or_loosen(*parsed, options);
      } catch (const Xapian::DatabaseModifiedError&) {
        if (tries == kTries) throw;
      } catch (const Xapian::NetworkError&) {  // a shard has gone: what is left is asked again
        if (tries == kTries) throw;
      }
      overtaken = true;
      return {};
    });
    if (!overtaken) return answer;
    if (const auto opened = state_->open(); !opened) return fail(opened.error());
  }
}

std::size_t Searcher::size() const { return state_->shards.database.get_doccount(); }

bool Searcher::is_complete() const { return state_->shards.is_complete; }

}  // namespace vbpl::index
