// SPDX-License-Identifier: GPL-3.0-or-later
#include "libdoc/report/lists/list_cell.h"

#include <set>

#include "libdoc/report/lists/decision_words.h"

namespace vbpl {
namespace {

struct CellInput {
  const Selected& row;
  const ListContext& context;
  std::size_t number;

  [[nodiscard]] const ActEntry& entry() const { return *row.entry; }
  [[nodiscard]] const Document& document() const { return context.document(*row.entry); }
  [[nodiscard]] std::string word(std::string_view key, Fillings more = {}) const {
    more.insert(context.fillings.begin(), context.fillings.end());
    return filled(context.input.forms.word(key), more);
  }
  [[nodiscard]] std::string fix(const std::string& key) const {
    if (row.decision == nullptr) return {};
    const auto found = row.decision->fixes.find(key);
    return found == row.decision->fixes.end() ? std::string() : found->second;
  }
};

ListCell text(std::string words) { return {std::move(words), {}, false}; }
ListCell day(const std::optional<Date>& date) {
  return date ? ListCell{cell_date(*date), date, false} : ListCell{};
}

/// One line for each part; numbered when there are several, so that the lines of the cells of a row belong
/// together.
template <class Words>
std::string lines_of_parts(const std::vector<EndedPart>& parts, Words words) {
  std::string lines;
  for (std::size_t i = 0; i < parts.size(); ++i) {
    if (i > 0) lines += "\n";
    if (parts.size() > 1) lines += "(" + std::to_string(i + 1) + ") ";
    lines += words(parts[i]);
  }
  return lines;
}

ListCell stt(const CellInput& in) { return {std::to_string(in.number), {}, true}; }
ListCell type(const CellInput& in) { return text(in.document().doc_type.value_or("")); }
ListCell number(const CellInput& in) { return text(in.document().number.value_or("")); }
ListCell issued(const CellInput& in) { return day(in.document().issued); }
ListCell issuer(const CellInput& in) {
  const Document& document = in.document();
  std::string words = document.issuer.value_or("");
  if (document.territory) words += (words.empty() ? "" : " ") + *document.territory;
  return text(words);
}
ListCell number_date(const CellInput& in) { return text(number_and_date(in.document())); }
ListCell title(const CellInput& in) {
  const Document& document = in.document();
  return text(document.title.value_or(document.number ? "" : document.source.path));
}
ListCell number_date_title(const CellInput& in) {
  const std::string first = number_date(in).text, second = title(in).text;
  return text(first.empty() ? second : first + (second.empty() ? "" : "\n" + second));
}

ListCell reason(const CellInput& in) {
  const std::string fixed = in.fix("reason");
  if (!fixed.empty() || in.row.parts.empty()) return text(reason_for(in.row, in.context).words);
  return text(lines_of_parts(in.row.parts, [](const EndedPart& part) { return part.reason.words; }));
}

ListCell end_date(const CellInput& in) {
  if (in.row.parts.empty()) return day(in.entry().to);
  const auto& parts = in.row.parts;
  if (parts.size() == 1) return day(parts.front().reason.date);
  return text(lines_of_parts(
      parts, [](const EndedPart& part) { return part.reason.date ? cell_date(*part.reason.date) : "?"; }));
}

/// "Từ ngày 01/09/2026 đến hết ngày 31/03/2027"; the end only where the evidence tells it.
std::string suspended_days(const Reason& reason) {
  std::string words = reason.date ? "Từ ngày " + cell_date(*reason.date) : "";
  if (reason.until)
    words += (words.empty() ? "Đến" : " đến") + std::string(" hết ngày ") + cell_date(*reason.until);
  return words;
}

ListCell suspend_time(const CellInput& in) {
  if (in.row.block != "II") return {};
  if (in.row.parts.empty()) return text(suspended_days(reason_for(in.row, in.context)));
  return text(
      lines_of_parts(in.row.parts, [](const EndedPart& part) { return suspended_days(part.reason); }));
}

ListCell parts(const CellInput& in) {
  return text(lines_of_parts(in.row.parts, [](const EndedPart& part) { return part.places; }));
}

ListCell start_date(const CellInput& in) { return day(in.entry().from); }

/// The acts that changed this one, each once, in the order of the evidence.
std::string amending_acts(const CellInput& in) {
  std::string acts;
  std::set<std::string> seen;
  for (const Evidence& evidence : in.entry().evidence) {
    if (evidence.rule != "X2" || !seen.insert(evidence.doc).second) continue;
    acts += (acts.empty() ? "" : "; ") + act_phrase(in.context.input.corpus, evidence.doc);
  }
  return acts;
}

/// In each listing of an act of several fields the others are named (forms.md 1).
std::string other_fields(const CellInput& in) {
  if (in.entry().fields.size() < 2) return {};
  std::string names;
  for (const std::size_t field : in.entry().fields) {
    if (field != in.row.field) names += (names.empty() ? "" : "; ") + in.context.input.fields.names()[field];
  }
  return in.word("also_in", {{"fields", names}});
}

ListCell note(const CellInput& in) {
  std::vector<std::string> notes = {in.row.decision == nullptr ? std::string() : in.row.decision->note};
  const ActEntry& entry = in.entry();
  if (entry.status == Status::partly_expired) notes.push_back(in.word("partly_note"));
  if (entry.status == Status::partly_suspended) notes.push_back(in.word("partly_suspended_note"));
  if (entry.status == Status::not_yet) notes.push_back(in.word("not_yet_note"));
  if (const std::string acts = amending_acts(in); !acts.empty())
    notes.push_back(in.word("amended_note", {{"acts", acts}}));
  if (entry.to && entry.status != Status::expired)
    notes.push_back(in.word(
        "ends_note", {{"date", cell_date(*entry.to)}, {"reason", reason_for(in.row, in.context).words}}));
  notes.push_back(other_fields(in));
  std::string lines;
  for (const std::string& line : notes) {
    if (!line.empty()) lines += (lines.empty() ? "" : "\n") + line;
  }
  return text(lines);
}

ListCell proposal(const CellInput& in) {
  const std::string fixed = in.fix("proposal");
  return text(fixed.empty() ? in.row.proposal : fixed);
}
ListCell proposal_reason(const CellInput& in) {
  const std::string fixed = in.fix("reason");
  return text(fixed.empty() ? in.row.proposal_reason : fixed);
}
ListCell drafter(const CellInput& in) { return text(in.fix("drafter")); }
ListCell deadline(const CellInput& in) { return text(in.fix("deadline")); }
ListCell why_unsettled(const CellInput& in) { return text(in.word(in.entry().why)); }
ListCell status(const CellInput& in) {
  return text(status_words(in.entry().status, in.context.input.forms, in.context.annex));
}
ListCell reason_and_date(const CellInput& in) {
  if (!in.row.parts.empty())
    return text(lines_of_parts(in.row.parts, [](const EndedPart& part) {
      const std::string day = part.reason.date ? "; " + cell_date(*part.reason.date) : "";
      return part.places + ": " + part.reason.words + day;
    }));
  if (in.entry().status != Status::expired && in.entry().status != Status::suspended) return {};
  std::string words = reason_for(in.row, in.context).words;
  if (in.entry().to) words += (words.empty() ? "" : "; ") + cell_date(*in.entry().to);
  return text(words);
}

ListCell evidence(const CellInput& in) {
  std::string lines;
  std::set<std::string> seen;
  for (const Evidence& one : in.row.evidence) {
    const std::string place = evidence_place(in.context.input.corpus, one);
    if (seen.insert(place).second) lines += (lines.empty() ? "" : "\n") + place;
  }
  return text(lines);
}
ListCell quote(const CellInput& in) {
  std::string lines;
  std::set<std::string> seen;
  for (const Evidence& one : in.row.evidence) {
    if (seen.insert(one.text).second) lines += (lines.empty() ? "“" : "\n“") + one.text + "”";
  }
  return text(lines);
}
ListCell path(const CellInput& in) { return text(in.document().source.path); }
/// Corrections stand in the words of the lists, whatever the decisions file calls them.
ListCell fix_status(const CellInput& in) {
  const std::string fixed = in.fix("status");
  const auto status = status_named(fixed, in.context.input.forms, in.context.annex);
  return text(status ? status_words(*status, in.context.input.forms, in.context.annex) : fixed);
}
ListCell fix_proposal(const CellInput& in) { return text(in.fix("proposal")); }
ListCell fix_reason(const CellInput& in) { return text(in.fix("reason")); }
ListCell fix_note(const CellInput& in) {
  return text(in.row.decision == nullptr ? std::string() : in.row.decision->note);
}
ListCell fix_decision(const CellInput& in) {
  return text(in.row.decision == nullptr ? std::string()
                                         : decision_words(in.row.decision->word, in.context.input.forms));
}
ListCell row_id(const CellInput& in) { return text(in.row.id); }

struct CellRule {
  std::string_view content;
  ListCell (*make)(const CellInput&);
};
constexpr CellRule kRules[] = {
    {"stt", stt},
    {"type", type},
    {"number", number},
    {"issued", issued},
    {"issuer", issuer},
    {"number_date", number_date},
    {"title", title},
    {"number_date_title", number_date_title},
    {"reason", reason},
    {"end_date", end_date},
    {"suspend_time", suspend_time},
    {"parts", parts},
    {"start_date", start_date},
    {"note", note},
    {"proposal", proposal},
    {"proposal_reason", proposal_reason},
    {"drafter", drafter},
    {"deadline", deadline},
    {"why_unsettled", why_unsettled},
    {"status", status},
    {"reason_and_date", reason_and_date},
    {"evidence", evidence},
    {"quote", quote},
    {"path", path},
    {"fix_status", fix_status},
    {"fix_proposal", fix_proposal},
    {"fix_reason", fix_reason},
    {"fix_note", fix_note},
    {"fix_decision", fix_decision},
    {"row_id", row_id},
};

}  // namespace

ListCell list_cell(std::string_view content, const Selected& row, const ListContext& context,
                   std::size_t number) {
  for (const CellRule& rule : kRules) {
    if (rule.content == content) return rule.make({row, context, number});
  }
  return {};
}

Reason reason_for(const Selected& row, const ListContext& context) {
  const ActEntry& entry = *row.entry;
  Reason reason = reason_of(entry.evidence, context.document(entry), context.input, context.fillings)
                      .value_or(Reason{"", "", {}});
  if (row.decision == nullptr) return reason;
  const auto& fixes = row.decision->fixes;
  if (const auto fixed = fixes.find("reason"); fixed != fixes.end() && !fixed->second.empty())
    reason.words = fixed->second;
  else if (fixes.count("status") != 0 && reason.words.empty())
    reason.words = context.input.forms.word("reviewer_decided");
  return reason;
}

}  // namespace vbpl
