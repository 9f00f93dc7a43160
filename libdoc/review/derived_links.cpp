// SPDX-License-Identifier: GPL-3.0-or-later
#include "libdoc/review/derived_links.h"

#include <algorithm>
#include <map>
#include <set>
#include <string>
#include <unordered_map>

#include "libdoc/model/identity.h"
#include "libdoc/status/act_key.h"
#include "libdoc/text/fold.h"
#include "libdoc/text/pattern.h"

namespace vbpl {
namespace {

constexpr int kLongestChain = 4;              // replacements of replacements
constexpr std::uint32_t kDetailingCount = 4;  // citations that show that an act is carried out
constexpr int kLocalRank = 8;                 // acts of localities are replaced by others of their own place

/// Acts by what they replaced.
class Successors {
 public:
  Successors(const Corpus& corpus, const CorpusFacts& facts, const std::vector<DocumentFacts>& documents)
      : corpus_(corpus), documents_(documents) {
    for (std::size_t i = 0; i < std::min(corpus.size(), facts.amendments.size()); ++i) {
      if (!is_source(documents[i])) continue;
      for (const Amendment& amendment : facts.amendments[i]) {
        if (!ends_whole_act(amendment)) continue;
        std::string key = key_of(amendment.target, corpus.document(i));
        if (!key.empty()) by_key_[std::move(key)].insert(static_cast<std::uint32_t>(i));
      }
    }
  }

  /// The key of the act that a citation names.
  [[nodiscard]] std::string key_of(const CitationTarget& target, const Document& citing) const {
    const auto known = target.id.empty() ? std::vector<std::size_t>{} : corpus_.with_id(target.id);
    return known.size() == 1 ? act_key(corpus_.document(known.front())) : act_key(act_name(target, citing));
  }

  /// The standing acts that have taken the place of this one, directly or by others between them.
  [[nodiscard]] std::set<std::uint32_t> of(const std::string& key) const {
    std::set<std::uint32_t> standing, met;
    std::vector<std::string> keys{key};
    for (int step = 0; step < kLongestChain && !keys.empty(); ++step) {
      std::vector<std::string> next;
      for (const std::string& one : keys) {
        const auto found = by_key_.find(one);
        if (found == by_key_.end()) continue;
        for (const std::uint32_t successor : found->second) {
          if (!met.insert(successor).second) continue;
          if (documents_[successor].expired)
            next.push_back(act_key(corpus_.document(successor)));
          else
            standing.insert(successor);
        }
      }
      keys = std::move(next);
    }
    return standing;
  }

 private:
  static bool is_source(const DocumentFacts& facts) {
    return !facts.outside && !facts.consolidation && facts.rank != 0 && facts.rank < kLocalRank &&
           facts.status != Status::not_yet;
  }
  /// Not "bãi bỏ": a law that only repeals another does not take over its matter.
  static bool ends_whole_act(const Amendment& amendment) {
    const bool verb = amendment.verb == AmendVerb::replace_document || amendment.verb == AmendVerb::expire;
    return verb && amendment.target.unit.empty() && !is_partial(amendment);
  }

  const Corpus& corpus_;
  const std::vector<DocumentFacts>& documents_;
  std::unordered_map<std::string, std::set<std::uint32_t>> by_key_;
};

/// Standing laws and ordinances by name: "luật bảo hiểm y tế".
class LawNames {
 public:
  LawNames(const Corpus& corpus, const std::vector<DocumentFacts>& documents) {
    for (std::size_t i = 0; i < corpus.size(); ++i) {
      const Document& law = corpus.document(i);
      const DocumentFacts& facts = documents[i];
      const bool standing = !facts.expired && !facts.outside && !facts.consolidation && !facts.amending;
      if (!standing || facts.rank > kLowestLaw || facts.status == Status::not_yet || !law.title ||
          !law.doc_type)
        continue;
      std::string name = match_key(*law.title);
      const std::string type = match_key(*law.doc_type) + " ";
      if (!is_law(type)) continue;
      by_name_[name.starts_with(type) ? name : type + name] = static_cast<std::uint32_t>(i);
    }
  }

  /// The law of this name.
  [[nodiscard]] std::optional<std::uint32_t> find(const std::string& name) const {
    const auto found = by_name_.find(name);
    return found == by_name_.end() ? std::nullopt : std::optional(found->second);
  }

  /// The laws that a title says it carries out; at each place the longest name that fits.
  [[nodiscard]] std::vector<std::uint32_t> carried_out_by(const std::string& title) const {
    static const Pattern detailing("chi tiết|hướng dẫn|biện pháp thi hành|thi hành một số điều",
                                   Pattern::ignore_case);
    std::vector<std::uint32_t> laws;
    if (!detailing.find(title)) return laws;
    const std::string key = match_key(title);
    for (const char* type : kTypes) {
      for (std::size_t at = key.find(type); at != std::string::npos; at = key.find(type, at + 1)) {
        if (const auto law = longest_at(std::string_view(key).substr(at))) laws.push_back(*law);
      }
    }
    return laws;
  }

