// SPDX-License-Identifier: GPL-3.0-or-later
#include "libdoc/report/office/docx_parts.h"

#include <fmt/format.h>

#include <algorithm>
#include <numeric>

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
    "ContentType=\"application/vnd.openxmlformats-officedocument.wordprocessingml.header+xml\"/>";
constexpr std::string_view kNotesType =
    "<Override PartName=\"/word/footnotes.xml\" "
    "ContentType=\"application/vnd.openxmlformats-officedocument.wordprocessingml.footnotes+xml\"/>";

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
    "Target=\"header1.xml\"/>";
constexpr std::string_view kNotesRelation =
    "<Relationship Id=\"rId3\" "
    "Type=\"http://schemas.openxmlformats.org/officeDocument/2006/relationships/footnotes\" "
    "Target=\"footnotes.xml\"/>";

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

/// A4; 1 mm is 56.7 twips: top and bottom 20 mm, left 30, right 20. No number on the first page.
std::string section(DocxPage page) {
  const char* size = page == DocxPage::landscape ? "w:w=\"16838\" w:h=\"11906\" w:orient=\"landscape\""
                                                 : "w:w=\"11906\" w:h=\"16838\"";
  return fmt::format(
      "<w:sectPr><w:headerReference w:type=\"default\" r:id=\"rId2\"/><w:pgSz {}/><w:pgMar w:top=\"1134\" "
      "w:right=\"1134\" w:bottom=\"1134\" w:left=\"1701\" w:header=\"567\" w:footer=\"567\" "
      "w:gutter=\"0\"/><w:titlePg/></w:sectPr>",
      size);
}

constexpr const char* kNoBorders =
    "<w:tblBorders><w:top w:val=\"nil\"/><w:left w:val=\"nil\"/><w:bottom w:val=\"nil\"/><w:right "
    "w:val=\"nil\"/><w:insideH w:val=\"nil\"/><w:insideV w:val=\"nil\"/></w:tblBorders>";
constexpr const char* kBorders =
    "<w:tblBorders><w:top w:val=\"single\" w:sz=\"4\"/><w:left w:val=\"single\" w:sz=\"4\"/><w:bottom "
    "w:val=\"single\" w:sz=\"4\"/><w:right w:val=\"single\" w:sz=\"4\"/><w:insideH w:val=\"single\" "
    "w:sz=\"4\"/><w:insideV w:val=\"single\" w:sz=\"4\"/></w:tblBorders>";

/// The first notes of a file are those that draw the line above all others.
constexpr std::size_t kFirstNote = 2;
constexpr std::string_view kNoteLines =
    "<w:footnote w:type=\"separator\" w:id=\"0\"><w:p><w:r><w:separator/></w:r></w:p></w:footnote>"
    "<w:footnote w:type=\"continuationSeparator\" w:id=\"1\"><w:p><w:r><w:continuationSeparator/></w:r></w:p>"
    "</w:footnote>";
constexpr std::string_view kRaised = "<w:rPr><w:vertAlign w:val=\"superscript\"/></w:rPr>";

/// The number before a note's own words, as large as they are.
constexpr std::string_view kOwnMark =
    "<w:rPr><w:sz w:val=\"20\"/><w:vertAlign w:val=\"superscript\"/></w:rPr>";

std::string part(std::string_view element, std::string_view content) {
  return fmt::format("{}<w:{} {}>{}</w:{}>", kXml, element, kNamespaces, content, element);
}

std::string notes_part(const std::vector<std::string>& notes) {
  std::string content(kNoteLines);
  for (std::size_t i = 0; i < notes.size(); ++i)
    content +=
        fmt::format("<w:footnote w:id=\"{}\">{}</w:footnote>", i + kFirstNote,
                    docx_paragraph_of(fmt::format("<w:r>{}<w:footnoteRef/></w:r>", kOwnMark) +
                                          docx_run(" " + notes[i], {false, false, false, false, 20, ""}),
                                      {"left", false, false, 20, 0, 20}));
  return part("footnotes", content);
}

}  // namespace

std::string docx_run(std::string_view text, const RunLook& look) {
  const std::string colour =
      *look.colour == '\0' ? std::string() : fmt::format("<w:color w:val=\"{}\"/>", look.colour);
  const std::string begin = fmt::format(
      "<w:r><w:rPr>{}{}{}{}<w:sz w:val=\"{}\"/><w:szCs w:val=\"{}\"/>{}</w:rPr>", look.bold ? "<w:b/>" : "",
      look.italic ? "<w:i/>" : "", look.struck ? "<w:strike/>" : "", colour, look.half_points,
      look.half_points, look.underlined ? "<w:u w:val=\"single\"/>" : "");
  std::string out;
  for (std::size_t at = 0; at <= text.size();) {
    const std::size_t end = std::min(text.find_first_of("\n\t", at), text.size());
    out += begin;
    if (at > 0) out += text[at - 1] == '\n' ? "<w:br/>" : "<w:tab/>";
    out += "<w:t xml:space=\"preserve\">" + escape_xml(text.substr(at, end - at)) + "</w:t></w:r>";
    at = end + 1;
  }
  return out;
}

