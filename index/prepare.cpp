// SPDX-License-Identifier: GPL-3.0-or-later
#include "index/prepare.h"

#include <fmt/format.h>

#include "index/stored.h"
#include "index/terms.h"
#include "libdoc/read/sha256.h"

namespace vbpl::index {
namespace {

// Times that the words of a heading count, on top of their place in the text (SEARCH: 2 to 3 in all is best
// on the visible sets).
constexpr unsigned kHeadingWeight = 2;
constexpr unsigned kTitleWeight = 1;
constexpr unsigned kOwnTitleWeight = 3;
constexpr std::size_t kGroupDigits = 24;

void add_joint(TermBag& terms, std::string_view prefix, const std::optional<std::string>& names) {
  if (!names) return;
  std::string_view rest = *names;
  while (!rest.empty()) {
    const std::size_t end = rest.find("; ");
    terms.add_label(folded_term(prefix, rest.substr(0, end)));
    rest = end == std::string_view::npos ? std::string_view{} : rest.substr(end + 2);
  }
}

void add_number(TermBag& terms, const Document& document) {
  if (!document.number) return;
  terms.add_weighted_label(folded_term(prefix::kOwnNumber, *document.number));
  if (const std::string brief = short_number(*document.number); !brief.empty())
    terms.add_label(folded_term(prefix::kOwnNumber, brief));
}

void add_metadata(TermBag& terms, const Document& document) {
  add_number(terms, document);
  if (document.doc_type) terms.add_label(folded_term(prefix::kDocType, *document.doc_type));
  add_joint(terms, prefix::kIssuer, document.issuer);
  if (document.territory) terms.add_label(folded_term(prefix::kTerritory, *document.territory));
  if (document.title) {
    terms.add_weighted_label(words_term(prefix::kName, *document.title));
    if (document.doc_type)
      terms.add_weighted_label(words_term(prefix::kName, *document.doc_type + " " + *document.title));
  }
}

/// The article or annex that a passage is part of, as index of a unit; -1 = none.
int provision_of(const Document& document, int unit) {
  int found = unit;
  for (int at = unit; at >= 0;) {
    const Unit& own = document.units[static_cast<std::size_t>(at)];
    if (own.kind == UnitKind::article && !own.quoted) found = at;
    at = own.parent < at ? own.parent : -1;
  }
  return found;
}

void add_place(TermBag& terms, const Document& document, int unit) {
  for (int at = unit; at >= 0;) {
    const Unit& own = document.units[static_cast<std::size_t>(at)];
    if (own.kind == UnitKind::article) terms.add_weighted_label(folded_term(prefix::kArticle, own.num));
    if (own.kind == UnitKind::clause) terms.add_weighted_label(folded_term(prefix::kClause, own.num));
    at = own.parent < at ? own.parent : -1;
  }
}

void add_provision(TermBag& terms, const Document& document, const Passage& passage,
                   const StoredPassage& stored) {
  if (document.title) terms.add_text(*document.title, kTitleWeight);
  terms.add_heading(stored.heading, kHeadingWeight);
  add_place(terms, document, passage.unit);
  terms.add_label(std::string(kProvisionEntry));
}

void add_own(TermBag& terms, const Document& document, const Provenance& provenance) {
  if (document.doc_type) terms.add_text(*document.doc_type);
  if (document.title) terms.add_heading(*document.title, kOwnTitleWeight);
  terms.add_label(std::string(kDocumentEntry));
  terms.add_label(make_term(prefix::kDocumentId, document.id));
  terms.add_label(make_term(prefix::kOrigin, provenance.origin));
}

std::vector<std::pair<unsigned, std::string>> values_of(const Document& document, const std::string& group,
                                                        int provision) {
  std::vector<std::pair<unsigned, std::string>> values;
  const auto add = [&](unsigned slot, std::string value) {
    if (!value.empty()) values.emplace_back(slot, std::move(value));
  };
  add(slot::kIssued, day_value(document.issued));
  add(slot::kDocument, group);
  add(slot::kDocType, document.doc_type.value_or(""));
  add(slot::kIssuer, document.issuer.value_or(""));
  add(slot::kTerritory, document.territory.value_or(""));
  // By the key, not the group: the same act out of two files is one hit.
  const std::string eid =
      provision < 0 ? std::string{} : document.units[static_cast<std::size_t>(provision)].eid;
  add(slot::kProvision, sha256_hex(document.id).substr(0, kGroupDigits) + eid);
  return values;
}

std::string group_of(const Provenance& provenance, std::string_view document_id) {
  std::string name = provenance.origin + '\n' + provenance.hash + '\n';
  name += document_id;
  return sha256_hex(name).substr(0, kGroupDigits);
}

void add_own_values(PreparedEntry& entry, const Document& document, const Provenance& provenance) {
  entry.values.emplace_back(slot::kHash, provenance.hash);
  entry.values.emplace_back(slot::kOrigin, provenance.origin);
  entry.values.emplace_back(slot::kIdentity, document.id);
}

}  // namespace

std::string day_value(const std::optional<Date>& day) {
  if (!day) return {};
  return fmt::format("{:04}{:02}{:02}", int{day->year()}, unsigned{day->month()}, unsigned{day->day()});
}

PreparedDocument prepare(const Document& document, const Provenance& provenance,
                         const PassageLimits& limits) {
  PreparedDocument prepared{
      group_of(provenance, document.id), document.id, provenance, document.text.size(), {}};
  Lexicon lexicon;
  for (const Passage& passage : cut_passages(document, limits)) {
    const bool is_own = prepared.entries.empty();
    const StoredPassage stored = make_stored(document, passage);
    TermBag terms(lexicon);
    terms.add_text(stored.text);
    terms.add_cited_numbers(stored.text);
    is_own ? add_own(terms, document, provenance) : add_provision(terms, document, passage, stored);
    add_metadata(terms, document);
    terms.add_label(make_term(prefix::kGroup, prepared.group));
    PreparedEntry entry{terms.terms(), join_entry(encode(stored), is_own ? encode_frame(document) : ""), {}};
    entry.values = values_of(document, prepared.group, provision_of(document, passage.unit));
    if (is_own) add_own_values(entry, document, provenance);
    if (!stored.eid.empty()) entry.values.emplace_back(slot::kUnit, stored.eid);
    prepared.entries.push_back(std::move(entry));
  }
  return prepared;
}

}  // namespace vbpl::index
