// SPDX-License-Identifier: GPL-3.0-or-later
#include <fmt/format.h>

#include "libdoc/report/escape_xml.h"
#include "libdoc/report/lists/list_writers.h"

namespace vbpl {
namespace {

constexpr std::string_view kStyle =
    ":root{color-scheme:light dark}\n"
    "body{font-family:\"Times New Roman\",\"Liberation Serif\",serif;line-height:1.4;margin:1.5em}\n"
    "h1{font-size:1.2em;text-align:center;margin:1.5em 0 .3em}h1 span{display:block}\n"
    "h2{font-size:1.05em;margin:1.2em 0 .4em}h3{font-size:1em;margin:1em 0 .4em}\n"
    ".form{text-align:right;font-style:italic}.attached{text-align:center;font-style:italic}\n"
    "table{border-collapse:collapse;width:100%}caption{text-align:left;font-weight:bold;padding:.3em 0}\n"
    "th,td{border:1px solid #777;padding:.3em .5em;vertical-align:top;text-align:left}\n"
    "td{white-space:pre-line}td.n{text-align:center}th.f{background:#8882}\n"
    "details{white-space:pre-line;font-size:.9em}summary{cursor:pointer}\n"
    ".signed{text-align:center;margin:2em 0 4em auto;width:20em}\n"
    "@media(max-width:40em){table,tbody,tr,td{display:block}thead{position:absolute;left:-999em}"
    "td::before{content:attr(data-h) \": \";font-weight:bold}}\n"
    "@page{size:A4 landscape;margin:20mm 15mm 20mm 20mm}\n"
    "@media print{body{margin:0;color:#000;background:#fff}details{display:none}thead{display:table-header-"
    "group}tr{break-inside:avoid}section{break-before:page}section:first-of-type{break-before:auto}}\n";

std::size_t form_columns(const ListBlock& block) {
  std::size_t count = 0;
  for (const ListColumn& column : block.columns) count += column.working ? 0 : 1;
  return count;
}

std::string head_row(const ListBlock& block) {
  std::string row = "<thead><tr>";
  for (const ListColumn& column : block.columns) {
    if (!column.working) row += "<th scope=\"col\">" + escape_xml(column.title) + "</th>";
  }
  return row + "</tr></thead>\n";
}

std::size_t widest_column(const ListBlock& block) {
  std::size_t widest = 0;
  for (std::size_t i = 0; i < block.columns.size(); ++i) {
    if (!block.columns[i].working && block.columns[i].width >= block.columns[widest].width) widest = i;
  }
  return widest;
}

/// The evidence of a row, folded: it is no part of the form.
std::string evidence(const ListBlock& block, const ListRow& row, const Forms& forms) {
  std::string lines;
  for (std::size_t i = 0; i < block.columns.size(); ++i) {
    const std::string& content = block.columns[i].content;
    if ((content == "evidence" || content == "quote") && !row.cells[i].text.empty())
      lines += (lines.empty() ? "" : "\n") + row.cells[i].text;
  }
  if (lines.empty()) return {};
  return fmt::format("<details><summary>{}</summary>{}</details>", escape_xml(forms.word("evidence_label")),
                     escape_xml(lines));
}

std::string body_row(const ListBlock& block, const ListRow& row, const Forms& forms) {
  std::string html = "<tr>";
  const std::size_t widest = widest_column(block);
  for (std::size_t i = 0; i < block.columns.size(); ++i) {
    const ListColumn& column = block.columns[i];
    if (column.working) continue;
    const ListCell& cell = row.cells[i];
    const bool centred = cell.is_number || cell.date.has_value();
    html += fmt::format("<td{} data-h=\"{}\">{}", centred ? " class=\"n\"" : "", escape_xml(column.title),
                        escape_xml(cell.text));
    if (i == widest) html += evidence(block, row, forms);
    html += "</td>";
  }
  return html + "</tr>\n";
}

std::string block_html(const ListBlock& block, const Forms& forms) {
  std::string html;
  if (!block.part_head.empty())
    html += fmt::format("<h2>{}. {}</h2>\n", escape_xml(block.part), escape_xml(block.part_head));
  const std::string head = block.block.empty() ? block.head : block.block + ". " + block.head;
  if (!head.empty()) html += "<h3>" + escape_xml(head) + "</h3>\n";
  if (!block.nothing.empty()) return html + "<p>" + escape_xml(block.nothing) + "</p>\n";
  html += "<table>\n" + head_row(block);
  for (const ListGroup& group : block.groups) {
    html += "<tbody>\n";
    const std::string span = fmt::format(" colspan=\"{}\"", form_columns(block));
    if (!group.heading.empty())
      html +=
          "<tr><th class=\"f\" scope=\"rowgroup\"" + span + ">" + escape_xml(group.heading) + "</th></tr>\n";
    for (const ListRow& row : group.rows) html += body_row(block, row, forms);
    if (!group.total.empty())
      html += "<tr><th scope=\"row\"" + span + ">" + escape_xml(group.total) + "</th></tr>\n";
    html += "</tbody>\n";
  }
  return html + "</table>\n";
}

std::string list_html(const ReportList& list, const Forms& forms) {
  std::string html = "<section>\n";
  if (!list.form.empty()) html += "<p class=\"form\">" + escape_xml(list.form) + "</p>\n";
  html += "<h1><span>" + escape_xml(list.head) + "</span>" + escape_xml(list.title) + "</h1>\n";
  if (!list.attachment.empty()) html += "<p class=\"attached\">" + escape_xml(list.attachment) + "</p>\n";
  for (const std::string& line : list.opening) html += "<p>" + escape_xml(line) + "</p>\n";
  for (const ListBlock& block : list.blocks) html += block_html(block, forms);
  if (!list.grand_total.empty()) html += "<p><strong>" + escape_xml(list.grand_total) + "</strong></p>\n";
  if (!list.closing.empty()) {
    html += "<div class=\"signed\">";
    for (const std::string& line : list.closing) html += "<p>" + escape_xml(line) + "</p>";
    html += "</div>\n";
  }
  return html + "</section>\n";
}

}  // namespace

std::string lists_html(const std::vector<const ReportList*>& lists, const Forms& forms) {
  const std::string title = lists.size() == 1 ? forms.word("tab_" + lists.front()->name) : "Danh mục văn bản";
  std::string html = fmt::format(
      "<!DOCTYPE html>\n<html lang=\"vi\">\n<head>\n<meta charset=\"utf-8\">\n"
      "<meta name=\"viewport\" content=\"width=device-width, initial-scale=1\">\n"
      "<meta http-equiv=\"Content-Security-Policy\" content=\"default-src 'none'; style-src "
      "'unsafe-inline'\">\n<title>{}</title>\n<style>\n{}</style>\n</head>\n<body>\n<main>\n",
      escape_xml(title), kStyle);
  for (const ReportList* list : lists) html += list_html(*list, forms);
  return html + "</main>\n</body>\n</html>\n";
}

}  // namespace vbpl
