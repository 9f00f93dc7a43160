// SPDX-License-Identifier: GPL-3.0-or-later
#include <fmt/format.h>

#include <map>
#include <vector>

#include "libdoc/model/eid_words.h"
#include "libdoc/report/act/act_parts.h"
#include "libdoc/report/escape_xml.h"
#include "libdoc/report/graph_writer.h"

namespace vbpl {
namespace {

constexpr std::size_t kMostUnits = 12;  // named at one moment; the rest is counted

const char* verb_words(AmendVerb verb) {
  switch (verb) {
    case AmendVerb::insert:
      return "bổ sung";
    case AmendVerb::repeal:
    case AmendVerb::expire:
    case AmendVerb::repeal_document:
      return "bãi bỏ, làm hết hiệu lực";
    case AmendVerb::replace_document:
      return "thay thế";
    case AmendVerb::suspend:
      return "tạm ngưng hiệu lực";
    case AmendVerb::resume:
      return "cho tiếp tục hiệu lực";
    case AmendVerb::postpone:
    case AmendVerb::extend:
      return "thay đổi thời hạn hiệu lực";
    case AmendVerb::correct:
      return "đính chính";
    case AmendVerb::announce:
      return "công bố";
    case AmendVerb::renumber:
    case AmendVerb::move:
      return "đánh số lại, chuyển chỗ";
    default:
      return "sửa đổi, bổ sung";
  }
}

/// What one act does on one day in one way.
struct Moment {
  const Edit* edit = nullptr;
  std::vector<std::string> units;
};

std::string units_html(const Document& text, const std::vector<std::string>& units) {
  std::string html;
  for (std::size_t i = 0; i < units.size() && i < kMostUnits; ++i) {
    if (units[i].empty()) continue;
    html += html.empty() ? " " : ", ";
    const std::string label = escape_xml(eid_label(units[i]));
    html += unit_with_eid(text, units[i]) < 0
                ? label
                : fmt::format("<a href=\"#{}\">{}</a>", escape_xml(units[i]), label);
  }
  if (units.size() > kMostUnits) html += fmt::format(" và {} điều khoản khác", units.size() - kMostUnits);
  return html;
}

class Timeline {
 public:
  Timeline(const ActPageInput& input, const ActText& text) : input_(input), text_(text) {}

  void add(const std::optional<Date>& day, const std::string& html) {
    const Date when =
        day.value_or(Date{std::chrono::year(9999), std::chrono::month(12), std::chrono::day(31)});
    const std::string date =
        day ? fmt::format("<time datetime=\"{}\">{}</time>", iso(*day), vietnamese(*day)) : "Chưa rõ ngày";
    const bool later = !day || *day > input_.as_of;
    items_.emplace(when, fmt::format("<li>{}{}: {}</li>\n", date, later ? " (chưa đến)" : "", html));
  }

  void add_edits() {
    std::map<std::tuple<std::optional<Date>, std::string, std::string>, Moment> moments;
    for (const Edit& edit : text_.consolidation.edits) {
      Moment& moment = moments[{edit.from, edit.actor->id, verb_words(edit.command.verb)}];
      if (moment.edit == nullptr) moment.edit = &edit;
      moment.units.push_back(edit.command.target.unit);
    }
    for (const auto& [key, moment] : moments) {
      add(std::get<0>(key),
          fmt::format("{} {}{}", act_link(input_, moment.edit->actor->id, act_name(*moment.edit->actor)),
                      std::get<2>(key), units_html(text_.document, moment.units)));
    }
  }

  [[nodiscard]] std::string html() const {
    std::string list;
    for (const auto& [day, item] : items_) list += item;
    return "<section aria-labelledby=\"timeline\"><h2 id=\"timeline\">Dòng thời gian</h2>\n<ol "
           "class=\"timeline\">\n" +
           list + "</ol></section>\n";
  }

 private:
  const ActPageInput& input_;
  const ActText& text_;
  std::multimap<Date, std::string> items_;
};

}  // namespace

std::string act_timeline(const ActPageInput& input, const Document& base, const ActFate& fate,
                         const ActText& text) {
  Timeline timeline(input, text);
  if (base.issued) timeline.add(base.issued, "văn bản được ban hành");
  const auto from = fate.from ? fate.from : base.effective;
  if (from) timeline.add(from, "văn bản có hiệu lực");
  timeline.add_edits();
  if (fate.to) timeline.add(fate.to, "văn bản hết hiệu lực");
  return timeline.html();
}

}  // namespace vbpl
