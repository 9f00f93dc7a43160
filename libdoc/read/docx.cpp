// SPDX-License-Identifier: GPL-3.0-or-later
#include "libdoc/read/docx.h"

#include <fmt/format.h>

#include <map>
#include <pugixml.hpp>
#include <utility>

#include "libdoc/read/docx_body.h"
#include "libdoc/read/docx_package.h"
#include "libdoc/read/docx_xml.h"
#include "libdoc/read/lay_out.h"
#include "libdoc/text/encoding.h"
#include "libdoc/text/fold.h"

namespace vbpl {
namespace {

/// The parts of a Word document, parsed once.
struct Parts {
  pugi::xml_document main, footnotes, endnotes;
  DocxStyles styles;
  DocxNumbering numbering;
};

pugi::xml_parse_result parse(pugi::xml_document& document, const std::string& xml) {
  // Blanks alone between words are words: <w:t> </w:t>.
  return document.load_buffer(xml.data(), xml.size(), pugi::parse_default | pugi::parse_ws_pcdata_single);
}

void read_notes(const Parts& parts, DocxBody& body, FlowBuilder& flow) {
  std::map<std::pair<bool, std::string_view>, pugi::xml_node> notes;
  for (const bool endnote : {false, true}) {
    for (const pugi::xml_node note :
         (endnote ? parts.endnotes : parts.footnotes).document_element().children())
      notes.emplace(std::pair(endnote, xml_attribute(note, "id")), note);
  }
  flow.set_footnote(true);
  // Notes may refer to notes; what was read once is not read again.
  for (std::size_t i = 0; i < body.notes().size(); ++i) {
    const auto found = notes.find({body.notes()[i].endnote, body.notes()[i].id});
    if (found == notes.end()) continue;
    body.read(found->second, fmt::format("[^{}] ", i + 1));
    notes.erase(found);
  }
  flow.set_footnote(false);
}

/// One reading; `legacy` receives the text in fonts from before Unicode.
SourceDocument read_parts(const Parts& parts, bool decode_legacy_fonts, std::string& legacy) {
  FlowBuilder flow;
  DocxText text(flow, decode_legacy_fonts);
  DocxBody body(parts.styles, parts.numbering, text, flow);
  body.read(xml_child(parts.main.document_element(), "body"));
  read_notes(parts, body, flow);
  legacy = text.legacy_text();
  return lay_out(flow.finish());
}

/// Fonts alone prove little: people set .VnTime on Unicode text. The syllables must agree.
SourceDocument read_with_fonts(const Parts& parts) {
  std::string legacy;
  SourceDocument document = read_parts(parts, false, legacy);
  if (legacy.find_first_not_of(" ") == legacy.npos) return document;
  const Encoding told = detect_encoding(legacy);
  if (told == Encoding::utf8) return document;
  if (told == Encoding::tcvn3_in_utf8 || told == Encoding::vni_in_utf8) {
    document = read_parts(parts, true, legacy);
    document.text.diagnostics.push_back(
        {Severity::warning,
         {},
         "legacy-font",
         fmt::format("text in an older font was read as \"{}\"; check names and figures against the original",
                     to_string(told))});
    return document;
  }
  document.text.diagnostics.push_back({Severity::error,
                                       {},
                                       "legacy-font",
                                       "text in an older font (.VnTime, VNI) cannot be told; convert the "
                                       "document to Unicode fonts and read it again"});
  return document;
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
  if (const auto parsed = parse(parts.main, package->main_part()); !parsed) {
    return fail(
        {.message = fmt::format("the text of the Word document is broken at byte {} ({})", parsed.offset,
                                parsed.description()),
         .path = path,
         .hint = "open it in Word to repair it and save it again, or get it again from where it came from"});
  }
  parse(parts.footnotes, package->related("footnotes"));
  parse(parts.endnotes, package->related("endnotes"));
  parts.styles = DocxStyles(package->related("styles"));
  parts.numbering = DocxNumbering(package->related("numbering"), parts.styles);
  SourceDocument document = read_with_fonts(parts);
  document.title_hint = title_of(*package);
  document.source.format = "docx";
  document.source.encoding = "utf-8";
  document.source.converter = "pugixml";
  return document;
}

}  // namespace vbpl
