// SPDX-License-Identifier: GPL-3.0-or-later
#include "libdoc/parse/signer.h"

#include <algorithm>
#include <utility>

#include "libdoc/parse/columns.h"
#include "libdoc/parse/scan.h"
#include "libdoc/parse/signer_words.h"
#include "libdoc/text/fold.h"

namespace vbpl {
namespace {

/// More signers than any act has; what comes after them is a list of names.
constexpr std::size_t kMostSigners = 40;

/// A stretch of one line and how far to the right its middle stands.
struct Piece {
  std::string_view words;
  SigningPart part = SigningPart::other;
  std::size_t begin = 0;
  std::size_t column = 0;
  std::size_t middle = 0;

  [[nodiscard]] bool is_office() const {
    return part == SigningPart::formula || part == SigningPart::position;
  }
};

/// The middles of the columns when each of several begins with an office: signatures side by side.
std::vector<std::size_t> office_columns(const std::vector<Piece>& pieces) {
  std::vector<std::size_t> middles;
  for (std::size_t i = 0; i < pieces.size(); ++i) {
    if (i > 0 && pieces[i].column == pieces[i - 1].column) continue;
    if (!pieces[i].is_office()) return {};
    middles.push_back(pieces[i].middle);
  }
  return middles.size() > 1 ? middles : std::vector<std::size_t>{};
}

/// One signature in the making.
struct Block {
  std::vector<std::string> offices;  ///< lines of formula and position
  std::string name;
  bool named_in_capitals = false;
  Span span;
  std::size_t middle = 0;

  [[nodiscard]] bool empty() const { return offices.empty() && name.empty(); }
};

Signer signer_of(const Block& block) {
  Signer signer;
  if (!block.name.empty()) signer.name = block.name;
  signer.span = block.span;
  for (const std::string& office : block.offices) {
    const FormulaWords formula = formula_of(office);
    if (formula.formula.empty()) {
      signer.position = signer.position ? *signer.position + ", " + office : office;
      continue;
    }
    signer.formulas.push_back({std::string(formula.formula), std::string(formula.of)});
    if (formula.formula == "Q") signer.position = std::string(formula.of);
  }
  return signer;
}

class SignatureReader {
 public:
  /// Below "Luật này đã được Quốc hội … thông qua" a name needs no office.
  void pass_closing() { after_closing_ = true; }

  void read_line(const std::vector<Piece>& pieces) {
    const auto columns = office_columns(pieces);
    const bool at_rest = all_named() || (blocks_.size() == 1 && blocks_.front().empty());
    if (at_rest && !columns.empty()) {
      flush();
      blocks_.assign(columns.size(), {});
      for (std::size_t i = 0; i < columns.size(); ++i) blocks_[i].middle = columns[i];
    } else if (all_named() && std::any_of(pieces.begin(), pieces.end(),
                                          [](const Piece& piece) { return piece.is_office(); })) {
      flush();
    }
    for (const Piece& piece : pieces) take(piece, nearest(piece.middle));
  }

  std::vector<Signer> finish() {
    flush();
    if (signers_.size() > kMostSigners) signers_.resize(kMostSigners);
    return std::move(signers_);
  }

 private:
  [[nodiscard]] bool all_named() const {
    return std::all_of(blocks_.begin(), blocks_.end(), [](const Block& b) { return !b.name.empty(); });
  }

  Block& nearest(std::size_t middle) {
    const auto distance = [&](const Block& block) {
      return block.middle > middle ? block.middle - middle : middle - block.middle;
    };
    return *std::min_element(blocks_.begin(), blocks_.end(),
                             [&](const Block& a, const Block& b) { return distance(a) < distance(b); });
  }

  void take(const Piece& piece, Block& block) {
    const Span span{piece.begin, piece.begin + piece.words.size()};
    switch (piece.part) {
      case SigningPart::formula:
      case SigningPart::position:
        if (block.name.empty()) break;
        signers_.push_back(signer_of(block));
        block = {{}, {}, false, {}, block.middle};
        break;
      case SigningPart::body:
        if (!block.offices.empty() && block.name.empty()) go_on(block, piece.words, span);
        return;
      case SigningPart::name:
        take_name(piece, span, block);
        return;
      case SigningPart::other:
        return;
    }
    if (block.empty()) block.span = span;
    block.offices.emplace_back(piece.words);
    block.span.end = span.end;
  }

