// SPDX-License-Identifier: GPL-3.0-or-later
#include "libdoc/report/page/overview_page.h"

#include <fmt/format.h>

#include <algorithm>
#include <functional>
#include <map>

#include "libdoc/report/escape_xml.h"
#include "libdoc/report/page/finding_view.h"

namespace vbpl {
namespace {

constexpr std::size_t kMostBars = 40;  // of one figure; the rest is one bar
constexpr double kBarWidth = 320;      // in pixels

constexpr std::string_view kStyle =
    ":root{color-scheme:light dark}\n"
    "body{font:1rem/1.5 \"Noto Sans\",\"Liberation Sans\",Arial,sans-serif;margin:0 "
    "auto;max-width:70rem;padding:0 "
    "1rem;overflow-wrap:anywhere}\n"
    "h1{font-size:1.5rem}table{border-collapse:collapse;margin:1.5rem 0;width:100%}\n"
    "caption{text-align:left;font-weight:bold}\n"
    "th,td{border-bottom:1px solid #8888;padding:.15rem "
    ".5rem;text-align:left;vertical-align:middle;font-weight:normal}\n"
    "thead th{font-weight:bold}td.n,th.n{text-align:right;width:5rem}td.b{width:40%}\n"
    "svg{display:block;width:100%;height:1rem}rect{fill:currentColor;opacity:.55}\n"
    "@media print{tr{break-inside:avoid}thead{display:table-header-group}}\n";

struct Bar {
  std::string name;
  std::size_t count = 0;
};

/// Bars in a set order: by name for years, by count for the rest.
enum class Order { by_name, by_count };

std::vector<Bar> bars(const std::map<std::string, std::size_t>& counts, Order order) {
  std::vector<Bar> all;
  for (const auto& [name, count] : counts) all.push_back({name, count});
  if (order == Order::by_count)
    std::stable_sort(all.begin(), all.end(), [](const Bar& a, const Bar& b) { return a.count > b.count; });
  if (all.size() <= kMostBars || order == Order::by_name) return all;
  Bar rest{fmt::format("{} mục khác", all.size() - kMostBars), 0};
  for (std::size_t i = kMostBars; i < all.size(); ++i) rest.count += all[i].count;
  all.resize(kMostBars);
  all.push_back(rest);
  return all;
}

std::string figure(const char* caption, const char* what, const std::vector<Bar>& all) {
  if (all.empty()) return {};
  std::size_t most = 1;
  for (const Bar& bar : all) most = std::max(most, bar.count);
  std::string html = fmt::format(
      "<table><caption>{}</caption><thead><tr><th scope=\"col\">{}</th><th class=\"n\" scope=\"col\">Số "
      "lượng</th>"
      "<th scope=\"col\">Biểu đồ</th></tr></thead><tbody>\n",
      caption, what);
  for (const Bar& bar : all) {
    const double width = kBarWidth * static_cast<double>(bar.count) / static_cast<double>(most);
    html += fmt::format(
        "<tr><th scope=\"row\">{}</th><td class=\"n\">{}</td><td class=\"b\"><svg aria-hidden=\"true\" "
        "viewBox=\"0 0 {} 16\" preserveAspectRatio=\"none\"><rect width=\"{:.1f}\" "
        "height=\"16\"/></svg></td></tr>\n",
        escape_xml(bar.name.empty() ? "(không rõ)" : bar.name), bar.count, kBarWidth, width);
  }
  return html + "</tbody></table>\n";
}

using NameOf = std::function<std::string(const ActEntry&)>;

std::string acts_by(const ActEntries& entries, const char* caption, const char* what, Order order,
                    const NameOf& name) {
  std::map<std::string, std::size_t> counts;
  for (const ActEntry& entry : entries.entries) ++counts[name(entry)];
  return figure(caption, what, bars(counts, order));
}

std::string fields(const ListInput& input, const ActEntries& entries) {
  if (input.fields.empty()) return {};
  std::map<std::string, std::size_t> counts;
  for (const ActEntry& entry : entries.entries) {
    for (const std::size_t field : entry.fields) ++counts[input.fields.names()[field]];
    if (entry.fields.empty()) ++counts[input.forms.word("no_field")];
  }
  return figure("Văn bản theo lĩnh vực", "Lĩnh vực", bars(counts, Order::by_count));
}

std::string findings(const ListInput& input) {
  std::map<std::string, std::size_t> counts;
  for (const Finding& finding : input.findings) ++counts[check_words(finding.check)];
  return figure("Phát hiện theo loại kiểm tra", "Kiểm tra", bars(counts, Order::by_count));
}

/// How many findings of each check are new, changed, the same and gone; which acts have another status.
std::string trend_tables(const Trend& trend) {
  std::string html =
      "<h2>So với lần trước</h2>\n<table><caption>Phát hiện</caption><thead><tr><th scope=\"col\">Kiểm "
      "tra</th><th class=\"n\" scope=\"col\">Mới</th><th class=\"n\" scope=\"col\">Nội dung đã đổi</th><th "
      "class=\"n\" scope=\"col\">Như "
      "cũ</th><th class=\"n\" scope=\"col\">Không còn</th></tr></thead><tbody>\n";
  for (const auto& [check, counts] : trend.findings)
    html += fmt::format(
        "<tr><th scope=\"row\">{}</th><td class=\"n\">{}</td><td class=\"n\">{}</td><td "
        "class=\"n\">{}</td><td class=\"n\">{}</td></tr>\n",
        escape_xml(check_words(check)), counts.fresh, counts.changed, counts.same, counts.gone);
  html += "</tbody></table>\n";
  if (!trend.told_statuses) return html + "<p>Lần trước không có bản ghi tình trạng để so sánh.</p>\n";
  html += fmt::format("<p>{} văn bản có tình trạng khác lần trước, {} văn bản lần trước chưa có.</p>\n",
                      trend.statuses.size(), trend.new_acts);
  if (trend.statuses.empty()) return html;
  html +=
      "<table><caption>Văn bản có tình trạng khác</caption><thead><tr><th scope=\"col\">Văn bản</th><th "
      "scope=\"col\">Lần trước</th><th scope=\"col\">Lần này</th></tr></thead><tbody>\n";
  for (const Trend::StatusChange& change : trend.statuses)
    html +=
        fmt::format("<tr><th scope=\"row\">{}</th><td>{}</td><td>{}</td></tr>\n",
                    escape_xml(name_of_key(change.doc)), vietnamese(change.before), vietnamese(change.now));
  return html + "</tbody></table>\n";
}

}  // namespace

std::string overview_page(const ListInput& input, const ListOptions& options, const ActEntries& entries,
                          const CoverageReport& coverage, const Trend* trend) {
  const FormAnnex& annex = input.forms.annex_on(options.decision);
  const auto document = [&](const ActEntry& entry) -> const Document& {
    return input.corpus.document(entry.document);
  };
  std::string html = fmt::format(
      "<!DOCTYPE html>\n<html lang=\"vi\">\n<head>\n<meta charset=\"utf-8\">\n<meta name=\"viewport\" "
      "content=\"width=device-width, initial-scale=1\">\n<meta http-equiv=\"Content-Security-Policy\" "
      "content=\"default-src 'none'; style-src 'unsafe-inline'\">\n<title>Tổng quan kho văn "
      "bản</title>\n<style>\n{}"
      "</style>\n</head>\n<body>\n<main>\n<h1>Tổng quan kho văn bản</h1>\n<p>Hiệu lực xét đến ngày {}: {} "
      "đầu vào, "
      "{} văn bản đọc được, <strong>{} không đọc được</strong>; {} văn bản được liệt kê.</p>\n",
      kStyle, vietnamese(options.as_of), coverage.inputs, coverage.parsed, coverage.failed.size(),
      entries.entries.size());
  if (trend != nullptr) html += trend_tables(*trend);
  html +=
      acts_by(entries, "Văn bản theo tình trạng", "Tình trạng", Order::by_count, [&](const ActEntry& entry) {
        return entry.standing == Standing::settled ? status_words(entry.status, input.forms, annex)
                                                   : "Chưa xếp được: " + input.forms.word(entry.why);
      });
  html += acts_by(entries, "Văn bản theo loại", "Loại", Order::by_count,
                  [&](const ActEntry& entry) { return document(entry).doc_type.value_or(""); });
  html += acts_by(entries, "Văn bản theo năm ban hành", "Năm", Order::by_name, [&](const ActEntry& entry) {
    const auto& issued = document(entry).issued;
    return issued ? std::to_string(static_cast<int>(issued->year())) : std::string();
  });
  html += acts_by(entries, "Văn bản theo cơ quan ban hành", "Cơ quan ban hành", Order::by_count,
                  [&](const ActEntry& entry) { return document(entry).issuer.value_or(""); });
  return html + fields(input, entries) + findings(input) + "</main>\n</body>\n</html>\n";
}

}  // namespace vbpl
