// SPDX-License-Identifier: GPL-3.0-or-later
#include "index/phrase.h"

#include <algorithm>

#include "index/terms.h"

namespace vbpl::index {
namespace {

using Xapian::Query;

/// The entries of a sorted list, without weight.
class EntryList final : public Xapian::PostingSource {
 public:
  explicit EntryList(std::vector<Xapian::docid> entries) : entries_(std::move(entries)) {}
  [[nodiscard]] Xapian::doccount get_termfreq_min() const override { return get_termfreq_max(); }
  [[nodiscard]] Xapian::doccount get_termfreq_est() const override { return get_termfreq_max(); }
  [[nodiscard]] Xapian::doccount get_termfreq_max() const override {
    return static_cast<Xapian::doccount>(entries_.size());
  }
  void next(double) override { at_ = started_ ? at_ + 1 : at_, started_ = true; }
  void skip_to(Xapian::docid id, double) override {
    started_ = true;
    at_ = static_cast<std::size_t>(
        std::lower_bound(entries_.begin() + static_cast<std::ptrdiff_t>(at_), entries_.end(), id) -
        entries_.begin());
  }
  [[nodiscard]] bool at_end() const override { return started_ && at_ >= entries_.size(); }
  [[nodiscard]] Xapian::docid get_docid() const override { return entries_[at_]; }
  void init(const Xapian::Database&) override { at_ = 0, started_ = false; }
  [[nodiscard]] EntryList* clone() const override { return new EntryList(entries_); }

 private:
  std::vector<Xapian::docid> entries_;
  std::size_t at_ = 0;
  bool started_ = false;
};

bool stands_at(std::span<const Word> text, std::span<const Word> phrase) {
  if (text.size() < phrase.size()) return false;
  for (std::size_t i = 0; i < phrase.size(); ++i) {
    if (text[i].key != phrase[i].key) return false;
    if (i > 0 && phrase[i].joins && !text[i].joins) return false;
  }
  return true;
}

/// Where a phrase begins, for each time that it stands in the text.
std::vector<std::size_t> find_phrase(std::span<const Word> text, std::span<const Word> phrase) {
  std::vector<std::size_t> found;
  for (std::size_t i = 0; i + phrase.size() <= text.size() && !phrase.empty(); ++i) {
    if (stands_at(text.subspan(i), phrase)) found.push_back(i);
  }
  return found;
}

/// True when the phrases stand in the text with at most `within` other words among them.
bool holds_near(std::span<const Word> text, const std::vector<std::vector<Word>>& phrases,
                std::size_t within) {
  struct Place {
    std::size_t begin, part;
  };
  std::vector<Place> places;
  std::size_t own_words = 0;
  for (std::size_t part = 0; part < phrases.size(); ++part) {
    for (const std::size_t begin : find_phrase(text, phrases[part])) places.push_back({begin, part});
    own_words += phrases[part].size();
  }
  std::sort(places.begin(), places.end(), [](const Place& a, const Place& b) { return a.begin < b.begin; });
  // The window of places that begins as late as it can and still has every part.
  std::vector<std::size_t> inside(phrases.size(), 0);
  std::size_t missing = phrases.size(), first = 0;
  for (const Place& last : places) {
    if (inside[last.part]++ == 0) --missing;
    while (inside[places[first].part] > 1) --inside[places[first++].part];
    const std::size_t end = last.begin + phrases[last.part].size();
    if (missing == 0 && end - places[first].begin <= own_words + within) return true;
  }
  return false;
}

}  // namespace

PhraseQuery phrase_query(std::span<const Token> phrase) {
  std::vector<Query> parts, words, pairs;
  for (std::size_t i = 0; i < phrase.size(); ++i) {
    const bool paired = (i > 0 && phrase[i].joins) || (i + 1 < phrase.size() && phrase[i + 1].joins);
    if (i > 0 && phrase[i].joins) pairs.emplace_back(bigram_term(phrase[i - 1].key, phrase[i].key));
    words.emplace_back(make_term({}, phrase[i].key));
    if (!paired) parts.push_back(words.back());
  }
  parts.insert(parts.end(), pairs.begin(), pairs.end());
  PhraseQuery made;
  made.query = Query(Query::OP_AND, parts.begin(), parts.end());
  made.any_order = Query(Query::OP_AND_MAYBE, Query(Query::OP_AND, words.begin(), words.end()),
                         Query(Query::OP_OR, pairs.begin(), pairs.end()));
  made.is_exact = parts.size() < 2;
  return made;
}

bool holds_phrase(std::span<const Word> text, std::span<const Word> phrase) {
  for (std::size_t i = 0; i + phrase.size() <= text.size(); ++i) {
    if (stands_at(text.subspan(i), phrase)) return true;
  }
  return false;
}

WordingTest::WordingTest(const Wording& wording, Lexicon& lexicon)
    : lexicon_(lexicon), within_(wording.within) {
  for (const Phrase& phrase : wording.parts) {
    std::vector<Word>& part = parts_.emplace_back();
    for (const Token& token : phrase)
      part.push_back({token.span, lexicon_.number_of_key(token.key), token.kind, token.joins});
  }
}

bool WordingTest::holds(std::string_view text) const {
  if (text.empty() && !parts_.front().empty()) return false;
  const std::vector<Word> words = analyse(text, lexicon_);
  return parts_.size() == 1 ? holds_phrase(words, parts_.front()) : holds_near(words, parts_, within_);
}

bool WordingTest::holds(const PassageTexts& entry) const {
  return holds(entry.text) || holds(entry.heading) || holds(entry.title);
}

Query exact_wording(const Xapian::Database& database, const Query& loose, const Wording& wording) {
  Xapian::Enquire enquire(database);
  enquire.set_query(loose);
  enquire.set_weighting_scheme(Xapian::BoolWeight());
  std::vector<Xapian::docid> entries;
  const Xapian::MSet candidates = enquire.get_mset(0, database.get_doccount());
  Lexicon lexicon;
  const WordingTest test(wording, lexicon);
  for (auto at = candidates.begin(); at != candidates.end(); ++at) {
    const std::string data = at.get_document().get_data();
    const auto texts = decode_texts(split_entry(data).passage);
    if (texts && test.holds(*texts)) entries.push_back(*at);
  }
  std::sort(entries.begin(), entries.end());
  // Released: the query owns it from here.
  return {Query::OP_AND_MAYBE, Query((new EntryList(std::move(entries)))->release()), loose};
}

}  // namespace vbpl::index