 private:
  static constexpr int kLowestLaw = 3;
  static constexpr const char* kTypes[] = {"luật ", "bộ luật ", "pháp lệnh "};

  static bool is_law(std::string_view name) {
    return std::any_of(std::begin(kTypes), std::end(kTypes),
                       [&](const char* type) { return name.starts_with(type); });
  }
  [[nodiscard]] std::optional<std::uint32_t> longest_at(std::string_view text) const {
    constexpr std::size_t kLongestName = 160;
    text = text.substr(0, kLongestName);
    for (std::size_t end = text.size(); end != std::string_view::npos && end > 0;
         end = text.find_last_of(" ,;", end - 1)) {
      if (const auto law = find(std::string(text.substr(0, end)))) return law;
    }
    return std::nullopt;
  }

  std::unordered_map<std::string, std::uint32_t> by_name_;
};

/// The links of one act.
class Deriver {
 public:
  Deriver(const Corpus& corpus, const std::vector<DocumentFacts>& documents, const Successors& successors,
          const LawNames& names)
      : corpus_(corpus), documents_(documents), successors_(successors), names_(names) {}

  [[nodiscard]] std::vector<Link> links(std::size_t from, const std::vector<Citation>& citations,
                                        const std::vector<Link>& known) const {
    std::map<std::uint32_t, Link> found;
    const Document& lower = corpus_.document(from);
    for (const Citation& citation : citations) {
      for (const std::uint32_t to : heirs(citation, lower))
        if (is_older(from, to)) add(from, to, flags_of(citation), found);
    }
    if (lower.title) {
      for (const std::uint32_t to : names_.carried_out_by(*lower.title))
        add(from, to, is_older(from, to) ? kDetails | kInherited : kDetails, found);
    }
    std::vector<Link> result;
    for (auto& [to, link] : found) {
      if (link.count >= kDetailingCount) link.flags |= kDetails;
      if (!is_linked_to(known, to)) result.push_back(link);
    }
    return result;
  }

 private:
  /// The acts in the place of what is cited.
  [[nodiscard]] std::set<std::uint32_t> heirs(const Citation& citation, const Document& lower) const {
    const std::string key = successors_.key_of(citation.target, lower);
    if (!key.empty()) return successors_.of(key);
    if (!citation.target.id.empty() || !citation.target.title) return {};
    const auto law = names_.find(match_key(*citation.target.title));
    return law ? std::set<std::uint32_t>{*law} : std::set<std::uint32_t>{};
  }
  [[nodiscard]] bool is_older(std::size_t from, std::uint32_t to) const {
    const auto &ours = corpus_.document(from).issued, &theirs = corpus_.document(to).issued;
    return ours && theirs && *ours < *theirs;
  }
  static int flags_of(const Citation& citation) {
    if (citation.relation == Relation::basis) return kInherited | kBasis;
    return citation.relation == Relation::details ? kInherited | kDetails : kInherited;
  }
  void add(std::size_t from, std::uint32_t to, int flags, std::map<std::uint32_t, Link>& found) const {
    if (to == from || documents_[to].rank == 0 || documents_[to].rank >= documents_[from].rank) return;
    Link& link = found[to];
    link.to = to;
    link.flags = static_cast<std::uint16_t>(link.flags | flags);
    ++link.count;
  }
  static bool is_linked_to(const std::vector<Link>& links, std::uint32_t to) {
    const auto found =
        std::lower_bound(links.begin(), links.end(), to,
                         [](const Link& link, std::uint32_t wanted) { return link.to < wanted; });
    return found != links.end() && found->to == to;
  }

  const Corpus& corpus_;
  const std::vector<DocumentFacts>& documents_;
  const Successors& successors_;
  const LawNames& names_;
};

}  // namespace

std::vector<std::vector<Link>> derived_links(const Corpus& corpus, const CorpusFacts& facts,
                                             const std::vector<DocumentFacts>& documents,
                                             const std::vector<std::vector<Link>>& links) {
  const Successors successors(corpus, facts, documents);
  const LawNames names(corpus, documents);
  const Deriver deriver(corpus, documents, successors, names);
  std::vector<std::vector<Link>> result(corpus.size());
  for (std::size_t from = 0; from < std::min(corpus.size(), facts.citations.size()); ++from) {
    const DocumentFacts& lower = documents[from];
    if (!lower.expired && !lower.outside && !lower.consolidation && !lower.amending)
      result[from] = deriver.links(from, facts.citations[from], links[from]);
  }
  return result;
}

}  // namespace vbpl
