// SPDX-License-Identifier: GPL-3.0-or-later
#include "libdoc/read/odt.h"

#include <algorithm>
#include <iterator>
#include <pugixml.hpp>
#include <utility>

#include "libdoc/read/entities.h"
#include "libdoc/read/font_reading.h"
#include "libdoc/read/odt_body.h"
#include "libdoc/read/odt_styles.h"
#include "libdoc/read/xml_tree.h"
#include "libdoc/read/zip_parts.h"
#include "libdoc/text/fold.h"
#include "libdoc/text/text.h"

namespace vbpl {
namespace {

constexpr std::string_view kParts[] = {"META-INF/manifest.xml", "content.xml", "styles.xml", "meta.xml"};
constexpr std::string_view kTextType = "application/vnd.oasis.opendocument.text";

FontReading read_body(pugi::xml_node body, const OdtStyles& styles, TrackedChanges changes,
                      bool decode_legacy_fonts) {
  BodyWriter writer(changes, decode_legacy_fonts);
  OdtBody(styles, writer).read(body);
  return writer.finish();
}

/// The document whose parts have these roots; one root may be all of them.
Result<SourceDocument> read_roots(pugi::xml_node content, pugi::xml_node style_part, pugi::xml_node meta,
                                  const std::string& path, const ReadLimits& limits) {
  const pugi::xml_node body = content.child("office:body").child("office:text");
  if (!body)
    return fail({.message = "the OpenDocument file holds no text",
                 .path = path,
                 .hint = "copy the text into a .docx or .txt file"});
  const OdtStyles styles(content, style_part);
  SourceDocument document =
      read_by_fonts([&](bool decode) { return read_body(body, styles, limits.changes, decode); });
  document.title_hint =
      std::string(trimmed(normalise_utf8(meta.child("office:meta").child("dc:title").text().get()).utf8));
  document.source.format = "odt";
  if (document.source.encoding.empty()) document.source.encoding = "utf-8";
  document.source.converter = "pugixml";
  return document;
}

}  // namespace

bool looks_like_odt(std::string_view bytes) {
  if (!bytes.starts_with("PK\3\4")) return false;
  if (bytes.substr(0, 256).find(kTextType) != bytes.npos) return true;
  // Some writers pack the member that names the type.
  const auto has = [&](std::string_view words) { return bytes.find(words) != bytes.npos; };
  return has("content.xml") && has("META-INF/manifest.xml") && !has("vnd.oasis.opendocument.");
}

bool looks_like_flat_odt(std::string_view bytes) {
  const std::string_view head = bytes.substr(0, 4096);
  return head.find("<office:document ") != head.npos && head.find(kTextType) != head.npos;
}

Result<SourceDocument> read_odt(std::string_view bytes, const std::string& path, const ReadLimits& limits) {
  auto parts = unpack_parts(bytes, path, limits, [](std::string_view name) {
    return std::find(std::begin(kParts), std::end(kParts), name) != std::end(kParts);
  });
  if (!parts) return fail(std::move(parts.error()));
  if ((*parts)["META-INF/manifest.xml"].find("encryption-data") != std::string::npos)
    return fail({.message = "the document is encrypted",
                 .path = path,
                 .hint = "open it with its password and save it without one"});
  pugi::xml_document content, styles, meta;
  if (auto parsed = load_xml_in_place(content, (*parts)["content.xml"], XmlText::mixed, path); !parsed)
    return fail(std::move(parsed.error()));
  // Without its styles a text still is the law's, but numbers and fonts may be missing.
  const bool styled = load_xml_in_place(styles, (*parts)["styles.xml"], XmlText::mixed, path).has_value();
  if (!load_xml_in_place(meta, (*parts)["meta.xml"], XmlText::mixed, path)) meta.reset();
  auto document = read_roots(content.document_element(), styles.document_element(), meta.document_element(),
                             path, limits);
  if (document && declares_entities(content)) note_entities(*document);
  if (document && !styled)
    document->text.diagnostics.push_back(
        {Severity::warning,
         {},
         "no-styles",
         "the document has no styles that can be read; automatic numbers may be missing"});
  return document;
}

Result<SourceDocument> read_flat_odt(std::string_view bytes, const std::string& path,
                                     const ReadLimits& limits) {
  pugi::xml_document whole;
  if (auto parsed = load_xml(whole, bytes, XmlText::mixed, path); !parsed)
    return fail(std::move(parsed.error()));
  const pugi::xml_node root = whole.document_element();
  auto document = read_roots(root, {}, root, path, limits);
  if (document && declares_entities(whole)) note_entities(*document);
  return document;
}

}  // namespace vbpl
