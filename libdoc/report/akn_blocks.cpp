// SPDX-License-Identifier: GPL-3.0-or-later
#include "libdoc/report/akn_blocks.h"

#include <fmt/format.h>

#include <algorithm>
#include <utility>

#include "libdoc/report/escape_xml.h"
#include "libdoc/report/markup.h"

namespace vbpl {
namespace {

/// Names in Akoma Ntoso, in the order of UnitKind; the first nine are levels of the hierarchy.
constexpr const char* kElements[] = {"part",      "chapter", "section",      "subsection", "article",
                                     "paragraph", "point",   "subparagraph", "indent"};

bool is_level(UnitKind kind) { return kind <= UnitKind::indent; }

/// A level below this unit in the tree of the text: not the first one of a quoted text.
bool is_level_below(const Unit& unit, const Unit& above) {
  return is_level(unit.kind) && unit.quoted == above.quoted;
}

std::string id_attribute(std::string_view eid) {
  if (eid.empty()) return {};
  std::string id = escape_xml(eid);
  std::replace_if(
      id.begin(), id.end(), [](char c) { return c == ' ' || c == '\t' || c == '\n'; }, '_');
  return fmt::format(" eId=\"{}\"", id);
}

}  // namespace

AknBlocks::AknBlocks(const Document& document, std::vector<AknRef> refs)
    : document_(document), refs_(std::move(refs)), units_below_(document.units.size(), 0), open_{Level{}} {
  for (const Unit& each : document.units) {
    if (each.parent >= 0 && is_level_below(each, unit(each.parent)))
      ++units_below_[static_cast<std::size_t>(each.parent)];
  }
}

void AknBlocks::end() {
  while (open_.size() > 1) close_level();
  end_box();
}

void AknBlocks::take(const Piece& piece, const Piece* next) {
  close_quote(piece);
  switch (piece.kind) {
    case PieceKind::open:
      return open_unit(piece);
    case PieceKind::close:
      if (open_.size() > 1) close_level();
      return;
    case PieceKind::label:
    case PieceKind::heading: {
      if (open_.back().room == AknRoom::table) return write_row(piece);
      const char* element = piece.kind == PieceKind::label ? "num" : "heading";
      out_ += fmt::format("<{}>", element);
      write_words(piece.span);
      out_ += fmt::format("</{}>\n", element);
      return;
    }
    case PieceKind::line:
      return write_line(piece, next);
    case PieceKind::row:
      return write_row(piece);
    case PieceKind::footnote:
      return write_note(piece.span);
  }
}

bool AknBlocks::opens_quote(const Piece& piece) const {
  if (piece.kind != PieceKind::open || !unit(piece.unit).quoted) return false;
  const int parent = unit(piece.unit).parent;
  return parent >= 0 && !unit(parent).quoted;
}

/// Which payload of its instruction a quoted unit stands in: the eid as far as "__quot_2".
std::string AknBlocks::quote_of(const Unit& quoted) const {
  const std::string& host = unit(quoted.parent).eid;
  const std::size_t end = quoted.eid.find("__", std::min(host.size() + 2, quoted.eid.size()));
  return quoted.eid.substr(0, end);
}

void AknBlocks::push(int index, AknRoom room, std::string_view element, std::string_view eid) {
  open_.back().filled = true;
  out_ += fmt::format("<{}{}>\n", element, id_attribute(eid));
  Level level{index, room, fmt::format("</{}>\n", element)};
  if (index >= 0) level.units = units_below_[static_cast<std::size_t>(index)];
  open_.push_back(std::move(level));
}

void AknBlocks::open_unit(const Piece& piece) {
  const Unit& opened = unit(piece.unit);
  if (opens_quote(piece)) open_quote(opened);
  Level& above = open_.back();
  const bool has_room =
      above.room == AknRoom::hierarchy || above.room == AknRoom::units || above.room == AknRoom::flow;
  if (is_level(opened.kind) && has_room) {
    end_box();
    if (above.units > 0) --above.units;
    above.had_units = true;
    return push(piece.unit, AknRoom::hierarchy, kElements[static_cast<std::size_t>(opened.kind)], opened.eid);
  }
  want_blocks();
  end_table();
  const bool is_table = opened.kind == UnitKind::table;
  push(piece.unit, is_table ? AknRoom::table : AknRoom::blocks, is_table ? "table" : "blockContainer",
       opened.eid);
}

/// The new text goes into <p><mod><quotedStructure>; the mark before it may have opened the <mod> already.
void AknBlocks::open_quote(const Unit& quoted) {
  std::string quote = quote_of(quoted);
  if (open_.back().quoting) return;
  want_blocks();
  end_table();
  if (!open_.back().in_mod) out_ += "<p><mod>";
  open_.back().in_mod = true;
  const bool again = quote == quote_;  // words of the instruction stood between two units of one payload
  push(-1, AknRoom::flow, "quotedStructure", again ? std::string_view() : std::string_view(quote));
  open_.back().quoting = true;
  quote_ = std::move(quote);
}

/// A quotation ends with the next piece that is no unit of it.
void AknBlocks::close_quote(const Piece& piece) {
  if (!open_.back().quoting) return;
  if (opens_quote(piece) && quote_of(unit(piece.unit)) == quote_) return;
  close_level();
}

void AknBlocks::close_level() {
  end_box();
  const Level level = std::move(open_.back());
  open_.pop_back();
  if (!level.filled && level.room == AknRoom::blocks) out_ += "<p/>\n";
  if (!level.filled && level.room == AknRoom::table) out_ += "<tr><td/></tr>\n";
  out_ += level.close;
}

void AknBlocks::end_mod() {
  if (!open_.back().in_mod) return;
  out_ += "</mod></p>\n";
  open_.back().in_mod = false;
}

void AknBlocks::end_table() {
  if (open_.back().table < 0) return;
  out_ += "</table>\n";
  open_.back().table = -1;
}

void AknBlocks::end_box() {
  end_mod();
  end_table();
  out_ += open_.back().box;
  open_.back().box.clear();
}

/// Opens what the schema wants around words at this place.
void AknBlocks::want_blocks() {
  Level& level = open_.back();
  const bool boxed = level.room == AknRoom::hierarchy || level.room == AknRoom::units;
  level.filled = true;
  if (!boxed || !level.box.empty()) return;
  if (level.room == AknRoom::units || (level.had_units && level.units > 0)) {
    out_ += "<hcontainer name=\"text\"><content>\n";
    level.box = "</content></hcontainer>\n";
    return;
  }
  const char* box = level.had_units ? "wrapUp" : level.units > 0 ? "intro" : "content";
  out_ += fmt::format("<{}>\n", box);
  level.box = fmt::format("</{}>\n", box);
}

void AknBlocks::write_words(Span span) {
  const auto put = [&](Span words) {
    std::string text(document_.words(words));
    std::replace(text.begin(), text.end(), '\n', ' ');
    out_ += escape_xml(text);
  };
  std::size_t at = span.begin;
  while (ref_ < refs_.size() && refs_[ref_].span.begin < span.begin) ++ref_;
  for (; ref_ < refs_.size() && refs_[ref_].span.end <= span.end; ++ref_) {
    const AknRef& ref = refs_[ref_];
    put({at, ref.span.begin});
    out_ += fmt::format("<ref href=\"{}\">", escape_xml(ref.href));
    put(ref.span);
    out_ += "</ref>";
    at = ref.span.end;
  }
  put({at, span.end});
  at_ = span.end;
}

void AknBlocks::write_paragraph(Span span) {
  open_.back().filled = true;
  out_ += "<p>";
  write_words(span);
  out_ += "</p>\n";
}

bool AknBlocks::on_one_line(std::size_t from, std::size_t to) const {
  return from <= to && document_.words({from, to}).find('\n') == std::string_view::npos;
}

void AknBlocks::write_line(const Piece& piece, const Piece* next) {
  if (open_.back().room == AknRoom::table) return write_row(piece);
  // The closing mark behind a quoted text.
  if (open_.back().in_mod && on_one_line(at_, piece.span.begin)) {
    write_words(piece.span);
    return end_mod();
  }
  want_blocks();
  end_mod();
  end_table();
  const bool before_quote =
      next != nullptr && opens_quote(*next) && on_one_line(piece.span.end, unit(next->unit).span.begin);
  if (!before_quote) return write_paragraph(piece.span);
  out_ += "<p><mod>";
  write_words(piece.span);
  open_.back().in_mod = true;
}

void AknBlocks::write_row(const Piece& piece) {
  Level& level = open_.back();
  if (level.room != AknRoom::table) {
    want_blocks();
    end_mod();
    if (level.table != piece.table) end_table();
    if (level.table < 0) out_ += "<table>\n";
    level.table = piece.table;
  }
  level.filled = true;
  out_ += "<tr>";
  for (const std::string_view cell : cells_of(document_.words(piece.span))) {
    const auto begin = static_cast<std::size_t>(cell.data() - document_.text.data());
    out_ += "<td><p>";
    if (!cell.empty()) write_words({begin, begin + cell.size()});
    out_ += "</p></td>";
  }
  out_ += "</tr>\n";
}

void AknBlocks::write_note(Span span) {
  const std::string_view words = document_.words(span);
  const std::size_t close = words.starts_with('[') ? words.find(']') : std::string_view::npos;
  want_blocks();
  end_mod();
  end_table();
  out_ += "<p><authorialNote";
  if (close != std::string_view::npos && close < 8)
    out_ += fmt::format(" marker=\"{}\"", escape_xml(words.substr(1, close - 1)));
  out_ += " placement=\"bottom\">\n";
  write_paragraph(span);
  out_ += "</authorialNote></p>\n";
}

}  // namespace vbpl
