// SPDX-License-Identifier: GPL-3.0-or-later
#include "libdoc/review/licence_conflicts.h"

#include <algorithm>

#include "libdoc/base/ordered.h"
#include "libdoc/review/candidates.h"
#include "libdoc/review/pair_findings.h"
#include "libdoc/text/fold.h"

namespace vbpl {
namespace {

struct Known {
  std::vector<Provision> provisions;
  std::vector<Licence> licences;
};

Known read_licences(const ReviewContext& context, std::size_t index) {
  Known known;
  if (!context.is_standing(index) || context.relations.facts(index).amending) return known;
  known.provisions = context.provisions(index);
  known.licences = licences_in(context.corpus.document(index), known.provisions, context.bodies);
  return known;
}

/// The higher act's licence that ours contradicts: the one whose case is most like ours, where none of those
/// that may be our case names our body.
const Licence* contradicted(const Licence& ours, const std::vector<Licence>& theirs) {
  const Licence* best = nullptr;
  std::size_t most = 0;
  for (const Licence& other : theirs) {
    if (other.paper != ours.paper || other.grants != ours.grants) continue;
    if (other.body_key == ours.body_key) return nullptr;
    if (!is_one_case(ours, other)) continue;
    std::vector<MaskId> both;
    std::set_intersection(ours.whom.begin(), ours.whom.end(), other.whom.begin(), other.whom.end(),
                          std::back_inserter(both));
    if (best == nullptr || both.size() > most) {
      best = &other;
      most = both.size();
    }
  }
  return best;
}

/// Both acts speak of the papers that their own issuers grant.
bool is_own_paper(const ReviewContext& context, const LicenceConflict& found) {
  const auto names_issuer = [&](std::size_t document, const std::string& body) {
    const std::string& issuer = context.relations.facts(document).issuer;
    return !issuer.empty() && match_key(body).find(issuer) != std::string::npos;
  };
  return names_issuer(found.ours_document, found.ours.body) &&
         names_issuer(found.theirs_document, found.theirs.body);
}

}  // namespace

std::vector<LicenceConflict> licence_conflicts(const ReviewContext& context) {
  std::vector<Known> known(context.corpus.size());
  for_each_ordered(
      context.corpus.size(), context.options.threads,
      [&](std::size_t i) { return read_licences(context, i); },
      [&](std::size_t i, Known&& found) { known[i] = std::move(found); });
  std::vector<LicenceConflict> result;
  for (std::size_t lower = 0; lower < known.size(); ++lower) {
    if (known[lower].licences.empty()) continue;
    for (const Link& link : context.relations.links(lower)) {
      const Known& higher = known[link.to];
      if (higher.licences.empty() || !is_below(context, lower, link.to) ||
          !is_linked(context.relations.relation(lower, link.to)))
        continue;
      for (const Licence& ours : known[lower].licences) {
        const Licence* theirs = contradicted(ours, higher.licences);
        if (theirs == nullptr) continue;
        LicenceConflict found{
            lower, link.to, known[lower].provisions[ours.provision], higher.provisions[theirs->provision],
            ours,  *theirs};
        if (!is_own_paper(context, found)) result.push_back(std::move(found));
      }
    }
  }
  return result;
}

}  // namespace vbpl
