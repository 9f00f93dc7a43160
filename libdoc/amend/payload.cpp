// SPDX-License-Identifier: GPL-3.0-or-later
#include "libdoc/amend/payload.h"

#include <algorithm>

#include "libdoc/text/fold.h"
#include "libdoc/text/pattern.h"

namespace vbpl {
namespace {

/// Where the text that belongs to a sentence ends: before the next unit that is not payload.
std::size_t reach_of(const Document& document, const Sentence& sentence) {
  if (sentence.unit < 0) return std::min(document.text.find('\n', sentence.span.end), document.text.size());
  const auto unit = static_cast<std::size_t>(sentence.unit);
  const std::size_t end = document.units[unit].span.end;
  for (std::size_t i = unit + 1; i < document.units.size() && document.units[i].span.begin < end; ++i) {
    if (!document.units[i].quoted && document.units[i].span.begin >= sentence.span.end)
      return document.units[i].span.begin;
  }
  return end;
}

Span span_of(const Document& document, std::string_view words) {
  const auto begin = static_cast<std::size_t>(words.data() - document.text.data());
  return {begin, begin + words.size()};
}

std::string_view without_marks(std::string_view words) {
  words = trimmed(words);
  for (const std::string_view mark : {"“", "\"", "«"}) {
    if (words.starts_with(mark)) words.remove_prefix(mark.size());
  }
  while (words.ends_with('.') || words.ends_with(';') || words.ends_with(',')) {
    const std::string_view shorter = trimmed(words.substr(0, words.size() - 1));
    if (!shorter.ends_with("”") && !shorter.ends_with('"') && !shorter.ends_with("»")) break;
    words = shorter;
  }
  for (const std::string_view mark : {"”", "\"", "»"}) {
    if (words.ends_with(mark)) words.remove_suffix(mark.size());
  }
  return trimmed(words);
}

/// Without a last line that holds nothing but the mark which opens the next part.
std::string_view without_next_mark(std::string_view words) {
  const std::size_t line = words.rfind('\n');
  const bool bare =
      line != std::string_view::npos && words.find_first_not_of(" \t\n\"“«", line) == std::string_view::npos;
  return bare ? words.substr(0, line) : words;
}

/// The words up to the mark that closes the quotation they open with: the first closing mark at the end of a
/// line behind which no further quotation opens.
std::string_view up_to_close(std::string_view words) {
  static const Pattern close("(?:”|\"|»)[ \\t]*[.;,]{0,2}[ \\t]*(?=\\n|$)(?!\\s*[“\"«])");
  static const Pattern open("\\s*[“\"«]");
  if (!open.match_at(words, 0)) return words;
  const auto match = close.find(words, 1);
  return match ? words.substr(0, match->span().end) : words;
}

/// A line that begins with the label of `step`, at or after `from`.
std::optional<std::size_t> line_of(std::string_view words, const cite::PathStep& step, std::size_t from) {
  static const Pattern clause("(?:^|\\n)[ \\t“\"«]*(([0-9l][0-9]{0,2}[a-zđ]?[0-9]?)\\s?[.)])");
  static const Pattern point("(?:^|\\n)[ \\t“\"«]*(([a-zđ]{1,2}[0-9]{0,2})\\s?[.)])");
  static const Pattern named(
      "(?:^|\\n)[ \\t“\"«]*((?:Điều|Chương|Mục|Tiểu mục|Phần|Phụ lục|Mẫu "
      "số|Mẫu|Biểu)(?:\\s+(?:số|thứ))?\\s+([\\pL\\pN]+))",
      Pattern::ignore_case);
  const Pattern& label = step.kind == UnitKind::clause  ? clause
                         : step.kind == UnitKind::point ? point
                                                        : named;
  const std::string wanted = lower(step.label);
  for (std::size_t at = from; at < words.size();) {
    const auto match = label.find(words, at);
    if (!match) return std::nullopt;
    std::string found = lower(match->text(2));
    if (step.kind == UnitKind::clause && found.starts_with('l')) found[0] = '1';
    if (found == wanted) return match->span(1).begin;
    at = match->span().end;
  }
  return std::nullopt;
}

}  // namespace

Span payload_after(const Reading& reading, const Sentence& sentence) {
  static const Pattern opens("[\\s.]*[“\"«]");
  const std::size_t colon = reading.words(sentence).rfind(':');
  const bool bare =
      colon == std::string_view::npos;  // "Sửa đổi Điều 2 Quyết định số …" with “Điều 2 …” below
  if (bare && !opens.match_at(reading.document.text, sentence.span.end)) return {};
  const std::size_t begin = bare ? sentence.span.end : sentence.span.begin + colon + 1;
  const std::size_t end = reach_of(reading.document, sentence);
  if (begin >= end) return {};
  return span_of(reading.document, without_marks(up_to_close(slice(reading.document.text, {begin, end}))));
}

std::vector<std::optional<Span>> payload_parts(const Document& document, Span payload,
                                               const std::vector<UnitPath>& paths) {
  const std::string_view words = document.words(payload);
  std::vector<std::optional<std::size_t>> begins;
  std::size_t from = 0;
  for (const UnitPath& path : paths) {
    begins.push_back(path.empty() ? std::nullopt : line_of(words, path.back(), from));
    if (begins.back()) from = *begins.back() + 1;
  }
  std::vector<std::optional<Span>> parts(paths.size());
  const auto first =
      std::find_if(begins.begin(), begins.end(), [](const auto& at) { return at.has_value(); });
  if (first == begins.end() || !without_marks(words.substr(0, **first)).empty()) return parts;
  std::size_t end = words.size();
  for (std::size_t i = paths.size(); i-- > 0;) {
    if (!begins[i]) continue;
    parts[i] =
        span_of(document, without_marks(without_next_mark(words.substr(*begins[i], end - *begins[i]))));
    end = *begins[i];
  }
  return parts;
}

}  // namespace vbpl
