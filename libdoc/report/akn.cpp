// SPDX-License-Identifier: GPL-3.0-or-later
#include "libdoc/report/akn.h"

#include <fmt/format.h>

#include <algorithm>
#include <utility>

#include "libdoc/report/akn_blocks.h"
#include "libdoc/report/akn_meta.h"
#include "libdoc/report/akn_opening.h"
#include "libdoc/report/akn_uri.h"
#include "libdoc/report/escape_xml.h"
#include "libdoc/report/markup.h"
#include "libdoc/report/pieces.h"

namespace vbpl {
namespace {

/// The sections of an Akoma Ntoso document, in the only order that the schema allows.
enum class Section { none, opening, body, conclusions, attachment };

bool has_units(const Document& document) {
  return std::any_of(document.units.begin(), document.units.end(), [](const Unit& unit) {
    return unit.parent < 0 && unit.part == "main" && unit.kind <= UnitKind::indent;
  });
}

class AknWriter {
 public:
  AknWriter(const Document& document, const std::vector<Citation>& citations)
      : document_(document),
        is_act_(has_units(document)),
        blocks_(document, akn_refs(citations)),
        opening_(document, blocks_) {}

  std::string run() {
    begin();
    const std::vector<Piece> pieces = pieces_of(document_);
    for (std::size_t i = 0; i < pieces.size(); ++i) {
      const Piece& piece = pieces[i];
      if (piece.kind == PieceKind::open || piece.unit < 0) settle(piece);
      if (section_ == Section::opening) {
        opening_.take(piece);
        continue;
      }
      blocks_.take(piece, i + 1 < pieces.size() ? &pieces[i + 1] : nullptr);
    }
    finish();
    return std::move(blocks_.out());
  }

 private:
  [[nodiscard]] const char* element() const { return is_act_ ? "act" : "doc"; }
  [[nodiscard]] const char* body() const { return is_act_ ? "body" : "mainBody"; }

  void begin() {
    const bool consolidated = document_.kind == DocumentKind::consolidation;
    blocks_.out() = fmt::format(
        "<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n"
        "<akomaNtoso xmlns=\"http://docs.oasis-open.org/legaldocml/ns/akn/3.0\">\n"
        "<{} name=\"{}\" contains=\"{}\">\n{}",
        element(), slug(document_.doc_type.value_or("van-ban")),
        consolidated ? "singleVersion" : "originalVersion", akn_meta(document_));
  }

  /// Where a unit, or words outside units, belong.
  [[nodiscard]] Section section_of(const Piece& piece) const {
    if (piece.unit < 0) return std::max(section_, Section::body);
    const Unit& unit = document_.units[static_cast<std::size_t>(piece.unit)];
    if (unit.part != "main") return Section::attachment;
    if (unit.kind == UnitKind::preamble) return Section::opening;
    if (unit.kind <= UnitKind::indent || unit.kind == UnitKind::table) return Section::body;
    return Section::conclusions;
  }

  /// Goes to the section of a top unit. What comes after its place in the schema becomes an attachment.
  void settle(const Piece& piece) {
    const bool is_top = piece.unit < 0 || document_.units[static_cast<std::size_t>(piece.unit)].parent < 0;
    if (!is_top) return;
    const Section wanted = section_of(piece);
    const std::string part =
        piece.unit < 0 ? part_ : document_.units[static_cast<std::size_t>(piece.unit)].part;
    if (wanted == Section::attachment || wanted < section_ ||
        (wanted == section_ && wanted == Section::opening)) {
      if (section_ != Section::attachment || part != part_) attach(part);
    } else if (wanted > section_) {
      close_section();
      if (wanted > Section::body) want_body();
      open_section(wanted);
    }
    part_ = part;
  }

  void open_section(Section section) {
    section_ = section;
    if (section == Section::opening) return blocks_.begin(AknRoom::blocks);
    if (section == Section::body) {
      had_body_ = true;
      blocks_.out() += fmt::format("<{}>\n", body());
      return blocks_.begin(is_act_ ? AknRoom::units : AknRoom::flow);
    }
    blocks_.out() += "<conclusions>\n";
    blocks_.begin(AknRoom::blocks);
  }

  void close_section() {
    if (section_ == Section::none) return;
    if (section_ == Section::opening) return opening_.end();
    blocks_.end();
    std::string& out = blocks_.out();
    if (section_ == Section::body) out += fmt::format("</{}>\n", body());
    if (section_ == Section::conclusions) out += "</conclusions>\n";
    if (section_ == Section::attachment) {
      if (!blocks_.filled()) out += "<p/>\n";
      out += "</mainBody></doc></attachment>\n";
    }
  }

  void want_body() {
    if (had_body_) return;
    had_body_ = true;
    blocks_.out() += is_act_ ? "<body><hcontainer name=\"text\"/></body>\n" : "<mainBody><p/></mainBody>\n";
  }

  void attach(const std::string& part) {
    close_section();
    want_body();
    section_ = Section::attachment;
    const std::string name = part == "main" ? "text" : part.substr(0, part.find(':'));
    const std::string id = fmt::format("att_{}", ++attachments_);
    if (attachments_ == 1) blocks_.out() += "<attachments>\n";
    blocks_.out() += fmt::format("<attachment>\n<doc name=\"{}\">\n{}<mainBody>\n", escape_xml(name),
                                 akn_component_meta(document_, id));
    blocks_.begin(AknRoom::flow);
  }

  void finish() {
    close_section();
    want_body();
    if (attachments_ > 0) blocks_.out() += "</attachments>\n";
    blocks_.out() += fmt::format("</{}>\n</akomaNtoso>\n", element());
  }

  const Document& document_;
  bool is_act_;
  AknBlocks blocks_;
  AknOpening opening_;
  Section section_ = Section::none;
  std::string part_ = "main";
  bool had_body_ = false;
  int attachments_ = 0;
};

}  // namespace

std::string akn_document(const Document& document, const std::vector<Citation>& citations) {
  return AknWriter(document, citations).run();
}

}  // namespace vbpl
