// SPDX-License-Identifier: GPL-3.0-or-later
#include "libdoc/read/markdown.h"

#include <algorithm>
#include <cstddef>
#include <string>
#include <utility>
#include <vector>

#include "libdoc/read/flow.h"
#include "libdoc/read/lay_out.h"
#include "libdoc/read/markdown_inline.h"
#include "libdoc/text/fold.h"
#include "libdoc/text/pattern.h"

namespace vbpl {
namespace {

/// "---", "* * *", "=====": a rule, or what underlines a heading.
bool is_rule(std::string_view line) {
  static const Pattern pattern("[ \\t]*(?:(?:-[ \\t]*){2,}|(?:\\*[ \\t]*){3,}|(?:_[ \\t]*){3,}|=+[ \\t]*)");
  return pattern.matches_whole(line);
}

bool is_fence(std::string_view line) { return line.starts_with("```") || line.starts_with("~~~"); }

/// "| --- | :-: |" between the head of a table and its rows.
bool is_table_rule(std::string_view line) {
  static const Pattern pattern("\\|?(?:[ \\t]*:?-+:?[ \\t]*\\|)+(?:[ \\t]*:?-+:?[ \\t]*)?");
  return pattern.matches_whole(line);
}

bool is_table_row(std::string_view line) {
  return line.size() > 2 && line.starts_with('|') && line.ends_with('|');
}

/// Cells of a row; "\|" is none's end.
std::vector<Span> cells_of(std::string_view text, Span row) {
  std::vector<Span> cells;
  std::size_t begin = row.begin + (text[row.begin] == '|' ? 1 : 0);
  for (std::size_t at = begin; at < row.end; ++at) {
    if (text[at] == '\\')
      ++at;
    else if (text[at] == '|') {
      cells.push_back({begin, at});
      begin = at + 1;
    }
  }
  if (begin < row.end) cells.push_back({begin, row.end});
  return cells;
}

/// A label of the law stands behind the bullet: "- a) …", "* 1. …".
bool is_label(std::string_view words) {
  static const Pattern pattern("(?:\\d{1,3}[.)]|[a-zđ]{1,2}\\d{0,2}\\)|Điều \\d|Chương |Mục |CHƯƠNG |MỤC )");
  return pattern.match_at(words).has_value();
}

/// A line as it is shown, with the way back to the text.
struct ShownLine {
  std::vector<MarkdownPiece> pieces;  ///< without line breaks, their spans in the text
  std::string words;
  bool breaks_hard = false;  ///< two blanks or "\" at its end, or a heading
};

class MarkdownReader {
 public:
  explicit MarkdownReader(std::string_view utf8) : from_(normalise_utf8(utf8)), text_(from_.utf8) {}

  SourceDocument run() {
    for (std::size_t begin = 0; begin < text_.size();) {
      const std::size_t end = std::min(text_.find('\n', begin), text_.size());
      take_line({begin, end});
      begin = end + 1;
    }
    end_paragraph();
    end_table();
    write_notes();
    SourceDocument document = lay_out(flow_.finish());
    auto& diagnostics = document.text.diagnostics;
    diagnostics.insert(diagnostics.begin(), from_.diagnostics.begin(), from_.diagnostics.end());
    document.source.format = document.source.converter = "markdown";
    return document;
  }

 private:
  void take_line(Span span) {
    const Span line = without_blanks(span);
    const std::string_view words = slice(text_, line);
    if (is_fence(words)) return end_paragraph();
    if (is_table_rule(words) && words.find('|') != words.npos) return begin_table_by_rule();
    if (is_table_row(words) || (in_ruled_table_ && words.find('|') != words.npos)) return take_row(line);
    in_ruled_table_ = false;
    if (words.empty() || is_rule(words)) return end_paragraph();
    end_table();
    if (words.starts_with("[^") && take_note(line)) return;
    take_text(line, span);
  }

  [[nodiscard]] Span without_blanks(Span span) const {
    const std::string_view words = trimmed(slice(text_, span));
    const auto begin = static_cast<std::size_t>(words.data() - text_.data());
    return words.empty() ? Span{span.begin, span.begin} : Span{begin, begin + words.size()};
  }

  /// Marks at the beginning of the line, and what they say.
  void take_text(Span line, Span whole) {
    static const Pattern quote("(?:>[ \\t]?)+"), heading("#{1,6}[ \\t]+"), closing("[ \\t]+#+$");
    static const Pattern bullet("[-*+][ \\t]+(?:\\[[ xX]\\][ \\t]+)?");
    if (const auto found = quote.match_at(slice(text_, line)))
      line = without_blanks({line.begin + found->span().end, line.end});
    const auto head = heading.match_at(slice(text_, line));
    if (head) {
      end_paragraph();
      line.begin += head->span().end;
      if (const auto found = closing.find(slice(text_, line))) line.end = line.begin + found->span().begin;
    }
    const auto item = head ? std::nullopt : bullet.match_at(slice(text_, line));
    if (item) {
      end_paragraph();
      line.begin += item->span().end;
    }
    begins_item_ = begins_item_ || item.has_value();
    paragraph_.push_back(line);
    breaks_.push_back(slice(text_, whole).ends_with("  ") || slice(text_, line).ends_with('\\'));
    if (head) end_paragraph();
  }

