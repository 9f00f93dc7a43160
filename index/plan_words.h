// SPDX-License-Identifier: GPL-3.0-or-later
// Inside the room only: plain words of a query.
#pragma once
#include <xapian.h>

#include <string>
#include <string_view>
#include <vector>

#include "index/plan.h"

namespace vbpl::index {

/// What a run of plain words asks for.
struct WordsQuery {
  std::vector<Xapian::Query> wishes;  ///< each raises the rank
  std::vector<Xapian::Query> extras;  ///< each raises the rank of what has a wish
  std::vector<Xapian::Query> musts;   ///< each has to match
  std::vector<Xapian::Query>
      filters;                ///< each has to match, without weight: the document or provision that is named
  Phrase words;               ///< as read
  bool is_reference = false;  ///< nothing but the name of a document or provision
  std::string clause, point;
};

class WordsPlanner {
 public:
  explicit WordsPlanner(const PlanContext& context) : context_(context) {}

  /// Words of which an entry should have many.
  [[nodiscard]] WordsQuery soft(const std::string& text, Wanted& wanted);
  /// Words that an entry must all have.
  [[nodiscard]] WordsQuery strict(const std::string& text, Wanted& wanted);
  /// The tokens of a text with their marks put back.
  [[nodiscard]] Phrase restored(const std::string& text);
  [[nodiscard]] std::vector<SearchNote> take_notes() { return std::move(notes_); }

 private:
  struct Read {
    Phrase tokens;
    WordsQuery query;    ///< filters of the reference in the words
    Phrase abbreviated;  ///< demanded in either form: what is looked for, in both
  };
  enum class Manner : std::uint8_t { wish, demand };
  [[nodiscard]] Read read(const std::string& text, Manner manner);
  void restore(Phrase& tokens) const;
  void tell(const std::string& typed, const Phrase& tokens);
  void spell_out(const std::string& text, Read& read) const;
  void demand_abbreviations(const std::string& text, Read& read);
  void add_serial(const struct Reference& reference, WordsQuery& query) const;
  void add_reference(const struct Reference& reference, Read& read);
  [[nodiscard]] bool add_number(const struct Reference& reference, WordsQuery& query);
  void add_name_and_year(const Phrase& tokens, WordsQuery& query) const;
  [[nodiscard]] bool add_name(Read& read) const;
  void tell_absent(const Phrase& tokens);
  [[nodiscard]] Xapian::Query word(const Phrase& tokens, std::size_t i) const;
  void drop_common(std::vector<std::string>& terms) const;
  void add_wishes(std::vector<std::string> terms, std::size_t words, WordsQuery& query) const;

  const PlanContext& context_;
  std::vector<SearchNote> notes_;
};

/// Notes the tokens as looked for.
void want(const Phrase& tokens, Wanted& wanted);

}  // namespace vbpl::index
