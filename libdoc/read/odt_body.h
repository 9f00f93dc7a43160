// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include <map>
#include <optional>
#include <pugixml.hpp>
#include <string>
#include <string_view>
#include <vector>

#include "libdoc/read/body_writer.h"
#include "libdoc/read/odt_lists.h"
#include "libdoc/read/odt_styles.h"
#include "libdoc/read/xml_walk.h"

namespace vbpl {

/// Walks over the text of an OpenDocument file and writes what a word processor shows: hidden text and
/// generated contents left out, text boxes after their paragraph, notes at the end.
class OdtBody {
 public:
  OdtBody(const OdtStyles& styles, BodyWriter& writer) : styles_(styles), writer_(writer), lists_(styles) {}

  /// Reads everything below office:text.
  void read(pugi::xml_node body);

 private:
  enum class Element {
    other,
    skipped,
    contents,
    section,
    paragraph,
    heading,
    span,
    blanks,
    tab,
    line_break,
    hidden_text,
    note,
    frame,
    shape,
    object,
    list,
    list_item,
    list_header,
    table,
    row,
    cell,
    change,
    change_start,
    change_end,
    deletion,
    text_box,
  };
  [[nodiscard]] static Element element_of(std::string_view name);

  struct Paragraph {
    bool labelled = false;             ///< a label is due before the first words
    std::optional<int> outline_level;  ///< of a heading that stands in no list
    std::string list_style;
  };
  struct Around {
    Element element;
    RunProperties run;  ///< of the text around a span or a deletion
  };
  /// Text that a tracked change deleted, while it is read.
  struct Deletion {
    Paragraph around;
    bool in_paragraph = false;   ///< it stands in a paragraph
    std::size_t paragraphs = 0;  ///< begun in it
  };

  void gather_changes(pugi::xml_node tracked);
  void walk(pugi::xml_node container);
  void visit(pugi::xml_node node);
  void leave(const Around& around);
  void descend(pugi::xml_node node, Element element) { walk_.descend(node, {element, run_}); }
  void enter_paragraph(pugi::xml_node node, Element element);
  void leave_paragraph();
  void enter_list(pugi::xml_node node, Element element);
  void enter_cell(pugi::xml_node node);
  void enter_frame(pugi::xml_node node);
  void add_text_box(pugi::xml_node box);
  void change_point(pugi::xml_node node);
  void change_border(pugi::xml_node node, bool start);
  void show_change();
  void emit(std::string_view words);
  void emit_label(bool words_follow);

  const OdtStyles& styles_;
  BodyWriter& writer_;
  OdtLists lists_;
  std::map<std::string_view, pugi::xml_node> deletions_;  // by id; no node: an insertion
  XmlWalk<Around> walk_;
  std::vector<Deletion> open_deletions_;
  std::vector<pugi::xml_node> text_boxes_;  // of the open paragraph, for after it
  std::vector<pugi::xml_node> notes_;
  Paragraph paragraph_;
  RunProperties run_;
  bool in_paragraph_ = false;
  bool joining_ = false;  // the paragraph before goes on in this one
  int inserted_ = 0;      // open insertions
};

}  // namespace vbpl
