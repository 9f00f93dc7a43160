// SPDX-License-Identifier: GPL-3.0-or-later
#include "libdoc/report/office/docx_parts.h"

#include <fmt/format.h>

#include <algorithm>

#include "libdoc/read/zip_pack.h"
#include "libdoc/report/escape_xml.h"

namespace vbpl {
namespace {

constexpr std::string_view kXml = "<?xml version=\"1.0\" encoding=\"UTF-8\" standalone=\"yes\"?>\n";
constexpr std::string_view kNamespaces =
    "xmlns:w=\"http://schemas.openxmlformats.org/wordprocessingml/2006/main\" "
    "xmlns:r=\"http://schemas.openxmlformats.org/officeDocument/2006/relationships\"";

constexpr std::string_view kTypes =
    "<Types xmlns=\"http://schemas.openxmlformats.org/package/2006/content-types\">"
    "<Default Extension=\"rels\" ContentType=\"application/vnd.openxmlformats-package.relationships+xml\"/>"
    "<Default Extension=\"xml\" ContentType=\"application/xml\"/>"
    "<Override PartName=\"/word/document.xml\" "
    "ContentType=\"application/vnd.openxmlformats-officedocument.wordprocessingml.document.main+xml\"/>"
    "<Override PartName=\"/word/styles.xml\" "
    "ContentType=\"application/vnd.openxmlformats-officedocument.wordprocessingml.styles+xml\"/>"
    "<Override PartName=\"/word/header1.xml\" "
    "ContentType=\"application/vnd.openxmlformats-officedocument.wordprocessingml.header+xml\"/></Types>";

constexpr std::string_view kRelations =
    "<Relationships xmlns=\"http://schemas.openxmlformats.org/package/2006/relationships\">"
    "<Relationship Id=\"rId1\" "
    "Type=\"http://schemas.openxmlformats.org/officeDocument/2006/relationships/officeDocument\" "
    "Target=\"word/document.xml\"/></Relationships>";

constexpr std::string_view kDocumentRelations =
    "<Relationships xmlns=\"http://schemas.openxmlformats.org/package/2006/relationships\">"
    "<Relationship Id=\"rId1\" "
    "Type=\"http://schemas.openxmlformats.org/officeDocument/2006/relationships/styles\" "
    "Target=\"styles.xml\"/><Relationship Id=\"rId2\" "
    "Type=\"http://schemas.openxmlformats.org/officeDocument/2006/relationships/header\" "
    "Target=\"header1.xml\"/></Relationships>";

constexpr std::string_view kStyles =
    "<w:docDefaults><w:rPrDefault><w:rPr><w:rFonts w:ascii=\"Times New Roman\" w:hAnsi=\"Times New Roman\" "
    "w:eastAsia=\"Times New Roman\" w:cs=\"Times New Roman\"/><w:sz w:val=\"26\"/><w:szCs w:val=\"26\"/>"
    "<w:lang w:val=\"vi-VN\"/></w:rPr></w:rPrDefault><w:pPrDefault><w:pPr><w:spacing w:after=\"60\" "
    "w:line=\"264\" w:lineRule=\"auto\"/></w:pPr></w:pPrDefault></w:docDefaults>"
    "<w:style w:type=\"paragraph\" w:default=\"1\" w:styleId=\"Normal\"><w:name w:val=\"Normal\"/></w:style>";

constexpr std::string_view kPageNumber =
    "<w:p><w:pPr><w:jc w:val=\"center\"/></w:pPr><w:r><w:fldChar w:fldCharType=\"begin\"/></w:r><w:r>"
    "<w:instrText xml:space=\"preserve\"> PAGE </w:instrText></w:r><w:r><w:fldChar "
    "w:fldCharType=\"separate\"/></w:r><w:r><w:t>2</w:t></w:r><w:r><w:fldChar "
    "w:fldCharType=\"end\"/></w:r></w:p>";

/// A4 landscape; 1 mm is 56.7 twips: top and bottom 20 mm, left 30, right 20. No number on the first page.
constexpr std::string_view kSection =
    "<w:sectPr><w:headerReference w:type=\"default\" r:id=\"rId2\"/><w:pgSz w:w=\"16838\" w:h=\"11906\" "
    "w:orient=\"landscape\"/><w:pgMar w:top=\"1134\" w:right=\"1134\" w:bottom=\"1134\" w:left=\"1701\" "
    "w:header=\"567\" w:footer=\"567\" w:gutter=\"0\"/><w:titlePg/></w:sectPr>";

std::string part(std::string_view element, std::string_view content) {
  return fmt::format("{}<w:{} {}>{}</w:{}>", kXml, element, kNamespaces, content, element);
}

}  // namespace

std::string docx_paragraph(std::string_view text, const ParagraphLook& look) {
  std::string out =
      fmt::format("<w:p><w:pPr>{}<w:spacing w:before=\"{}\" w:after=\"{}\"/><w:jc w:val=\"{}\"/></w:pPr>",
                  look.keep_next ? "<w:keepNext/>" : "", look.before, look.after, look.align);
  const std::string run =
      fmt::format("<w:r><w:rPr>{}{}<w:sz w:val=\"{}\"/><w:szCs w:val=\"{}\"/></w:rPr>",
                  look.bold ? "<w:b/>" : "", look.italic ? "<w:i/>" : "", look.half_points, look.half_points);
  for (std::size_t at = 0; at <= text.size();) {
    const std::size_t end = std::min(text.find('\n', at), text.size());
    out += run;
    if (at > 0) out += "<w:br/>";
    out += "<w:t xml:space=\"preserve\">" + escape_xml(text.substr(at, end - at)) + "</w:t></w:r>";
    at = end + 1;
  }
  return out + "</w:p>";
}

std::string docx_rule(int side_indent) {
  return fmt::format(
      "<w:p><w:pPr><w:pBdr><w:top w:val=\"single\" w:sz=\"6\" w:space=\"1\" w:color=\"000000\"/></w:pBdr>"
      "<w:spacing w:before=\"0\" w:after=\"0\"/><w:ind w:left=\"{}\" w:right=\"{}\"/></w:pPr></w:p>",
      side_indent, side_indent);
}

std::string docx_page_break() { return "<w:p><w:r><w:br w:type=\"page\"/></w:r></w:p>"; }

Result<std::string> docx_file(std::string_view body) {
  const std::string document = part("document", fmt::format("<w:body>{}{}</w:body>", body, kSection));
  return pack_zip({{"[Content_Types].xml", std::string(kXml) + std::string(kTypes)},
                   {"_rels/.rels", std::string(kXml) + std::string(kRelations)},
                   {"word/document.xml", document},
                   {"word/_rels/document.xml.rels", std::string(kXml) + std::string(kDocumentRelations)},
                   {"word/styles.xml", part("styles", kStyles)},
                   {"word/header1.xml", part("hdr", kPageNumber)}});
}

}  // namespace vbpl
