// SPDX-License-Identifier: GPL-3.0-or-later
#include "libdoc/read/pdf_flow.h"

#include <fmt/format.h>

#include <algorithm>
#include <cstdlib>
#include <string>
#include <utility>
#include <vector>

#include "libdoc/read/lay_out.h"
#include "libdoc/read/pdf_blocks.h"
#include "libdoc/read/pdf_fonts.h"
#include "libdoc/read/pdf_footnotes.h"
#include "libdoc/read/pdf_furniture.h"
#include "libdoc/read/pdf_layout.h"
#include "libdoc/read/pdf_paragraphs.h"
#include "libdoc/read/pdf_sheet.h"
#include "libdoc/text/pattern.h"

namespace vbpl {
namespace {

constexpr int kSameEdge = 400;

std::vector<const PdfLine*> lines_of(const std::vector<PdfRow>& rows) {
  std::vector<const PdfLine*> lines;
  for (const PdfRow& row : rows) {
    if (row.parts.size() == 1) lines.push_back(&row.parts.front());
  }
  return lines;
}

std::string words_of(const std::vector<PdfRow>& cell) {
  std::string words;
  for (const PdfRow& row : cell) {
    for (const PdfLine& part : row.parts) words += (words.empty() ? "" : " ") + part.text;
  }
  return words;
}

/// The country's name begins a document or a form.
bool is_head(const PdfBlock& block) {
  static const Pattern country("CỘNG H(?:ÒA|OÀ) XÃ HỘI|Độc lập\\s*[-–]");
  for (const auto& column : block.columns) {
    if (std::any_of(column.begin(), column.end(),
                    [](const PdfLine& line) { return country.match_at(line.text).has_value(); }))
      return true;
  }
  return false;
}

class PageWriter {
 public:
  PageWriter(const std::vector<PdfSheet>& sheets, FlowBuilder& flow)
      : sheets_(sheets), flow_(flow), text_(flow, measure()) {}

  void run() {
    for (std::size_t i = 0; i < sheets_.size(); ++i) write(sheets_[i], frames_[i]);
    end_table();
    end_layout();
    text_.end();
  }

 private:
  /// Frames of all pages, and the style of the whole.
  PdfStyle measure() {
    std::vector<const PdfLine*> all;
    std::vector<PdfFrame> frames;
    for (const PdfSheet& sheet : sheets_) {
      for (const PdfLine* line : lines_of(sheet.rows)) all.push_back(line);
    }
    const PdfFrame whole = frame_of(all, {0, sheets_.empty() ? 0 : sheets_.front().width});
    for (const PdfSheet& sheet : sheets_) {
      const auto lines = lines_of(sheet.rows);
      frames_.push_back(frame_of(lines, whole));
      frames.insert(frames.end(), lines.size(), frames_.back());
    }
    return style_of(all, frames);
  }

  void write(const PdfSheet& sheet, PdfFrame frame) {
    std::size_t row = 0;
    for (const PdfTable& table : sheet.tables) {
      std::vector<PdfRow> above;
      while (row < sheet.rows.size() && sheet.rows[row].box.top < table.grid.box.top)
        above.push_back(sheet.rows[row++]);
      write_rows(above, frame);
      write_table(table);
    }
    write_rows({sheet.rows.begin() + static_cast<std::ptrdiff_t>(row), sheet.rows.end()}, frame);
    if (!sheet.turned.empty()) write_turned(sheet);
  }

  void write_rows(const std::vector<PdfRow>& rows, PdfFrame frame) {
    if (rows.empty()) return;
    end_table();
    for (const PdfBlock& block : blocks_of(rows)) {
      if (block.kind != PdfBlock::Kind::layout) end_layout();
      switch (block.kind) {
        case PdfBlock::Kind::text:
          for (const PdfLine& line : block.lines) text_.add(line, frame);
          break;
        case PdfBlock::Kind::layout:
          take_layout(block);
          break;
        case PdfBlock::Kind::table:
          write_plain_table(block);
          break;
      }
    }
  }

  /// Columns that the end of a page cuts go on with those at the top of the next.
  void take_layout(const PdfBlock& block) {
    text_.end();
    if (!open_layout_.empty() && (layout_page_ == page_of(block) || is_head(block))) end_layout();
    layout_page_ = page_of(block);
    open_layout_.resize(block.columns.size());
    for (std::size_t i = 0; i < block.columns.size(); ++i)
      open_layout_[i].insert(open_layout_[i].end(), block.columns[i].begin(), block.columns[i].end());
  }
  static int page_of(const PdfBlock& block) {
    return block.columns.front().empty() ? block.columns.back().front().page
                                         : block.columns.front().front().page;
  }
  void end_layout() {
    if (!open_layout_.empty()) write_layout(open_layout_, flow_);
    open_layout_.clear();
  }

  void write_plain_table(const PdfBlock& block) {
    text_.end();
    flow_.begin_table();
    for (const auto& row : block.cells) {
      flow_.begin_row();
      for (const auto& cell : row) {
        flow_.begin_cell(1, 1);
        for (const PdfLine& line : cell) {
          flow_.append(line.text);
          flow_.end_line();
        }
      }
    }
    flow_.end_table();
  }

