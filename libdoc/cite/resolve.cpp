// SPDX-License-Identifier: GPL-3.0-or-later
#include "libdoc/cite/resolve.h"

#include <fmt/format.h>

#include <algorithm>
#include <map>
#include <string>
#include <utility>

#include "libdoc/cite/law_versions.h"
#include "libdoc/cite/territory.h"
#include "libdoc/cite/title_check.h"
#include "libdoc/cite/type_word.h"
#include "libdoc/cite/unit_check.h"
#include "libdoc/model/doc_number.h"
#include "libdoc/text/fold.h"

namespace vbpl {
namespace cite {
namespace {

using Indexes = std::vector<std::size_t>;

bool is_law_type(const Document& document) {
  return document.doc_type == "Luật" || document.doc_type == "Bộ luật";
}

/// The version in force all through the year of an act whose day is not known; all when it changed in it.
std::vector<LawVersion> in_year(const std::vector<LawVersion>& versions, const CitationTarget& target,
                                const Document& document) {
  const auto number = document.number ? parse_number(*document.number) : std::nullopt;
  if (!number || !number->year) return versions;
  const auto first = parse_iso_date(fmt::format("{}-01-01", *number->year));
  const auto last = parse_iso_date(fmt::format("{}-12-31", *number->year));
  auto early = fitting_versions(versions, target, first), late = fitting_versions(versions, target, last);
  const bool same = early.size() == 1 && late.size() == 1 && early[0].number == late[0].number;
  return same ? late : versions;
}

class Resolver {
 public:
  Resolver(const Document& document, const Corpus& corpus, const Tables& tables)
      : document_(document), corpus_(corpus), tables_(tables), day_(citing_date(document)) {}

  void remember_full_names(const std::vector<Citation>& citations) {
    for (const Citation& citation : citations) {
      const CitationTarget& target = citation.target;
      if (!target.title || !target.number || citation.state != CitationState::document || !is_law(target))
        continue;
      auto [at, fresh] = stated_.emplace(match_key(*target.title), *target.number);
      if (!fresh && at->second != *target.number) at->second.clear();  // two laws of one name are cited
    }
  }

  void resolve(Citation& citation) {
    if (citation.state == CitationState::unresolved && citation.reason == "no such unit in this document") {
      check_own(citation);
    } else if (citation.state == CitationState::document) {
      if (!citation.target.number && citation.target.title && is_law(citation.target)) name_law(citation);
      if (citation.state == CitationState::document && citation.target.number) find_numbered(citation);
    }
  }

 private:
  static bool is_law(const CitationTarget& target) {
    return target.doc_type == "Luật" || target.doc_type == "Bộ luật" || target.doc_type == "Pháp lệnh" ||
           target.doc_type == "Hiến pháp";
  }

  /// A law may be named by its short name, which the table knows: Luật NSNN.
  [[nodiscard]] bool is_known_name(const CitationTarget& target) const {
    const std::string key = match_key(*target.title);
    return std::any_of(tables_.law_aliases.begin(), tables_.law_aliases.end(), [&](const LawAlias& law) {
      return law.key == key && target.number && lookup_number(law.number) == lookup_number(*target.number);
    });
  }

  [[nodiscard]] bool same_title(const CitationTarget& target, const Document& found) const {
    if (!target.title || !found.title) return true;
    return is_law(target) ? law_names_agree(*target.title, *found.title) || is_known_name(target)
                          : titles_agree(*target.title, *found.title);
  }

  static void leave_open(Citation& citation) {
    citation.state = CitationState::document;
    citation.target.id.clear();
    citation.reason = kOtherOfNumber;
  }

  [[nodiscard]] bool differs(Citation& citation, const Document& found) const;
  [[nodiscard]] bool may_be_new(const Citation& citation) const;

  void check_own(Citation& citation) const {
    const UnitAnswer answer = look_for_unit(document_, citation.target.unit);
    if (answer.presence != UnitPresence::absent) return;
    citation.state = CitationState::wrong;
    citation.reason = answer.reason;
    citation.target.id = document_.id;
  }

  void name_law(Citation& citation);
  void narrow(std::vector<LawVersion>& fitting, const CitationTarget& target, const std::string& key) const;
  void find_numbered(Citation& citation) const;
  [[nodiscard]] Indexes in_place(const Citation& citation, const DocNumber& number, const Indexes& found,
                                 std::string& reason) const;
  void settle(Citation& citation, const Document& found) const;

