// SPDX-License-Identifier: GPL-3.0-or-later
#include "libdoc/report/page/findings_page.h"

#include <fmt/format.h>

#include <algorithm>

#include "libdoc/read/sha256.h"
#include "libdoc/report/escape_xml.h"
#include "libdoc/report/json.h"
#include "libdoc/report/page/finding_view.h"
#include "libdoc/report/page/page_script.h"

namespace vbpl {
namespace {

constexpr std::size_t kWhole = 20'000;  // bytes of a passage on a page that is drawn as it is
constexpr std::size_t kShort = 700;     // and of one among very many
constexpr std::string_view kSeverities[] = {"error", "warning", "notice"};

std::string base64_of_hex(const std::string& hex) {
  constexpr std::string_view kLetters = "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/";
  std::string out;
  for (std::size_t i = 0; i < hex.size(); i += 6) {
    const std::string three = hex.substr(i, 6);
    const unsigned long bits = std::stoul(three, nullptr, 16) << (4 * (6 - three.size()));
    for (std::size_t letter = 0; letter < 4; ++letter) {
      const bool used = letter <= three.size() / 2;
      out += used ? kLetters[(bits >> (18 - 6 * letter)) & 0x3FU] : '=';
    }
  }
  return out;
}

std::string head(const FindingsPageInput& input) {
  const std::string day = input.coverage.as_of ? vietnamese(*input.coverage.as_of) : "";
  return fmt::format(
      "<!DOCTYPE html>\n<html lang=\"vi\">\n<head>\n<meta charset=\"utf-8\">\n"
      "<meta name=\"viewport\" content=\"width=device-width, initial-scale=1\">\n"
      "<meta http-equiv=\"Content-Security-Policy\" content=\"default-src 'none'; style-src 'unsafe-inline'; "
      "script-src 'sha256-{}'\">\n<title>Kết quả rà soát {}</title>\n<style>{}</style>\n</head>\n<body>\n"
      "<a class=\"skip\" href=\"#findings\">Đến các phát hiện</a>\n"
      "<header><h1>Kết quả rà soát văn bản</h1>\n<p>Hiệu lực xét đến ngày {}.</p></header>\n<main>\n",
      base64_of_hex(sha256_hex(page_script())), escape_xml(day), page_style(), escape_xml(day));
}

/// What was left unlooked at; checks that were kept from the same things for the same reason share a row.
std::string not_checked(const FindingsPageInput& input) {
  std::vector<std::pair<std::pair<std::string, std::size_t>, std::string>> rows;
  for (const NotChecked& one : input.coverage.not_checked) {
    const std::pair what(one.reason, one.count);
    auto row = std::find_if(rows.begin(), rows.end(), [&](const auto& known) { return known.first == what; });
    if (row == rows.end()) row = rows.insert(rows.end(), {what, ""});
    row->second += (row->second.empty() ? "" : "; ") + check_words(one.check);
  }
  if (rows.empty()) return {};
  std::string html =
      "<details open><summary>Những gì chưa được kiểm tra</summary><section class=\"scroll\" tabindex=\"0\" "
      "aria-label=\"Chưa kiểm tra\"><table><caption>Chưa kiểm tra</caption><thead><tr><th scope=\"col\">Lý "
      "do</th><th scope=\"col\">Số lượng</th><th scope=\"col\">Kiểm tra</th></tr></thead><tbody>\n";
  for (const auto& [what, checks] : rows) {
    const auto known = input.reasons.find(what.first);
    html +=
        fmt::format("<tr><td class=\"why\">{}</td><td class=\"n\">{}</td><td class=\"what\">{}</td></tr>\n",
                    escape_xml(known == input.reasons.end() ? what.first : known->second), what.second,
                    escape_xml(checks));
  }
  return html + "</tbody></table></section></details>\n";
}

/// What was read and what was not, before anything else: silence is not clean.
std::string coverage(const FindingsPageInput& input) {
  const CoverageReport& report = input.coverage;
  std::string html = fmt::format(
      "<section aria-labelledby=\"scope\"><h2 id=\"scope\">Phạm vi đã xem xét</h2>\n<p>{} đầu vào, {} văn "
      "bản "
      "đọc được, <strong>{} không đọc được</strong>. Không có phát hiện không có nghĩa là không có "
      "lỗi.</p>\n",
      report.inputs, report.parsed, report.failed.size());
  if (!report.failed.empty()) {
    html += "<details open><summary>Không đọc được</summary><ul>\n";
    for (const Error& error : report.failed)
      html += "<li>" + escape_xml(error.path + ": " + error.message) + "</li>\n";
    html += "</ul></details>\n";
  }
  return html + not_checked(input) + "</section>\n";
}

std::string count_row(const std::string& name, const std::map<std::string, std::size_t>& counts) {
  std::string row = "<tr><th scope=\"row\">" + escape_xml(name) + "</th>";
  std::size_t all = 0;
  for (const auto& [severity, count] : counts) all += count;
  for (const std::string_view severity : kSeverities) {
    const auto found = counts.find(std::string(severity));
    row += fmt::format("<td class=\"n\">{}</td>", found == counts.end() ? 0 : found->second);
  }
  return row + fmt::format("<td class=\"n\">{}</td></tr>\n", all);
}

/// How many findings there are by something, the most frequent first.
template <class Name>
std::string count_table(const std::vector<Finding>& findings, const char* caption, const char* what,
                        Name name) {
  std::map<std::string, std::map<std::string, std::size_t>> counts;
  std::map<std::string, std::size_t> sums;
  for (const Finding& finding : findings) {
    ++counts[name(finding)][finding.severity];
    ++sums[name(finding)];
  }
  std::vector<std::pair<std::string, std::size_t>> order(sums.begin(), sums.end());
  std::stable_sort(order.begin(), order.end(),
                   [](const auto& a, const auto& b) { return a.second > b.second; });
  std::string html = fmt::format(
      "<section class=\"scroll\" tabindex=\"0\" aria-label=\"{0}\"><table>"
      "<caption>{0}</caption><thead><tr><th scope=\"col\">{1}</th>",
      caption, what);
  for (const std::string_view severity : kSeverities)
    html += "<th scope=\"col\">" + severity_words(std::string(severity)) + "</th>";
  html += "<th scope=\"col\">Tổng</th></tr></thead><tbody>\n";
  for (const auto& [key, sum] : order) html += count_row(key, counts[key]);
  return html + "</tbody></table></section>\n";
}

std::string summary(const std::vector<Finding>& findings) {
  return "<section aria-labelledby=\"sums\"><h2 id=\"sums\">Tổng hợp</h2>\n" +
         count_table(findings, "Theo loại kiểm tra", "Kiểm tra",
                     [](const Finding& finding) { return check_words(finding.check); }) +
         "<details><summary>Theo văn bản</summary>" +
         count_table(findings, "Theo văn bản", "Văn bản",
                     [](const Finding& finding) { return name_of_key(finding.ours.doc); }) +
         "</details></section>\n";
}

/// Hidden until the script makes it work.
std::string filters(const std::vector<Finding>& findings) {
  std::map<std::string, std::string> checks;
  for (const Finding& finding : findings) checks[finding.check] = check_words(finding.check);
  std::string html =
      "<form id=\"filters\" hidden role=\"search\" aria-label=\"Lọc phát hiện\"><div><label for=\"q\">Tìm "
      "(không cần "
      "dấu)</label><input id=\"q\" type=\"search\" autocomplete=\"off\"></div>\n<div><label "
      "for=\"check\">Kiểm tra</label><select id=\"check\"><option value=\"\">Tất cả</option>";
  for (const auto& [id, words] : checks)
    html += "<option value=\"" + escape_xml(id) + "\">" + escape_xml(words) + "</option>";
  html +=
      "</select></div>\n<div><label for=\"severity\">Mức</label><select id=\"severity\"><option value=\"\">"
      "Tất cả</option>";
  for (const std::string_view severity : kSeverities)
    html += fmt::format("<option value=\"{}\">{}</option>", severity, severity_words(std::string(severity)));
  return html +
         "</select></div>\n<button type=\"submit\">Lọc</button>\n<button type=\"reset\">Bỏ "
         "lọc</button></form>\n";
}

std::string side_html(const SideView& side, const char* title, const char* element) {
  std::string html = fmt::format("<div><h4>{}</h4><p>{}</p><blockquote>", title, escape_xml(side.title));
  for (const auto& [text, marked] : side.pieces)
    html += marked ? fmt::format("<{0}>{1}</{0}>", element, escape_xml(text)) : escape_xml(text);
  return html + "</blockquote><p>" + escape_xml(side.status) + "</p></div>\n";
}

std::string finding_html(const FindingView& view) {
  std::string html = fmt::format(
      "<article class=\"f {0}\" id=\"{1}\" data-check=\"{2}\" data-severity=\"{0}\">\n<h3>{3}"
      "</h3>\n<p class=\"tags\">",
      escape_xml(view.severity), escape_xml(view.anchor), escape_xml(view.check), escape_xml(view.message));
  for (const std::string& tag : view.tags) html += "<span>" + escape_xml(tag) + "</span>";
  html += "</p>\n<div class=\"sides\">\n" + side_html(view.ours, "Văn bản được rà soát", "ins");
  if (view.theirs) html += side_html(*view.theirs, "Đối chiếu", "del");
  html += "</div>\n<dl>";
  for (const auto& [term, words] : view.facts)
    html += "<dt>" + escape_xml(term) + "</dt><dd>" + escape_xml(words) + "</dd>";
  return html + "</dl></article>\n";
}

void write_side(Json& json, const char* name, const SideView& side, int mark) {
  json.key(name);
  json.begin_array();
  json.value(side.title);
  json.value(side.status);
  json.begin_array();
  for (const auto& [text, marked] : side.pieces) {
    json.begin_array();
    json.value(text);
    json.value(marked ? mark : 0);
    json.end_array();
  }
  json.end_array();
  json.end_array();
}

void write_view(Json& json, const FindingView& view) {
  json.begin_object();
  json.field("anchor", view.anchor);
  json.field("check", view.check);
  json.field("severity", view.severity);
  json.field("message", view.message);
  json.key("tags");
  json.begin_array();
  for (const std::string& tag : view.tags) json.value(tag);
  json.end_array();
  write_side(json, "ours", view.ours, 1);
  if (view.theirs) write_side(json, "theirs", *view.theirs, 2);
  json.key("facts");
  json.begin_array();
  for (const auto& [term, words] : view.facts) {
    json.begin_array();
    json.value(term);
    json.value(words);
    json.end_array();
  }
  json.end_array();
  json.end_object();
}

/// The findings as data; no "<" in it, so that nothing can end the block.
std::string data_block(const std::vector<FindingView>& views) {
  Json json;
  json.begin_array();
  for (const FindingView& view : views) write_view(json, view);
  json.end_array();
  std::string safe;
  for (const char c : std::move(json).take()) {
    if (c == '<')
      safe += "\\u003c";
    else
      safe += c;
  }
  return "<script id=\"data\" type=\"application/json\" data-ours=\"Văn bản được rà soát\" data-theirs=\"Đối "
         "chiếu\">" +
         safe + "</script>\n";
}

std::string findings_section(const std::vector<Finding>& findings) {
  const bool drawn = findings.size() <= kMostDrawn;
  const auto views = finding_views(findings, drawn ? kWhole : kShort);
  std::string html = fmt::format(
      "<section aria-labelledby=\"list\"><h2 id=\"list\">Các phát hiện</h2>\n{}<p id=\"shown\" "
      "role=\"status\" "
      "data-words=\"Hiển thị {{n}} trên {{all}} phát hiện\">{} phát hiện</p>\n",
      filters(findings), findings.size());
  if (!drawn)
    html += fmt::format(
        "<noscript><p>Trang có {} phát hiện, cần JavaScript để hiển thị. Không có JavaScript: dùng "
        "vbpl-review "
        "--format tsv.</p></noscript>\n<div id=\"pager\" class=\"pager\" hidden><button id=\"back\" "
        "type=\"button\">Trang trước</button> <span id=\"page\"></span> <button id=\"next\" "
        "type=\"button\">Trang sau</button></div>\n",
        findings.size());
  html += "<div id=\"findings\">";
  if (drawn) {
    for (const FindingView& view : views) html += finding_html(view);
  }
  return html + "</div>\n" + (drawn ? "" : data_block(views)) + "</section>\n";
}

}  // namespace

std::string findings_page(const FindingsPageInput& input) {
  return head(input) + coverage(input) + summary(input.findings) + findings_section(input.findings) +
         "</main>\n<script>" + std::string(page_script()) + "</script>\n</body>\n</html>\n";
}

}  // namespace vbpl
