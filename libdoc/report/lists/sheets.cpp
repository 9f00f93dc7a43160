// SPDX-License-Identifier: GPL-3.0-or-later
#include <algorithm>
#include <set>

#include "libdoc/report/law_words.h"
#include "libdoc/report/lists/build_list.h"
#include "libdoc/report/lists/list_frame.h"
#include "libdoc/report/lists/reason.h"

namespace vbpl {
namespace {

/// One line of a sheet, by the contents of its columns.
struct SheetLine {
  std::string number, topic, ground, opinion, advice;
};

bool has(const std::vector<std::string>& list, const std::string& word) {
  return std::find(list.begin(), list.end(), word) != list.end();
}

/// The row of the sheet that a finding belongs to: the first that names its check, else the row for all.
const SheetRow* row_of(const Forms& forms, const Finding& finding) {
  for (const SheetRow& row : forms.sheet) {
    if (has(row.checks, finding.check) && (row.only_in.empty() || row.only_in == finding.ours.unit))
      return &row;
  }
  for (const SheetRow& row : forms.sheet) {
    if (has(row.checks, "*")) return &row;
  }
  return nullptr;
}

std::string named_passage(const Corpus& corpus, const Passage& passage) {
  const bool is_row = passage.text.find(" → ") != std::string::npos && corpus.with_id(passage.doc).empty();
  if (is_row) return changed_words(passage.text);
  std::string name = act_phrase(corpus, passage.doc);
  if (!passage.label.empty()) name = as_sentence(passage.label + " " + name);
  return name + (name.empty() ? "" : ":\n") + "“" + passage.text + "”";
}

SheetLine finding_line(const Corpus& corpus, const Finding& finding) {
  SheetLine line;
  line.topic = (finding.ours.label.empty() ? "" : as_sentence(finding.ours.label) + ":\n") + "“" +
               finding.ours.text + "”";
  if (!finding.theirs.doc.empty()) line.ground = named_passage(corpus, finding.theirs);
  if (!finding.rule_source.empty())
    line.ground +=
        (line.ground.empty() ? "" : "\n") + std::string("(") + formal_source(finding.rule_source) + ")";
  line.opinion = as_sentence(finding.message);
  line.advice = as_sentence(finding.action);
  return line;
}

SheetLine status_line(const ListContext& context, const ActEntry& entry) {
  SheetLine line;
  line.opinion = status_words(entry.status, context.input.forms, context.annex);
  const auto reason = reason_of(entry.evidence, context.document(entry), context.input, context.fillings);
  const bool ends_later = entry.to && entry.status != Status::expired;
  if (reason && ends_later)
    line.opinion += "\n" + filled(context.input.forms.word("ends_note"),
                                  {{"date", cell_date(*entry.to)}, {"reason", reason->words}});
  else if (reason)
    line.opinion += "\n" + reason->words;
  std::set<std::string> told;  // one clause may prove two things
  for (const Evidence& evidence : entry.evidence) {
    const std::string words =
        evidence.doc.starts_with("table:")
            ? changed_words(evidence.text)
            : evidence_source(context.input.corpus, evidence) + ": “" + evidence.text + "”";
    if (told.insert(words).second) line.ground += (line.ground.empty() ? "" : "\n") + words;
  }
  return line;
}

/// The lines of one row of the form: what stands beside it, then its findings; never silence.
std::vector<SheetLine> lines_of(const SheetRow& row, const ListContext& context, const ActEntry& entry) {
  std::vector<SheetLine> lines;
  // The status is said with its evidence; a finding would say it again.
  const bool is_status = has(row.checks, "status");
  if (is_status) lines.push_back(status_line(context, entry));
  for (const Finding* finding : entry.findings) {
    if (!is_status && row_of(context.input.forms, *finding) == &row)
      lines.push_back(finding_line(context.input.corpus, *finding));
  }
  if (lines.empty()) lines.push_back({"", "", "", row.silent, ""});
  lines.front().number = row.row;
  lines.front().topic = row.title + (lines.front().topic.empty() ? "" : "\n" + lines.front().topic);
  return lines;
}

ListRow make_row(const std::vector<ListColumn>& columns, const SheetLine& line) {
  ListRow row;
  for (const ListColumn& column : columns) {
    const std::string& words = column.content == "stt"       ? line.number
                               : column.content == "topic"   ? line.topic
                               : column.content == "ground"  ? line.ground
                               : column.content == "opinion" ? line.opinion
                                                             : line.advice;
    row.cells.push_back({words, {}, false});
  }
  return row;
}

ReportList make_sheet(const ListContext& context, const ActEntry& entry) {
  const Forms& forms = context.input.forms;
  const Document& document = context.document(entry);
  ReportList sheet = list_frame("sheet", context);
  const std::string act = act_phrase(context.input.corpus, document.id);
  sheet.title.clear();
  sheet.opening = {filled(forms.word("reviewed_act"), {{"act", act}}), forms.word("reviewer"),
                   filled(forms.word("review_day"), {{"date", cell_date(context.options.as_of)}})};
  sheet.closing = {forms.word("signed"), forms.word("signs"), forms.word("signs_hint")};
  ListBlock block;
  block.columns = list_columns(context, "sheet", "");
  block.groups.emplace_back();
  for (const SheetRow& row : forms.sheet) {
    for (const SheetLine& line : lines_of(row, context, entry)) {
      block.groups.front().rows.push_back(make_row(block.columns, line));
      block.groups.front().rows.back().doc = document.id;
      block.groups.front().rows.back().path = document.source.path;
    }
  }
  sheet.blocks.push_back(std::move(block));
  return sheet;
}

}  // namespace

std::vector<ReportList> build_sheets(const ListInput& input, const ListOptions& options,
                                     const ActEntries& entries) {
  const ListContext context(input, options);
  std::vector<ReportList> sheets;
  for (const ActEntry& entry : entries.entries) {
    if (entry.standing == Standing::settled) sheets.push_back(make_sheet(context, entry));
  }
  return sheets;
}

}  // namespace vbpl
