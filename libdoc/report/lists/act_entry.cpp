// SPDX-License-Identifier: GPL-3.0-or-later
#include "libdoc/report/lists/act_entry.h"

#include <algorithm>
#include <set>
#include <tuple>
#include <unordered_map>

#include "libdoc/model/identity.h"
#include "libdoc/report/fingerprint.h"
#include "libdoc/text/fold.h"

namespace vbpl {
namespace {

constexpr Status kStatuses[] = {Status::not_yet,   Status::in_force,         Status::partly_expired,
                                Status::suspended, Status::partly_suspended, Status::expired,
                                Status::unknown};

std::string entry_id(const Document& document, const StatusRecord* status,
                     const std::vector<const StatusRecord*>& units) {
  std::vector<std::string_view> texts = {document.id, document.text};
  const auto add = [&](const StatusRecord& record) {
    texts.push_back(record.unit);
    texts.push_back(to_string(record.status));
    for (const Evidence& evidence : record.evidence) texts.push_back(evidence.text);
  };
  if (status != nullptr) add(*status);
  for (const StatusRecord* unit : units) add(*unit);
  return fingerprint(texts);
}

/// Key of the word that says why a text is in none of the lists; empty when it is in one.
const char* why_unsettled(const Document& document, const ListOptions& options) {
  if (document.draft.value_or(false)) return "draft_why";
  if (document.kind == DocumentKind::consolidation) return "consolidation_why";
  if (document.kind != DocumentKind::act) return "no_act_why";
  if (!document.normative.value_or(true)) return "individual_why";
  if (document.issued && *document.issued > options.period.end()) return "later_why";
  return "";
}

bool has_words(const std::optional<std::string>& value, const std::string& wanted) {
  return wanted.empty() || (value && match_key(*value).find(match_key(wanted)) != std::string::npos);
}

/// What a person has put in place of what was found.
void correct(ActEntry& entry, const ListInput& input, const FormAnnex& annex) {
  if (entry.decision == nullptr) return;
  const auto fix = entry.decision->fixes.find("status");
  if (fix == entry.decision->fixes.end()) return;
  const auto status = status_named(fix->second, input.forms, annex);
  if (!status) return;
  entry.status = *status;
  if (entry.standing == Standing::unsettled && *status != Status::unknown) entry.standing = Standing::settled;
}

int serial_of(const Document& document) {
  int serial = 0;
  for (const char c : document.number.value_or("")) {
    if (c < '0' || c > '9' || serial > 99'999) break;
    serial = serial * 10 + (c - '0');
  }
  return serial;
}

/// Higher force first; acts of a committee before those of its chairman (forms.md 1).
auto order_key(const Document& document) {
  constexpr int kLast = 99;
  const int rank = legal_rank(document);
  const bool chairman =
      document.issuer && match_key(*document.issuer).starts_with("chủ tịch ủy ban nhân dân");
  return std::make_tuple(rank == 0 ? kLast : rank, chairman, document.issued.value_or(Date{}),
                         serial_of(document), document.id, document.source.path);
}

/// Records and findings of each document, by index.
struct ByDocument {
  std::vector<const StatusRecord*> status;
  std::vector<std::vector<const StatusRecord*>> units;
  std::vector<std::vector<const Finding*>> findings;

  explicit ByDocument(const ListInput& input)
      : status(input.corpus.size(), nullptr), units(input.corpus.size()), findings(input.corpus.size()) {
    for (const StatusRecord& record : input.statuses) {
      if (record.unit.empty())
        status[record.document] = &record;
      else
        units[record.document].push_back(&record);
    }
    std::unordered_map<std::string_view, std::size_t> by_id, by_path;
    for (std::size_t i = 0; i < input.corpus.size(); ++i) {
      by_id.emplace(input.corpus.document(i).id, i);
      by_path.emplace(input.corpus.document(i).source.path, i);
    }
    for (const Finding& finding : input.findings) {
      const auto here = by_path.find(finding.ours.path);
      const bool same = here != by_path.end() && input.corpus.document(here->second).id == finding.ours.doc;
      const auto found = by_id.find(finding.ours.doc);
      if (same)
        findings[here->second].push_back(&finding);
      else if (found != by_id.end())
        findings[found->second].push_back(&finding);
    }
  }
};

std::vector<const StatusRecord*> in_reading_order(std::vector<const StatusRecord*> units,
                                                  const Document& document) {
  const auto place = [&](const StatusRecord* record) { return unit_with_eid(document, record->unit); };
  std::stable_sort(units.begin(), units.end(), [&](const StatusRecord* a, const StatusRecord* b) {
    const int left = place(a), right = place(b);
    return (left < 0) == (right < 0) ? left < right : right < 0;  // units that are gone come last
  });
  return units;
}

ActEntry make_entry(std::size_t index, const ByDocument& known, const ListInput& input,
                    const ListOptions& options) {
  const Document& document = input.corpus.document(index);
  ActEntry entry;
  entry.document = index;
  entry.units = in_reading_order(known.units[index], document);
  entry.findings = known.findings[index];
  entry.why = why_unsettled(document, options);
  if (const StatusRecord* status = known.status[index]) {
    entry.status = status->status;
    entry.from = status->from;
    entry.to = status->to;
    entry.evidence = status->evidence;
  }
  if (entry.why.empty() && entry.status == Status::unknown) entry.why = "unknown_why";
  entry.standing = entry.why.empty() ? Standing::settled : Standing::unsettled;
  entry.id = entry_id(document, known.status[index], entry.units);
  entry.decision = input.decisions.find(entry.id);
  entry.fields = input.fields.fields_of(document);
  correct(entry, input, input.forms.annex_on(options.decision));
  return entry;
}

}  // namespace

ActEntries gather_entries(const ListInput& input, const ListOptions& options) {
  const ByDocument known(input);
  ActEntries all;
  std::set<std::string> ids, docs;
  for (std::size_t i = 0; i < input.corpus.size(); ++i) {
    const Document& document = input.corpus.document(i);
    if (!has_words(document.territory, options.territory) || !has_words(document.issuer, options.issuer)) {
      ++all.outside;
      continue;
    }
    all.entries.push_back(make_entry(i, known, input, options));
    ids.insert(all.entries.back().id);
    docs.insert(document.id);
  }
  std::stable_sort(all.entries.begin(), all.entries.end(), [&](const ActEntry& a, const ActEntry& b) {
    return order_key(input.corpus.document(a.document)) < order_key(input.corpus.document(b.document));
  });
  for (const auto& [id, decision] : input.decisions.all()) {
    if (docs.count(decision.doc) != 0 && ids.count(id) == 0 && decision.fixes.count("row") == 0)
      all.reopened.push_back(id);
  }
  return all;
}

std::string status_words(Status status, const Forms& forms, const FormAnnex& annex) {
  return filled(forms.word(std::string("status_") + to_string(status)),
                period_fillings(forms, annex, {2000, 2000}));
}

std::optional<Status> status_named(std::string_view words, const Forms& forms, const FormAnnex& annex) {
  const std::string key = match_key(words);
  for (const Status status : kStatuses) {
    if (key == to_string(status) || key == match_key(status_words(status, forms, annex)) ||
        key == match_key(vietnamese(status)))
      return status;
  }
  return std::nullopt;
}

}  // namespace vbpl
