// SPDX-License-Identifier: GPL-3.0-or-later
#include "libdoc/review/review.h"

#include <algorithm>
#include <map>
#include <memory>
#include <tuple>
#include <unordered_map>

#include "libdoc/review/checks.h"

namespace vbpl {
namespace {

bool is_asked_for(const ReviewOptions& options, std::string_view check) {
  return options.checks.empty() ||
         std::find(options.checks.begin(), options.checks.end(), check) != options.checks.end();
}

/// What no check of text looks into, told so that silence is not taken for clean.
void note_unchecked(const ReviewContext& context, ReviewResult& result) {
  std::size_t annexes = 0, without_articles = 0, unknown = 0, outside = 0;
  for (std::size_t i = 0; i < context.corpus.size(); ++i) {
    if (context.relations.facts(i).outside) {
      ++outside;
      continue;
    }
    const auto& units = context.corpus.document(i).units;
    const auto is_annex = [](const Unit& unit) {
      return unit.kind == UnitKind::annex || unit.kind == UnitKind::table || unit.kind == UnitKind::form;
    };
    annexes += static_cast<std::size_t>(std::count_if(units.begin(), units.end(), is_annex));
    const auto is_provision = [](const Unit& unit) {
      return unit.kind == UnitKind::article || unit.kind == UnitKind::clause;
    };
    without_articles += std::none_of(units.begin(), units.end(), is_provision) ? 1 : 0;
    unknown += context.relations.facts(i).status == Status::unknown ? 1 : 0;
  }
  const auto note = [&](const char* check, std::size_t count, const char* reason) {
    if (count != 0 && is_asked_for(context.options, check))
      result.not_checked.push_back({check, count, reason});
  };
  for (const CheckInfo& check : all_checks())
    note(check.id, outside, "drafts, letters and other texts that are no acts are not reviewed");
  note("expired-document", unknown, "the texts do not say whether the document is in force");
  for (const char* check : {"duplicate-exact", "duplicate-near", "restates-higher", "numeric-conflict",
                            "modality-conflict", "competence-conflict", "dossier-items", "stale-text"}) {
    note(check, annexes, "annexes, tables and forms are not compared");
    note(check, without_articles, "documents without articles or clauses are not compared");
  }
}

void sort_by_place(std::vector<Finding>& findings, const Corpus& corpus) {
  std::unordered_map<std::string_view, std::size_t> place;
  for (std::size_t i = 0; i < corpus.size(); ++i) place.emplace(corpus.document(i).id, i);
  std::stable_sort(findings.begin(), findings.end(), [&](const Finding& a, const Finding& b) {
    const auto x = place.find(a.ours.doc), y = place.find(b.ours.doc);
    if (x->second != y->second) return x->second < y->second;
    if (a.ours.span.begin != b.ours.span.begin) return a.ours.span.begin < b.ours.span.begin;
    return a.check != b.check ? a.check < b.check : a.id < b.id;
  });
}

/// Findings with equal texts get ids of their own, by document and place, whatever the order of files is.
void make_ids_unique(std::vector<Finding>& findings) {
  std::map<std::string, std::vector<Finding*>> by_id;
  for (Finding& finding : findings) by_id[finding.id].push_back(&finding);
  const auto place = [](const Finding* finding) {
    return std::tie(finding->ours.doc, finding->ours.span.begin, finding->theirs.doc,
                    finding->theirs.span.begin, finding->message, finding->ours.path);
  };
  for (auto& [id, twins] : by_id) {
    std::stable_sort(twins.begin(), twins.end(),
                     [&](const Finding* x, const Finding* y) { return place(x) < place(y); });
    for (std::size_t k = 1; k < twins.size(); ++k) twins[k]->id = numbered_id(id, k + 1);
  }
}

}  // namespace

ReviewResult review(const Corpus& corpus, const CorpusFacts& facts, const std::vector<StatusRecord>& statuses,
                    const Tables& tables, const ReviewOptions& options) {
  const ReviewContext context(corpus, facts, statuses, tables, options);
  ReviewResult result;
  std::unique_ptr<PairContext> pairs;
  for (const CheckEntry& entry : check_table()) {
    if (!is_asked_for(options, entry.info.id)) continue;
    if (entry.needs_pairs && !pairs) pairs = std::make_unique<PairContext>(context);
    for (Finding& finding : entry.run({context, pairs.get()})) {
      if (options.possible || finding.certainty != "possible") result.findings.push_back(std::move(finding));
    }
  }
  if (options.explain_suppressed) {
    if (!pairs) pairs = std::make_unique<PairContext>(context);
    for (Suppressed& row : suppressed_pairs(context, *pairs)) {
      if (is_asked_for(options, row.check)) result.suppressed.push_back(std::move(row));
    }
  }
  make_ids_unique(result.findings);
  sort_by_place(result.findings, corpus);
  note_unchecked(context, result);
  return result;
}

}  // namespace vbpl
