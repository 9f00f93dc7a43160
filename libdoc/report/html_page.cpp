// SPDX-License-Identifier: GPL-3.0-or-later
#include "libdoc/report/html_page.h"

#include <fmt/format.h>

#include <algorithm>
#include <utility>

#include "libdoc/report/escape_xml.h"
#include "libdoc/report/markup.h"
#include "libdoc/report/pieces.h"

namespace vbpl {
namespace {

constexpr std::string_view kStyle =
    "body{font-family:\"Times New Roman\",serif;line-height:1.5;max-width:48em;margin:2em auto;padding:0 "
    "1em}\n"
    "h2,h3{font-size:1em}\n"
    ".preamble,.part>h2,.chapter>h2,.section>h2,.subsection>h2,.annex>h2{text-align:center}\n"
    ".preamble>.basis{text-align:left;font-style:italic}\n"
    ".point,.subpoint,.indent{margin-left:1.5em}\n"
    ".quoted{border-left:3px solid #999;padding-left:1em}\n"
    "table{border-collapse:collapse}td{border:1px solid #999;padding:.2em .5em}\n"
    ".footnote{font-size:.9em}\n";

/// Units whose label and name make a heading; others carry their label in their first paragraph.
const char* heading_element(UnitKind kind) {
  if (kind == UnitKind::article) return "h3";
  const bool has_heading = kind < UnitKind::article || kind == UnitKind::annex || kind == UnitKind::form ||
                           kind == UnitKind::preamble;
  return has_heading ? "h2" : nullptr;
}

std::string one_line(std::string_view words) {
  std::string line(words);
  std::replace(line.begin(), line.end(), '\n', ' ');
  return line;
}

class HtmlWriter {
 public:
  HtmlWriter(const Document& document, std::vector<AknRef> links, const PageExtras& extras)
      : document_(document), extras_(extras), refs_(std::move(links)) {}

  std::string run() {
    begin();
    out_ += extras_.top;
    contents();
    out_ += "<main>\n";
    const std::vector<Piece> pieces = pieces_of(document_);
    for (std::size_t i = 0; i < pieces.size(); ++i) {
      const bool has_name = i + 1 < pieces.size() && pieces[i + 1].kind == PieceKind::heading;
      take(pieces[i], has_name);
    }
    end_table();
    out_ += "</main>\n" + extras_.bottom + "</body>\n</html>\n";
    return std::move(out_);
  }

 private:
  [[nodiscard]] const Unit& unit(int index) const { return document_.units[static_cast<std::size_t>(index)]; }

  void begin() {
    const std::string number = document_.number.value_or("");
    const std::string title = document_.title.value_or("");
    out_ = fmt::format(
        "<!DOCTYPE html>\n<html lang=\"vi\">\n<head>\n<meta charset=\"utf-8\">\n"
        "<meta name=\"viewport\" content=\"width=device-width\">\n<title>{}</title>\n"
        "<style>\n{}</style>\n{}</head>\n<body>\n",
        escape_xml(one_line(number.empty() || title.empty() ? number + title : number + " " + title)), kStyle,
        extras_.head);
  }

  void contents() {
    std::string items;
    for (const Unit& each : document_.units) {
      if (each.quoted || each.kind == UnitKind::preamble || heading_element(each.kind) == nullptr) continue;
      const UnitHead head = unit_head(document_, each);
      const std::string label = one_line(document_.words(head.label));
      const std::string name = one_line(document_.words(head.heading));
      if (label.empty() && name.empty()) continue;
      items += fmt::format("<li><a href=\"#{}\">{}</a></li>\n", escape_xml(each.eid),
                           escape_xml(label.empty() || name.empty() ? label + name : label + " " + name));
    }
    if (items.empty()) return;
    out_ += "<nav>\n<details>\n<summary>Mục lục</summary>\n<ul>\n" + items + "</ul>\n</details>\n</nav>\n";
  }

  void take(const Piece& piece, bool has_name) {
    if (piece.kind != PieceKind::row) end_table();
    switch (piece.kind) {
      case PieceKind::open:
        return open(piece);
      case PieceKind::close:
        flush_label();
        flush_mark();
        out_ += unit(piece.unit).kind == UnitKind::table ? "</table>\n" : "</section>\n";
        return;
      case PieceKind::label:
        return write_label(piece, has_name);
      case PieceKind::heading:
        return write_name(piece);
      case PieceKind::line:
        return write_line(piece.span, is_basis(piece) ? "<p class=\"basis\">" : "<p>");
      case PieceKind::footnote:
        return write_line(piece.span, "<p class=\"footnote\">");
      case PieceKind::row:
        return write_row(piece);
    }
  }

  /// A paragraph of the căn cứ, which do not stand in the middle (NĐ 30/2020/NĐ-CP, Phụ lục I); what they
  /// lead to, "QUYẾT ĐỊNH:", does.
  bool is_basis(const Piece& piece) {
    constexpr std::size_t kLongestHead = 80;  // bytes
    if (piece.unit < 0 || unit(piece.unit).kind != UnitKind::preamble) return false;
    const std::string_view words = document_.words(piece.span);
    const bool begins = words.starts_with("Căn cứ") || words.starts_with("CĂN CỨ");
    basis_begun_ = basis_begun_ || begins;
    return begins || (basis_begun_ && (words.ends_with(';') || words.size() > kLongestHead));
  }

