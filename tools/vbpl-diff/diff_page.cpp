// SPDX-License-Identifier: GPL-3.0-or-later
#include "tools/vbpl-diff/diff_page.h"

#include "libdoc/report/escape_xml.h"
#include "libdoc/text/fold.h"
#include "tools/common/language.h"
#include "tools/vbpl-diff/diff_lines.h"

namespace vbpl {
namespace {

constexpr const char* kStyle =
    "body{font-family:serif;margin:1.5em}table{border-collapse:collapse;width:100%;table-layout:fixed}"
    "th,td{border:1px solid #888;padding:.4em;vertical-align:top;text-align:left}"
    "td{white-space:pre-wrap}col.note{width:12%}"
    "del{background:#fdd}ins{background:#dfd}";

/// One side of a row: the words that both have, and those that only this side has.
std::string side(const ComparedUnit& row, WordFate own) {
  const bool whole = own == WordFate::removed ? row.is_removed() : row.is_added();
  const std::string_view text = trimmed(own == WordFate::removed ? row.before_text : row.after_text);
  const char* tag = own == WordFate::removed ? "del" : "ins";
  const auto marked = [&](std::string_view words) {
    return "<" + std::string(tag) + ">" + escape_xml(words) + "</" + tag + ">";
  };
  if (whole) return marked(text);
  if (row.words.empty()) return escape_xml(text);
  std::string out;
  for (const WordRun& run : row.words) {
    if (run.fate == WordFate::same) out += escape_xml(run.text);
    if (run.fate == own) out += marked(run.text);
  }
  return out;
}

std::string cell(const std::string& place, const std::string& words) {
  return "<td>" + (place.empty() ? "" : "<b>" + escape_xml(place) + "</b>\n") + words + "</td>";
}

}  // namespace

std::string difference_page(const TwoTexts& texts, const std::vector<const ComparedUnit*>& rows) {
  const std::string title = escape_xml(message("{} compared with {}", texts.before.name, texts.after.name));
  std::string page = "<!DOCTYPE html>\n<html lang=\"vi\">\n<head><meta charset=\"utf-8\"><title>" + title +
                     "</title><style>" + kStyle + "</style></head>\n<body>\n<h1>" + title + "</h1>\n";
  if (rows.empty()) return page + "<p>" + escape_xml(_("No provision differs.")) + "</p>\n</body>\n</html>\n";
  page += "<table><colgroup><col><col><col class=\"note\"></colgroup>\n<thead><tr><th>" +
          escape_xml(texts.before.name) + "</th><th>" + escape_xml(texts.after.name) + "</th><th>" +
          escape_xml(_("Change")) + "</th></tr></thead>\n<tbody>\n";
  for (const ComparedUnit* row : rows) {
    page += "<tr>" + cell(place_words(texts.before.document, row->before), side(*row, WordFate::removed)) +
            cell(place_words(texts.after.document, row->after), side(*row, WordFate::added)) + "<td>" +
            escape_xml(change_words(*row)) + "</td></tr>\n";
  }
  return page + "</tbody></table>\n</body>\n</html>\n";
}

}  // namespace vbpl
