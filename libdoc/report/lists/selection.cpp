// SPDX-License-Identifier: GPL-3.0-or-later
#include "libdoc/report/lists/selection.h"

#include <algorithm>
#include <iterator>
#include <map>
#include <utility>

#include "libdoc/report/fingerprint.h"
#include "libdoc/report/law_words.h"

namespace vbpl {
namespace {

constexpr const char* kWithin = "A";  // ended within the period
constexpr const char* kBefore = "B";  // before it, and not published so far
constexpr const char* kEnded = "I";
constexpr const char* kSuspended = "II";

Selected selected(const ActEntry& entry) {
  Selected one;
  one.entry = &entry;
  one.id = entry.id;
  one.decision = entry.decision;
  one.evidence = entry.evidence;
  return one;
}

const char* part_of(const std::optional<Date>& day, const ListContext& context) {
  return day && *day < context.options.period.begin() ? kBefore : kWithin;
}

std::vector<Selected> wholly_ended(const ListContext& context, const std::vector<ActEntry>& entries) {
  std::vector<Selected> found;
  for (const ActEntry& entry : entries) {
    const bool ended = entry.status == Status::expired;
    if (entry.standing != Standing::settled || (!ended && entry.status != Status::suspended)) continue;
    Selected one = selected(entry);
    const auto reason = reason_of(entry.evidence, context.document(entry), context.input, context.fillings);
    one.part = part_of(ended ? entry.to : (reason ? reason->date : std::nullopt), context);
    one.block = ended ? kEnded : kSuspended;
    found.push_back(std::move(one));
  }
  return found;
}

/// The touched provisions of an act by block, and there by part, reason and day.
using EndedParts = std::map<std::pair<std::string, std::string>, std::vector<EndedPart>>;

void add_part(EndedParts& parts, const ListContext& context, const Document& document, bool suspended,
              std::string place, const std::vector<Evidence>& evidence, std::optional<Date> to) {
  auto reason = reason_of(evidence, document, context.input, context.fillings)
                    .value_or(Reason{"R_OTHER", context.input.forms.word("reviewer_decided"), {}});
  if (to && !suspended) reason.date = to;
  auto& block = parts[{part_of(reason.date, context), suspended ? kSuspended : kEnded}];
  const auto same = std::find_if(block.begin(), block.end(), [&](const EndedPart& part) {
    return part.reason.words == reason.words && part.reason.date == reason.date;
  });
  if (same == block.end()) {
    block.push_back({std::move(place), std::move(reason), evidence});
    return;
  }
  same->places += "; " + place;
  same->evidence.insert(same->evidence.end(), evidence.begin(), evidence.end());
}

EndedParts ended_parts(const ListContext& context, const ActEntry& entry) {
  EndedParts parts;
  const Document& document = context.document(entry);
  for (const StatusRecord* unit : entry.units) {
    const bool suspended = unit->status == Status::suspended || unit->status == Status::partly_suspended;
    const bool ended = unit->status == Status::expired || unit->status == Status::partly_expired;
    if (suspended || ended)
      add_part(parts, context, document, suspended, unit_words(document, unit->unit), unit->evidence,
               unit->to);
  }
  if (!parts.empty()) return parts;
  // A part that is told in words, not by a unit: the words that ended it say which.
  const bool suspended = entry.status == Status::partly_suspended;
  const std::string quoted = entry.evidence.empty() ? "" : "“" + entry.evidence.front().text + "”";
  const std::string told = filled(context.input.forms.word("part_unknown"), {{"quote", quoted}});
  add_part(parts, context, document, suspended, told, entry.evidence, std::nullopt);
  return parts;
}

bool is_partly_ended(const ActEntry& entry) {
  return entry.status == Status::partly_expired || entry.status == Status::partly_suspended;
}

std::vector<Selected> partly_ended(const ListContext& context, const std::vector<ActEntry>& entries) {
  std::vector<Selected> found;
  for (const ActEntry& entry : entries) {
    if (entry.standing != Standing::settled || !is_partly_ended(entry)) continue;
    for (auto& [where, parts] : ended_parts(context, entry)) {
      Selected one = selected(entry);
      std::tie(one.part, one.block) = where;
      one.parts = std::move(parts);
      one.evidence.clear();
      for (const EndedPart& part : one.parts)
        one.evidence.insert(one.evidence.end(), part.evidence.begin(), part.evidence.end());
      found.push_back(std::move(one));
    }
  }
  return found;
}

bool is_alive(const ActEntry& entry) {
  return entry.standing == Standing::settled && entry.status != Status::expired &&
         entry.status != Status::suspended;
}

std::vector<Selected> alive(const std::vector<ActEntry>& entries) {
  std::vector<Selected> found;
  for (const ActEntry& entry : entries) {
    if (is_alive(entry)) found.push_back(selected(entry));
  }
  return found;
}

std::vector<Selected> unsettled(const std::vector<ActEntry>& entries) {
  std::vector<Selected> found;
  for (const ActEntry& entry : entries) {
    if (entry.standing == Standing::unsettled) found.push_back(selected(entry));
  }
  return found;
}

/// The lists of sums and of typing in: every act that some list takes.
std::vector<Selected> settled(const ListContext& context, const std::vector<ActEntry>& entries) {
  std::vector<Selected> found;
  for (const ActEntry& entry : entries) {
    if (entry.standing != Standing::settled) continue;
    found.push_back(selected(entry));
    if (!is_partly_ended(entry)) continue;
    for (auto& [where, parts] : ended_parts(context, entry))
      std::move(parts.begin(), parts.end(), std::back_inserter(found.back().parts));
  }
  return found;
}

int weight(std::string_view severity) {
  constexpr std::string_view kRising[] = {"notice", "warning", "error", "never"};
  return static_cast<int>(std::find(std::begin(kRising), std::end(kRising), severity) - std::begin(kRising));
}

std::string finding_line(const Finding& finding) {
  const bool placed = finding.ours.label.empty() || finding.message.starts_with(finding.ours.label);
  const std::string line =
      as_sentence(placed ? finding.message : finding.ours.label + ": " + finding.message);
  return finding.rule_source.empty() ? line : line + " (" + formal_source(finding.rule_source) + ")";
}

/// Several lines of one cell are numbered; a dash would make spreadsheets compute what is pasted.
std::string in_one_cell(const std::vector<std::string>& lines) {
  if (lines.size() == 1) return lines.front();
  std::string words;
  for (std::size_t i = 0; i < lines.size(); ++i)
    words += (i == 0 ? "(" : "\n(") + std::to_string(i + 1) + ") " + lines[i];
  return words;
}

/// One row an act and proposal: the form wants exactly one action in a row.
void add_proposals(std::vector<Selected>& found, const ListContext& context, const ActEntry& entry) {
  std::vector<Selected> rows;
  std::map<std::string, std::vector<std::string_view>> ids;
  std::map<std::string, std::vector<std::string>> lines;
  for (const Finding* finding : entry.findings) {
    const ActionForm& action = context.input.forms.action_for(finding->check);
    if (weight(finding->severity) < weight(action.least) || !Decisions::is_open(finding->decision)) continue;
    auto row = std::find_if(rows.begin(), rows.end(),
                            [&](const Selected& one) { return one.proposal == action.proposal; });
    if (row == rows.end()) {
      rows.push_back(selected(entry));
      row = rows.end() - 1;
      row->proposal = action.proposal;
      row->evidence.clear();
    }
    const Passage& other = finding->theirs;
    if (!other.doc.empty())
      row->evidence.push_back({other.doc, other.unit, other.span, other.text, finding->rule, std::nullopt});
    lines[action.proposal].push_back(finding_line(*finding));
    ids[action.proposal].push_back(finding->id);
  }
  for (Selected& row : rows) {
    auto texts = ids[row.proposal];
    texts.insert(texts.begin(), {context.document(entry).id, row.proposal});
    row.proposal_reason = in_one_cell(lines[row.proposal]);
    row.id = fingerprint(texts);
    row.decision = context.input.decisions.find(row.id);
    const bool settled_by_hand =
        row.decision != nullptr && (row.decision->word == "rejected" || row.decision->word == "accepted");
    if (!settled_by_hand) found.push_back(std::move(row));
  }
}

std::vector<Selected> to_handle(const ListContext& context, const std::vector<ActEntry>& entries) {
  std::vector<Selected> found;
  for (const ActEntry& entry : entries) {
    if (is_alive(entry)) add_proposals(found, context, entry);
  }
  return found;
}

}  // namespace

ListContext::ListContext(const ListInput& input_in, const ListOptions& options_in)
    : input(input_in),
      options(options_in),
      annex(input_in.forms.annex_on(options_in.decision)),
      fillings(period_fillings(input_in.forms, annex, options_in.period)) {
  fillings["of"] = options.body.empty() ? "" : " của " + options.body;
}

std::vector<Selected> select_acts(std::string_view name, const ListContext& context,
                                  const std::vector<ActEntry>& entries) {
  if (name == "expired") return wholly_ended(context, entries);
  if (name == "partly-expired") return partly_ended(context, entries);
  if (name == "in-force") return alive(entries);
  if (name == "to-handle") return to_handle(context, entries);
  if (name == "unsettled") return unsettled(entries);
  return settled(context, entries);
}

}  // namespace vbpl
