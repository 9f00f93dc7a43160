// SPDX-License-Identifier: GPL-3.0-or-later
#include "libdoc/report/akn_opening.h"

#include <fmt/format.h>

#include "libdoc/model/doc_number.h"
#include "libdoc/text/fold.h"

namespace vbpl {
namespace {

/// The element that says what a line of the head is, and where in the line that stands.
struct Marked {
  std::string element, attributes;
  Span span;
};

Marked mark_head_line(const Document& document, Span line) {
  const std::string_view words = document.words(line);
  if (document.doc_type && match_key(words) == match_key(*document.doc_type)) return {"docType", "", line};
  if (document.title && words.size() > 3 && document.title->find(words) != std::string::npos)
    return {"docTitle", "", line};
  for (const FoundNumber& found : find_numbers(words)) {
    if (document.number && found.number.canonical == *document.number)
      return {"docNumber", "", {line.begin + found.span.begin, line.begin + found.span.end}};
  }
  const std::size_t day = words.find("ngày ");
  if (document.issued && day != words.npos && words.find("năm ", day) != words.npos && words.size() < 120)
    return {"docDate", fmt::format(" date=\"{}\"", iso(*document.issued)), {line.begin + day, line.end}};
  return {};
}

}  // namespace

void AknOpening::take(const Piece& piece) {
  if (piece.kind == PieceKind::open || piece.kind == PieceKind::close) return;
  const bool preface = element_ != "preamble";
  if (is_basis(piece.span)) {
    enter("preamble");
    if (!in_citations_) blocks_.out() += "<citations>\n";
    in_citations_ = true;
    blocks_.out() += "<citation>";
    blocks_.write_paragraph(piece.span);
    blocks_.out() += "</citation>\n";
  } else if (preface) {
    enter("preface");
    write_head_line(piece.span);
  } else {
    leave_citations();
    const bool formula = basis_ >= document_.basis.size();
    if (formula) blocks_.out() += "<formula name=\"enacting\">";
    blocks_.write_paragraph(piece.span);
    if (formula) blocks_.out() += "</formula>\n";
  }
}

bool AknOpening::is_basis(Span span) {
  while (basis_ < document_.basis.size() && document_.basis[basis_].end <= span.begin) ++basis_;
  return basis_ < document_.basis.size() && document_.basis[basis_].begin < span.end;
}

void AknOpening::enter(std::string_view element) {
  if (element_ == element) return;
  end();
  blocks_.out() += fmt::format("<{}>\n", element);
  element_ = element;
}

void AknOpening::leave_citations() {
  if (in_citations_) blocks_.out() += "</citations>\n";
  in_citations_ = false;
}

void AknOpening::end() {
  leave_citations();
  if (!element_.empty()) blocks_.out() += fmt::format("</{}>\n", element_);
  element_ = {};
}

void AknOpening::write_head_line(Span line) {
  const Marked mark = mark_head_line(document_, line);
  if (mark.element.empty()) return blocks_.write_paragraph(line);
  blocks_.out() += "<p>";
  blocks_.write_words({line.begin, mark.span.begin});
  blocks_.out() += fmt::format("<{}{}>", mark.element, mark.attributes);
  blocks_.write_words(mark.span);
  blocks_.out() += fmt::format("</{}>", mark.element);
  blocks_.write_words({mark.span.end, line.end});
  blocks_.out() += "</p>\n";
}

}  // namespace vbpl
