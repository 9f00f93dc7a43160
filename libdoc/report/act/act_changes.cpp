// SPDX-License-Identifier: GPL-3.0-or-later
#include <fmt/format.h>

#include "libdoc/amend/notes.h"
#include "libdoc/model/eid_words.h"
#include "libdoc/report/act/act_parts.h"
#include "libdoc/report/escape_xml.h"
#include "libdoc/text/fold.h"

namespace vbpl {
namespace {

std::string days_of(const Edit& edit) {
  std::string days = edit.from ? "từ ngày " + vietnamese(*edit.from) : std::string("chưa rõ ngày");
  if (edit.command.until) days += " đến trước ngày " + vietnamese(*edit.command.until);
  return days;
}

/// The sentence of the note, then the act as a link and the words of its command.
std::string edit_html(const ActPageInput& input, const Edit& edit, UnitKind kind) {
  const bool put = edit.command.state == "applied";
  std::string html = "<p>" + escape_xml(note_sentence(edit, kind)) +
                     ". Xem: " + act_link(input, edit.actor->id, act_name(*edit.actor)) + "</p>\n";
  if (!put && edit.command.state != "not_in_force")
    html +=
        "<p class=\"failed\">Chưa đưa vào văn bản: " + escape_xml(input.in_vietnamese(edit.command.reason)) +
        "</p>\n";
  return html + "<p class=\"earlier\">“" + escape_xml(trimmed(edit.actor->words(edit.command.span))) +
         "”</p>\n";
}

}  // namespace

std::string change_box(const ActPageInput& input, const ProvisionChange& change) {
  std::string html =
      fmt::format("<aside class=\"change\" aria-label=\"{}\">\n<p>{} {}</p>\n<details><summary>Căn cứ",
                  escape_xml("Ghi chú " + eid_label(change.eid)), state_badge(change.state),
                  days_of(*change.edits.back()));
  html += change.earlier.empty() ? "" : " và nội dung ban đầu";
  html += "</summary>\n";
  for (const Edit* edit : change.edits) html += edit_html(input, *edit, change.kind);
  if (!change.earlier.empty())
    html +=
        "<p>Nội dung ban đầu:</p>\n<p class=\"earlier\"><del>" + escape_xml(change.earlier) + "</del></p>\n";
  return html + "</details></aside>\n";
}

std::string change_table(const ActPageInput& input, const ActText& text) {
  if (text.changes.empty()) return {};
  std::string html = fmt::format(
      "<details open><summary>Điều khoản có thay đổi: {}</summary>\n<section class=\"scroll\" tabindex=\"0\" "
      "aria-label=\"Điều khoản có thay đổi\"><table><thead><tr><th scope=\"col\">Điều khoản</th><th "
      "scope=\"col\">Tình trạng</th><th scope=\"col\">Thời điểm</th><th scope=\"col\">Văn "
      "bản</th></tr></thead>"
      "<tbody>\n",
      text.changes.size());
  for (const ProvisionChange& change : text.changes) {
    const Edit& last = *change.edits.back();
    html += fmt::format(
        "<tr><th scope=\"row\"><a href=\"#{}\">{}</a></th><td>{}</td><td>{}</td><td>{}</td></tr>\n",
        escape_xml(change.eid), escape_xml(eid_label(change.eid)), state_badge(change.state), days_of(last),
        act_link(input, last.actor->id, act_name(*last.actor)));
  }
  return html + "</tbody></table></section></details>\n";
}

std::string unplaced_list(const ActPageInput& input, const ActText& text) {
  std::string items;
  for (const Edit* edit : text.unplaced) {
    const bool due = edit->from && *edit->from <= input.as_of;
    items += fmt::format("<li>{} {}, {}{}: “{}”</li>\n",
                         state_badge(due ? ProvisionState::failed : ProvisionState::pending),
                         act_link(input, edit->actor->id, act_name(*edit->actor)), days_of(*edit),
                         due ? " (" + escape_xml(input.in_vietnamese(edit->command.reason)) + ")" : "",
                         escape_xml(trimmed(edit->actor->words(edit->command.span))));
  }
  if (items.empty()) return {};
  return "<details open><summary>Chưa có trong văn bản dưới đây</summary><ul>\n" + items +
         "</ul></details>\n";
}

}  // namespace vbpl
