// SPDX-License-Identifier: GPL-3.0-or-later
#include "libdoc/report/office/list_docx.h"

#include <fmt/format.h>

#include <algorithm>
#include <numeric>

#include "libdoc/report/office/docx_parts.h"
#include "libdoc/text/fold.h"

namespace vbpl {
namespace {

constexpr const char* kNoBorders =
    "<w:tblBorders><w:top w:val=\"nil\"/><w:left w:val=\"nil\"/><w:bottom w:val=\"nil\"/><w:right "
    "w:val=\"nil\"/><w:insideH w:val=\"nil\"/><w:insideV w:val=\"nil\"/></w:tblBorders>";
constexpr const char* kBorders =
    "<w:tblBorders><w:top w:val=\"single\" w:sz=\"4\"/><w:left w:val=\"single\" w:sz=\"4\"/><w:bottom "
    "w:val=\"single\" w:sz=\"4\"/><w:right w:val=\"single\" w:sz=\"4\"/><w:insideH w:val=\"single\" "
    "w:sz=\"4\"/><w:insideV w:val=\"single\" w:sz=\"4\"/></w:tblBorders>";
constexpr int kTableText = 24;  // 12 pt, in half points
constexpr int kSmall = 24;

std::string table_opening(const std::vector<int>& widths, const char* borders) {
  std::string out = fmt::format(
      "<w:tbl><w:tblPr><w:tblW w:w=\"{}\" w:type=\"dxa\"/>{}<w:tblLayout w:type=\"fixed\"/><w:tblCellMar>"
      "<w:top w:w=\"30\" w:type=\"dxa\"/><w:left w:w=\"70\" w:type=\"dxa\"/><w:right w:w=\"70\" "
      "w:type=\"dxa\"/></w:tblCellMar></w:tblPr>"
      "<w:tblGrid>",
      std::accumulate(widths.begin(), widths.end(), 0), borders);
  for (const int width : widths) out += fmt::format("<w:gridCol w:w=\"{}\"/>", width);
  return out + "</w:tblGrid>";
}

std::string table_cell(std::string_view content, int width, std::size_t span = 1, bool middle = false) {
  const std::string over = span > 1 ? fmt::format("<w:gridSpan w:val=\"{}\"/>", span) : "";
  return fmt::format("<w:tc><w:tcPr><w:tcW w:w=\"{}\" w:type=\"dxa\"/>{}{}</w:tcPr>{}</w:tc>", width, over,
                     middle ? "<w:vAlign w:val=\"center\"/>" : "", content);
}

/// The columns that the form has, by place in the rows.
std::vector<std::size_t> form_columns(const ListBlock& block) {
  std::vector<std::size_t> columns;
  for (std::size_t i = 0; i < block.columns.size(); ++i) {
    if (!block.columns[i].working) columns.push_back(i);
  }
  return columns;
}

/// What numbers and days need to stand in one line; 0 = as the form's widths are.
int fixed_width(const ListColumn& column) {
  if (column.content == "stt") return 680;
  const bool is_day =
      column.content == "issued" || column.content == "start_date" || column.content == "end_date";
  return is_day ? 1'450 : 0;
}

/// The width of the page, shared out as the form's widths are.
std::vector<int> widths_of(const ListBlock& block, const std::vector<std::size_t>& columns) {
  int sum = 0, left = kLandscapeWidth;
  for (const std::size_t i : columns) {
    const int fixed = fixed_width(block.columns[i]);
    left -= fixed;
    if (fixed == 0) sum += block.columns[i].width;
  }
  std::vector<int> widths;
  for (const std::size_t i : columns) {
    const int fixed = fixed_width(block.columns[i]);
    widths.push_back(fixed > 0 ? fixed : left * block.columns[i].width / std::max(sum, 1));
  }
  return widths;
}

/// A row stays on one page unless it is long.
bool stays_whole(const ListRow& row, const std::vector<std::size_t>& columns) {
  constexpr std::size_t kLong = 700;  // bytes of a cell
  return std::all_of(columns.begin(), columns.end(),
                     [&](std::size_t i) { return row.cells[i].text.size() < kLong; });
}

std::string head_row(const ListBlock& block, const std::vector<std::size_t>& columns,
                     const std::vector<int>& widths) {
  std::string row = "<w:tr><w:trPr><w:cantSplit/><w:tblHeader/></w:trPr>";
  for (std::size_t i = 0; i < columns.size(); ++i)
    row += table_cell(docx_paragraph(block.columns[columns[i]].title, {"center", true, false, kTableText}),
                      widths[i], 1, true);
  return row + "</w:tr>";
}

std::string body_row(const ListRow& row, const std::vector<std::size_t>& columns,
                     const std::vector<int>& widths) {
  std::string out = stays_whole(row, columns) ? "<w:tr><w:trPr><w:cantSplit/></w:trPr>" : "<w:tr>";
  for (std::size_t i = 0; i < columns.size(); ++i) {
    const ListCell& cell = row.cells[columns[i]];
    const bool centred = cell.is_number || cell.date.has_value();
    out += table_cell(docx_paragraph(cell.text, {centred ? "center" : "left", false, false, kTableText}),
                      widths[i]);
  }
  return out + "</w:tr>";
}

std::string wide_row(const std::string& words, std::size_t span) {
  return "<w:tr><w:trPr><w:cantSplit/></w:trPr>" +
         table_cell(docx_paragraph(words, {"left", true, false, kTableText, 0, 60, true}), kLandscapeWidth,
                    span) +
         "</w:tr>";
}

std::string block_body(const ListBlock& block) {
  std::string body;
  const ParagraphLook head{"left", true, false, 26, 160, 80, true};
  if (!block.part_head.empty()) body += docx_paragraph(block.part + ". " + block.part_head, head);
  if (!block.head.empty())
    body += docx_paragraph((block.block.empty() ? "" : block.block + ". ") + block.head, head);
  if (!block.nothing.empty()) return body + docx_paragraph(block.nothing, {});
  const auto columns = form_columns(block);
  const auto widths = widths_of(block, columns);
  body += table_opening(widths, kBorders) + head_row(block, columns, widths);
  for (const ListGroup& group : block.groups) {
    if (!group.heading.empty()) body += wide_row(group.heading, columns.size());
    for (const ListRow& row : group.rows) body += body_row(row, columns, widths);
    if (!group.total.empty()) body += wide_row(group.total, columns.size());
  }
  return body + "</w:tbl>" + docx_paragraph("", {"left", false, false, 12, 0, 0});
}

/// Office and country, side by side, with the rules below them (NĐ 30/2020/NĐ-CP, Phụ lục I).
std::string opening_table(const Forms& forms, std::string_view office) {
  constexpr int kLeft = 5'800, kRight = kLandscapeWidth - kLeft;
  const std::string name = office.empty() ? forms.word("office_blank") : upper(office);
  const std::string left = docx_paragraph(name, {"center", true, false, 26, 0, 0}) + docx_rule(2'100);
  const std::string right = docx_paragraph(forms.word("country"), {"center", true, false, 26, 0, 0}) +
                            docx_paragraph(forms.word("motto"), {"center", true, false, 28, 0, 0}) +
                            docx_rule(2'400);
  return table_opening({kLeft, kRight}, kNoBorders) + "<w:tr>" + table_cell(left, kLeft) +
         table_cell(right, kRight) + "</w:tr></w:tbl>";
}

std::string signature(const std::vector<std::string>& lines) {
  constexpr int kLeft = 8'000, kRight = kLandscapeWidth - kLeft;
  std::string words;
  for (std::size_t i = 0; i < lines.size(); ++i) {
    const bool italic = i != 1;  // place and day, then who signs, then how
    words += docx_paragraph(lines[i], {"center", !italic, italic, 26, 0, 0});
  }
  return table_opening({kLeft, kRight}, kNoBorders) + "<w:tr><w:trPr><w:cantSplit/></w:trPr>" +
         table_cell(docx_paragraph("", {}), kLeft) + table_cell(words, kRight) + "</w:tr></w:tbl>";
}

std::string list_body(const ReportList& list, const Forms& forms, std::string_view office) {
  std::string body = opening_table(forms, office);
  if (!list.form.empty()) body += docx_paragraph(list.form, {"right", false, true, kSmall, 120});
  body += docx_paragraph(list.head, {"center", true, false, 28, 200, 40, true});
  if (!list.title.empty()) body += docx_paragraph(list.title, {"center", true, false, 28, 0, 60, true});
  if (!list.attachment.empty())
    body += docx_paragraph(list.attachment, {"center", false, true, 26, 0, 160, true});
  for (const std::string& line : list.opening) body += docx_paragraph(line, {});
  for (const ListBlock& block : list.blocks) body += block_body(block);
  if (!list.closing.empty()) return body + signature(list.closing);
  if (list.grand_total.empty()) return body;
  return body + docx_paragraph(list.grand_total + "./.", {"left", true, false, 26, 120});
}

}  // namespace

Result<std::string> lists_docx(const std::vector<const ReportList*>& lists, const Forms& forms,
                               std::string_view office) {
  std::string body;
  for (const ReportList* list : lists) {
    if (!body.empty()) body += docx_page_break();
    body += list_body(*list, forms, office);
  }
  return docx_file(body);
}

}  // namespace vbpl