  void open(const Piece& piece) {
    const Unit& opened = unit(piece.unit);
    flush_label();
    flush_mark();
    mark_ = extra(extras_.behind_label, opened);
    if (opened.kind == UnitKind::table) {
      out_ += extra(extras_.above, opened);
      out_ += fmt::format("<table id=\"{}\">\n", escape_xml(opened.eid));
      return;
    }
    const bool new_text = opened.quoted && (opened.parent < 0 || !unit(opened.parent).quoted);
    out_ += fmt::format("<section class=\"{}{}{}\" id=\"{}\">\n", to_string(opened.kind),
                        new_text ? " quoted" : "", extra(extras_.classes, opened), escape_xml(opened.eid));
    out_ += extra(extras_.above, opened);
  }

  static std::string extra(const std::unordered_map<std::string, std::string>& extras, const Unit& unit) {
    const auto found = extras.find(unit.eid);
    return found == extras.end() ? std::string() : found->second;
  }

  void write_label(const Piece& piece, bool has_name) {
    const char* element = heading_element(unit(piece.unit).kind);
    label_ = piece.span;
    if (element == nullptr || has_name) return;
    out_ += fmt::format("<{}>", element);
    put_label();
    out_ += fmt::format("</{}>\n", element);
  }

  void write_name(const Piece& piece) {
    const char* element = heading_element(unit(piece.unit).kind);
    if (element == nullptr) return write_line(piece.span, "<p>");
    out_ += fmt::format("<{}>", element);
    if (!label_.empty()) {
      put_label();
      out_ += ' ';
    }
    write_words(piece.span);
    out_ += fmt::format("</{}>\n", element);
  }

  void write_line(Span span, std::string_view begin) {
    out_ += begin;
    if (!label_.empty()) {
      put_label();
      out_ += ' ';
    }
    put_mark();
    write_words(span);
    const auto behind = extras_.behind_words.find(span.end);
    if (behind != extras_.behind_words.end()) out_ += behind->second;
    out_ += "</p>\n";
  }

  void put_label() {
    write_words(label_);
    label_ = {};
    put_mark();
  }

  void put_mark() {
    out_ += mark_;
    mark_.clear();
  }

  /// A mark that no words of its unit could carry.
  void flush_mark() {
    if (!mark_.empty()) out_ += "<p>" + std::exchange(mark_, {}) + "</p>\n";
  }

  void flush_label() {
    if (label_.empty()) return;
    out_ += "<p>";
    put_label();
    out_ += "</p>\n";
  }

  void write_row(const Piece& piece) {
    flush_label();
    const bool own_unit = piece.unit >= 0 && unit(piece.unit).kind == UnitKind::table;
    if (!own_unit && table_ != piece.table) {
      end_table();
      out_ += "<table>\n";
      table_ = piece.table;
    }
    out_ += "<tr>";
    for (const std::string_view cell : cells_of(document_.words(piece.span))) {
      const auto begin = static_cast<std::size_t>(cell.data() - document_.text.data());
      out_ += "<td>";
      put_mark();
      if (!cell.empty()) write_words({begin, begin + cell.size()});
      out_ += "</td>";
    }
    out_ += "</tr>\n";
  }

  void end_table() {
    if (table_ >= 0) out_ += "</table>\n";
    table_ = -1;
  }

  void write_words(Span span) {
    std::size_t at = span.begin;
    while (ref_ < refs_.size() && refs_[ref_].span.begin < span.begin) ++ref_;
    for (; ref_ < refs_.size() && refs_[ref_].span.end <= span.end; ++ref_) {
      put({at, refs_[ref_].span.begin});
      out_ += fmt::format("<a href=\"{}\">", escape_xml(refs_[ref_].href));
      put(refs_[ref_].span);
      out_ += "</a>";
      at = refs_[ref_].span.end;
    }
    put({at, span.end});
  }
  void put(Span span) { out_ += escape_xml(one_line(document_.words(span))); }

  const Document& document_;
  const PageExtras& extras_;
  std::vector<AknRef> refs_;
  std::size_t ref_ = 0;
  bool basis_begun_ = false;
  Span label_;
  std::string mark_;  ///< what stands behind the label of the unit just opened
  int table_ = -1;    ///< a table without a unit of its own is open
  std::string out_;
};

}  // namespace

std::string html_page(const Document& document, const std::vector<Citation>& citations) {
  return html_page(document, inner_links(citations), {});
}

std::vector<AknRef> inner_links(const std::vector<Citation>& citations) {
  std::vector<AknRef> links = akn_refs(citations);
  std::erase_if(links, [](const AknRef& link) { return !link.href.starts_with('#'); });
  return links;
}

std::string html_page(const Document& document, std::vector<AknRef> links, const PageExtras& extras) {
  return HtmlWriter(document, std::move(links), extras).run();
}

}  // namespace vbpl
