// SPDX-License-Identifier: GPL-3.0-or-later
#include "tools/vbpl-diff/diff_page.h"

#include "libdoc/report/escape_xml.h"
#include "libdoc/report/office/difference_docx.h"
#include "libdoc/text/fold.h"
#include "tools/common/language.h"
#include "tools/vbpl-diff/diff_lines.h"

namespace vbpl {
namespace {

constexpr const char* kStyle =
    "body{font-family:serif;margin:1.5em;overflow-wrap:anywhere}table{border-collapse:collapse;width:100%;"
    "table-layout:fixed}"
    "th,td{border:1px solid #888;padding:.4em;vertical-align:top;text-align:left}"
    "td{white-space:pre-wrap}col.note{width:12%}"
    "del{background:#fdd}ins{background:#dfd}";

/// One side of a row: the words that both have, and those that only this side has.
std::vector<ComparedWords> side(const ComparedUnit& row, WordFate own) {
  const bool whole = own == WordFate::removed ? row.is_removed() : row.is_added();
  const std::string_view text = trimmed(own == WordFate::removed ? row.before_text : row.after_text);
  if (whole || row.words.empty()) return {{std::string(text), whole}};
  std::vector<ComparedWords> words;
  for (const WordRun& run : row.words) {
    if (run.fate == WordFate::same || run.fate == own) words.push_back({run.text, run.fate == own});
  }
  return words;
}

std::string side_html(const std::vector<ComparedWords>& words, const char* tag) {
  std::string html;
  for (const ComparedWords& run : words)
    html += run.own ? "<" + std::string(tag) + ">" + escape_xml(run.text) + "</" + tag + ">"
                    : escape_xml(run.text);
  return html;
}

std::string cell(const std::string& place, const std::string& words) {
  return "<td>" + (place.empty() ? "" : "<b>" + escape_xml(place) + "</b>\n") + words + "</td>";
}

}  // namespace

std::string difference_page(const TwoTexts& texts, const std::vector<const ComparedUnit*>& rows) {
  const std::string title = escape_xml(message("{} compared with {}", texts.before.name, texts.after.name));
  std::string page = "<!DOCTYPE html>\n<html lang=\"vi\">\n<head><meta charset=\"utf-8\"><title>" + title +
                     "</title><style>" + kStyle + "</style></head>\n<body>\n<main>\n<h1>" + title + "</h1>\n";
  const char* end = "</main>\n</body>\n</html>\n";
  if (rows.empty()) return page + "<p>" + escape_xml(_("No provision differs.")) + "</p>\n" + end;
  page += "<table><colgroup><col><col><col class=\"note\"></colgroup>\n<thead><tr><th>" +
          escape_xml(texts.before.name) + "</th><th>" + escape_xml(texts.after.name) + "</th><th>" +
          escape_xml(_("Change")) + "</th></tr></thead>\n<tbody>\n";
  for (const ComparedUnit* row : rows) {
    page +=
        "<tr>" +
        cell(place_words(texts.before.document, row->before),
             side_html(side(*row, WordFate::removed), "del")) +
        cell(place_words(texts.after.document, row->after), side_html(side(*row, WordFate::added), "ins")) +
        "<td>" + escape_xml(change_words(*row)) + "</td></tr>\n";
  }
  return page + "</tbody></table>\n" + end;
}

Result<std::string> difference_file(const TwoTexts& texts, const std::vector<const ComparedUnit*>& rows) {
  std::vector<ComparedRow> table;
  for (const ComparedUnit* row : rows)
    table.push_back({place_words(texts.before.document, row->before),
                     place_words(texts.after.document, row->after), side(*row, WordFate::removed),
                     side(*row, WordFate::added), change_words(*row)});
  return difference_docx({message("{} compared with {}", texts.before.name, texts.after.name),
                          texts.before.name, texts.after.name, _("Change"), _("No provision differs.")},
                         table);
}

}  // namespace vbpl
