// SPDX-License-Identifier: GPL-3.0-or-later
#include "libdoc/report/office/merged_docx.h"

#include <algorithm>
#include <utility>

#include "libdoc/amend/notes.h"
#include "libdoc/report/markup.h"
#include "libdoc/report/office/docx_parts.h"
#include "libdoc/report/pieces.h"
#include "libdoc/text/fold.h"

namespace vbpl {
namespace {

constexpr int kText = 28;     // half points: 14 pt
constexpr int kIndent = 720;  // 1.27 cm
constexpr ParagraphLook kBody{"both", false, false, kText, 0, 120};
constexpr ParagraphLook kCentre{"center", true, false, kText, 120, 60, true};

bool is_centred(UnitKind kind) {
  return kind < UnitKind::article || kind == UnitKind::annex || kind == UnitKind::form;
}

/// The text of one act, piece by piece.
class BodyWriter {
 public:
  /// `first_note` is the place of the act's notes among those of the file.
  BodyWriter(const MergedText& text, std::size_t first_note) : text_(text), first_note_(first_note) {}

  std::string run() {
    const std::vector<Piece> pieces = pieces_of(text_.body);
    for (std::size_t i = 0; i < pieces.size(); ++i) {
      if (pieces[i].kind != PieceKind::row) flush_table();
      take(pieces[i], i + 1 < pieces.size() && pieces[i + 1].kind == PieceKind::heading);
    }
    flush_table();
    flush();
    return std::move(out_);
  }

 private:
  [[nodiscard]] const Unit& unit(int index) const {
    return text_.body.units[static_cast<std::size_t>(index)];
  }

  void take(const Piece& piece, bool has_heading) {
    switch (piece.kind) {
      case PieceKind::open:
        flush();
        waiting_ = marks_of(unit(piece.unit).eid);
        return;
      case PieceKind::close:
        return flush();
      case PieceKind::label:
        return label(piece, has_heading);
      case PieceKind::heading:
        return heading(piece);
      case PieceKind::row:
        flush();
        rows_.push_back(piece.span);
        return;
      default:
        return line(piece);
    }
  }

  void label(const Piece& piece, bool has_heading) {
    const bool title = unit(piece.unit).kind == UnitKind::article || is_centred(unit(piece.unit).kind);
    runs_ =
        docx_run(words(piece.span), {title, false, false, false, kText, ""}) + std::exchange(waiting_, {});
    if (is_centred(unit(piece.unit).kind) || (title && !has_heading)) put_heading(unit(piece.unit).kind);
  }

  void heading(const Piece& piece) {
    const UnitKind kind = unit(piece.unit).kind;
    if (kind != UnitKind::article && !is_centred(kind)) return line(piece);
    const std::string between = runs_.empty() ? "" : " ";
    runs_ += docx_run(between + words(piece.span), {true, false, false, false, kText, ""});
    runs_ += std::exchange(waiting_, {});
    put_heading(kind);
  }

  void put_heading(UnitKind kind) {
    const bool centred = is_centred(kind);
    const ParagraphLook look = centred ? kCentre : ParagraphLook{"both", true, false, kText, 60, 120, true};
    out_ += docx_paragraph_of(runs_, look, centred ? 0 : kIndent);
    runs_.clear();
  }

  void line(const Piece& piece) {
    const bool opening = piece.unit >= 0 && unit(piece.unit).kind == UnitKind::preamble;
    const bool basis = opening && piece.span.end <= text_.basis_end;
    const bool command = !basis && is_upper_case(words(piece.span));  // QUYẾT ĐỊNH:
    const std::string between = runs_.empty() ? "" : " ";
    runs_ += std::exchange(waiting_, {});
    runs_ += docx_run(between + words(piece.span), {command, basis, false, false, kText, ""});
    if (piece.span.end == text_.basis_end) {
      for (const std::size_t note : text_.basis_notes) runs_ += docx_note_mark(first_note_ + note);
    }
    out_ += command ? docx_paragraph_of(runs_, kCentre) : docx_paragraph_of(runs_, kBody, kIndent);
    runs_.clear();
  }

  /// What a unit has left that no line of its own took.
  void flush() {
    runs_ += std::exchange(waiting_, {});
    if (!runs_.empty()) out_ += docx_paragraph_of(runs_, kBody, kIndent);
    runs_.clear();
  }

