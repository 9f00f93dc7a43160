// SPDX-License-Identifier: GPL-3.0-or-later
#include <fmt/format.h>

#include <algorithm>
#include <map>
#include <set>
#include <string>

#include "libdoc/model/doc_number.h"
#include "libdoc/review/lint/facts.h"
#include "libdoc/review/lint/lint.h"
#include "libdoc/text/fold.h"
#include "libdoc/text/pattern.h"

namespace vbpl {
namespace {

constexpr const char* kSource = "Điều 69 Nghị định 34/2016/NĐ-CP";

using Known = std::map<std::string, const Abbreviation*, std::less<>>;

/// Abbreviations of terms; those of document types and bodies live in numbers.
Known known_abbreviations(const Tables& tables) {
  Known known;
  for (const Abbreviation& row : tables.abbreviations) {
    const bool counts = row.category == "term";
    if (counts && row.abbreviation.size() >= 3 && is_upper_case(row.abbreviation))
      known.emplace(row.abbreviation, &row);
  }
  return known;
}

/// "(sau đây viết tắt là UBND)", "(UBND)", "“UBND” là", "viết tắt: UBND"; also the whole words anywhere
/// beside.
bool is_explained(std::string_view text, std::size_t begin, std::size_t end) {
  const std::string_view before = text.substr(begin > 80 ? begin - 80 : 0, std::min<std::size_t>(begin, 80));
  const std::string_view behind = text.substr(end, 24);
  if (before.ends_with("(") && (behind.starts_with(")") || behind.starts_with(";"))) return true;
  if (before.find("iết tắt") != before.npos || before.find("ọi tắt") != before.npos ||
      before.find("ọi là") != before.npos)
    return true;
  return behind.starts_with(" là ") || behind.starts_with("” là ") || behind.starts_with(": ") ||
         behind.starts_with(" (") || behind.starts_with("\" là ");
}

/// "Mau so 02. Bia ho so LLTP.docx": the name of a file that a database hangs on the text.
bool names_file(std::string_view line) {
  for (const std::string_view ending : {".doc", ".docx", ".xls", ".xlsx", ".pdf", ".rar", ".zip"}) {
    if (line.ends_with(ending)) return true;
  }
  return false;
}

/// Words of the articles that their own drafter wrote: no quoted texts, tables, headings in capitals.
bool is_running_text(const Document& document, std::size_t offset) {
  const int at = unit_at(document, offset);
  if (at < 0) return false;
  const Unit& unit = document.units[static_cast<std::size_t>(at)];
  if (unit.quoted || unit.kind > UnitKind::indent || unit.part.starts_with("annex")) return false;
  const std::size_t begin = document.text.rfind('\n', offset);
  const std::size_t line = begin == std::string::npos ? 0 : begin + 1;
  const std::size_t end = std::min(document.text.find('\n', offset), document.text.size());
  return !is_upper_case(document.words({line, std::min(end, line + 400)})) &&
         !names_file(document.words({line, end}));
}

/// Inside a number such as 15/2024/QĐ-UBND, or one that was written with blanks.
bool is_in_number(std::string_view text, std::size_t begin, std::size_t end) {
  const auto joins = [](char c) { return c == '-' || c == '/'; };
  return (begin > 0 && joins(text[begin - 1])) || (end < text.size() && joins(text[end]));
}

}  // namespace

std::vector<LintFinding> lint_abbreviations(const LintInput& input) {
  const Document& document = input.document;
  if (!lint::is_normative_act(document)) return {};
  static const Pattern capitals("(?<![\\p{L}\\d])\\p{Lu}{3,}(?![\\p{L}\\d])");
  const Known known = known_abbreviations(input.tables);
  std::set<std::string, std::less<>> told;
  std::vector<LintFinding> found;
  const bool is_old = !lint::signed_within(document, lint::kLaw2015, lint::kLaw2025);
  for (const Match& match : capitals.find_all(document.text)) {
    const auto row = known.find(match.text());
    const Span span = match.span();
    if (row == known.end() || told.contains(match.text())) continue;
    if (is_in_number(document.text, span.begin, span.end)) continue;
    const bool explained = is_explained(document.text, span.begin, span.end);
    if (!explained && !is_running_text(document, span.begin)) continue;
    told.emplace(match.text());
    if (explained) continue;
    found.push_back({Severity::note, span, "K8",
                     fmt::format("\"{}\" được viết tắt mà chưa giải thích ở lần dùng đầu ({})", match.text(),
                                 row->second->expansion),
                     fmt::format("\"{}\" is not explained where it is first used ({})", match.text(),
                                 row->second->expansion),
                     is_old ? std::string() : std::string(kSource)});
  }
  return found;
}

}  // namespace vbpl
