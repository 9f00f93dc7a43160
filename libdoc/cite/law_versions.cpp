// SPDX-License-Identifier: GPL-3.0-or-later
#include "libdoc/cite/law_versions.h"

#include <algorithm>
#include <utility>

#include "libdoc/model/doc_number.h"
#include "libdoc/text/fold.h"

namespace vbpl::cite {
namespace {

bool same_law(const LawVersion& a, const LawVersion& b) {
  if (!a.number.empty() && !b.number.empty()) return lookup_number(a.number) == lookup_number(b.number);
  return a.issued && a.issued == b.issued;
}

void add_document(std::vector<LawVersion>& versions, std::size_t index, const Document& document) {
  LawVersion version{document.number.value_or(""), document.title.value_or(""), document.issued,
                     document.effective, index};
  const auto known = std::find_if(versions.begin(), versions.end(),
                                  [&](const LawVersion& other) { return same_law(other, version); });
  if (known == versions.end()) {
    versions.push_back(std::move(version));
  } else if (!known->document) {
    known->document = index;
  }
}

std::optional<Date> first_day(const LawVersion& version) {
  return version.effective ? version.effective : version.issued;
}

template <class Keep>
std::vector<LawVersion> kept(const std::vector<LawVersion>& versions, Keep keep) {
  std::vector<LawVersion> out;
  std::copy_if(versions.begin(), versions.end(), std::back_inserter(out), keep);
  return out;
}

/// The last version in force on the day, and those passed after it and by that day.
std::vector<LawVersion> at_date(const std::vector<LawVersion>& versions, Date on) {
  const auto known =
      kept(versions, [&](const LawVersion& version) { return version.issued && *version.issued <= on; });
  std::size_t current = known.size();
  for (std::size_t i = 0; i < known.size(); ++i) {
    if (first_day(known[i]) && *first_day(known[i]) <= on) current = i;
  }
  if (current == known.size()) return known;
  return {known.begin() + static_cast<std::ptrdiff_t>(current), known.end()};
}

}  // namespace

std::vector<LawVersion> law_versions(const std::string& title, const Corpus& corpus, const Tables& tables) {
  std::vector<LawVersion> versions;
  const std::string key = match_key(title);
  for (const LawAlias& law : tables.law_aliases) {
    if (law.key == key) versions.push_back({law.number, law.name, law.issued, law.effective, {}});
  }
  for (const std::size_t index : corpus.with_name(key)) add_document(versions, index, corpus.document(index));
  for (LawVersion& version : versions) {
    if (version.document || version.number.find('/') == std::string::npos) continue;
    const auto found = corpus.with_number(version.number);
    if (!found.empty()) version.document = found.front();
  }
  std::stable_sort(versions.begin(), versions.end(),
                   [](const LawVersion& a, const LawVersion& b) { return a.issued < b.issued; });
  return versions;
}

std::vector<LawVersion> fitting_versions(std::vector<LawVersion> versions, const CitationTarget& target,
                                         std::optional<Date> on) {
  if (target.number) {
    return kept(versions, [&](const LawVersion& version) {
      return lookup_number(version.number) == lookup_number(*target.number);
    });
  }
  if (target.issued) {
    return kept(versions, [&](const LawVersion& version) { return version.issued == target.issued; });
  }
  if (target.year) {
    return kept(versions, [&](const LawVersion& version) {
      return version.issued && static_cast<int>(version.issued->year()) == *target.year;
    });
  }
  return on ? at_date(versions, *on) : versions;
}

}  // namespace vbpl::cite
