// SPDX-License-Identifier: GPL-3.0-or-later
#include "libdoc/read/docx_elements.h"

#include "libdoc/read/name_table.h"

namespace vbpl {
namespace {

constexpr NameEntry<DocxElement> kNames[] = {
    {"pPr", DocxElement::skipped},
    {"rPr", DocxElement::skipped},
    {"sectPr", DocxElement::skipped},
    {"tblPr", DocxElement::skipped},
    {"tblGrid", DocxElement::skipped},
    {"trPr", DocxElement::skipped},
    {"tcPr", DocxElement::skipped},
    {"sdtPr", DocxElement::skipped},
    {"instrText", DocxElement::skipped},
    {"delInstrText", DocxElement::skipped},
    {"rt", DocxElement::skipped},
    {"del", DocxElement::deleted},
    {"moveFrom", DocxElement::deleted},
    {"ins", DocxElement::inserted},
    {"moveTo", DocxElement::inserted},
    {"p", DocxElement::paragraph},
    {"r", DocxElement::run},
    {"t", DocxElement::text},
    {"delText", DocxElement::deleted_text},
    {"tab", DocxElement::tab},
    {"ptab", DocxElement::tab},
    {"br", DocxElement::line_break},
    {"cr", DocxElement::line_break},
    {"noBreakHyphen", DocxElement::no_break_hyphen},
    {"softHyphen", DocxElement::soft_hyphen},
    {"sym", DocxElement::symbol},
    {"drawing", DocxElement::drawing},
    {"pict", DocxElement::drawing},
    {"object", DocxElement::drawing},
    {"txbxContent", DocxElement::text_box},
    {"AlternateContent", DocxElement::alternate},
    {"fldChar", DocxElement::field_char},
    {"footnoteReference", DocxElement::footnote},
    {"endnoteReference", DocxElement::endnote},
    {"tbl", DocxElement::table},
    {"tr", DocxElement::row},
    {"tc", DocxElement::cell},
    {"altChunk", DocxElement::foreign_part},
    {"den", DocxElement::denominator},
};
constexpr NameTable kElements(kNames);

}  // namespace

DocxElement docx_element(std::string_view name) { return kElements.find(name, DocxElement::other); }

}  // namespace vbpl
