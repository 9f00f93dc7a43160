// SPDX-License-Identifier: GPL-3.0-or-later
#include "libdoc/amend/notes.h"

#include <fmt/format.h>
#include <map>

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

/// "khoản 2 Điều 1 của Nghị định số 10/2025/NĐ-CP, có hiệu lực kể từ ngày 01/7/2025".
std::string source_of(const Edit& edit) {
  const Document& actor = *edit.actor;
  std::string out = " theo quy định tại ";
  if (edit.command.unit >= 0) out += unit_label(actor, static_cast<std::size_t>(edit.command.unit)) + " của ";
  out += actor.doc_type.value_or("Văn bản");
  if (actor.number) out += " số " + *actor.number;
  if (edit.from) out += ", có hiệu lực kể từ ngày " + vietnamese(*edit.from);
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
    std::string line = mark;
    for (const Edit* edit : found->second)
      line += (edit == found->second.front() ? " " : "; ") +
              note_sentence(*edit, consolidation.tree.node(node).unit.kind);
    notes.marks.behind_label.emplace(node, mark);
    notes.lines.push_back(line + ".");
  }
  return notes;
}

}  // namespace vbpl
