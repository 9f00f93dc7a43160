// SPDX-License-Identifier: GPL-3.0-or-later
#include "libdoc/parse/quote.h"

#include <algorithm>

#include "libdoc/parse/scan.h"
#include "libdoc/text/bytes.h"

namespace vbpl {
namespace {

enum class Glyph { none, opening, closing, straight };

struct Mark {
  Glyph glyph = Glyph::none;
  std::size_t size = 0;
};

Mark mark_at(std::string_view text, std::size_t at) {
  const char first = text[at];
  if (first == '"') return {Glyph::straight, 1};
  if (first == '\xE2') {
    const std::string_view glyph = text.substr(at, 3);
    if (glyph == "“" || glyph == "„") return {Glyph::opening, 3};
    if (glyph == "”" || glyph == "‟") return {Glyph::closing, 3};
    if (glyph == "″") return {Glyph::straight, 3};
  }
  if (first == '\xC2') {
    const std::string_view glyph = text.substr(at, 2);
    if (glyph == "«") return {Glyph::opening, 2};
    if (glyph == "»") return {Glyph::closing, 2};
  }
  if (first == '\'' && text.substr(at, 2) == "''") return {Glyph::straight, 2};
  return {};
}

/// Whether mark_at may find something at the byte, or at which of the bytes.
constexpr auto kBeginsMark = [](auto byte) {
  return (byte == 0x22) | (byte == 0x27) | (byte == 0xE2) | (byte == 0xC2);
};

bool begins_mark(char c) { return kBeginsMark(static_cast<unsigned char>(c)); }

bool is_stop(char c) { return std::string_view(".,;:!?)]/").find(c) != std::string_view::npos; }

/// Whether the mark at `at` opens: its shape counts unless both sides speak against it.
bool opens_here(std::string_view text, Span line, std::size_t at, Mark mark) {
  const bool first = at == line.begin;
  const char before = first ? ' ' : text[at - 1];
  const bool blank_before = first || before == ' ' || before == '\t' || before == '(' || before == '[' ||
                            before == '\xA0' || before == '/';
  const std::size_t next = at + mark.size;
  const bool end_after = next >= line.end;
  const bool stop_after = end_after || is_stop(text[next]) || blank_size(text, next) != 0;
  if (mark.glyph == Glyph::opening) return !stop_after || blank_before;
  if (mark.glyph == Glyph::closing) return first && !stop_after;
  return blank_before && !end_after && (first || !stop_after);
}

/// True when only stops and blanks stand between `from` and the end of the line.
bool only_stops(std::string_view text, std::size_t from, std::size_t end) {
  while (from < end) {
    const std::size_t blank = blank_size(text, from);
    if (blank == 0 && !is_stop(text[from])) return false;
    from += std::max<std::size_t>(blank, 1);
  }
  return true;
}

}  // namespace

QuoteMarks quote_marks(std::string_view text, Span line) {
  QuoteMarks marks;
  std::size_t last_close_end = std::string_view::npos, leading_close_end = 0;
  for (std::size_t at = line.begin; at < line.end;) {
    if (!begins_mark(text[at])) {
      ++at;
      continue;
    }
    const Mark mark = mark_at(text, at);
    if (mark.glyph == Glyph::none) {
      ++at;
      continue;
    }
    if (opens_here(text, line, at, mark)) {
      ++marks.net;
      if (at == line.begin) marks.opens = true;
    } else {
      --marks.net;
      marks.lowest = std::min(marks.lowest, marks.net);
      last_close_end = at + mark.size;
      if (marks.opens && marks.net == 0 && !marks.leading_closed) {
        marks.leading_closed = true;
        leading_close_end = last_close_end;
      }
    }
    at += mark.size;
  }
  marks.wraps = marks.leading_closed && leading_close_end == last_close_end;
  marks.closes = last_close_end != std::string_view::npos && only_stops(text, last_close_end, line.end);
  marks.wraps = marks.wraps && marks.closes;
  return marks;
}

std::size_t next_quote_byte(std::string_view text, std::size_t from) {
  return find_byte(text, from, kBeginsMark);
}

Span after_opening_quote(std::string_view text, Span line) {
  while (line.begin < line.end) {
    const Mark mark = mark_at(text, line.begin);
    if (mark.glyph == Glyph::none) break;
    line.begin += mark.size;
    line = trimmed_span(text, line);
  }
  return line;
}

Span before_closing_quote(std::string_view text, Span line) {
  Span rest = line;
  std::size_t end = rest.end;
  while (end > rest.begin && (is_stop(text[end - 1]) || text[end - 1] == ' ')) --end;
  for (const std::size_t size : {std::size_t{3}, std::size_t{2}, std::size_t{1}}) {
    if (end < rest.begin + size) continue;
    const Mark mark = mark_at(text, end - size);
    if (mark.glyph == Glyph::none || mark.size != size) continue;
    return trimmed_span(text, {rest.begin, end - size});
  }
  return line;
}

}  // namespace vbpl
