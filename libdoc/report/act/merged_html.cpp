// SPDX-License-Identifier: GPL-3.0-or-later
#include "libdoc/report/act/merged_html.h"

#include <fmt/format.h>

#include "libdoc/amend/notes.h"
#include "libdoc/report/escape_xml.h"
#include "libdoc/report/html_page.h"
#include "libdoc/text/fold.h"

namespace vbpl {
namespace {

constexpr std::string_view kHead =
    "<meta http-equiv=\"Content-Security-Policy\" content=\"default-src 'none'; style-src "
    "'unsafe-inline'\">\n<style>\n:root{color-scheme:light dark}\n"
    "body{background:Canvas;color:CanvasText;overflow-wrap:anywhere}\n"
    ".head{display:flex;flex-wrap:wrap;gap:1em;justify-content:space-between;text-align:center}\n"
    "h1{font-size:1.1em;text-align:center}.basis,.missing p{font-style:italic}\n"
    ".missing{border:2px solid;padding:0 1em}.notes{font-size:.9em}.notes li{white-space:pre-line}\n"
    ".certified{text-align:center;margin-left:40%}sup a{text-decoration:none}\n"
    "@media(prefers-color-scheme:dark){a{color:#9cc3ff}}\n"
    "@media print{nav{display:none}body{max-width:none;color:#000;background:#fff}a{color:inherit}}\n"
    "</style>\n";

std::string marks(const std::vector<std::size_t>& notes) {
  std::string html;
  for (const std::size_t note : notes)
    html += fmt::format("<sup><a id=\"mark-{0}\" href=\"#note-{0}\">[{0}]</a></sup>", note + 1);
  return html;
}

std::string missing(const MergedText& text, const Forms& forms,
                    const std::function<std::string(const std::string&)>& in_vietnamese) {
  if (text.not_merged.empty()) return {};
  std::string html = "<section class=\"missing\" aria-labelledby=\"missing\"><h2 id=\"missing\">" +
                     escape_xml(forms.word("merged_missing")) + "</h2>\n<ul>\n";
  for (const Edit* edit : text.not_merged)
    html += fmt::format("<li>{}: “{}” ({})</li>\n", escape_xml(full_name(*edit->actor)),
                        escape_xml(trimmed(edit->actor->words(edit->command.span))),
                        escape_xml(in_vietnamese(edit->command.reason)));
  return html + "</ul></section>\n";
}

std::string top(const MergedText& text, const Forms& forms) {
  std::string html = fmt::format(
      "<header>\n<p><em>{}</em></p>\n<div class=\"head\"><p><b>{}</b><br>{}</p><p><b>{}</b><br><b>{}</b><br>"
      "<em>{}</em></p></div>\n<h1>{}<br>{}</h1>\n",
      escape_xml(text.unsigned_hint), escape_xml(forms.word("merged_office")), escape_xml(text.number),
      escape_xml(forms.word("country")), escape_xml(forms.word("motto")), escape_xml(text.place_day),
      escape_xml(text.type), escape_xml(text.title));
  for (const std::string& line : text.history) html += "<p>" + escape_xml(line) + "</p>\n";
  return html + "</header>\n";
}

std::string bottom(const MergedText& text) {
  std::string html = fmt::format(
      "<footer>\n<div class=\"certified\"><p><b>{}</b></p><p><em>{}</em></p><p><em>{}</em></p></div>\n",
      escape_xml(text.certified), escape_xml(text.place_day), escape_xml(text.signer));
  if (!text.notes.empty()) html += "<hr>\n<ol class=\"notes\">\n";
  for (std::size_t i = 0; i < text.notes.size(); ++i)
    html += fmt::format(
        "<li id=\"note-{0}\">{1} <a href=\"#mark-{0}\" aria-label=\"Về chỗ có chú thích {0}\">↩"
        "</a></li>\n",
        i + 1, escape_xml(text.notes[i]));
  return html + (text.notes.empty() ? "" : "</ol>\n") + "</footer>\n";
}

}  // namespace

std::string merged_html(const MergedText& text, const std::vector<Citation>& citations, const Forms& forms,
                        const std::function<std::string(const std::string&)>& in_vietnamese) {
  PageExtras extras;
  extras.head = kHead;
  extras.top = top(text, forms) + missing(text, forms, in_vietnamese);
  extras.bottom = bottom(text);
  for (const auto& [eid, notes] : text.unit_notes) extras.behind_label[eid] = marks(notes);
  if (!text.basis_notes.empty()) extras.behind_words[text.basis_end] = marks(text.basis_notes);
  return html_page(text.body, inner_links(citations), extras);
}

}  // namespace vbpl
