// SPDX-License-Identifier: GPL-3.0-or-later
#include "libdoc/review/relations.h"

#include <algorithm>
#include <map>

#include "libdoc/model/identity.h"
#include "libdoc/review/derived_links.h"
#include "libdoc/review/provision.h"
#include "libdoc/text/fold.h"
#include "libdoc/text/pattern.h"

namespace vbpl {
namespace {

/// Share of the smaller set that both have.
double overlap(const std::vector<MaskId>& a, const std::vector<MaskId>& b) {
  std::vector<MaskId> both;
  std::set_intersection(a.begin(), a.end(), b.begin(), b.end(), std::back_inserter(both));
  const std::size_t smaller = std::min(a.size(), b.size());
  return smaller == 0 ? 0.0 : static_cast<double>(both.size()) / static_cast<double>(smaller);
}

std::uint16_t flags_of(Relation relation) {
  switch (relation) {
    case Relation::basis:
      return kCites | kBasis;
    case Relation::details:
      return kCites | kDetails;
    case Relation::amends:
      return kCites | kAmends;
    case Relation::replaces:
    case Relation::repeals:
      return kCites;
    default:
      return kCites;
  }
}

bool is_whole(const Amendment& amendment) {
  const bool verb = amendment.verb == AmendVerb::replace_document ||
                    amendment.verb == AmendVerb::repeal_document || amendment.verb == AmendVerb::expire;
  return verb && amendment.target.unit.empty() && amendment.scope.empty();
}

/// "Quy định chi tiết một số điều của Luật Đất đai": the title of the lower act names the higher one.
bool title_details(const Document& lower, const Document& higher) {
  static const Pattern detailing("chi tiết|hướng dẫn|biện pháp thi hành|thi hành một số điều",
                                 Pattern::ignore_case);
  if (!lower.title || !detailing.find(*lower.title)) return false;
  if (higher.number && lower.title->find(*higher.number) != std::string::npos) return true;
  if (!higher.title || !higher.doc_type) return false;
  return match_key(*lower.title).find(match_key(*higher.doc_type + " " + *higher.title)) != std::string::npos;
}

/// "xã an hòa, tỉnh vân hải" lies within "tỉnh vân hải".
bool within(std::string_view place, std::string_view larger) { return place.ends_with(larger); }

}  // namespace

std::vector<std::size_t> targets_in(const Corpus& corpus, const Document& citing,
                                    const CitationTarget& target) {
  if (!target.id.empty()) return corpus.with_id(target.id);
  if (!target.number) return {};
  std::vector<std::size_t> found = corpus.with_number(*target.number);
  if (found.size() < 2) return found;
  const auto elsewhere = [&](std::size_t index) {
    return corpus.document(index).territory && corpus.document(index).territory != citing.territory;
  };
  found.erase(std::remove_if(found.begin(), found.end(), elsewhere), found.end());
  return found;
}

Relations::Relations(const Corpus& corpus, const CorpusFacts& facts,
                     const std::vector<StatusRecord>& statuses) {
  read_documents(corpus, statuses);
  read_links(corpus, facts);
  derive_links(corpus, facts);
}

void Relations::read_documents(const Corpus& corpus, const std::vector<StatusRecord>& statuses) {
  documents_.resize(corpus.size());
  for (std::size_t i = 0; i < corpus.size(); ++i) {
    const Document& document = corpus.document(i);
    DocumentFacts& facts = documents_[i];
    facts.id = document.id;
    facts.number = document.number.value_or("");
    facts.rank = legal_rank(document);
    facts.consolidation = document.kind == DocumentKind::consolidation;
    facts.outside = document.kind == DocumentKind::other || document.draft.value_or(false);
    facts.amending = document.title && is_amending_title(*document.title);
    facts.place =
        is_local(document) ? match_key(document.territory.value_or(document.issuer.value_or(""))) : "";
    facts.issuer = match_key(document.issuer.value_or(""));
    if (document.title) facts.title = content_set(*document.title);
  }
  for (const StatusRecord& record : statuses) {
    if (!record.unit.empty() || record.document >= documents_.size()) continue;
    DocumentFacts& facts = documents_[record.document];
    facts.status = record.status;
    facts.expired = record.status == Status::expired;
    facts.ended = record.to;
  }
}

void Relations::read_links(const Corpus& corpus, const CorpusFacts& facts) {
  links_.resize(corpus.size());
  for (std::size_t from = 0; from < corpus.size(); ++from) {
    const Document& document = corpus.document(from);
    std::map<std::uint32_t, Link> links;
    const auto add = [&](const CitationTarget& target, std::uint16_t flags, std::uint32_t count) {
      for (const std::size_t to : targets_in(corpus, document, target)) {
        if (to == from) continue;
        Link& link = links[static_cast<std::uint32_t>(to)];
        link.to = static_cast<std::uint32_t>(to);
        link.flags |= flags;
        link.count += count;
      }
    };
    if (from < facts.citations.size()) {
      for (const Citation& citation : facts.citations[from])
        add(citation.target, flags_of(citation.relation), 1);
    }
    if (from < facts.amendments.size()) {
      for (const Amendment& amendment : facts.amendments[from])
        add(amendment.target, is_whole(amendment) ? kReplaces : kAmends, 0);
    }
    for (auto& [to, link] : links) {
      const bool higher = documents_[to].rank != 0 && documents_[to].rank < documents_[from].rank;
      if (higher && (link.count >= 4 || title_details(document, corpus.document(to)))) link.flags |= kDetails;
      links_[from].push_back(link);
    }
  }
}

void Relations::derive_links(const Corpus& corpus, const CorpusFacts& facts) {
  const auto derived = derived_links(corpus, facts, documents_, links_);
  for (std::size_t from = 0; from < derived.size(); ++from) {
    std::vector<Link> all;
    std::merge(links_[from].begin(), links_[from].end(), derived[from].begin(), derived[from].end(),
               std::back_inserter(all), [](const Link& a, const Link& b) { return a.to < b.to; });
    links_[from] = std::move(all);
  }
}

std::uint16_t Relations::link_flags(std::size_t from, std::size_t to) const {
  const auto& links = links_[from];
  const auto found = std::lower_bound(links.begin(), links.end(), to,
                                      [](const Link& link, std::size_t wanted) { return link.to < wanted; });
  return found != links.end() && found->to == to ? found->flags : std::uint16_t{0};
}

bool Relations::is_version(std::size_t a, std::size_t b) const {
  if ((link_flags(a, b) | link_flags(b, a)) & kReplaces) return true;
  for (const Link& link : links_[a]) {  // a replaces c, which replaced b
    if ((link.flags & kReplaces) && (link_flags(link.to, b) & kReplaces)) return true;
  }
  for (const Link& link : links_[b]) {
    if ((link.flags & kReplaces) && (link_flags(link.to, a) & kReplaces)) return true;
  }
  return false;
}

bool Relations::same_series(std::size_t a, std::size_t b) const {
  const DocumentFacts &x = documents_[a], &y = documents_[b];
  if (x.rank != y.rank || x.issuer != y.issuer || x.place != y.place) return false;
  return x.title.size() >= 3 && y.title.size() >= 3 && overlap(x.title, y.title) >= 0.85 &&
         std::max(x.title.size(), y.title.size()) * 85 <= std::min(x.title.size(), y.title.size()) * 100;
}

double Relations::title_likeness(std::size_t a, std::size_t b) const {
  const std::vector<MaskId>&x = documents_[a].title, &y = documents_[b].title;
  if (x.empty() || y.empty()) return 0.0;
  std::vector<MaskId> both;
  std::set_intersection(x.begin(), x.end(), y.begin(), y.end(), std::back_inserter(both));
  return static_cast<double>(both.size()) / static_cast<double>(x.size() + y.size() - both.size());
}

DocumentRelation Relations::relation(std::size_t a, std::size_t b) const {
  const DocumentFacts &x = documents_[a], &y = documents_[b];
  const bool one_number =
      !x.number.empty() && x.number == y.number && (x.place.empty() || y.place.empty() || x.place == y.place);
  if (a == b || x.id == y.id || one_number) return DocumentRelation::same;
  if (x.outside || y.outside) return DocumentRelation::outside;
  if (x.consolidation || y.consolidation) return DocumentRelation::consolidated;
  if (x.expired || y.expired) return DocumentRelation::expired;
  if (is_version(a, b)) return DocumentRelation::version;
  const std::uint16_t forward = link_flags(a, b), back = link_flags(b, a);
  if ((forward | back) & kAmends) return DocumentRelation::amends;
  if (x.rank >= 10 && y.rank >= 10 && !within(x.place, y.place) && !within(y.place, x.place))
    return DocumentRelation::other_place;
  const std::uint16_t down = x.rank > y.rank ? forward : x.rank < y.rank ? back : std::uint16_t{0};
  if (down & kInherited) return DocumentRelation::inherits;
  if (down & kDetails) return DocumentRelation::details;
  return (forward | back) & kCites ? DocumentRelation::cites : DocumentRelation::none;
}

}  // namespace vbpl
