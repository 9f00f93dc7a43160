// SPDX-License-Identifier: GPL-3.0-or-later
#include "libdoc/read/odt_body.h"

#include <algorithm>
#include <unordered_map>
#include <utility>

#include "libdoc/read/xml_tree.h"

namespace vbpl {
namespace {

constexpr int kMostBlanks = 100;  // of one text:s
constexpr int kMostRepeated = 64;

std::string_view value(pugi::xml_node node, const char* name) { return node.attribute(name).value(); }

std::size_t count_of(pugi::xml_node node, const char* name, int most) {
  return static_cast<std::size_t>(std::clamp(xml_integer(value(node, name)).value_or(1), 1, most));
}

}  // namespace

OdtBody::Element OdtBody::element_of(std::string_view name) {
  static const std::unordered_map<std::string_view, Element> kElements = {
      {"text:tracked-changes", Element::skipped},
      {"text:sequence-decls", Element::skipped},
      {"text:variable-decls", Element::skipped},
      {"text:user-field-decls", Element::skipped},
      {"text:note-citation", Element::skipped},
      {"text:number", Element::skipped},
      {"text:ruby-text", Element::skipped},
      {"text:index-title-template", Element::skipped},
      {"office:forms", Element::skipped},
      {"office:annotation", Element::skipped},
      {"office:event-listeners", Element::skipped},
      {"office:change-info", Element::skipped},
      {"svg:title", Element::skipped},
      {"svg:desc", Element::skipped},
      {"table:title", Element::skipped},
      {"table:desc", Element::skipped},
      {"table:covered-table-cell", Element::skipped},
      {"text:table-of-content", Element::contents},
      {"text:illustration-index", Element::contents},
      {"text:table-index", Element::contents},
      {"text:object-index", Element::contents},
      {"text:alphabetical-index", Element::contents},
      {"text:section", Element::section},
      {"text:p", Element::paragraph},
      {"text:h", Element::heading},
      {"text:span", Element::span},
      {"text:s", Element::blanks},
      {"text:tab", Element::tab},
      {"text:line-break", Element::line_break},
      {"text:hidden-text", Element::hidden_text},
      {"text:note", Element::note},
      {"text:list", Element::list},
      {"text:list-item", Element::list_item},
      {"text:list-header", Element::list_header},
      {"text:change", Element::change},
      {"text:change-start", Element::change_start},
      {"text:change-end", Element::change_end},
      {"table:table", Element::table},
      {"table:table-row", Element::row},
      {"table:table-cell", Element::cell},
      {"draw:frame", Element::frame},
      {"draw:custom-shape", Element::shape},
      {"draw:rect", Element::shape},
      {"draw:ellipse", Element::shape},
      {"draw:circle", Element::shape},
      {"draw:caption", Element::shape},
      {"draw:polygon", Element::shape},
      {"draw:path", Element::shape},
      {"draw:line", Element::shape},
      {"draw:connector", Element::shape},
      {"draw:object", Element::object},
      {"draw:object-ole", Element::object},
  };
  const auto found = kElements.find(name);
  return found == kElements.end() ? Element::other : found->second;
}

void OdtBody::read(pugi::xml_node body) {
  gather_changes(body.child("text:tracked-changes"));
  walk(body);
  // Notes may hold notes; they come behind those that are known.
  for (std::size_t i = 0; i < notes_.size(); ++i) {
    writer_.begin_note(i + 1);
    walk(notes_[i]);
  }
}

void OdtBody::gather_changes(pugi::xml_node tracked) {
  for (const pugi::xml_node region : tracked.children("text:changed-region")) {
    const bool only_look = region.child("text:format-change");
    for (const char* id : {"xml:id", "text:id"}) {
      if (!only_look && !value(region, id).empty())
        deletions_.emplace(value(region, id), region.child("text:deletion"));
    }
  }
}

void OdtBody::walk(pugi::xml_node container) {
  joining_ = in_paragraph_ = false;
  inserted_ = 0;
  descend(container, Element::other);
  walk_.run(
      [this](pugi::xml_node node) {
        if (node.type() == pugi::node_element) visit(node);
        if (in_paragraph_ && (node.type() == pugi::node_pcdata || node.type() == pugi::node_cdata))
          emit(single_blanks(node.value()));
      },
      [this](const Around& around) { leave(around); });
  writer_.end_line();
}

void OdtBody::visit(pugi::xml_node node) {
  const Element element = element_of(node.name());
  switch (element) {
    case Element::skipped:
    case Element::deletion:
    case Element::text_box:
      return;
    case Element::contents:
      return writer_.note_contents();
    case Element::section:
      if (value(node, "text:display") == "none") return writer_.note_hidden();
      return descend(node, element);
    case Element::paragraph:
    case Element::heading:
      return enter_paragraph(node, element);
    case Element::span:
      descend(node, element);
      run_ = styles_.text(value(node, "text:style-name")).run.over(run_);
      return;
    case Element::blanks:
      return emit(std::string(count_of(node, "text:c", kMostBlanks), ' '));
    case Element::tab:
      return emit(writer_.tab());
    case Element::line_break:
      return writer_.end_line();
    case Element::hidden_text:
      if (value(node, "text:is-hidden") == "true") return writer_.note_hidden();
      return descend(node, element);
    case Element::note:
      return notes_.push_back(node.child("text:note-body"));
    case Element::frame:
      return enter_frame(node);
    case Element::shape:
      return add_text_box(node);
    case Element::object:
      return writer_.note(Severity::warning, "embedded-object",
                          "the document embeds an object, such as a formula, which was not read");
    case Element::list:
    case Element::list_item:
    case Element::list_header:
      return enter_list(node, element);
    case Element::table:
      writer_.begin_table();
      return descend(node, element);
    case Element::row:
      writer_.begin_row();
      return descend(node, element);
    case Element::cell:
      return enter_cell(node);
    case Element::change:
      return change_point(node);
    case Element::change_start:
    case Element::change_end:
      return change_border(node, element == Element::change_start);
    case Element::other:
      return descend(node, element);
  }
}

void OdtBody::leave(const Around& around) {
  switch (around.element) {
    case Element::paragraph:
    case Element::heading:
      return leave_paragraph();
    case Element::span:
      run_ = around.run;
      return;
    case Element::list:
      return lists_.close_list();
    case Element::list_item:
    case Element::list_header:
      return lists_.close_item();
    case Element::cell:
      joining_ = false;
      return writer_.end_cell();
    case Element::table:
      return writer_.end_table();
    case Element::text_box:
      return lists_.end_apart();
    case Element::deletion:
      lists_.end_apart();
      paragraph_ = std::move(open_deletions_.back().around);
      in_paragraph_ = open_deletions_.back().in_paragraph;
      open_deletions_.pop_back();
      run_ = around.run;
      show_change();
      return in_paragraph_ ? void() : writer_.end_line();
    default:
      return;
  }
}

/// The paragraphs of a deletion go on in the line around it: the first begins there, the last ends there.
void OdtBody::enter_paragraph(pugi::xml_node node, Element element) {
  const OdtStyle& style = styles_.paragraph(value(node, "text:style-name"));
  const bool deleted = !open_deletions_.empty();
  const bool is_first = deleted && open_deletions_.back().paragraphs++ == 0;
  if (!std::exchange(joining_, false) && !is_first) writer_.end_line();
  run_ = style.run;
  in_paragraph_ = true;
  paragraph_ = {};
  if (writer_.line_is_empty()) {
    paragraph_.labelled = lists_.has_label();
    paragraph_.list_style = style.list_style.value_or("");
    const bool outlined = element == Element::heading && !lists_.in_list() && style.list_style != "" &&
                          value(node, "text:is-list-header") != "true";
    if (outlined) paragraph_.outline_level = xml_integer(value(node, "text:outline-level")).value_or(1);
    paragraph_.labelled = paragraph_.labelled || outlined;
  }
  descend(node, element);
}

void OdtBody::leave_paragraph() {
  in_paragraph_ = false;
  if (!open_deletions_.empty()) return;
  joining_ = writer_.leaves_out(TextChange::inserted) && inserted_ > 0;
  if (joining_) return;
  emit_label(false);
  writer_.end_line();
  // In reverse: the last frame pushed is read first.
  for (; !text_boxes_.empty(); text_boxes_.pop_back()) {
    lists_.begin_apart();
    descend(text_boxes_.back(), Element::text_box);
  }
}

void OdtBody::enter_list(pugi::xml_node node, Element element) {
  if (element == Element::list) {
    lists_.open_list(node);
  } else {
    lists_.open_item(node, element == Element::list_item);
  }
  descend(node, element);
}

/// Cells that are repeated are empty ones.
void OdtBody::enter_cell(pugi::xml_node node) {
  for (std::size_t i = 1; i < count_of(node, "table:number-columns-repeated", kMostRepeated); ++i)
    writer_.begin_cell(1, 1);
  writer_.begin_cell(count_of(node, "table:number-columns-spanned", 1000),
                     count_of(node, "table:number-rows-spanned", 1000));
  descend(node, Element::cell);
}

/// Of the ways in which a frame may be shown the text box comes first.
void OdtBody::enter_frame(pugi::xml_node node) {
  if (const pugi::xml_node box = node.child("draw:text-box")) return add_text_box(box);
  descend(node, Element::frame);
}

void OdtBody::add_text_box(pugi::xml_node box) {
  if (in_paragraph_) return text_boxes_.push_back(box);
  lists_.begin_apart();
  descend(box, Element::text_box);
}

/// Here something was deleted.
void OdtBody::change_point(pugi::xml_node node) {
  const auto found = deletions_.find(value(node, "text:change-id"));
  if (found == deletions_.end() || !found->second) return;
  writer_.note_changes();
  const pugi::xml_node deletion = found->second;
  deletions_.erase(found);  // what a broken file points to twice is read once
  if (writer_.leaves_out(TextChange::deleted)) return;
  const auto is_text = [](pugi::xml_node child) {
    return child.name() != std::string_view("office:change-info");
  };
  const bool within_line =
      std::count_if(deletion.begin(), deletion.end(), is_text) == 1 && deletion.child("text:p");
  if (within_line && in_paragraph_) emit_label(true);
  open_deletions_.push_back({paragraph_, in_paragraph_, 0});
  lists_.begin_apart();
  descend(deletion, Element::deletion);
  show_change();
}

void OdtBody::change_border(pugi::xml_node node, bool start) {
  const auto found = deletions_.find(value(node, "text:change-id"));
  if (found == deletions_.end() || found->second) return;
  writer_.note_changes();
  inserted_ = std::max(0, inserted_ + (start ? 1 : -1));
  show_change();
}

void OdtBody::show_change() {
  writer_.set_change(!open_deletions_.empty() ? TextChange::deleted
                     : inserted_ > 0          ? TextChange::inserted
                                              : TextChange::none);
}

void OdtBody::emit(std::string_view words) {
  const bool rejected = writer_.leaves_out(TextChange::inserted) && inserted_ > 0 && open_deletions_.empty();
  if (rejected || !in_paragraph_) return;
  const bool visible = !run_.hidden.value_or(false);
  if (visible && writer_.line_is_empty() && words.find_first_not_of(" \t") == words.npos) return;
  words = writer_.shown(words, run_);
  if (words.empty()) return;
  emit_label(true);
  writer_.add(words, run_);
}

/// An empty paragraph counts and shows its number; a bullet alone says nothing.
void OdtBody::emit_label(bool words_follow) {
  if (!std::exchange(paragraph_.labelled, false)) return;
  const auto label = paragraph_.outline_level ? lists_.next_heading(*paragraph_.outline_level)
                                              : lists_.next(paragraph_.list_style);
  if (!label || label->text.empty() || (label->bullet && !words_follow)) return;
  writer_.add_label(label->text, "a word processor");
}

}  // namespace vbpl
