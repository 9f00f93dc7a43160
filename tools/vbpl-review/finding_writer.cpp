// SPDX-License-Identifier: GPL-3.0-or-later
#include "tools/vbpl-review/finding_writer.h"

#include <fmt/format.h>

#include <algorithm>

#include "libdoc/text/text.h"
#include "tools/common/language.h"
#include "tools/common/library_messages.h"

namespace vbpl {

namespace {

constexpr std::size_t kShown = 600;  ///< bytes of a passage in the text format

/// On one line, cut at a character's edge when it is long.
std::string shortened(std::string_view text, std::size_t most) {
  std::string line;
  for (const char c : text) {
    const bool blank = c == '\n' || c == '\t' || c == '\r' || c == ' ';
    if (blank && (line.empty() || line.back() == ' ')) continue;
    line += blank ? ' ' : c;
  }
  if (line.size() <= most) return line;
  while (most > 0 && (static_cast<unsigned char>(line[most]) & 0xC0) == 0x80) --most;
  return line.substr(0, most) + " …";
}

std::string name_of(const Corpus& corpus, const Passage& passage) {
  const auto found = corpus.with_id(passage.doc);
  if (found.empty()) return passage.doc;
  const Document& document = corpus.document(found.front());
  const std::string number = document.number.value_or(document.title.value_or(passage.doc));
  return document.doc_type ? *document.doc_type + " " + number : number;
}

std::string passage_line(Places& places, const Passage& passage, bool with_place, bool whole) {
  std::string head = name_of(places.corpus(), passage);
  if (!passage.label.empty()) head = passage.label + ", " + head;
  if (with_place && !passage.path.empty()) {
    const Place place = places.of(passage);
    head += fmt::format(" ({}:{})", passage.path, place.line);
  }
  if (whole) head += fmt::format(" [{}]", to_string(passage.status));
  return fmt::format("    {}: “{}”\n", head, shortened(passage.text, whole ? passage.text.size() : kShown));
}

}  // namespace

Place Places::of(const Passage& passage) {
  for (const std::size_t index : corpus_.with_id(passage.doc)) {
    const Document& document = corpus_.document(index);
    if (document.source.path != passage.path) continue;
    auto& begins = line_begins_[index];
    if (begins.empty()) {
      begins.push_back(0);
      for (std::size_t at = document.text.find('\n'); at != std::string::npos;
           at = document.text.find('\n', at + 1)) {
        begins.push_back(at + 1);
      }
    }
    const auto after = std::upper_bound(begins.begin(), begins.end(), passage.span.begin);
    const std::size_t begin = *(after - 1);
    Place place = place_of(slice(document.text, {begin, document.text.size()}), passage.span.begin - begin);
    place.line = static_cast<std::size_t>(after - begins.begin());
    return place;
  }
  return {};
}

std::string finding_as_text(const Finding& finding, Places& places, Language language, bool whole) {
  const bool vietnamese = language == Language::vietnamese;
  const Place place = places.of(finding.ours);
  std::string text = fmt::format("{}:{}:{}: {}: {} [{}]\n", finding.ours.path, place.line, place.column,
                                 finding.severity, finding.message, finding.check);
  text += passage_line(places, finding.ours, whole, whole);
  if (!finding.theirs.doc.empty()) text += passage_line(places, finding.theirs, true, whole);
  for (const Delta& delta : finding.delta)
    text += fmt::format("    {}: “{}” / “{}”\n", delta.what,
                        shortened(delta.ours, whole ? delta.ours.size() : 160),
                        shortened(delta.theirs, whole ? delta.theirs.size() : 160));
  if (!finding.rule.empty()) {
    const std::string source = finding.rule_source.empty() ? "" : ", " + finding.rule_source;
    text += fmt::format("    {}: {}{}\n", vietnamese ? "Quy tắc" : "Rule", finding.rule, source);
  }
  if (!finding.action.empty())
    text += fmt::format("    {}: {}\n", vietnamese ? "Đề nghị" : "Proposal", finding.action);
  const std::string decision = (finding.decision.empty() ? "" : ", " + finding.decision) +
                               (finding.change.empty() ? "" : ", " + finding.change);
  text +=
      fmt::format("    {}: {} ({}{})\n", vietnamese ? "Mã" : "Id", finding.id, finding.certainty, decision);
  return text;
}

std::string finding_tsv_header() {
  return "id\tcheck\tkind\tseverity\tcertainty\tdecision\tpath\tline\tcolumn\tdoc\tunit\tother_path\tother_"
         "doc\tother_unit\trule\trule_source\t"
         "message\taction\ttext\tother_text\n";
}

std::string finding_as_tsv(const Finding& finding, Places& places) {
  const Place place = places.of(finding.ours);
  const auto cell = [](std::string_view text) { return shortened(text, text.size() + 1); };
  std::string row;
  for (const std::string& value : {finding.id,
                                   finding.check,
                                   finding.kind,
                                   finding.severity,
                                   finding.certainty,
                                   finding.decision,
                                   cell(finding.ours.path),
                                   std::to_string(place.line),
                                   std::to_string(place.column),
                                   cell(finding.ours.doc),
                                   finding.ours.unit,
                                   cell(finding.theirs.path),
                                   cell(finding.theirs.doc),
                                   finding.theirs.unit,
                                   finding.rule,
                                   cell(finding.rule_source),
                                   cell(finding.message),
                                   cell(finding.action),
                                   cell(finding.ours.text),
                                   cell(finding.theirs.text)}) {
    row += (row.empty() ? "" : "\t") + value;
  }
  return row + "\n";
}

std::string gone_as_text(const Finding& finding, bool looked_at, Language language) {
  const bool vietnamese = language == Language::vietnamese;
  const char* state = looked_at    ? (vietnamese ? "đã khắc phục" : "fixed")
                      : vietnamese ? "lần này không xem"
                                   : "not looked at this time";
  return fmt::format("{} {}: {}: {} [{}]\n", finding.id, state, finding.ours.doc,
                     shortened(finding.message, 300), finding.check);
}

std::string suppressed_as_text(const std::vector<Suppressed>& suppressed, Places& places, Language language,
                               const char* mark) {
  const LanguageScope scope(language == Language::vietnamese ? "vi" : "en");
  const auto same = [](const Suppressed& x, const Suppressed& y) {
    return x.check == y.check && x.by == y.by;
  };
  std::string text;
  for (std::size_t i = 0; i < suppressed.size(); ++i) {
    const Suppressed& row = suppressed[i];
    if (i == 0 || !same(suppressed[i - 1], row)) {
      const auto count = std::count_if(suppressed.begin() + static_cast<std::ptrdiff_t>(i), suppressed.end(),
                                       [&](const Suppressed& other) { return same(row, other); });
      text += fmt::format("{}[{}] {} ({}): {}\n", mark, row.check, to_string(row.by),
                          translated(description(row.by)), count);
    }
    const Place place = places.of(row.ours);
    text += fmt::format("{}  {}:{}:{}: {} ~ {}, {}\n", mark, row.ours.path, place.line, place.column,
                        row.ours.label, row.theirs.label, name_of(places.corpus(), row.theirs));
  }
  return text;
}

std::string coverage_as_text(const CoverageReport& report, std::size_t open, std::size_t decided,
                             Language language, const char* mark) {
  const bool vietnamese = language == Language::vietnamese;
  std::string text =
      vietnamese ? fmt::format(
                       "{}{} phát hiện cần xử lý, {} đã có quyết định; {} đầu vào, {} văn bản đọc được, {} "
                       "không đọc được\n",
                       mark, open, decided, report.inputs, report.parsed, report.failed.size())
                 : fmt::format("{}{} open findings, {} decided; {} inputs, {} documents read, {} not read\n",
                               mark, open, decided, report.inputs, report.parsed, report.failed.size());
  const LanguageScope scope(vietnamese ? "vi" : "en");
  // What kept several checks from their work is said once, with their names.
  const auto same = [](const NotChecked& x, const NotChecked& y) {
    return x.count == y.count && x.reason == y.reason;
  };
  const std::vector<NotChecked>& rows = report.not_checked;
  for (std::size_t i = 0; i < rows.size(); ++i) {
    const auto is_told = [&](const NotChecked& row) { return same(row, rows[i]); };
    const auto here = rows.begin() + static_cast<std::ptrdiff_t>(i);
    if (std::any_of(rows.begin(), here, is_told)) continue;
    std::string checks;
    for (auto row = here; row != rows.end(); ++row) {
      if (is_told(*row)) checks += (checks.empty() ? "" : ", ") + row->check;
    }
    text += fmt::format("{}{} [{}]: {}: {}\n", mark, vietnamese ? "chưa kiểm tra" : "not checked", checks,
                        rows[i].count, translated(rows[i].reason));
  }
  return text;
}

}  // namespace vbpl
