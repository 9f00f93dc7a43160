// SPDX-License-Identifier: GPL-3.0-or-later
#include "libdoc/report/office/difference_docx.h"

#include "libdoc/report/office/docx_parts.h"

namespace vbpl {
namespace {

constexpr int kText = 24;  // half points: 12 pt
constexpr int kChange = 1'805;
constexpr int kSide = (kLandscapeWidth - kChange) / 2;
constexpr const char* kGone = "9C0006";
constexpr const char* kCame = "00612E";

std::string head_cell(const std::string& words, int width) {
  return docx_cell(docx_paragraph(words, {"center", true, false, kText, 0, 0}), width, 1, true);
}

std::string side(const std::string& place, const std::vector<ComparedWords>& words, bool before) {
  std::string content;
  if (!place.empty()) content += docx_paragraph(place, {"left", true, false, kText, 0, 20, true});
  std::string runs;
  for (const ComparedWords& run : words)
    runs += docx_run(run.text, {false, false, run.own && !before, run.own && before, kText,
                                run.own ? (before ? kGone : kCame) : ""});
  return docx_cell(content + docx_paragraph_of(runs, {"left", false, false, kText, 0, 20}), kSide);
}

/// A row stays on one page unless it is long.
bool stays_whole(const ComparedRow& row) {
  constexpr std::size_t kLong = 900;  // bytes of a side
  for (const auto* words : {&row.before, &row.after}) {
    std::size_t bytes = 0;
    for (const ComparedWords& run : *words) bytes += run.text.size();
    if (bytes > kLong) return false;
  }
  return true;
}

std::string table_row(const ComparedRow& row) {
  return std::string("<w:tr>") + (stays_whole(row) ? "<w:trPr><w:cantSplit/></w:trPr>" : "") +
         side(row.before_place, row.before, true) + side(row.after_place, row.after, false) +
         docx_cell(docx_paragraph(row.change, {"left", false, false, kText, 0, 0}), kChange) + "</w:tr>";
}

}  // namespace

Result<std::string> difference_docx(const ComparedHead& head, const std::vector<ComparedRow>& rows) {
  std::string body = docx_paragraph(head.title, {"center", true, false, 28, 0, 160, true});
  if (rows.empty()) return docx_file(body + docx_paragraph(head.none, {}));
  body += docx_table_opening({kSide, kSide, kChange}, true) +
          "<w:tr><w:trPr><w:cantSplit/><w:tblHeader/></w:trPr>" + head_cell(head.before, kSide) +
          head_cell(head.after, kSide) + head_cell(head.change, kChange) + "</w:tr>";
  for (const ComparedRow& row : rows) body += table_row(row);
  return docx_file(body + "</w:tbl>" + docx_paragraph("", {"left", false, false, 12, 0, 0}));
}

}  // namespace vbpl
