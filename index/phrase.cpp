// SPDX-License-Identifier: GPL-3.0-or-later
#include "index/phrase.h"

#include <algorithm>

#include "index/stored.h"
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

bool stands_at(std::span<const Token> text, std::span<const Token> phrase) {
  if (text.size() < phrase.size()) return false;
  for (std::size_t i = 0; i < phrase.size(); ++i) {
    if (text[i].key != phrase[i].key) return false;
    if (i > 0 && phrase[i].joins && !text[i].joins) return false;
  }
  return true;
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

std::vector<std::size_t> find_phrase(std::span<const Token> text, std::span<const Token> phrase) {
  std::vector<std::size_t> found;
  for (std::size_t i = 0; i + phrase.size() <= text.size() && !phrase.empty(); ++i) {
    if (stands_at(text.subspan(i), phrase)) found.push_back(i);
  }
  return found;
}

bool holds_phrase(std::span<const Token> text, std::span<const Token> phrase) {
  for (std::size_t i = 0; i + phrase.size() <= text.size(); ++i) {
    if (stands_at(text.subspan(i), phrase)) return true;
  }
  return false;
}

bool holds_wording(std::span<const Token> text, const Wording& wording) {
  if (wording.parts.size() == 1) return holds_phrase(text, wording.parts.front());
  struct Place {
    std::size_t begin, part;
  };
  std::vector<Place> places;
  std::size_t own_words = 0;
  for (std::size_t part = 0; part < wording.parts.size(); ++part) {
    for (const std::size_t begin : find_phrase(text, wording.parts[part])) places.push_back({begin, part});
    own_words += wording.parts[part].size();
  }
  std::sort(places.begin(), places.end(), [](const Place& a, const Place& b) { return a.begin < b.begin; });
  // The window of places that begins as late as it can and still has every part.
  std::vector<std::size_t> inside(wording.parts.size(), 0);
  std::size_t missing = wording.parts.size(), first = 0;
  for (const Place& last : places) {
    if (inside[last.part]++ == 0) --missing;
    while (inside[places[first].part] > 1) --inside[places[first++].part];
    const std::size_t end = last.begin + wording.parts[last.part].size();
    if (missing == 0 && end - places[first].begin <= own_words + wording.within) return true;
  }
  return false;
}

bool entry_holds(const std::string& data, const Wording& wording) {
  const auto stored = decode_passage(split_entry(data).passage);
  if (!stored) return false;
  return holds_wording(analyse(stored->text), wording) || holds_wording(analyse(stored->heading), wording) ||
         holds_wording(analyse(stored->title.value_or("")), wording);
}

Query exact_wording(const Xapian::Database& database, const Query& loose, const Wording& wording) {
  Xapian::Enquire enquire(database);
  enquire.set_query(loose);
  enquire.set_weighting_scheme(Xapian::BoolWeight());
  std::vector<Xapian::docid> entries;
  const Xapian::MSet candidates = enquire.get_mset(0, database.get_doccount());
  for (auto at = candidates.begin(); at != candidates.end(); ++at) {
    if (entry_holds(at.get_document().get_data(), wording)) entries.push_back(*at);
  }
  std::sort(entries.begin(), entries.end());
  // Released: the query owns it from here.
  return {Query::OP_AND_MAYBE, Query((new EntryList(std::move(entries)))->release()), loose};
}

}  // namespace vbpl::index
