// SPDX-License-Identifier: GPL-3.0-or-later
#include "libdoc/review/testimony.h"

namespace vbpl {
namespace {

bool gives_units(const Amendment& command) {
  return command.verb == AmendVerb::insert || command.verb == AmendVerb::replace;
}

}  // namespace

Testimony::Testimony(const Corpus& corpus, const CorpusFacts& facts) {
  for (std::size_t i = 0; i < corpus.size(); ++i) {
    const std::string& own = corpus.document(i).id;
    for (const Citation& citation : facts.citations[i]) {
      const CitationTarget& target = citation.target;
      if (target.issued && !target.id.empty() && target.id != own) days_[target.id][*target.issued].insert(i);
    }
    for (const Amendment& command : facts.amendments[i]) {
      if (gives_units(command) && command.target.id != own) grown_.insert(command.target.id);
    }
  }
}

bool Testimony::others_date_it(const std::string& id, Date day, Date own, std::size_t but) const {
  const auto dated = days_.find(id);
  if (dated == days_.end()) return false;
  const auto count = [&](Date on) {
    const auto witnesses = dated->second.find(on);
    if (witnesses == dated->second.end()) return std::size_t{0};
    return witnesses->second.size() - witnesses->second.count(but);
  };
  return count(day) > count(own);
}

}  // namespace vbpl