  void flush_table() {
    if (rows_.empty()) return;
    std::size_t columns = 1;
    for (const Span row : rows_) columns = std::max(columns, cells_of(text_.body.words(row)).size());
    const std::vector<int> widths(columns, kPortraitWidth / static_cast<int>(columns));
    out_ += docx_table_opening(widths, true);
    for (const Span row : rows_) {
      std::vector<std::string_view> cells = cells_of(text_.body.words(row));
      cells.resize(columns);
      out_ += "<w:tr>";
      for (const std::string_view cell : cells)
        out_ += docx_cell(docx_paragraph(cell, {"left", false, false, 24, 0, 0}), widths.front());
      out_ += "</w:tr>";
    }
    out_ += "</w:tbl>" + docx_paragraph("", {"left", false, false, 12, 0, 0});
    rows_.clear();
  }

  [[nodiscard]] std::string marks_of(const std::string& eid) const {
    std::string marks;
    const auto notes = text_.unit_notes.find(eid);
    if (notes == text_.unit_notes.end()) return marks;
    for (const std::size_t note : notes->second) marks += docx_note_mark(first_note_ + note);
    return marks;
  }

  [[nodiscard]] std::string words(Span span) const {
    std::string line(text_.body.words(span));
    std::replace(line.begin(), line.end(), '\n', ' ');
    return line;
  }

  const MergedText& text_;
  std::size_t first_note_;
  std::string out_, runs_, waiting_;
  std::vector<Span> rows_;
};

/// Certifying body and country side by side, number and day below them.
std::string head(const MergedText& text, const Forms& forms, std::string_view office) {
  constexpr int kLeft = 3'600, kRight = kPortraitWidth - kLeft;
  const ParagraphLook bold{"center", true, false, 26, 0, 0}, plain{"center", false, false, 26, 60, 60};
  const ParagraphLook day{"center", false, true, 26, 60, 60};
  const std::string name = office.empty() ? forms.word("merged_office") : upper(office);
  const std::string left = docx_paragraph(name, bold) + docx_rule(1'200) + docx_paragraph(text.number, plain);
  const std::string right = docx_paragraph(forms.word("country"), {"center", true, false, 24, 0, 0}) +
                            docx_paragraph(forms.word("motto"), bold) + docx_rule(1'300) +
                            docx_paragraph(text.place_day, day);
  return docx_table_opening({kLeft, kRight}, false) + "<w:tr>" + docx_cell(left, kLeft) +
         docx_cell(right, kRight) + "</w:tr></w:tbl>";
}

std::string certification(const MergedText& text) {
  constexpr int kLeft = 3'000, kRight = kPortraitWidth - kLeft;
  const std::string words = docx_paragraph(text.certified, {"center", true, false, kText, 240, 60}) +
                            docx_paragraph(text.place_day, {"center", false, true, 26, 0, 60}) +
                            docx_paragraph(text.signer, {"center", false, true, 26, 0, 1'200});
  return docx_table_opening({kLeft, kRight}, false) + "<w:tr><w:trPr><w:cantSplit/></w:trPr>" +
         docx_cell(docx_paragraph("", {}), kLeft) + docx_cell(words, kRight) + "</w:tr></w:tbl>";
}

std::string not_merged(const MergedText& text, const Forms& forms,
                       const std::function<std::string(const std::string&)>& in_vietnamese) {
  if (text.not_merged.empty()) return {};
  std::string page = docx_page_break() + docx_paragraph(forms.word("merged_missing"), kCentre);
  for (const Edit* edit : text.not_merged) {
    page += docx_paragraph_of(docx_run(full_name(*edit->actor) + ": “" +
                                           std::string(trimmed(edit->actor->words(edit->command.span))) +
                                           "” (" + in_vietnamese(edit->command.reason) + ")",
                                       {}),
                              kBody);
  }
  return page;
}

}  // namespace

Result<std::string> merged_docx(const std::vector<MergedText>& texts, const Forms& forms,
                                std::string_view office,
                                const std::function<std::string(const std::string&)>& in_vietnamese) {
  std::string body;
  std::vector<std::string> notes;
  for (const MergedText& text : texts) {
    if (!body.empty()) body += docx_page_break();
    body += head(text, forms, office);
    body += docx_paragraph(text.type, {"center", true, false, kText, 240, 60, true});
    body += docx_paragraph(text.title, {"center", true, false, kText, 0, 160, true});
    for (const std::string& line : text.history)
      body += docx_paragraph_of(docx_run(line, {false, false, false, false, kText, ""}), kBody, kIndent);
    body += BodyWriter(text, notes.size()).run();
    body += certification(text) + not_merged(text, forms, in_vietnamese);
    notes.insert(notes.end(), text.notes.begin(), text.notes.end());
  }
  return docx_file(body, DocxPage::portrait, notes);
}

}  // namespace vbpl