  const Document& document_;
  const Corpus& corpus_;
  const Tables& tables_;
  std::optional<Date> day_;
  std::map<std::string, std::string> stated_;                ///< laws that this document also cites in full
  std::map<std::string, std::vector<LawVersion>> versions_;  ///< by title
};

/// A law by name: that of its year or date, else the one in force when this document was issued (C6). Where a
/// newer one had been passed by then, the law that this document cites in full elsewhere, or the one in force
/// when it takes effect itself.
void Resolver::name_law(Citation& citation) {
  CitationTarget& target = citation.target;
  const std::string key = match_key(*target.title);
  auto known = versions_.find(key);
  if (known == versions_.end())
    known = versions_.emplace(key, law_versions(*target.title, corpus_, tables_)).first;
  auto fitting = fitting_versions(known->second, target, day_);
  if (fitting.size() > 1 && !day_) fitting = in_year(fitting, target, document_);
  if (fitting.size() > 1) narrow(fitting, target, key);
  if (fitting.size() == 1) {
    if (fitting[0].number.find('/') != std::string::npos)
      target.number = fitting[0].number;
    else if (fitting[0].document)
      settle(citation, corpus_.document(*fitting[0].document));
  } else if (fitting.size() > 1) {
    citation.state = CitationState::ambiguous;
    citation.reason = day_ ? "a newer law of this name had been passed" : "several laws bear this name";
    for (const LawVersion& version : fitting) {
      citation.candidates.push_back(version.document
                                        ? corpus_.document(*version.document).id
                                        : target.doc_type.value_or("") + "|" + version.number + "|Quốc hội");
    }
  }
}

void Resolver::narrow(std::vector<LawVersion>& fitting, const CitationTarget& target,
                      const std::string& key) const {
  const auto stated = stated_.find(key);
  if (stated != stated_.end() && !stated->second.empty()) {
    const auto named = std::find_if(fitting.begin(), fitting.end(), [&](const LawVersion& version) {
      return version.number == stated->second;
    });
    if (named != fitting.end()) fitting = {*named};
  }
  // laws passed on one day speak of each other
  const auto sister = std::find_if(fitting.begin(), fitting.end(), [&](const LawVersion& version) {
    return day_ && version.issued == day_ && is_law_type(document_);
  });
  if (fitting.size() > 1 && sister != fitting.end() && !target.year && !target.issued)
    fitting = {LawVersion(*sister)};
  const bool waits = day_ && document_.effective && *document_.effective > *day_;
  if (fitting.size() < 2 || target.year || target.issued || !waits) return;
  auto later = fitting_versions(fitting, target, document_.effective);
  if (later.size() == 1) fitting = std::move(later);
}

/// Local numbers count for each place: those of the place that the citation names, else of this document's
/// own.
Indexes Resolver::in_place(const Citation& citation, const DocNumber& number, const Indexes& found,
                           std::string& reason) const {
  if (!is_local_number(number)) return found;
  std::string place = citation.target.issuer ? place_of_issuer(*citation.target.issuer) : std::string{};
  if (place.empty()) place = document_.territory.value_or("");
  if (place.empty()) {
    reason = "the place of the issuer is not stated";
    return found;
  }
  const auto of = [&](const std::vector<std::string>& keys) {
    Indexes here;
    std::copy_if(found.begin(), found.end(), std::back_inserter(here), [&](std::size_t i) {
      const std::string key = place_key(corpus_.document(i).territory.value_or(""));
      return std::find(keys.begin(), keys.end(), key) != keys.end();
    });
    return here;
  };
  Indexes here = of({place_key(place)});
  if (here.empty()) here = of(places_before(place, tables_, day_));
  if (here.empty()) reason = "known only of other places";
  return here;
}

void Resolver::find_numbered(Citation& citation) const {
  CitationTarget& target = citation.target;
  const auto number = parse_number(*target.number);
  Indexes found = corpus_.with_number(*target.number);
  if (!number || found.empty()) return;
  std::string reason;
  found = in_place(citation, *number, found, reason);
  const auto drop = [&](auto differs) {
    Indexes kept;
    std::copy_if(found.begin(), found.end(), std::back_inserter(kept),
                 [&](std::size_t i) { return !differs(corpus_.document(i)); });
    if (!kept.empty()) found = std::move(kept);
  };
  if (number->kind == NumberKind::qh && target.doc_type) {
    // Laws and resolutions are numbered apart: one is never the other, though nothing else be at hand.
    const auto is_resolution = [](const std::string& type) { return match_key(type) == "nghị quyết"; };
    std::erase_if(found, [&](std::size_t i) {
      const auto& type = corpus_.document(i).doc_type;
      return type && is_resolution(*type) != is_resolution(*target.doc_type);
    });
    drop([&](const Document& other) {
      return other.doc_type && match_key(*other.doc_type) != match_key(*target.doc_type);
    });
  }
  if (target.issued)
    drop([&](const Document& other) { return other.issued && other.issued != target.issued; });
  if (target.title)
    drop([&](const Document& other) { return other.title && !titles_agree(*target.title, *other.title); });
  std::vector<std::string> ids;
  for (const std::size_t i : found) {
    if (std::find(ids.begin(), ids.end(), corpus_.document(i).id) == ids.end())
      ids.push_back(corpus_.document(i).id);
  }
  const bool yearless = !number->year && !target.issued && number->kind != NumberKind::vbhn;
  if (found.empty()) {
    citation.reason = reason;
  } else if (ids.size() > 1 || !reason.empty() || yearless) {
    citation.state = CitationState::ambiguous;
    citation.candidates = std::move(ids);
    citation.reason = !reason.empty() ? reason
                      : citation.candidates.size() > 1
                          ? "several documents bear this number"
                          : "the number repeats every year and no date is stated";
  } else {
    settle(citation, corpus_.document(found.front()));
  }
}

/// Date, title and type by which the document is cited are not its own. Where both date and title are
/// others', another document is meant. A date that the document's own number contradicts proves nothing.
bool Resolver::differs(Citation& citation, const Document& found) const {
  const CitationTarget& target = citation.target;
  const auto number = target.number ? parse_number(*target.number) : std::nullopt;
  const bool dated =
      target.issued && found.issued && number && number->year && citing_date(found) == found.issued;
  const bool other_day = dated && *target.issued != *found.issued;
  // number and day are the key: where they agree the words behind them need not be the title
  const bool same_day = dated && !other_day;
  const bool other_title = (!same_day || is_law(target)) && !same_title(target, found);
  const std::string_view by_code = number ? type_of_code(number->type_code) : std::string_view{};
  if (other_title && !is_law(target) && (other_day || !target.issued)) {
    leave_open(citation);
  } else if (other_day) {
    citation.reason =
        fmt::format("cited as of {}, but it is of {}", vietnamese(*target.issued), vietnamese(*found.issued));
  } else if (target.doc_type && !by_code.empty() && found.doc_type == by_code &&
             !match_key(by_code).starts_with(match_key(*target.doc_type))) {  // Thông tư số …/TTLT-… is usual
    citation.reason = fmt::format("cited as {}, but it is a {}", *target.doc_type, by_code);
  } else if (other_title) {
    citation.reason = fmt::format("cited as \"{}\", but its title is \"{}\"", *target.title, *found.title);
  } else {
    return false;
  }
  if (citation.reason != kOtherOfNumber) citation.state = CitationState::wrong;
  return true;
}

/// `Bổ sung khoản 12 vào Điều 2`, and new words of another act: what they name may come with them.
bool Resolver::may_be_new(const Citation& citation) const {
  const bool quoted = citation.unit >= 0 && document_.units[static_cast<std::size_t>(citation.unit)].quoted;
  return quoted || citation.relation == Relation::amends;
}

/// The document is known: what the citation says of it must agree. A consolidated text may stand for its
/// base, so its own date and numbering prove nothing.
void Resolver::settle(Citation& citation, const Document& found) const {
  CitationTarget& target = citation.target;
  target.id = found.id;
  if (!target.doc_type) target.doc_type = found.doc_type;
  if (!target.number) target.number = found.number;
  citation.state = CitationState::resolved;
  if (found.kind == DocumentKind::consolidation) return;
  if (differs(citation, found)) return;
  const UnitAnswer answer = look_for_unit(found, target.unit);
  if (answer.presence == UnitPresence::present) return;
  const bool proven = answer.presence == UnitPresence::absent && !may_be_new(citation);
  citation.state = proven ? CitationState::wrong : CitationState::document;
  citation.reason = answer.reason;
}

}  // namespace
}  // namespace cite

std::optional<Date> citing_date(const Document& document) {
  const auto number = document.number ? parse_number(*document.number) : std::nullopt;
  const bool misprinted =
      document.issued && number && number->year && static_cast<int>(document.issued->year()) != *number->year;
  return misprinted ? document.effective : document.issued;
}

void resolve_citations(const Document& document, const Corpus& corpus, const Tables& tables,
                       std::vector<Citation>& citations) {
  cite::Resolver resolver(document, corpus, tables);
  resolver.remember_full_names(citations);
  for (Citation& citation : citations) resolver.resolve(citation);
}

}  // namespace vbpl
