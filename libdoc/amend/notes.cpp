// SPDX-License-Identifier: GPL-3.0-or-later
#include "libdoc/amend/notes.h"

#include <fmt/format.h>

#include <algorithm>
#include <map>

#include "libdoc/text/fold.h"

namespace vbpl {
namespace {

const char* unit_word(UnitKind kind) {
  switch (kind) {
    case UnitKind::part:
      return "Phần";
    case UnitKind::chapter:
      return "Chương";
    case UnitKind::section:
      return "Mục";
    case UnitKind::subsection:
      return "Tiểu mục";
    case UnitKind::article:
      return "Điều";
    case UnitKind::clause:
      return "Khoản";
    case UnitKind::point:
      return "Điểm";
    case UnitKind::annex:
      return "Phụ lục";
    case UnitKind::form:
      return "Mẫu";
    default:
      return "Đoạn";
  }
}

/// "Quy định chi tiết" as it goes on behind a name; names of laws and bodies keep their letters.
std::string within_sentence(const std::string& title) {
  const std::size_t first = title.find(' ');
  if (first == std::string::npos || is_upper_case(title)) return title;
  const std::string word = title.substr(0, first);
  return lower(word) + title.substr(first);
}

/// The name of an act with `middle` between its number and its title. Laws are named by their titles.
std::string name_with(const Document& act, const std::string& middle) {
  const std::string type = act.doc_type.value_or("Văn bản");
  const bool is_law = type == "Luật" || type == "Bộ luật" || type == "Pháp lệnh";
  std::string name = type;
  if (is_law && act.title) name += " " + *act.title;
  if (act.number) name += " số " + *act.number;
  name += middle;
  if (!is_law && act.title) name += " " + within_sentence(*act.title);
  return name;
}

/// " theo quy định tại khoản 2 Điều 1 của Nghị định số 10/2025/NĐ-CP sửa đổi …, có hiệu lực kể từ ngày …".
std::string source_of(const Edit& edit) {
  const Document& actor = *edit.actor;
  std::string out = " theo quy định tại ";
  if (edit.command.unit >= 0) out += unit_label(actor, static_cast<std::size_t>(edit.command.unit)) + " của ";
  out += short_name(actor);
  if (edit.from) out += ", có hiệu lực kể từ ngày " + long_vietnamese(*edit.from);
  return out;
}

}  // namespace

std::string note_sentence(const Edit& edit, UnitKind kind) {
  const Amendment& command = edit.command;
  const std::string self = std::string(unit_word(kind)) + " này ";
  const std::string old_words = fmt::format("Cụm từ “{}” ", command.old_words);
  const std::string new_words = fmt::format("cụm từ “{}”", command.new_words);
  switch (command.verb) {
    case AmendVerb::insert:
      return self + "được bổ sung" + source_of(edit);
    case AmendVerb::repeal:
    case AmendVerb::expire:
      return self + "được bãi bỏ" + source_of(edit);
    case AmendVerb::replace_words:
      return old_words + "được thay thế bằng " + new_words + source_of(edit);
    case AmendVerb::insert_words:
      return fmt::format("Cụm từ “{}” được bổ sung{}", command.new_words, source_of(edit));
    case AmendVerb::delete_words:
      return old_words + "được bỏ" + source_of(edit);
    case AmendVerb::suspend:
      return self + "ngưng hiệu lực" + source_of(edit);
    case AmendVerb::correct:
      return self + "được đính chính" + source_of(edit);
    case AmendVerb::renumber:
      return self + "được đánh số lại" + source_of(edit);
    default:
      return self + "được sửa đổi, bổ sung" + source_of(edit);
  }
}

std::string long_vietnamese(Date date) {
  const unsigned month{date.month()};
  return fmt::format("{:02} tháng {}{} năm {}", unsigned{date.day()}, month < 3 ? "0" : "", month,
                     int{date.year()});
}

std::string note_of(const std::vector<const Edit*>& edits, UnitKind kind) {
  std::vector<std::string> told;
  std::string note;
  for (const Edit* edit : edits) {
    const std::string sentence = note_sentence(*edit, kind);
    if (std::find(told.begin(), told.end(), sentence) != told.end()) continue;
    told.push_back(sentence);
    note += (note.empty() ? "" : "; ") + sentence;
  }
  return note + ".";
}

std::string full_name(const Document& act) {
  std::string middle;
  if (act.issued) middle += " ngày " + long_vietnamese(*act.issued);
  const std::string body = act.issuer.value_or("") + (act.territory ? " " + *act.territory : std::string());
  if (!body.empty()) middle += " của " + body;
  return name_with(act, middle);
}

std::string short_name(const Document& act) { return name_with(act, ""); }

Notes notes_of(const Consolidation& consolidation) {
  std::map<int, std::vector<const Edit*>> by_node;
  for (const Edit& edit : consolidation.edits) {
    for (const int node : edit.touched) by_node[node].push_back(&edit);
  }
  Notes notes;
  notes.marks.repealed = "(được bãi bỏ)";
  for (const int node : consolidation.tree.with_all_below(TextTree::kRoot)) {
    const auto found = by_node.find(node);
    if (found == by_node.end()) continue;
    const std::string mark = fmt::format("[{}]", notes.lines.size() + 1);
    notes.marks.behind_label.emplace(node, mark);
    notes.lines.push_back(mark + " " + note_of(found->second, consolidation.tree.node(node).unit.kind));
  }
  return notes;
}

}  // namespace vbpl
