// SPDX-License-Identifier: GPL-3.0-or-later
#include "libdoc/read/docx.h"

#include <map>
#include <pugixml.hpp>
#include <utility>

#include "libdoc/read/docx_body.h"
#include "libdoc/read/docx_package.h"
#include "libdoc/read/font_reading.h"
#include "libdoc/read/xml_tree.h"
#include "libdoc/text/fold.h"

namespace vbpl {
namespace {

/// The parts of a Word document, parsed once.
struct Parts {
  pugi::xml_document main, footnotes, endnotes;
  DocxStyles styles;
  DocxNumbering numbering;
  bool notes_broken = false;
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

FontReading read_parts(const Parts& parts, TrackedChanges changes, bool decode_legacy_fonts) {
  BodyWriter writer(changes, decode_legacy_fonts);
  DocxBody body(parts.styles, parts.numbering, writer);
  body.read(xml_child(parts.main.document_element(), "body"));
  read_notes(parts, body, writer);
  return writer.finish();
}

std::string title_of(const DocxPackage& package) {
  const std::string& xml = package.part("docProps/core.xml");
  pugi::xml_document document;
  if (xml.empty() || !document.load_buffer(xml.data(), xml.size())) return {};
  return std::string(
      trimmed(normalise_utf8(xml_child(document.document_element(), "title").text().get()).utf8));
}

}  // namespace

Result<SourceDocument> read_docx(std::string_view bytes, const std::string& path, const ReadLimits& limits) {
  auto package = DocxPackage::open(bytes, path, limits);
  if (!package) return fail(std::move(package.error()));
  Parts parts;
  if (auto parsed = load_xml(parts.main, package->main_part(), XmlBlanks::alone, path); !parsed)
    return fail(std::move(parsed.error()));
  for (const auto& [notes, name] :
       {std::pair(&parts.footnotes, "footnotes"), {&parts.endnotes, "endnotes"}}) {
    const std::string& part = package->related(name);
    if (part.empty() || load_xml(*notes, part, XmlBlanks::alone, path)) continue;
    notes->reset();
    parts.notes_broken = true;
  }
  parts.styles = DocxStyles(package->related("styles"));
  parts.numbering = DocxNumbering(package->related("numbering"), parts.styles);
  SourceDocument document =
      read_by_fonts([&](bool decode) { return read_parts(parts, limits.changes, decode); });
  if (parts.notes_broken)
    document.text.diagnostics.push_back(
        {Severity::error, {}, "broken-notes", "the footnotes of the document are broken and were not read"});
  document.title_hint = title_of(*package);
  document.source.format = "docx";
  if (document.source.encoding.empty()) document.source.encoding = "utf-8";
  document.source.converter = "pugixml";
  return document;
}

}  // namespace vbpl