std::string docx_note_mark(std::size_t note) {
  return fmt::format(
      "<w:r>{0}<w:t>[</w:t></w:r><w:r>{0}<w:footnoteReference w:id=\"{1}\"/></w:r><w:r>{0}<w:t>]</w:t></w:r>",
      kRaised, note + kFirstNote);
}

std::string docx_paragraph_of(std::string_view runs, const ParagraphLook& look, int indent) {
  return fmt::format(
      "<w:p><w:pPr>{}<w:spacing w:before=\"{}\" w:after=\"{}\"/>{}<w:jc w:val=\"{}\"/></w:pPr>{}</w:p>",
      look.keep_next ? "<w:keepNext/>" : "", look.before, look.after,
      indent > 0 ? fmt::format("<w:ind w:firstLine=\"{}\"/>", indent) : "", look.align, runs);
}

std::string docx_table_opening(const std::vector<int>& widths, bool borders) {
  std::string out = fmt::format(
      "<w:tbl><w:tblPr><w:tblW w:w=\"{}\" w:type=\"dxa\"/>{}<w:tblLayout w:type=\"fixed\"/><w:tblCellMar>"
      "<w:top w:w=\"30\" w:type=\"dxa\"/><w:left w:w=\"70\" w:type=\"dxa\"/><w:right w:w=\"70\" "
      "w:type=\"dxa\"/></w:tblCellMar></w:tblPr>"
      "<w:tblGrid>",
      std::accumulate(widths.begin(), widths.end(), 0), borders ? kBorders : kNoBorders);
  for (const int width : widths) out += fmt::format("<w:gridCol w:w=\"{}\"/>", width);
  return out + "</w:tblGrid>";
}

std::string docx_cell(std::string_view content, int width, std::size_t span, bool middle) {
  const std::string over = span > 1 ? fmt::format("<w:gridSpan w:val=\"{}\"/>", span) : "";
  return fmt::format("<w:tc><w:tcPr><w:tcW w:w=\"{}\" w:type=\"dxa\"/>{}{}</w:tcPr>{}</w:tc>", width, over,
                     middle ? "<w:vAlign w:val=\"center\"/>" : "", content);
}

std::string docx_paragraph(std::string_view text, const ParagraphLook& look) {
  return docx_paragraph_of(docx_run(text, {look.bold, look.italic, false, false, look.half_points, ""}),
                           look);
}

std::string docx_rule(int side_indent) {
  return fmt::format(
      "<w:p><w:pPr><w:pBdr><w:top w:val=\"single\" w:sz=\"6\" w:space=\"1\" w:color=\"000000\"/></w:pBdr>"
      "<w:spacing w:before=\"0\" w:after=\"0\"/><w:ind w:left=\"{}\" w:right=\"{}\"/></w:pPr></w:p>",
      side_indent, side_indent);
}

std::string docx_page_break() {
  // One point high: below a page that is full it would else make an empty one.
  return "<w:p><w:pPr><w:spacing w:before=\"0\" w:after=\"0\" w:line=\"20\" "
         "w:lineRule=\"exact\"/></w:pPr><w:r>"
         "<w:rPr><w:sz w:val=\"2\"/></w:rPr><w:br w:type=\"page\"/></w:r></w:p>";
}

Result<std::string> docx_file(std::string_view body, DocxPage page, const std::vector<std::string>& notes) {
  const std::string types = fmt::format("{}{}{}</Types>", kXml, kTypes, notes.empty() ? "" : kNotesType);
  const std::string relations =
      fmt::format("{}{}{}</Relationships>", kXml, kDocumentRelations, notes.empty() ? "" : kNotesRelation);
  std::vector<ZipPart> parts = {
      {"[Content_Types].xml", types},
      {"_rels/.rels", std::string(kXml) + std::string(kRelations)},
      {"word/document.xml", part("document", fmt::format("<w:body>{}{}</w:body>", body, section(page)))},
      {"word/_rels/document.xml.rels", relations},
      {"word/styles.xml", part("styles", kStyles)},
      {"word/header1.xml", part("hdr", kPageNumber)}};
  if (!notes.empty()) parts.push_back({"word/footnotes.xml", notes_part(notes)});
  return pack_zip(parts);
}

}  // namespace vbpl
