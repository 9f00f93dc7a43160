// SPDX-License-Identifier: GPL-3.0-or-later
#include <fmt/format.h>

#include <iterator>

#include "libdoc/report/act/act_parts.h"

namespace vbpl {
namespace {

/// A state is told by a word, a mark and a colour; no one of them alone.
struct Look {
  const char *css, *mark, *words;
};

constexpr Look kLooks[] = {
    {"amended", "✎", "Đã sửa đổi, bổ sung"},
    {"inserted", "+", "Được bổ sung mới"},
    {"ended", "✕", "Hết hiệu lực"},
    {"suspended", "‖", "Tạm ngưng hiệu lực"},
    {"pending", "→", "Sẽ thay đổi"},
    {"failed", "!", "Có thay đổi chưa đưa được vào văn bản"},
    {"noted", "i", "Còn hiệu lực, có ghi chú"},
};
static_assert(std::size(kLooks) == static_cast<std::size_t>(ProvisionState::noted) + 1);

Look look_of(Status status) {
  struct Shape {
    const char *css, *mark;
  };
  static constexpr Shape kShapes[] = {{"pending", "→"},   {"force", "✓"},     {"amended", "✎"},
                                      {"suspended", "‖"}, {"suspended", "‖"}, {"ended", "✕"},
                                      {"failed", "?"}};
  static_assert(std::size(kShapes) == static_cast<std::size_t>(Status::unknown) + 1);
  const Shape& shape = kShapes[static_cast<std::size_t>(status)];
  return {shape.css, shape.mark, vietnamese(status)};
}

std::string badge(const Look& look) {
  return fmt::format("<span class=\"state {}\"><span aria-hidden=\"true\">{}</span> {}</span>", look.css,
                     look.mark, look.words);
}

}  // namespace

std::string_view act_style() {
  return R"css(:root{color-scheme:light dark;--line:#767676;--link:#0645ad;--amended:#8a4b00;--inserted:#1b5e20;--ended:#a3141a;--suspended:#6a1b9a;--pending:#0d47a1;--failed:#a3141a;--noted:#444;--force:#1b5e20;--soft:#f2f2f2}
@media(prefers-color-scheme:dark){:root{--line:#8a8a8a;--link:#9cc3ff;--amended:#ffb866;--inserted:#8fd694;--ended:#ff9a94;--suspended:#d9a8f0;--pending:#9cc3ff;--failed:#ff9a94;--noted:#ccc;--force:#8fd694;--soft:#2a2a2a}}
body{background:Canvas;color:CanvasText;overflow-wrap:anywhere}h1{font-size:1.4em;margin-bottom:0}.title{margin-top:.2em}a{color:var(--link)}
.state{font-weight:bold;border:1px solid;border-radius:.3em;padding:0 .4em}
.amended{color:var(--amended)}.inserted{color:var(--inserted)}.ended{color:var(--ended)}.suspended{color:var(--suspended)}
.pending{color:var(--pending)}.failed{color:var(--failed)}.noted{color:var(--noted)}.force{color:var(--force)}
.change{font-size:.9em;background:var(--soft);border-left:.4em solid var(--line);padding:.2em .6em;margin:.6em 0 .2em}
.change p{margin:.2em 0}.earlier{white-space:pre-line;margin:.3em 0;padding-left:.6em;border-left:2px solid var(--line)}
.facts{display:grid;grid-template-columns:max-content 1fr;gap:.1em 1em}.facts dt{font-weight:bold}.facts dd{margin:0}
.scroll{overflow-x:auto}.scroll table{width:100%;min-width:26em;font-size:.9em}caption{text-align:left;font-weight:bold}th{border:1px solid #999;padding:.2em .5em;text-align:left}
td,th{vertical-align:top}.legend span{margin:0 .4em .3em 0;display:inline-block}
.timeline{list-style:none;border-left:3px solid var(--line);padding-left:1em;margin-left:.4em}.timeline li{margin:.4em 0}
.timeline time{font-weight:bold}:target{outline:3px solid var(--pending);outline-offset:2px}
@media(max-width:40em){.facts{grid-template-columns:1fr}}
@media print{body{max-width:none;color:#000;background:#fff}nav,.legend{display:none}.change{break-inside:avoid}a{color:inherit}thead{display:table-header-group}}
)css";
}

std::string state_badge(ProvisionState state) { return badge(kLooks[static_cast<std::size_t>(state)]); }
std::string status_badge(Status status) { return badge(look_of(status)); }

std::string state_legend() {
  std::string html = "<details class=\"legend\"><summary>Các dấu hiệu trong văn bản</summary><p>";
  for (const Look& look : kLooks) html += badge(look);
  return html + "</p><p>Điều khoản không có dấu hiệu: như tình trạng của cả văn bản.</p></details>\n";
}

}  // namespace vbpl
