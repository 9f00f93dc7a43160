// SPDX-License-Identifier: GPL-3.0-or-later
#include "index/facets.h"

#include <algorithm>
#include <map>
#include <set>
#include <string>
#include <unordered_map>

#include "index/hit.h"
#include "index/terms.h"

namespace vbpl::index {
namespace {

struct Counted {
  const char* field;
  std::string (*value)(const Xapian::Document& entry, Date day);
};
constexpr Counted kCounted[] = {
    {"type", [](const Xapian::Document& entry, Date) { return entry.get_value(slot::kDocType); }},
    {"issuer", [](const Xapian::Document& entry, Date) { return entry.get_value(slot::kIssuer); }},
    {"territory", [](const Xapian::Document& entry, Date) { return entry.get_value(slot::kTerritory); }},
    {"year", [](const Xapian::Document& entry, Date) { return entry.get_value(slot::kIssued).substr(0, 4); }},
    {"status", [](const Xapian::Document& entry,
                  Date day) { return std::string(to_string(status_at(validity_in(entry), day))); }},
};

Facet listed(const char* field, const std::map<std::string, std::size_t>& counts) {
  Facet facet{field, {counts.begin(), counts.end()}};
  std::stable_sort(facet.values.begin(), facet.values.end(),
                   [](const auto& a, const auto& b) { return a.second > b.second; });
  return facet;
}

/// The greater comes first.
std::string key_of(const Xapian::Document& entry, SortBy sort, Date day) {
  if (sort == SortBy::date) return entry.get_value(slot::kIssued);
  switch (status_at(validity_in(entry), day)) {
    case Status::in_force:
      return "3";
    case Status::partly_expired:
      return "2";
    case Status::unknown:
      return "1";
    default:
      return "0";
  }
}

}  // namespace

std::vector<Facet> count_facets(const Xapian::Database& database, const std::vector<Match>& matches,
                                Date day) {
  std::set<std::string> seen;
  std::map<std::string, std::size_t> counts[std::size(kCounted)];
  for (const Match& match : matches) {
    const Xapian::Document entry = database.get_document(match.id);
    if (!seen.insert(entry.get_value(slot::kDocument)).second) continue;
    for (std::size_t i = 0; i < std::size(kCounted); ++i) {
      if (std::string value = kCounted[i].value(entry, day); !value.empty()) ++counts[i][value];
    }
  }
  std::vector<Facet> facets;
  for (std::size_t i = 0; i < std::size(kCounted); ++i)
    facets.push_back(listed(kCounted[i].field, counts[i]));
  return facets;
}

void put_in_order(const Xapian::Database& database, SortBy sort, Date day, std::vector<Match>& matches) {
  if (sort == SortBy::relevance) return;
  std::unordered_map<Xapian::docid, std::string> keys;
  for (const Match& match : matches) keys[match.id] = key_of(database.get_document(match.id), sort, day);
  std::stable_sort(matches.begin(), matches.end(),
                   [&](const Match& a, const Match& b) { return keys[a.id] > keys[b.id]; });
}

void put_together(const Xapian::Database& database, std::vector<Match>& matches) {
  std::unordered_map<std::string, std::size_t> first;
  std::unordered_map<Xapian::docid, std::size_t> place;
  for (const Match& match : matches) {
    const std::string group = database.get_document(match.id).get_value(slot::kDocument);
    place[match.id] = first.try_emplace(group, first.size()).first->second;
  }
  std::stable_sort(matches.begin(), matches.end(),
                   [&](const Match& a, const Match& b) { return place[a.id] < place[b.id]; });
}

}  // namespace vbpl::index
