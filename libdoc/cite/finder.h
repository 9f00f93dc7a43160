// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include <cstddef>
#include <map>
#include <optional>
#include <string>
#include <utility>
#include <vector>

#include "libdoc/cite/document_reference.h"
#include "libdoc/cite/find_context.h"
#include "libdoc/cite/relation.h"
#include "libdoc/cite/unit_list.h"
#include "libdoc/model/citation.h"
#include "libdoc/model/document.h"

namespace vbpl::cite {

/// One walk over the text of a document that gathers its citations. Make one for each document, call `all`
/// once.
class Finder {
 public:
  Finder(const Document& document, const Tables& tables);
  [[nodiscard]] std::vector<Citation> all();

 private:
  /// An act whose units the items below `unit` speak of without naming it: `Sửa đổi, bổ sung một số điều của
  /// Nghị định … như sau:`, `quy định chi tiết các điều sau đây của Luật …:`.
  struct Scope {
    int unit = -1;
    CitationTarget act;
    Relation relation = Relation::mention;
  };
  /// The reference before, for lists of documents.
  struct Last {
    std::size_t end = 0;    ///< behind its issuer and title
    std::size_t first = 0;  ///< index of the first citation of its list
    Relation relation = Relation::mention;
    CitationRole role = CitationRole::plain;
    std::optional<std::string> type;
    bool stated_issuer = false;
  };

  // find.cpp: the walk
  void scan(std::size_t begin, std::size_t end, int depth);
  [[nodiscard]] std::size_t read_at(std::size_t at, int depth);
  [[nodiscard]] bool begins_reference(std::size_t at) const;

  // find_documents.cpp: documents named without units
  void take_document(DocumentReference reference);
  void take_self(const DocumentReference& reference, Citation citation);
  void take_untold(const DocumentReference& reference, Citation citation);
  [[nodiscard]] bool is_own_name(const DocumentReference& reference) const;
  [[nodiscard]] bool is_linked(std::size_t at) const;
  [[nodiscard]] bool may_name(const FoundType& type, std::size_t at) const;
  [[nodiscard]] std::optional<DocumentReference> read_reference(std::size_t at) const;
  [[nodiscard]] std::optional<DocumentReference> read_short(std::size_t at, const FoundType& type) const;
  void share_issuer(const CitationTarget& target);
  void place_issuer(CitationTarget& target) const;
  void share_repeal();
  void open_scope(const Citation& citation, std::size_t end);
  void note_title_act(const Citation& citation);
  void remember_short(const CitationTarget& target);

  // own_type.cpp: "Nghị định này" in an act that is none
  [[nodiscard]] bool is_own_type(const DocumentReference& self) const;
  [[nodiscard]] const CitationTarget* named_before(const DocumentReference& self, std::size_t at) const;
  bool point_to_other(Citation& citation, const DocumentReference& self) const;

  // short_name.cpp: `(sau đây gọi tắt là …)`
  void note_short_name(std::size_t at);
  [[nodiscard]] const CitationTarget* named_last() const;
  [[nodiscard]] bool holds_number(Span words) const;
  [[nodiscard]] std::optional<DocumentReference> read_short_name(std::size_t at) const;

  // codified.cpp: articles of other acts in a codification (pháp điển)
  [[nodiscard]] std::size_t take_codified_heading(std::size_t at);
  [[nodiscard]] std::optional<DocumentReference> codified_pointer(const UnitList& list) const;
  void note_codified(const UnitList& list, const DocumentReference& governor);

  // amending_years.cpp
  std::size_t add_amending_years(const CitationTarget& law, std::size_t at);

  // find_units.cpp: lists of units, with or without a document
  [[nodiscard]] std::size_t take_list(const UnitList& list, int depth);
  [[nodiscard]] bool is_heading(const UnitList& list) const;
  [[nodiscard]] bool lacks_one(const UnitList& list, int unit) const;
  [[nodiscard]] std::vector<UnitPath> paths_of(const UnitList& list) const;
  [[nodiscard]] std::vector<UnitPath> own_paths_of(const UnitList& list) const;
  [[nodiscard]] std::size_t take_imprecise(std::size_t at);
  [[nodiscard]] std::string shared_unit(std::size_t first) const;
  void add_foreign(const UnitList& list, const DocumentReference& governor);
  void add_scoped(const UnitList& list, const Scope& scope);
  [[nodiscard]] std::string article_later(std::size_t at) const;
  void add_own(const UnitList& list, const DocumentReference* self);
  void add_unnamed(const UnitList& list, const DocumentReference& governor);
  [[nodiscard]] const Scope* scope_at(const UnitList& list, int unit);
  [[nodiscard]] std::optional<Scope> title_scope(const UnitList& list, int unit) const;

  // governor.cpp: the document behind a list
  [[nodiscard]] std::optional<DocumentReference> governor_of(const UnitList& list) const;
  [[nodiscard]] std::optional<DocumentReference> governor_of_place(std::size_t at,
                                                                   std::size_t list_end) const;
  [[nodiscard]] std::optional<DocumentReference> governor_behind_words(std::size_t at,
                                                                       std::size_t list_end) const;
  [[nodiscard]] std::optional<DocumentReference> governor_later(const UnitList& list, int unit) const;
  [[nodiscard]] std::optional<DocumentReference> governor_miswritten(std::size_t at) const;
  [[nodiscard]] std::optional<DocumentReference> unnamed_law(std::size_t at) const;
  [[nodiscard]] bool names_others_text(const FoundType& type) const;

  // payload.cpp: references in the new words for another act
  [[nodiscard]] const char* quoted_reason() const;
  [[nodiscard]] const Scope* amended_around(int unit) const;
  [[nodiscard]] bool point_to_amended(Citation& citation, const DocumentReference& self) const;
  [[nodiscard]] bool point_to_amended(Citation& citation, const UnitPath& path,
                                      const DocumentReference* self) const;

  // find.cpp: what the others ask
  [[nodiscard]] Relation allowed(Relation relation, const CitationTarget& target) const;
  [[nodiscard]] Relation relation_at(const Place& place, CitationRole role) const;
  [[nodiscard]] CitationRole role_of(std::size_t at, const CitationTarget& target) const;
  [[nodiscard]] Relation heads_units(std::size_t at) const;
  [[nodiscard]] bool in_quotes(std::size_t at) const;
  [[nodiscard]] bool is_quoted(int unit) const {
    return unit >= 0 && document_.units[static_cast<std::size_t>(unit)].quoted;
  }
  [[nodiscard]] bool is_own_number(const CitationTarget& target) const;
  [[nodiscard]] bool begins_item(std::size_t at) const;

  const Document& document_;
  Reader reader_;
  std::vector<FoundNumber> numbers_;
  Context context_;
  Surroundings around_;
  std::vector<Citation> found_;
  Last last_;
  std::optional<CitationTarget> title_act_;  ///< the one act that the title says is amended
  bool amends_several_ = false;
  std::vector<Scope> scopes_;                 ///< innermost last
  std::map<std::string, std::string> short_;  ///< "Nghị định 59" → its number; empty when two fit
  std::map<std::string, CitationTarget> principal_;  ///< by type: the law that this document details
  std::vector<std::pair<std::string, CitationTarget>> named_;  ///< by short name, in lower case
  std::size_t passed_ = 0;         ///< behind the short name given last: reading goes on there
  std::size_t heading_end_ = 0;    ///< behind the codified heading whose note is still to come, 0 if none
  std::optional<Scope> codified_;  ///< the act whose article stands here
};

}  // namespace vbpl::cite