  /// The lines of a paragraph as they are shown: marks may open in one and close in another.
  [[nodiscard]] std::vector<ShownLine> shown(const std::vector<Span>& lines) const {
    std::string joined;
    std::vector<std::size_t> begins;
    for (const Span line : lines) {
      begins.push_back(joined.size());
      joined.append(slice(text_, line)) += '\n';
    }
    const auto line_end = [&](std::size_t line) {
      return (line + 1 < begins.size() ? begins[line + 1] : joined.size()) - 1;
    };
    std::vector<ShownLine> all(1);
    std::size_t line = 0;
    for (MarkdownPiece& piece : markdown_pieces(joined)) {
      if (piece.kind == MarkdownPiece::Kind::line_break) {
        all.back().breaks_hard = true;
        all.emplace_back();
        continue;
      }
      for (std::size_t begin = piece.source.begin; begin < piece.source.end;) {
        while (line + 1 < begins.size() && begins[line + 1] <= begin) ++line;
        const std::size_t end =
            piece.text.empty() ? std::min(line_end(line), piece.source.end) : piece.source.end;
        const std::size_t source = lines[line].begin + begin - begins[line];
        all.back().words += piece.text.empty() ? joined.substr(begin, end - begin) : piece.text;
        if (end > begin)
          all.back().pieces.push_back({piece.kind, {source, source + end - begin}, piece.text});
        const bool ends_line = end < piece.source.end;
        if (ends_line) {
          all.back().breaks_hard = line < breaks_.size() && breaks_[line];
          all.emplace_back();
        }
        begin = end + (ends_line ? 1 : 0);
      }
    }
    return all;
  }

  void append(const ShownLine& line) {
    for (const MarkdownPiece& piece : line.pieces) {
      const std::size_t begin = from_.map.to_source(piece.source.begin),
                        end = from_.map.to_source(piece.source.end);
      const bool linear = piece.text.empty() && end - begin == piece.source.size();
      flow_.append(piece.text.empty() ? slice(text_, piece.source) : std::string_view(piece.text), begin,
                   linear);
    }
  }

  /// Text that was wrapped: the line before did not end, and this one does not begin anything.
  static bool goes_on(const ShownLine& before, const ShownLine& line) {
    static const Pattern small("\\p{Ll}"), label("[a-zđ]{1,2}\\d{0,2}[).]"), stop("[.;:!?]$");
    const std::string_view words = trimmed(line.words), last = trimmed(before.words);
    return !before.breaks_hard && !last.empty() && small.match_at(words) && !label.match_at(words) &&
           !stop.find(last);
  }

  void end_paragraph() {
    if (!paragraph_.empty()) {
      const std::vector<ShownLine> lines = shown(paragraph_);
      if (begins_item_ && !is_label(trimmed(lines.front().words))) flow_.append("- ");
      for (std::size_t i = 0; i < lines.size(); ++i) {
        if (i > 0 && goes_on(lines[i - 1], lines[i]))
          flow_.append(" ");
        else if (i > 0)
          flow_.end_line();
        append(lines[i]);
      }
      flow_.end_line();
    }
    paragraph_.clear();
    breaks_.clear();
    begins_item_ = false;
  }

  /// The line before was the head of a table.
  void begin_table_by_rule() {
    if (!paragraph_.empty()) {
      const Span head = paragraph_.back();
      paragraph_.pop_back();
      breaks_.pop_back();
      end_paragraph();
      take_row(head);
    }
    in_ruled_table_ = true;
  }

  /// A doubled frame is another table than a single one: vbpl-parse writes neighbours so.
  void take_row(Span row) {
    end_paragraph();
    const std::string_view words = slice(text_, row);
    const bool doubled = words.size() > 4 && words.starts_with("||") && words.ends_with("||");
    if (doubled) row = {row.begin + 1, row.end - 1};
    if (doubled != is_doubled_) end_table();
    is_doubled_ = doubled;
    if (!in_table_) flow_.begin_table();
    in_table_ = true;
    flow_.begin_row();
    for (const Span cell : cells_of(text_, row)) {
      flow_.begin_cell(1, 1);
      for (const ShownLine& line : shown({without_blanks(cell)})) {
        append(line);
        flow_.end_line();
      }
      flow_.end_cell();
    }
  }

  void end_table() {
    if (in_table_) flow_.end_table();
    in_table_ = false;
  }

  /// "[^1]: words": its lines come after the text.
  bool take_note(Span line) {
    static const Pattern note("\\[\\^([^\\]\\s]*)\\]:[ \\t]*");
    const auto found = note.match_at(slice(text_, line));
    if (!found) return false;
    end_paragraph();
    notes_.push_back({std::string(found->text(1)), {line.begin + found->span().end, line.end}});
    return true;
  }

  void write_notes() {
    flow_.set_footnote(true);
    for (const auto& [mark, words] : notes_) {
      if (!mark.empty()) flow_.append("[^" + mark + "] ");
      for (const ShownLine& line : shown({words})) {
        append(line);
        flow_.end_line();
      }
    }
  }

  Text from_;
  std::string_view text_;
  FlowBuilder flow_;
  std::vector<Span> paragraph_;  ///< its lines, without the marks at their beginnings
  std::vector<bool> breaks_;     ///< of each line: it ends with a hard break
  bool begins_item_ = false;
  bool in_table_ = false, in_ruled_table_ = false, is_doubled_ = false;
  std::vector<std::pair<std::string, Span>> notes_;
};

}  // namespace

bool is_named_markdown(std::string_view path) {
  std::string name(path.substr(path.size() - std::min<std::size_t>(path.size(), 9)));
  for (char& c : name) c = c >= 'A' && c <= 'Z' ? static_cast<char>(c | 0x20) : c;
  return name.ends_with(".md") || name.ends_with(".markdown");
}

SourceDocument read_markdown(std::string_view utf8) { return MarkdownReader(utf8).run(); }

}  // namespace vbpl
