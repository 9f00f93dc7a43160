// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include <optional>
#include <pugixml.hpp>
#include <string>
#include <string_view>
#include <vector>

#include "libdoc/read/body_writer.h"
#include "libdoc/read/docx_elements.h"
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
  DocxBody(DocxStyles& styles, DocxNumbering numbering, BodyWriter& writer)
      : styles_(styles), numbering_(std::move(numbering)), writer_(writer) {}

  /// Reads everything below `container` (w:body, w:footnote).
  void read(pugi::xml_node container);
  /// In order of reference.
  [[nodiscard]] const std::vector<DocxNoteReference>& notes() const { return notes_; }

 private:
  using Element = DocxElement;

  /// What the properties of a paragraph say, before or after the tracked change of them that is asked for.
  struct Properties {
    std::string_view style_id;
    DocxNumberingRef numbering;
    bool mark_gone = false;  ///< a tracked change joins it to the next
    bool mark_hidden = false;
  };
  struct Paragraph {
    RunProperties run;          ///< what its style says of its text
    std::optional<int> num_id;  ///< of its label, until that is written
    int level = 0;
    bool mark_gone = false, mark_hidden = false;  ///< as in Properties
  };

  void visit(pugi::xml_node node, Element element);
  void leave(Element element);
  void descend(pugi::xml_node node, Element element) { walk_.descend(node, element); }
  void enter_change(pugi::xml_node node, Element element);
  void show_change();
  [[nodiscard]] Properties properties_of(pugi::xml_node paragraph) const;
  void read_mark(pugi::xml_node properties, Properties& into) const;
  [[nodiscard]] Properties last_of_joined(pugi::xml_node first, Properties own) const;
  void descend_alternate(pugi::xml_node node);
  void enter_paragraph(pugi::xml_node node);
  void leave_paragraph();
  void set_label(const Properties& paragraph);
  void enter_run(pugi::xml_node node);
  void enter_row(pugi::xml_node node);
  void enter_cell(pugi::xml_node node);
  void field_char(pugi::xml_node node);
  void symbol(pugi::xml_node node);
  void add_text(pugi::xml_node node);
  void emit(std::string_view words);
  void emit_label(bool words_follow);

  DocxStyles& styles_;
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
