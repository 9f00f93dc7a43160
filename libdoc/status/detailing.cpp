// SPDX-License-Identifier: GPL-3.0-or-later
#include "libdoc/status/detailing.h"

#include <algorithm>

#include "libdoc/cite/find.h"
#include "libdoc/cite/resolve.h"
#include "libdoc/text/fold.h"
#include "libdoc/text/pattern.h"

namespace vbpl {
namespace {

/// The căn cứ citation of the law that the title calls by its bare name.
const Citation* basis_named(std::span<const Citation> citations, const std::string& title) {
  const std::string key = match_key(title);
  const auto found = std::find_if(citations.begin(), citations.end(), [&](const Citation& c) {
    return c.relation == Relation::basis && c.target.title &&
           (c.target.number || c.target.year || c.target.issued) && match_key(*c.target.title) == key;
  });
  return found == citations.end() ? nullptr : &*found;
}

bool is_bare(const CitationTarget& target) { return !target.number && !target.year && !target.issued; }

}  // namespace

std::optional<Detailing> detailed_act(const Document& document, std::span<const Citation> citations,
                                      const Corpus& corpus, const Tables& tables) {
  static const Pattern details(
      "^\\s*(?:(?:Nghị định|Nghị quyết|Quyết định|Thông tư)(?: liên tịch)?\\s+)?(?:số \\S+\\s+)?(?:ban hành "
      ")?(quy định chi tiết|hướng dẫn)",
      Pattern::ignore_case);
  if (!document.title) return std::nullopt;
  const auto match = details.find(*document.title);
  if (!match) return std::nullopt;
  Document title;
  title.text = *document.title;
  title.issued = document.issued;
  title.territory = document.territory;
  std::vector<Citation> named = find_citations(title, tables);
  std::erase_if(named, [&](const Citation& c) {
    return c.span.begin < match->span().end || (!c.target.number && !c.target.title);
  });
  if (named.empty()) return std::nullopt;
  resolve_citations(document, corpus, tables, named);
  Detailing out;
  out.parent = named.front().target;
  out.guides_only = lower(match->text(1)) == "hướng dẫn";
  out.several = std::any_of(named.begin(), named.end(), [&](const Citation& c) {
    return c.target.number != out.parent.number || c.target.title != out.parent.title;
  });
  if (is_bare(out.parent)) {
    const Citation* basis = basis_named(citations, *out.parent.title);
    if (basis == nullptr) return std::nullopt;
    out.parent = basis->target;
  }
  out.parent.unit.clear();
  return out;
}

ChildRule child_rule(Date parent_ended) {
  struct Regime {
    Date from;
    ChildRule rule;
  };
  using std::chrono::day, std::chrono::month, std::chrono::year;
  static constexpr Regime kRegimes[] = {
      {Date{year{2025}, month{7}, day{1}}, {ChildFate::ends_unless_announced, "X7d"}},
      {Date{year{2025}, month{4}, day{1}}, {ChildFate::lives, "X7c"}},
      {Date{year{2016}, month{7}, day{1}}, {ChildFate::ends, "X7b"}},
      {Date{year{2009}, month{1}, day{1}}, {ChildFate::lives, "X7a"}},
      {Date{year{1997}, month{1}, day{1}}, {ChildFate::unclear, "X7a'"}},
  };
  for (const Regime& regime : kRegimes) {
    if (regime.from <= parent_ended) return regime.rule;
  }
  return {};
}

}  // namespace vbpl
