// SPDX-License-Identifier: GPL-3.0-or-later
#include "libdoc/read/docx_body.h"

#include <algorithm>
#include <utility>

#include "libdoc/read/docx_symbols.h"
#include "libdoc/read/xml_tree.h"

namespace vbpl {
namespace {

bool is_blank(char c) { return c == ' ' || c == '\t' || c == '\n' || c == '\r'; }

std::string_view without_border(std::string_view words) {
  while (!words.empty() && is_blank(words.front())) words.remove_prefix(1);
  while (!words.empty() && is_blank(words.back())) words.remove_suffix(1);
  return words;
}

/// The properties from before a tracked change of them, which hides in those of now.
pugi::xml_node former(pugi::xml_node properties, std::string_view change, std::string_view name) {
  const pugi::xml_node found = xml_child(properties, change);
  return found ? xml_child(found, name) : properties;
}

}  // namespace

DocxBody::Properties DocxBody::properties_of(pugi::xml_node paragraph) const {
  Properties result;
  pugi::xml_node properties = xml_child(paragraph, "pPr");
  if (writer_.changes() == TrackedChanges::reject) {
    read_mark(xml_child(properties, "rPr"), result);
    properties = former(properties, "pPrChange", "pPr");
  }
  for_each_element(properties, [&](pugi::xml_node child, XmlName name) {
    if (name == "pStyle") result.style_id = xml_value(child);
    if (name == "numPr") result.numbering = docx_numbering_ref(child);
    if (name == "rPr" && writer_.changes() != TrackedChanges::reject) read_mark(child, result);
  });
  return result;
}

/// The mark at the end of a paragraph: gone once changes are accepted or rejected, or hidden.
void DocxBody::read_mark(pugi::xml_node properties, Properties& into) const {
  for_each_element(properties, [&](pugi::xml_node child, XmlName name) {
    if (name == "vanish") into.mark_hidden = xml_is_on(child);
    if (((name == "del" || name == "moveFrom") && writer_.leaves_out(TextChange::deleted)) ||
        ((name == "ins" || name == "moveTo") && writer_.leaves_out(TextChange::inserted)))
      into.mark_gone = true;
  });
}

/// Those of the paragraph whose mark ends the one that begins with `first`.
DocxBody::Properties DocxBody::last_of_joined(pugi::xml_node first, Properties own) const {
  for (pugi::xml_node next = first.next_sibling(); next && own.mark_gone; next = next.next_sibling()) {
    if (xml_name(next) == "tbl") break;
    if (xml_name(next) == "p") own = properties_of(next);
  }
  return own;
}

void DocxBody::read(pugi::xml_node container) {
  joining_ = false;
  descend(container, Element::other);
  walk_.run(
      [this](pugi::xml_node node) {
        if (const XmlName name = xml_name(node); !name.empty()) visit(node, docx_element(name.view()));
      },
      [this](Element element) { leave(element); });
  writer_.end_line();
}

void DocxBody::visit(pugi::xml_node node, Element element) {
  const bool shape = element == Element::drawing || element == Element::text_box ||
                     element == Element::alternate || element == Element::skipped;
  if (drawings_ > 0 && !shape) return descend(node, Element::other);
  switch (element) {
    case Element::skipped:
      return;
    case Element::deleted:
    case Element::inserted:
      return enter_change(node, element);
    case Element::paragraph:
      return enter_paragraph(node);
    case Element::run:
      return enter_run(node);
    case Element::text:
      return add_text(node);
    case Element::deleted_text:
      return deleted_ > 0 ? add_text(node) : void();
    case Element::tab:
      return emit(writer_.tab());
    case Element::line_break:
      return writer_.end_line();
    case Element::no_break_hyphen:
      return emit("-");
    case Element::soft_hyphen:
      if (!run_.hidden.value_or(false)) writer_.add_soft_hyphen(run_);
      return;
    case Element::symbol:
      return symbol(node);
    case Element::text_box:
      text_boxes_.push_back(node);
      return;
    case Element::alternate:
      return descend_alternate(node);
    case Element::field_char:
      return field_char(node);
    case Element::footnote:
      notes_.push_back({false, std::string(xml_attribute(node, "id"))});
      return;
    case Element::endnote:
      notes_.push_back({true, std::string(xml_attribute(node, "id"))});
      return;
    case Element::row:
      return enter_row(node);
    case Element::cell:
      return enter_cell(node);
    case Element::foreign_part:
      return writer_.note(Severity::error, "foreign-part",
                          "a part of another format is inserted in the document and was not read; "
                          "open it in Word and save it again");
    case Element::denominator:
      emit("/");
      return descend(node, element);
    case Element::drawing:
      ++drawings_;
      return descend(node, element);
    case Element::table:
      writer_.begin_table();
      return descend(node, element);
    case Element::other:
      return descend(node, element);
  }
}

void DocxBody::leave(Element element) {
  switch (element) {
    case Element::paragraph:
      return leave_paragraph();
    case Element::run:
      run_ = paragraph_.run;
      return;
    case Element::drawing:
      --drawings_;
      return;
    case Element::deleted:
      --deleted_;
      return show_change();
    case Element::inserted:
      --inserted_;
      return show_change();
    case Element::cell:
      joining_ = false;
      return writer_.end_cell();
    case Element::table:
      return writer_.end_table();
    default:
      return;
  }
}

void DocxBody::enter_change(pugi::xml_node node, Element element) {
  writer_.note_changes();
  if (writer_.leaves_out(element == Element::deleted ? TextChange::deleted : TextChange::inserted)) return;
  ++(element == Element::deleted ? deleted_ : inserted_);
  show_change();
  descend(node, element);
}

void DocxBody::show_change() {
  writer_.set_change(deleted_ > 0    ? TextChange::deleted
                     : inserted_ > 0 ? TextChange::inserted
                                     : TextChange::none);
}

/// Word shows the first choice that it understands; the fallback repeats it for older programs.
void DocxBody::descend_alternate(pugi::xml_node node) {
  const pugi::xml_node choice = xml_child(node, "Choice");
  descend(choice ? choice : xml_child(node, "Fallback"), Element::other);
}

void DocxBody::enter_paragraph(pugi::xml_node node) {
  const Properties own = properties_of(node);
  const DocxStyle& style = styles_.paragraph(own.style_id);
  if (style.is_contents) return writer_.note_contents();
  paragraph_.run = run_ = style.run.over(styles_.defaults());
  if (!joining_) {
    writer_.end_line();
    set_label(last_of_joined(node, own));
  }
  paragraph_.mark_gone = own.mark_gone;
  paragraph_.mark_hidden = own.mark_hidden;
  if (own.mark_gone) writer_.note_changes();
  descend(node, Element::paragraph);
}

/// Numbering comes from the paragraph, or from its style.
void DocxBody::set_label(const Properties& paragraph) {
  const DocxStyle& style = styles_.paragraph(paragraph.style_id);
  const DocxNumberingRef& own = paragraph.numbering;
  paragraph_.num_id = own.num_id ? own.num_id : style.num_id;
  paragraph_.level = 0;
  if (!paragraph_.num_id) return;
  const auto style_level =
      style.level ? style.level : numbering_.level_of_style(*paragraph_.num_id, paragraph.style_id);
  paragraph_.level = own.level ? *own.level : own.num_id ? 0 : style_level.value_or(0);
}

void DocxBody::leave_paragraph() {
  // A field whose code does not end with its paragraph is broken; its rest must not hide the text that
  // follows.
  while (!fields_.empty() && !fields_.back()) fields_.pop_back();
  joining_ = paragraph_.mark_gone;
  if (joining_) return;
  if (!paragraph_.mark_hidden) emit_label(false);
  paragraph_.num_id.reset();
  writer_.end_line();
  // In reverse: the last frame pushed is read first.
  for (; !text_boxes_.empty(); text_boxes_.pop_back()) descend(text_boxes_.back(), Element::other);
}

/// An empty paragraph counts and shows its number, as in the first column of tables; a bullet alone says
/// nothing.
void DocxBody::emit_label(bool words_follow) {
  if (!paragraph_.num_id) return;
  const bool has_words = !writer_.line_is_empty();
  const auto label = numbering_.next(*paragraph_.num_id, paragraph_.level);
  paragraph_.num_id.reset();
  if (!label || has_words || (label->bullet && !words_follow)) return;
  writer_.add_label(label->text, "Word");
}

/// Nearly all runs hold their properties and one text: such a run is done with at once.
void DocxBody::enter_run(pugi::xml_node node) {
  pugi::xml_node child = node.first_child();
  pugi::xml_node properties = xml_name(child) == "rPr" ? child : xml_child(node, "rPr");
  if (properties) {
    if (properties == child) child = child.next_sibling();
    if (writer_.changes() == TrackedChanges::reject) properties = former(properties, "rPrChange", "rPr");
    const DocxRun run = docx_run(properties);
    run_ = run.style_id.empty() ? run.own.over(run_)
                                : run.own.over(styles_.character(run.style_id).run).over(run_);
  }
  for (; xml_name(child) == "t"; child = child.next_sibling()) add_text(child);
  if (!child) return leave(Element::run);
  walk_.descend_from(child, Element::run);
}

void DocxBody::enter_row(pugi::xml_node node) {
  const pugi::xml_node properties = xml_child(node, "trPr");
  if (xml_child(properties, writer_.leaves_out(TextChange::deleted) ? "del" : "ins") &&
      writer_.changes() != TrackedChanges::show)
    return writer_.note_changes();
  writer_.begin_row();
  const int before = xml_integer(xml_value(xml_child(properties, "gridBefore"))).value_or(0);
  if (before > 0) writer_.begin_cell(static_cast<std::size_t>(before), 1);
  descend(node, Element::row);
}

void DocxBody::enter_cell(pugi::xml_node node) {
  const pugi::xml_node properties = xml_child(node, "tcPr");
  if (xml_child(properties, writer_.leaves_out(TextChange::deleted) ? "cellDel" : "cellIns") &&
      writer_.changes() != TrackedChanges::show)
    return writer_.note_changes();
  writer_.begin_cell(static_cast<std::size_t>(
                         std::max(1, xml_integer(xml_value(xml_child(properties, "gridSpan"))).value_or(1))),
                     1);
  // Cells merged into the one above or before hold nothing that Word shows.
  for (const char* merge : {"vMerge", "hMerge"}) {
    const pugi::xml_node merged = xml_child(properties, merge);
    if (merged && xml_value(merged) != "restart") return;
  }
  descend(node, Element::cell);
}

void DocxBody::field_char(pugi::xml_node node) {
  const std::string_view type = xml_attribute(node, "fldCharType");
  if (type == "begin") {
    fields_.push_back(false);
  } else if (type == "separate" && !fields_.empty()) {
    fields_.back() = true;
  } else if (type == "end" && !fields_.empty()) {
    fields_.pop_back();
  }
}

void DocxBody::symbol(pugi::xml_node node) {
  const std::string_view sign = symbol_sign(xml_attribute(node, "font"), xml_attribute(node, "char"));
  if (sign.empty())
    writer_.note(Severity::warning, "unknown-symbol",
                 "a sign of a symbol font is not known and was read as U+FFFD");
  emit(sign.empty() ? "\xEF\xBF\xBD" : sign);
}

/// Almost always the element's value alone, without line ends.
void DocxBody::add_text(pugi::xml_node node) {
  std::string copy;
  std::string_view words = node.value();
  const bool ends_line = words.find('\n') != words.npos || words.find('\r') != words.npos;
  if (const pugi::xml_node more = node.first_child(); more || ends_line) {
    copy = words;
    for (const pugi::xml_node child : node.children()) copy += child.value();
    std::replace_if(
        copy.begin(), copy.end(), [](char c) { return c == '\n' || c == '\r'; }, ' ');
    words = copy;
  }
  const bool has_border = !words.empty() && (is_blank(words.front()) || is_blank(words.back()));
  emit(has_border && xml_attribute(node, "space") != "preserve" ? without_border(words) : words);
}

void DocxBody::emit(std::string_view words) {
  const bool code = std::find(fields_.begin(), fields_.end(), false) != fields_.end();
  words = code ? std::string_view() : writer_.shown(words, run_);
  if (words.empty()) return;
  emit_label(true);
  writer_.add(words, run_);
}

}  // namespace vbpl
