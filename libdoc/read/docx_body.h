// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include <optional>
#include <pugixml.hpp>
#include <string>
#include <string_view>
#include <vector>

#include "libdoc/read/body_writer.h"
#include "libdoc/read/docx_numbering.h"
#include "libdoc/read/docx_styles.h"
#include "libdoc/read/xml_walk.h"

namespace vbpl {

/// A footnote or endnote that the text refers to.
struct DocxNoteReference {
  bool endnote = false;
  std::string id;
};

/// Walks over the block content of Word parts and writes what Word shows: hidden text and generated contents
/// left out, text boxes after their paragraph. One walker reads the main part first and then each note, so
/// that lists count on.
class DocxBody {
 public:
  DocxBody(const DocxStyles& styles, DocxNumbering numbering, BodyWriter& writer)
      : styles_(styles), numbering_(std::move(numbering)), writer_(writer) {}

  /// Reads everything below `container` (w:body, w:footnote).
  void read(pugi::xml_node container);
  /// In order of reference.
  [[nodiscard]] const std::vector<DocxNoteReference>& notes() const { return notes_; }

 private:
  enum class Element {
    other,
    skipped,
    deleted,
    inserted,
    paragraph,
    run,
    text,
    deleted_text,
    tab,
    line_break,
    no_break_hyphen,
    soft_hyphen,
    symbol,
    drawing,
    text_box,
    alternate,
    field_char,
    footnote,
    endnote,
    table,
    row,
    cell,
    foreign_part,
    denominator,
  };
  [[nodiscard]] static Element element_of(std::string_view name);

  struct Paragraph {
    const DocxStyle* style = nullptr;
    std::optional<int> num_id;  ///< of its label, until that is written
    int level = 0;
    bool mark_gone = false;  ///< a tracked change joins it to the next
    bool mark_hidden = false;
  };

  void visit(pugi::xml_node node);
  void leave(Element element);
  void descend(pugi::xml_node node, Element element) { walk_.descend(node, element); }
  void enter_change(pugi::xml_node node, Element element);
  void show_change();
  [[nodiscard]] bool is_mark_gone(pugi::xml_node paragraph) const;
  [[nodiscard]] pugi::xml_node last_of_joined(pugi::xml_node first) const;
  [[nodiscard]] pugi::xml_node properties_of(pugi::xml_node node, const char* name) const;
  void descend_alternate(pugi::xml_node node);
  void enter_paragraph(pugi::xml_node node);
  void leave_paragraph();
  void set_label(pugi::xml_node paragraph);
  void enter_run(pugi::xml_node node);
  void enter_row(pugi::xml_node node);
  void enter_cell(pugi::xml_node node);
  void field_char(pugi::xml_node node);
  void symbol(pugi::xml_node node);
  void add_text(pugi::xml_node node);
  void emit(std::string_view words);
  void emit_label(bool words_follow);

  const DocxStyles& styles_;
  DocxNumbering numbering_;
  BodyWriter& writer_;
  XmlWalk<Element> walk_;
  std::vector<bool> fields_;                // open complex fields: true = in the result, which is text
  std::vector<pugi::xml_node> text_boxes_;  // of the open paragraph, for after it
  std::vector<DocxNoteReference> notes_;
  Paragraph paragraph_;
  RunProperties run_;
  bool joining_ = false;                           // the paragraph before goes on in this one
  int drawings_ = 0, deleted_ = 0, inserted_ = 0;  // open elements
};

}  // namespace vbpl
