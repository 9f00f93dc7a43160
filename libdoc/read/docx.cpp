// SPDX-License-Identifier: GPL-3.0-or-later
#include "libdoc/read/docx.h"

#include <map>
#include <pugixml.hpp>
#include <utility>

#include "libdoc/read/docx_body.h"
#include "libdoc/read/docx_package.h"
#include "libdoc/read/entities.h"
#include "libdoc/read/font_reading.h"
#include "libdoc/read/xml_tree.h"
#include "libdoc/text/fold.h"

namespace vbpl {
namespace {

/// The parts of a Word document, parsed once, in place.
struct Parts {
  pugi::xml_document main, footnotes, endnotes, style_part, numbering_part;
  DocxStyles styles;
  DocxNumbering numbering;
  bool notes_broken = false, looks_broken = false;
};

void read_notes(const Parts& parts, DocxBody& body, BodyWriter& writer) {
  std::map<std::pair<bool, std::string_view>, pugi::xml_node> notes;
  for (const bool endnote : {false, true}) {
    for (const pugi::xml_node note :
         (endnote ? parts.endnotes : parts.footnotes).document_element().children())
      notes.emplace(std::pair(endnote, xml_attribute(note, "id")), note);
  }
  // Notes may refer to notes; what was read once is not read again.
  for (std::size_t i = 0; i < body.notes().size(); ++i) {
    const auto found = notes.find({body.notes()[i].endnote, body.notes()[i].id});
    if (found == notes.end()) continue;
    writer.begin_note(i + 1);
    body.read(found->second);
    notes.erase(found);
  }
}

FontReading read_parts(Parts& parts, TrackedChanges changes, bool decode_legacy_fonts) {
  BodyWriter writer(changes, decode_legacy_fonts);
  DocxBody body(parts.styles, parts.numbering, writer);
  body.read(xml_child(parts.main.document_element(), "body"));
  read_notes(parts, body, writer);
  return writer.finish();
}

std::string title_of(DocxPackage& package, const std::string& path) {
  pugi::xml_document core;
  if (!load_xml_in_place(core, package.core_properties(), XmlText::apart, path)) return {};
  return std::string(trimmed(normalise_utf8(xml_child(core.document_element(), "title").text().get()).utf8));
}

/// Parts without which there still is a text. False when one is there but broken.
bool load_related(DocxPackage& package, pugi::xml_document& document, std::string_view relation,
                  const std::string& path) {
  std::string& part = package.related(relation);
  if (part.empty() || load_xml_in_place(document, part, XmlText::apart, path)) return true;
  document.reset();
  return false;
}

/// Says what is in the file, but not in the text.
void note_unread(const Parts& parts, SourceDocument& document) {
  const auto add = [&](const char* code, const char* message) {
    document.text.diagnostics.push_back({Severity::error, {}, code, message});
  };
  if (parts.notes_broken) add("broken-notes", "the footnotes of the document are broken and were not read");
  if (parts.looks_broken)
    add("broken-styles",
        "the styles or numberings of the document are broken; automatic numbers may be missing");
  if (declares_entities(parts.main) || declares_entities(parts.footnotes) ||
      declares_entities(parts.endnotes))
    note_entities(document);
}

}  // namespace

Result<SourceDocument> read_docx(std::string_view bytes, const std::string& path, const ReadLimits& limits) {
  auto package = DocxPackage::open(bytes, path, limits);
  if (!package) return fail(std::move(package.error()));
  Parts parts;
  if (auto parsed = load_xml_in_place(parts.main, package->main_part(), XmlText::apart, path); !parsed)
    return fail(std::move(parsed.error()));
  for (const auto& [notes, name] : {std::pair(&parts.footnotes, "footnotes"), {&parts.endnotes, "endnotes"}})
    parts.notes_broken |= !load_related(*package, *notes, name, path);
  for (const auto& [part, name] :
       {std::pair(&parts.style_part, "styles"), {&parts.numbering_part, "numbering"}})
    parts.looks_broken |= !load_related(*package, *part, name, path);
  parts.styles = DocxStyles(parts.style_part.document_element());
  parts.numbering = DocxNumbering(parts.numbering_part.document_element(), parts.styles);
  SourceDocument document =
      read_by_fonts([&](bool decode) { return read_parts(parts, limits.changes, decode); });
  note_unread(parts, document);
  document.title_hint = title_of(*package, path);
  document.source.format = "docx";
  if (document.source.encoding.empty()) document.source.encoding = "utf-8";
  document.source.converter = "pugixml";
  return document;
}

}  // namespace vbpl