  static void go_on(Block& block, std::string_view words, Span span) {
    block.offices.back() += " ";
    block.offices.back() += words;
    block.span.end = span.end;
  }

  void take_name(const Piece& piece, Span span, Block& block) const {
    const std::string_view name = without_rank(piece.words);
    const bool capitals = is_upper_case(name);
    if (!block.name.empty()) {
      // Capitals with a name in small letters below them were the second line of an office.
      if (!block.named_in_capitals || capitals || block.offices.empty()) return;
      block.offices.back() += " " + block.name;
    } else if (block.offices.empty() && !after_closing_) {
      return;
    }
    if (block.offices.empty()) block.span = span;
    block.name = name;
    block.named_in_capitals = capitals;
    block.span.end = span.end;
  }

  void flush() {
    for (const Block& block : blocks_) {
      if (!block.empty()) signers_.push_back(signer_of(block));
    }
    blocks_.assign(1, {});
  }

  std::vector<Block> blocks_ = std::vector<Block>(1);  ///< side by side; mostly one
  std::vector<Signer> signers_;
  bool after_closing_ = false;
};

/// The columns of a line that may hold signatures: in "- Lưu: VT.      CHỦ TỊCH" the right one.
std::vector<Piece> signing_columns(const Lines& lines, std::size_t i, UnitKind kind) {
  std::vector<Piece> pieces;
  const auto columns = columns_of(lines.text(), lines[i].body);
  // A line that begins far to the right has no left column.
  const bool right_only = lines[i].body.begin - lines[i].span.begin >= 12;
  const std::size_t first = kind == UnitKind::signature || right_only ? 0 : 1;
  for (std::size_t column = first; column < columns.size(); ++column) {
    const std::size_t middle =
        (columns[column].begin + columns[column].end) / 2 - lines[i].span.begin;  // in bytes: near enough
    for (const std::string_view words : signing_pieces(slice(lines.text(), columns[column]))) {
      const auto begin = static_cast<std::size_t>(words.data() - lines.text().data());
      pieces.push_back({words, signing_part(words), begin, column, middle});
    }
  }
  return pieces;
}

std::vector<Signer> signers_in(const Lines& lines, const std::vector<Unit>& units, std::string_view part) {
  SignatureReader reader;
  for (const Unit& unit : units) {
    if ((unit.kind != UnitKind::signature && unit.kind != UnitKind::recipients) || unit.part != part)
      continue;
    for (std::size_t i = lines.line_at(unit.span.begin);
         i < lines.size() && lines[i].span.begin < unit.span.end; ++i) {
      if (lines[i].mark == LineMark::closing) reader.pass_closing();
      if (lines[i].blank() || lines[i].mark == LineMark::closing) continue;
      reader.read_line(signing_columns(lines, i, unit.kind));
    }
  }
  return reader.finish();
}

}  // namespace

std::vector<Signer> read_signers(const Lines& lines, const std::vector<Unit>& units) {
  std::vector<Signer> signers = signers_in(lines, units, "main");
  for (std::size_t i = units.size(); signers.empty() && i-- > 0;) {
    if (units[i].kind != UnitKind::signature || units[i].part == "main") continue;
    return signers_in(lines, units, units[i].part);
  }
  return signers;
}

std::string signature_line(const Signer& signer) {
  std::string offices;
  const auto add = [&](const std::string& office) { offices += (offices.empty() ? "" : ", ") + office; };
  for (const SigningFormula& formula : signer.formulas) add(formula.formula + ". " + formula.of);
  const bool acting = !signer.formulas.empty() && signer.formulas.back().formula == "Q";
  if (signer.position && !acting) add(*signer.position);
  const std::string name = signer.name.value_or(std::string{});
  return offices.empty() ? name : name + " (" + offices + ")";
}

}  // namespace vbpl
