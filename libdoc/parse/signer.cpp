// SPDX-License-Identifier: GPL-3.0-or-later
#include "libdoc/parse/signer.h"

#include <array>
#include <vector>

#include "libdoc/parse/columns.h"
#include "libdoc/parse/scan.h"
#include "libdoc/text/fold.h"

namespace vbpl {
namespace {

/// Names have two to six words, each with a capital; ranks and degrees before them are cut.
bool is_name(std::string_view words) {
  int count = 0;
  for (std::size_t at = 0; at < words.size();) {
    if (!is_upper_at(words, at)) return false;
    while (at < words.size() && blank_size(words, at) == 0) {
      if (!is_letter_at(words, at) && words[at] != '\'' && words[at] != '-') return false;
      at += character_size(words, at);
    }
    while (at < words.size() && blank_size(words, at) != 0) at += blank_size(words, at);
    ++count;
  }
  return count >= 2 && count <= 6;
}

std::string_view without_rank(std::string_view words) {
  constexpr std::array<std::string_view, 14> kRanks = {
      "Đại tướng", "Thượng tướng", "Trung tướng", "Thiếu tướng", "Đại tá", "Thượng tá", "GS.TS.",
      "PGS.TS.",   "GS.TS",        "PGS.TS",      "TS.",         "ThS.",   "GS.",       "PGS."};
  for (const std::string_view rank : kRanks) {
    if (words.starts_with(rank)) return trimmed(words.substr(rank.size()));
  }
  return words;
}

/// A block glued together, "KT. BỘ TRƯỞNGTHỨ TRƯỞNG(Đã ký)Nguyễn Văn An", cut into what it was made of.
std::vector<std::string_view> pieces_of(std::string_view words) {
  for (const std::string_view note : {"Đã ký:", "đã ký:"}) {
    if (words.starts_with(note)) return {trimmed(words.substr(note.size()))};
  }
  for (const std::string_view note : {"(Đã ký)", "(đã ký)", "(ĐÃ KÝ)", "( Đã ký )", "( đã ký )", "(Đã kí)"}) {
    const std::size_t at = words.find(note);
    if (at == std::string_view::npos) continue;
    return {trimmed(words.substr(0, at)), trimmed(words.substr(at + note.size()))};
  }
  // Capitals end where a small letter follows a capital: the name begins at that capital.
  if (words.size() > 12 && !is_upper_case(words)) {
    std::size_t last = 0;
    for (std::size_t at = 0; at < words.size(); at += character_size(words, at)) {
      if (is_letter_at(words, at) && !is_upper_at(words, at)) break;
      if (is_upper_at(words, at)) last = at;
    }
    if (last > 8 && is_upper_case(words.substr(0, last)))
      return {trimmed(words.substr(0, last)), trimmed(words.substr(last))};
  }
  return {words};
}

bool is_office(std::string_view words) {
  return is_signing_line(words) || is_signing_position(words) ||
         (is_upper_case(words) && words.find('.') != std::string_view::npos);
}

struct SignatureBlock {
  std::string name, office;
  bool after_closing =
      false;  ///< below "Luật này đã được Quốc hội … thông qua": a name needs no office there
};

/// Takes pieces in order; a new office after a name ends the block (the next signer of a joint act).
bool take(std::string_view piece, SignatureBlock& block) {
  if (piece.empty() || is_separator(piece)) return true;
  if (is_office(piece)) {
    if (!block.name.empty()) return false;
    if (!block.office.empty()) block.office += ", ";
    block.office += piece;
    return true;
  }
  const std::string_view name = without_rank(piece);
  if (block.name.empty() && (!block.office.empty() || block.after_closing) && is_name(name))
    block.name = name;
  return true;
}

/// The columns of a line that may hold the signature: in "- Lưu: VT.      CHỦ TỊCH" the right one.
std::vector<std::string_view> signing_columns(const Lines& lines, std::size_t i, UnitKind kind) {
  std::vector<std::string_view> pieces;
  const auto columns = columns_of(lines.text(), lines[i].body);
  // A line that begins far to the right has no left column.
  const bool right_only = lines[i].body.begin - lines[i].span.begin >= 12;
  const std::size_t first = kind == UnitKind::signature || right_only ? 0 : 1;
  for (std::size_t column = first; column < columns.size(); ++column) {
    for (const std::string_view piece : pieces_of(slice(lines.text(), columns[column])))
      pieces.push_back(piece);
  }
  return pieces;
}

}  // namespace

std::optional<std::string> read_signer(const Lines& lines, const std::vector<Unit>& units) {
  SignatureBlock block;
  bool open = true;
  for (const Unit& unit : units) {
    const bool may_sign = unit.kind == UnitKind::signature || unit.kind == UnitKind::recipients;
    if (!may_sign || unit.part != "main" || !open) continue;
    for (std::size_t i = lines.line_at(unit.span.begin);
         i < lines.size() && open && lines[i].span.begin < unit.span.end; ++i) {
      if (lines[i].mark == LineMark::closing) block.after_closing = true;
      if (lines[i].blank() || lines[i].mark == LineMark::closing) continue;
      for (const std::string_view piece : signing_columns(lines, i, unit.kind))
        open = open && take(piece, block);
    }
  }
  if (block.name.empty()) return std::nullopt;
  return block.office.empty() ? block.name : block.name + " (" + block.office + ")";
}

}  // namespace vbpl
