// SPDX-License-Identifier: GPL-3.0-or-later
#include "tools/vbpl-amend/command_lines.h"

#include <fmt/format.h>

#include "libdoc/text/text.h"
#include "tools/common/tsv.h"

namespace vbpl {

namespace {

std::string date_or_empty(const std::optional<Date>& date) { return date ? iso(*date) : std::string(); }

std::string unit_of(const Document& document, const Amendment& command) {
  return command.unit < 0 ? std::string() : document.units[static_cast<std::size_t>(command.unit)].eid;
}

std::string target_of(const CitationTarget& target) {
  return target.number ? *target.number : target.title.value_or("?");
}

}  // namespace

std::string command_text(const Document& document, const Amendment& command) {
  const Place place = place_of(document.text, command.span.begin);
  std::string line = fmt::format("{}:{}:{}: {} {}", document.source.path, place.line, place.column,
                                 to_string(command.verb), target_of(command.target));
  if (!command.target.unit.empty()) line += " " + command.target.unit;
  if (!command.scope.empty()) line += " (" + tsv_cell(command.scope) + ")";
  if (command.effective) line += " from " + iso(*command.effective);
  return line + ": \"" + tsv_cell(document.words(command.span)) + "\"\n";
}

std::string command_tsv_header() {
  return tsv_line({"doc", "path", "unit", "begin", "end", "verb", "target_id", "number", "title",
                   "target_unit", "scope", "effective", "until", "old", "new", "state", "reason", "text"});
}

std::string command_tsv(const Document& document, const Amendment& command) {
  return tsv_line({document.id, document.source.path, unit_of(document, command),
                   std::to_string(command.span.begin), std::to_string(command.span.end),
                   to_string(command.verb), command.target.id, command.target.number.value_or(""),
                   command.target.title.value_or(""), command.target.unit, command.scope,
                   date_or_empty(command.effective), date_or_empty(command.until), command.old_words,
                   command.new_words, command.state, command.reason, document.words(command.span)});
}

}  // namespace vbpl