  /// Goes on with the table of the page before if nothing stood between and the columns are the same.
  void write_table(const PdfTable& table) {
    text_.end();
    end_layout();
    const bool goes_on = open_table_ != nullptr && has_same_columns(*open_table_, table);
    if (!goes_on) {
      end_table();
      flow_.begin_table();
      first_row_ = row_words(table, 0);
    }
    const std::size_t first = goes_on && row_words(table, 0) == first_row_ ? 1 : 0;  // the head printed again
    if (first == 1)
      flow_.add_diagnostic(Severity::note, "repeated-table-head",
                           "the head of a table that goes on over pages was taken once");
    std::size_t i = 0;
    for (std::size_t row = 0; row < table.grid.rows(); ++row) {
      if (row >= first) flow_.begin_row();
      for (; i < table.grid.cells.size() && table.grid.cells[i].row == row; ++i) {
        if (row >= first) write_cell(table.grid.cells[i], table.cells[i]);
      }
    }
    open_table_ = &table;
  }

  void write_cell(const PdfCell& cell, const std::vector<PdfRow>& rows) {
    flow_.begin_cell(cell.columns, cell.rows);
    std::vector<PdfLine> lines;
    for (const PdfRow& row : rows) lines.insert(lines.end(), row.parts.begin(), row.parts.end());
    std::vector<const PdfLine*> pointers;
    for (const PdfLine& line : lines) pointers.push_back(&line);
    const PdfFrame frame = frame_of(pointers, {cell.box.left + 500, cell.box.right - 500});
    PdfParagraphs paragraphs(flow_, {});
    for (const PdfLine& line : lines) paragraphs.add(line, frame);
    paragraphs.end();
    flow_.end_cell();
  }

  static bool has_same_columns(const PdfTable& a, const PdfTable& b) {
    const auto& left = a.grid.xs;
    const auto& right = b.grid.xs;
    if (left.size() != right.size()) return false;
    for (std::size_t i = 1; i < left.size(); ++i) {
      if (std::abs((left[i] - left[i - 1]) - (right[i] - right[i - 1])) > kSameEdge) return false;
    }
    return true;
  }

  static std::string row_words(const PdfTable& table, std::size_t row) {
    std::string words;
    for (std::size_t i = 0; i < table.grid.cells.size() && table.grid.cells[i].row == row; ++i)
      words += words_of(table.cells[i]) + "\t";
    return words;
  }

  void end_table() {
    if (open_table_ != nullptr) flow_.end_table();
    open_table_ = nullptr;
  }

  void write_turned(const PdfSheet& sheet) {
    end_table();
    end_layout();
    text_.end();
    flow_.add_diagnostic(Severity::warning, "turned-text",
                         fmt::format("page {} has text that runs another way than the rest; it stands after "
                                     "the page's other text, and its order is not sure",
                                     sheet.number));
    for (const PdfRow& row : sheet.turned) {
      for (const PdfLine& part : row.parts) flow_.append(part.text + " ");
      flow_.end_line();
    }
  }

  const std::vector<PdfSheet>& sheets_;
  FlowBuilder& flow_;
  std::vector<PdfFrame> frames_;
  PdfParagraphs text_;
  const PdfTable* open_table_ = nullptr;
  std::vector<std::vector<PdfLine>> open_layout_;
  int layout_page_ = 0;
  std::string first_row_;
};

/// Footnotes after the text, each "[^1] …".
void write_notes(std::vector<PdfFootnote> notes, FlowBuilder& flow) {
  flow.set_footnote(true);
  for (PdfFootnote& note : notes) {
    if (note.lines.empty()) continue;
    note.lines.front().text.insert(0, fmt::format("[^{}] ", note.mark));
    std::vector<const PdfLine*> lines;
    for (const PdfLine& line : note.lines) lines.push_back(&line);
    PdfParagraphs paragraphs(flow, {});
    const PdfFrame frame = frame_of(lines, {});
    for (const PdfLine& line : note.lines) paragraphs.add(line, frame);
    paragraphs.end();
  }
  flow.set_footnote(false);
}

}  // namespace

SourceDocument pdf_document(PdfWords words) {
  std::vector<Diagnostic> diagnostics = decode_fonts(words);
  std::vector<PdfSheet> sheets;
  for (PdfPage& page : words.pages) sheets.push_back(sheet_of(std::move(page), words.fonts));
  const std::vector<Diagnostic> stripped = strip_furniture(sheets);
  const std::vector<PdfFootnote> notes = take_footnotes(sheets);
  FlowBuilder flow;
  PageWriter(sheets, flow).run();
  write_notes(notes, flow);
  if (!notes.empty())
    flow.add_diagnostic(
        Severity::note, "footnotes",
        fmt::format("{} footnotes stand after the text, and their marks were taken out of it", notes.size()));
  SourceDocument document = lay_out(flow.finish());
  for (const auto& more : {stripped, document.text.diagnostics})
    diagnostics.insert(diagnostics.end(), more.begin(), more.end());
  document.text.diagnostics = std::move(diagnostics);
  return document;
}

}  // namespace vbpl
