// SPDX-License-Identifier: GPL-3.0-or-later
#include "tools/vbpl-status/status_lines.h"

#include <fmt/format.h>

#include <algorithm>

#include "libdoc/text/fold.h"
#include "tools/common/language.h"
#include "tools/common/tsv.h"

namespace vbpl {

namespace {

constexpr std::size_t kReasonBytes = 400;  // of a quoted sentence on the screen
constexpr std::size_t kReasons = 4;        // of one document on the screen; records have them all

std::string date_or_empty(const std::optional<Date>& date) { return date ? iso(*date) : std::string(); }

/// At most kReasonBytes, cut between characters, in one line.
std::string quoted(std::string_view words) {
  words = trimmed(words);
  std::size_t end = std::min(words.size(), kReasonBytes);
  while (end < words.size() && end > 0 && (static_cast<unsigned char>(words[end]) & 0xC0) == 0x80) --end;
  return "“" + tsv_cell(words.substr(0, end)) + (end < words.size() ? " …”" : "”");
}

std::string days(const StatusRecord& record) {
  std::string line;
  if (record.from) line += "; " + message(_("in force from {}"), vietnamese(*record.from));
  if (record.to) line += "; " + message(_("no longer in force from {}"), vietnamese(*record.to));
  return line;
}

std::string reason(const Evidence& evidence) {
  std::string line = fmt::format("    {} {}", evidence.rule, evidence.doc);
  if (!evidence.unit.empty()) line += " " + evidence.unit;
  return line + ": " + quoted(evidence.text) + "\n";
}

std::string unit_line(const StatusRecord& record) {
  std::string line = fmt::format("  {}: {}{}\n", record.unit, vietnamese(record.status), days(record));
  if (!record.evidence.empty()) line += reason(record.evidence.front());
  return line;
}

}  // namespace

std::string status_text(const Document& document, const StatusRecord& record) {
  if (!record.unit.empty()) return unit_line(record);
  std::string line =
      document.number ? document.doc_type.value_or("") + " " + *document.number : document.source.path;
  if (document.title) line += ": " + *document.title;
  std::string text = std::string(trimmed(line)) + "\n  " + vietnamese(record.status) + days(record) + "\n";
  for (std::size_t i = 0; i < std::min(kReasons, record.evidence.size()); ++i)
    text += reason(record.evidence[i]);
  if (record.evidence.size() > kReasons)
    text += "    " + message(_("and {} more"), record.evidence.size() - kReasons) + "\n";
  return text;
}

std::string status_tsv_header() {
  return tsv_line({"doc", "path", "unit", "number", "title", "status", "from", "to", "rule", "evidence_doc",
                   "evidence_unit", "evidence_text"});
}

std::string status_tsv(const Document& document, const StatusRecord& record) {
  const Evidence none;
  const Evidence& first = record.evidence.empty() ? none : record.evidence.front();
  return tsv_line({document.id, document.source.path, record.unit, document.number.value_or(""),
                   document.title.value_or(""), to_string(record.status), date_or_empty(record.from),
                   date_or_empty(record.to), first.rule, first.doc, first.unit, first.text});
}

}  // namespace vbpl
