// SPDX-License-Identifier: GPL-3.0-or-later
#include <fmt/format.h>

#include <optional>
#include <set>

#include "libdoc/model/identity.h"
#include "libdoc/review/checks.h"
#include "libdoc/text/pattern.h"

namespace vbpl {
namespace {

/// What is wrong with a legal basis (căn cứ) beside its end, which cites-expired tells.
enum class Fault { lower, equal, later, not_normative, mismatch };

/// A line of the căn cứ that should not stand there as it does.
struct Doubted {
  const Citation* citation = nullptr;
  std::optional<std::size_t> base;  ///< the cited act, when it is in the archive
  Fault fault = Fault::lower;
};

/// The rule that a basis is a normative act of higher force, in force by then, is that of Nghị định
/// 34/2016/NĐ-CP and of Nghị định 78/2025/NĐ-CP; acts made before are not measured by it.
constexpr Date kRuleSince = std::chrono::year{2016} / 7 / 1;
constexpr Date kNewRule = std::chrono::year{2025} / 4 / 1;

/// Ranks between which nobody has decided: the council of judges (7) and ministers (8, 9) and the Prime
/// Minister.
bool is_undecided(int own, int base) {
  const auto near = [](int rank) { return rank >= 6 && rank <= 9; };
  return (own == 7 || base == 7 || own == 9 || base == 9) && near(own) && near(base);
}

/// "1187/QĐ-UBND": decisions on single cases have no year in their number since the law of 2008 counts.
bool is_single_decision(const CitationTarget& target) {
  static const Pattern yearless("^\\d+[a-z]?/(?:QĐ|CT|KH|CTr)-", Pattern::ignore_case);
  return target.number && target.issued && *target.issued >= kRuleSince &&
         yearless.find(*target.number).has_value();
}

class Bases {
 public:
  Bases(const ReviewContext& context, std::size_t index)
      : context_(context), index_(index), act_(context.corpus.document(index)) {}

  [[nodiscard]] std::vector<Doubted> doubted() const {
    std::vector<Doubted> result;
    if (!act_.issued || *act_.issued < kRuleSince || context_.relations.facts(index_).rank == 0)
      return result;
    std::set<std::string> seen;
    for (const Citation& citation : context_.facts.citations[index_]) {
      if (citation.relation != Relation::basis || citation.role != CitationRole::plain) continue;
      const std::string key = citation.target.number.value_or(citation.target.title.value_or(""));
      if (key.empty() || !seen.insert(key).second) continue;
      if (auto found = doubt(citation)) result.push_back(*found);
    }
    return result;
  }

 private:
  [[nodiscard]] std::optional<Doubted> doubt(const Citation& citation) const {
    const auto targets = targets_in(context_.corpus, act_, citation.target);
    Doubted found{&citation, std::nullopt, Fault::lower};
    if (targets.size() == 1 && targets.front() != index_) found.base = targets.front();
    if (is_single_decision(citation.target)) {
      found.fault = Fault::not_normative;
      return found;
    }
    if (!found.base) return std::nullopt;
    if (citation.state == CitationState::wrong && citation.target.unit.empty()) {
      found.fault = Fault::mismatch;
      return found;
    }
    return by_force(found);
  }

  [[nodiscard]] std::optional<Doubted> by_force(Doubted found) const {
    const DocumentFacts &own = context_.relations.facts(index_),
                        &base = context_.relations.facts(*found.base);
    const Document& other = context_.corpus.document(*found.base);
    if (base.rank == 0 || base.outside || base.consolidation || is_undecided(own.rank, base.rank))
      return std::nullopt;
    const bool one_place = own.place == base.place || base.place.empty();
    if (base.rank >= own.rank && !one_place) return std::nullopt;
    if (base.rank > own.rank) return found;
    if (base.rank == own.rank) {
      found.fault = Fault::equal;
      return found;
    }
    found.fault = Fault::later;
    const bool later = act_.effective && other.effective && *act_.effective < *other.effective;
    return later ? std::optional(found) : std::nullopt;
  }

  const ReviewContext& context_;
  std::size_t index_;
  const Document& act_;
};

std::string message(const ReviewContext& context, const Doubted& doubted, const std::string& name) {
  switch (doubted.fault) {
    case Fault::lower:
      return context.say(fmt::format("căn cứ {} có hiệu lực pháp lý thấp hơn văn bản này", name),
                         fmt::format("the basis {} is of lower force than this act", name));
    case Fault::equal:
      return context.say(fmt::format("căn cứ {} có hiệu lực pháp lý ngang văn bản này", name),
                         fmt::format("the basis {} is of the same force as this act", name));
    case Fault::later:
      return context.say(fmt::format("căn cứ {} có hiệu lực sau văn bản này", name),
                         fmt::format("the basis {} comes into force after this act", name));
    case Fault::not_normative:
      return context.say(fmt::format("căn cứ {} không phải văn bản quy phạm pháp luật", name),
                         fmt::format("the basis {} is no normative act", name));
    case Fault::mismatch:
      break;
  }
  return context.say(fmt::format("căn cứ ghi số và ngày, loại hoặc tên không khớp với {}", name),
                     fmt::format("number and date, type or title of the basis do not fit {}", name));
}

/// A later start and a mismatch are facts of both texts; how forces compare and what is normative is read
/// from numbers and types.
const char* certainty_of(const Doubted& doubted) {
  return doubted.fault == Fault::equal || doubted.fault == Fault::mismatch ? "possible" : "likely";
}

Finding make_finding(const ReviewContext& context, std::size_t index, const Doubted& doubted) {
  const Document& act = context.corpus.document(index);
  const CitationTarget& target = doubted.citation->target;
  Finding finding;
  finding.check = "basis";
  finding.kind = "basis";
  finding.severity = doubted.fault == Fault::mismatch ? "warning" : "notice";
  finding.certainty = certainty_of(doubted);
  finding.ours = passage(context, index, unit_at(act, doubted.citation->span.begin), doubted.citation->span);
  std::string name = target.doc_type.value_or("") + " " + target.number.value_or(target.title.value_or(""));
  if (doubted.base) {
    finding.theirs = document_passage(context, *doubted.base);
    name = document_name(context.corpus.document(*doubted.base));
  }
  finding.rule = "K6";
  finding.rule_source =
      *act.issued >= kNewRule ? "Nghị định 78/2025/NĐ-CP Điều 62" : "Nghị định 34/2016/NĐ-CP";
  finding.message = message(context, doubted, name);
  finding.action = context.say(
      "đính chính căn cứ: chỉ nêu văn bản quy phạm pháp luật có hiệu lực cao hơn, đã hoặc cùng có hiệu lực",
      "correct the basis: only normative acts of higher force that are in force by then");
  finding.id = finding_id(finding, act.number.value_or(""), target.number.value_or(""));
  return finding;
}

}  // namespace

std::vector<Finding> check_basis(const CheckInput& input) {
  const ReviewContext& context = input.context;
  std::vector<Finding> findings;
  for (std::size_t i = 0; i < context.corpus.size(); ++i) {
    if (!context.is_standing(i) || i >= context.facts.citations.size()) continue;
    for (const Doubted& doubted : Bases(context, i).doubted())
      findings.push_back(make_finding(context, i, doubted));
  }
  return findings;
}

}  // namespace vbpl
