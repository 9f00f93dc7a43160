// SPDX-License-Identifier: GPL-3.0-or-later
#include "libdoc/report/office/list_docx.h"

#include <fmt/format.h>

#include <algorithm>

#include "libdoc/report/office/docx_parts.h"
#include "libdoc/text/fold.h"

namespace vbpl {
namespace {

constexpr int kTableText = 24;  // 12 pt, in half points
constexpr int kSmall = 24;

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
    row += docx_cell(docx_paragraph(block.columns[columns[i]].title, {"center", true, false, kTableText}),
                     widths[i], 1, true);
  return row + "</w:tr>";
}

std::string body_row(const ListRow& row, const std::vector<std::size_t>& columns,
                     const std::vector<int>& widths) {
  std::string out = stays_whole(row, columns) ? "<w:tr><w:trPr><w:cantSplit/></w:trPr>" : "<w:tr>";
  for (std::size_t i = 0; i < columns.size(); ++i) {
    const ListCell& cell = row.cells[columns[i]];
    const bool centred = cell.is_number || cell.date.has_value();
    out += docx_cell(docx_paragraph(cell.text, {centred ? "center" : "left", false, false, kTableText}),
                     widths[i]);
  }
  return out + "</w:tr>";
}

std::string wide_row(const std::string& words, std::size_t span) {
  return "<w:tr><w:trPr><w:cantSplit/></w:trPr>" +
         docx_cell(docx_paragraph(words, {"left", true, false, kTableText, 0, 60, true}), kLandscapeWidth,
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
  body += docx_table_opening(widths, true) + head_row(block, columns, widths);
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
  return docx_table_opening({kLeft, kRight}, false) + "<w:tr>" + docx_cell(left, kLeft) +
         docx_cell(right, kRight) + "</w:tr></w:tbl>";
}

std::string signature(const std::vector<std::string>& lines) {
  constexpr int kLeft = 8'000, kRight = kLandscapeWidth - kLeft;
  std::string words;
  for (std::size_t i = 0; i < lines.size(); ++i) {
    const bool italic = i != 1;  // place and day, then who signs, then how
    words += docx_paragraph(lines[i], {"center", !italic, italic, 26, 0, 0});
  }
  return docx_table_opening({kLeft, kRight}, false) + "<w:tr><w:trPr><w:cantSplit/></w:trPr>" +
         docx_cell(docx_paragraph("", {}), kLeft) + docx_cell(words, kRight) + "</w:tr></w:tbl>";
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
