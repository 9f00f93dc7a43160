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
constexpr std::string_view kEnd = "./.";  // nothing follows

/// The columns that the form has, by place in the rows.
std::vector<std::size_t> form_columns(const ListBlock& block) {
  std::vector<std::size_t> columns;
  for (std::size_t i = 0; i < block.columns.size(); ++i) {
    if (!block.columns[i].working) columns.push_back(i);
  }
  return columns;
}

/// What numbers, days and types need to stand in one line, in twips; others share the rest as the form's
/// widths are.
constexpr struct {
  std::string_view content;
  int width;
} kFixedWidths[] = {{"stt", 680},      {"type", 1'340},       {"number", 2'150},  {"number_date", 2'250},
                    {"issued", 1'450}, {"start_date", 1'450}, {"end_date", 1'450}};
constexpr int kNumberedDay = 1'900;  // "(1) 25/09/2025"

bool has_parts(const ListBlock& block) {
  return std::any_of(block.columns.begin(), block.columns.end(),
                     [](const ListColumn& column) { return column.content == "parts"; });
}

/// 0 = as the form's widths are.
int fixed_width(const ListBlock& block, const ListColumn& column) {
  if (column.content == "end_date" && has_parts(block)) return kNumberedDay;
  for (const auto& [content, width] : kFixedWidths) {
    if (content == column.content) return width;
  }
  return 0;
}

/// The width of the page, shared out as the form's widths are.
std::vector<int> widths_of(const ListBlock& block, const std::vector<std::size_t>& columns) {
  int sum = 0, left = kLandscapeWidth;
  for (const std::size_t i : columns) {
    const int fixed = fixed_width(block, block.columns[i]);
    left -= fixed;
    if (fixed == 0) sum += block.columns[i].width;
  }
  std::vector<int> widths;
  for (const std::size_t i : columns) {
    const int fixed = fixed_width(block, block.columns[i]);
    widths.push_back(fixed > 0 ? fixed : left * block.columns[i].width / std::max(sum, 1));
  }
  return widths;
}

/// A row stays on one page unless it is so high that much of the page before it would be left empty.
bool stays_whole(const ListRow& row, const std::vector<std::size_t>& columns,
                 const std::vector<int>& widths) {
  constexpr std::size_t kMostLines = 10, kLetter = 115, kMargins = 140;  // widths in twips
  for (std::size_t i = 0; i < columns.size(); ++i) {
    const std::string& text = row.cells[columns[i]].text;
    const auto letters = static_cast<std::size_t>(std::count_if(
        text.begin(), text.end(), [](char c) { return (static_cast<unsigned char>(c) & 0xC0U) != 0x80U; }));
    const auto breaks = static_cast<std::size_t>(std::count(text.begin(), text.end(), '\n'));
    const std::size_t per_line =
        std::max<std::size_t>((static_cast<std::size_t>(widths[i]) - kMargins) / kLetter, 1);
    if (letters / per_line + breaks >= kMostLines) return false;
  }
  return true;
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
                     const std::vector<int>& widths, bool keep_next) {
  std::string out = stays_whole(row, columns, widths) ? "<w:tr><w:trPr><w:cantSplit/></w:trPr>" : "<w:tr>";
  for (std::size_t i = 0; i < columns.size(); ++i) {
    const ListCell& cell = row.cells[columns[i]];
    const bool centred = cell.is_number || cell.date.has_value();
    const char* align = centred ? "center" : "left";
    const bool is_sum = row.doc.empty();
    out +=
        docx_cell(docx_paragraph(cell.text, {align, is_sum, false, kTableText, 0, 60, keep_next}), widths[i]);
  }
  return out + "</w:tr>";
}

std::string wide_row(const std::string& words, std::size_t span) {
  return "<w:tr><w:trPr><w:cantSplit/></w:trPr>" +
         docx_cell(docx_paragraph(words, {"left", true, false, kTableText, 0, 60, true}), kLandscapeWidth,
                   span) +
         "</w:tr>";
}

/// How a block ends.
struct BlockEnd {
  bool keep_next = false;        ///< its last row on the page of what follows: nobody signs an empty page
  std::string_view after_total;  ///< the mark that nothing follows
};

std::string block_body(const ListBlock& block, const BlockEnd& end) {
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
    for (const ListRow& row : group.rows)
      body += body_row(row, columns, widths, end.keep_next && &row == &group.rows.back());
    if (!group.total.empty()) body += wide_row(group.total + std::string(end.after_total), columns.size());
  }
  return body + "</w:tbl>" + docx_paragraph("", {"left", false, false, 12, 0, 0, end.keep_next});
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

/// True when the sum of the only group is that of the list: it is said once.
bool has_one_sum(const ReportList& list) {
  if (list.grand_total.empty() || list.blocks.size() != 1) return false;
  const auto& groups = list.blocks.front().groups;
  return groups.size() == 1 && groups.front().heading.empty() && !groups.front().total.empty();
}

std::string list_body(const ReportList& list, const Forms& forms, std::string_view office) {
  std::string body = opening_table(forms, office);
  if (!list.form.empty()) body += docx_paragraph(list.form, {"right", false, true, kSmall, 120});
  body += docx_paragraph(list.head, {"center", true, false, 28, 200, 40, true});
  if (!list.title.empty()) body += docx_paragraph(list.title, {"center", true, false, 28, 0, 60, true});
  if (!list.attachment.empty())
    body += docx_paragraph(list.attachment, {"center", false, true, 26, 0, 160, true});
  for (const std::string& line : list.opening) body += docx_paragraph(line, {});
  const bool once = has_one_sum(list);
  const bool goes_on = !list.closing.empty() || (!list.grand_total.empty() && !once);
  for (const ListBlock& block : list.blocks)
    body += block_body(block, {goes_on && &block == &list.blocks.back(), once ? kEnd : ""});
  if (!list.closing.empty()) return body + signature(list.closing);
  if (list.grand_total.empty() || once) return body;
  return body + docx_paragraph(list.grand_total + std::string(kEnd), {"left", true, false, 26, 120});
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
