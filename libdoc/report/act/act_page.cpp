// SPDX-License-Identifier: GPL-3.0-or-later
#include "libdoc/report/act/act_page.h"

#include <fmt/format.h>

#include "libdoc/report/act/act_parts.h"
#include "libdoc/report/escape_xml.h"
#include "libdoc/report/html_page.h"
#include "libdoc/report/page/finding_view.h"

namespace vbpl {
namespace {

constexpr std::size_t kMostEvidence = 5;

std::string fact(std::string_view term, const std::string& html) {
  return html.empty() ? html : fmt::format("<dt>{}</dt><dd>{}</dd>\n", term, html);
}

std::string day(const std::optional<Date>& date) { return date ? vietnamese(*date) : std::string(); }

/// The words that prove the status.
std::string evidence(const ActFate& fate) {
  std::string items;
  for (std::size_t i = 0; i < std::min(fate.evidence.size(), kMostEvidence); ++i) {
    const Evidence& each = fate.evidence[i];
    items += fmt::format("<li>{}: “{}” ({})</li>\n", escape_xml(name_of_key(each.doc)), escape_xml(each.text),
                         escape_xml(each.rule));
  }
  if (items.empty()) return {};
  return "<details><summary>Căn cứ xác định tình trạng</summary><ul>\n" + items + "</ul></details>\n";
}

std::string head(const ActPageInput& input, const Document& base, const ActFate& fate, const ActText& text) {
  std::string html = fmt::format("<header>\n<h1>{}</h1>\n", escape_xml(act_name(base)));
  if (base.title) html += "<p class=\"title\">" + escape_xml(*base.title) + "</p>\n";
  html += "<dl class=\"facts\">";
  const std::string body =
      base.issuer.value_or("") + (base.territory ? " " + *base.territory : std::string());
  html += fact("Cơ quan ban hành", escape_xml(body));
  html += fact("Ngày ban hành", day(base.issued));
  html += fact("Có hiệu lực từ", day(fate.from ? fate.from : base.effective));
  html += fact("Hết hiệu lực từ", day(fate.to));
  html += fact("Tình trạng ngày " + vietnamese(input.as_of), status_badge(fate.status));
  html += "</dl>\n" + evidence(fate);
  html += fmt::format(
      "<p>Nội dung dưới đây là văn bản tại ngày {}, do phần mềm tổng hợp từ các văn bản được đưa vào; không "
      "thay thế văn bản chính thức.</p>\n",
      vietnamese(input.as_of));
  return html + unplaced_list(input, text) + change_table(input, text) + state_legend() + "</header>\n";
}

}  // namespace

std::string act_name(const Document& document) {
  if (!document.number) return document.title.value_or(document.id);
  return (document.doc_type ? *document.doc_type + " " : std::string()) + *document.number;
}

std::string act_link(const ActPageInput& input, const std::string& key, const std::string& name) {
  const auto page = input.pages.find(key);
  if (page == input.pages.end()) return escape_xml(name);
  return fmt::format("<a href=\"{}\">{}</a>", escape_xml(page->second), escape_xml(name));
}

std::string act_page(const ActPageInput& input, std::size_t document) {
  const Document& base = input.corpus.document(document);
  const bool consolidated = base.kind == DocumentKind::consolidation;
  const ActText text = act_text(
      base, consolidated ? std::vector<DatedCommand>() : input.commands.commands_on(document), input.as_of);
  const ActFate fate = input.registry.fate_of(document, input.as_of);
  CitedActs cited = cited_acts(input, text.document);
  PageExtras extras;
  extras.head =
      "<meta http-equiv=\"Content-Security-Policy\" content=\"default-src 'none'; style-src "
      "'unsafe-inline'\">\n<style>\n" +
      std::string(act_style()) + "</style>\n";
  extras.top = head(input, base, fate, text);
  for (const ProvisionChange& change : text.changes) {
    extras.above[change.eid] = change_box(input, change);
    extras.classes[change.eid] = " changed";
  }
  extras.bottom = act_timeline(input, base, fate, text) + act_relations(input, base) + std::move(cited.list);
  return html_page(text.document, std::move(cited.links), extras);
}

}  // namespace vbpl
