// SPDX-License-Identifier: GPL-3.0-or-later
#include "libdoc/read/akn.h"

#include <fmt/format.h>

#include <algorithm>
#include <optional>
#include <pugixml.hpp>
#include <unordered_map>
#include <utility>
#include <vector>

#include "libdoc/read/entities.h"
#include "libdoc/read/flow.h"
#include "libdoc/read/lay_out.h"
#include "libdoc/read/xml_tree.h"
#include "libdoc/read/xml_walk.h"
#include "libdoc/text/fold.h"
#include "libdoc/text/text.h"

namespace vbpl {
namespace {

constexpr std::string_view kRoot = "akomaNtoso";

enum class Element {
  text,   ///< in the line
  block,  ///< lines of its own
  skipped,
  number,  ///< of the unit around it
  heading,
  line_break,
  note,
  quotation,  ///< of whole units
  quoted_text,
  table,
  row,
  cell,
};

Element element_of(std::string_view name) {
  static const std::unordered_map<std::string_view, Element> kElements = {
      {"meta", Element::skipped},
      {"num", Element::number},
      {"heading", Element::heading},
      {"subheading", Element::block},
      {"eol", Element::line_break},
      {"br", Element::line_break},
      {"authorialNote", Element::note},
      {"quotedStructure", Element::quotation},
      {"quotedText", Element::quoted_text},
      {"table", Element::table},
      {"tr", Element::row},
      {"td", Element::cell},
      {"th", Element::cell},
      {"p", Element::block},
      {"block", Element::block},
      {"li", Element::block},
      {"ul", Element::block},
      {"ol", Element::block},
      {"content", Element::block},
      {"intro", Element::block},
      {"wrapUp", Element::block},
      {"longTitle", Element::block},
      {"formula", Element::block},
      {"preface", Element::block},
      {"preamble", Element::block},
      {"body", Element::block},
      {"mainBody", Element::block},
      {"conclusions", Element::block},
      {"attachments", Element::block},
      {"attachment", Element::block},
      {"doc", Element::block},
      {"act", Element::block},
      {"bill", Element::block},
      {"citations", Element::block},
      {"citation", Element::block},
      {"recitals", Element::block},
      {"recital", Element::block},
      {"part", Element::block},
      {"book", Element::block},
      {"title", Element::block},
      {"chapter", Element::block},
      {"section", Element::block},
      {"subsection", Element::block},
      {"article", Element::block},
      {"paragraph", Element::block},
      {"subparagraph", Element::block},
      {"clause", Element::block},
      {"subclause", Element::block},
      {"point", Element::block},
      {"list", Element::block},
      {"indent", Element::block},
      {"item", Element::block},
      {"blockList", Element::block},
      {"listIntroduction", Element::block},
      {"tblock", Element::block},
      {"container", Element::block},
      {"hcontainer", Element::block},
      {"crossHeading", Element::block},
      {"interstitial", Element::block},
      {"alinea", Element::block},
      {"tome", Element::block},
      {"level", Element::block},
      {"caption", Element::block},
  };
  const auto found = kElements.find(name);
  return found == kElements.end() ? Element::text : found->second;
}

/// Levels whose heading stands on the line of their number, or behind it on a line of its own.
bool has_heading_in_line(std::string_view level) {
  return level != "part" && level != "chapter" && level != "section" && level != "subsection" &&
         level != "book" && level != "title";
}

class Walker {
 public:
  /// More than one root, or more than one document in it, makes no sense here, but none is lost.
  Flow run(const pugi::xml_document& xml) {
    for (const pugi::xml_node root : xml.children()) read(root);
    // Notes stand behind the text; they hold no notes.
    flow_.set_footnote(true);
    for (std::size_t i = 0; i < notes_.size(); ++i) {
      flow_.append(fmt::format("[^{}] {}", i + 1, notes_[i]));
      flow_.end_line();
    }
    return flow_.finish();
  }

 private:
  struct Open {
    Element element;
    std::string end_quote = {};
  };

  void read(pugi::xml_node root) {
    walk_.descend(root, {Element::block});
    walk_.run(
        [this](pugi::xml_node node) {
          if (node.type() == pugi::node_element) enter(node);
          if (node.type() == pugi::node_pcdata || node.type() == pugi::node_cdata) add(node.value());
        },
        [this](const Open& open) { leave(open); });
    end_line();
  }

  void enter(pugi::xml_node node) {
    const Element element = element_of(xml_name(node).view());
    if (element == Element::skipped) return;
    if (element == Element::line_break) return end_line();
    if (element == Element::note) return notes_.push_back(all_text(node));
    if (element == Element::heading && !has_heading_in_line(xml_name(node.parent()).view())) end_line();
    if (element == Element::block && !line_is_label_) end_line();
    // A number begins a line; of quoted text its quotation mark does.
    if (element == Element::number && !line_is_quote_) end_line();
    if (element == Element::quotation) {
      end_line();
      flow_.append(std::string(xml_attribute(node, "startQuote")));
      line_is_quote_ = line_is_label_ = true;
    }
    if (element == Element::quoted_text) add(xml_attribute(node, "startQuote"));
    if (element == Element::table) begin_table();
    if (element == Element::row) flow_.begin_row();
    if (element == Element::cell) flow_.begin_cell(span_of(node, "colspan"), span_of(node, "rowspan"));
    walk_.descend(node, {element, std::string(xml_attribute(node, "endQuote"))});
  }

  void leave(const Open& open) {
    switch (open.element) {
      case Element::number:
        if (!flow_.line_is_empty()) flow_.append(" ");
        line_is_label_ = true;
        return;
      case Element::block:
      case Element::heading:
        // The number alone waits for the words of its unit.
        end_due_ = !line_is_label_;
        return;
      case Element::quotation:
      case Element::quoted_text:
        // On the line of the last words that are quoted.
        return flow_.append(open.end_quote);
      case Element::cell:
        end_line();
        return flow_.end_cell();
      case Element::table:
        end_line();
        return flow_.end_table();
      default:
        return;
    }
  }

  void begin_table() {
    end_line();
    flow_.begin_table();
  }

  void add(std::string_view words) {
    const bool blank = words.find_first_not_of(" \t\r\n") == words.npos;
    if (blank && (flow_.line_is_empty() || line_is_label_ || end_due_)) return;
    if (end_due_) end_line();
    std::string out = single_blanks(words);
    if (line_is_label_) out.erase(0, out.find_first_not_of(' '));
    line_is_label_ = line_is_quote_ = false;
    flow_.append(out);
  }

  void end_line() {
    flow_.end_line();
    line_is_label_ = line_is_quote_ = end_due_ = false;
  }

  static std::size_t span_of(pugi::xml_node node, std::string_view name) {
    return static_cast<std::size_t>(std::clamp(xml_integer(xml_attribute(node, name)).value_or(1), 1, 1000));
  }

  /// All text below a node, in one line.
  static std::string all_text(pugi::xml_node top) {
    std::string text;
    for (pugi::xml_node node = top.first_child(); node;) {
      text += node.value();
      if (node.first_child()) {
        node = node.first_child();
        continue;
      }
      while (node && !node.next_sibling()) {
        node = node.parent();
        text += ' ';
        if (node == top) return text;
      }
      node = node.next_sibling();
    }
    return text;
  }

  FlowBuilder flow_;
  XmlWalk<Open> walk_;
  std::vector<std::string> notes_;
  bool line_is_label_ = false;  // it holds a number that waits for words
  bool line_is_quote_ = false;  // it holds a quotation mark alone
  bool end_due_ = false;        // its paragraph has ended, but a quotation mark may come
};

std::string value_of(pugi::xml_node node) {
  return std::string(trimmed(normalise_utf8(xml_attribute(node, "value")).utf8));
}

std::optional<std::string> if_any(std::string text) {
  return text.empty() ? std::nullopt : std::optional(std::move(text));
}

/// The name that the references give for "#ubnd".
std::string shown_as(pugi::xml_node references, std::string_view href) {
  for (const pugi::xml_node reference : references.children()) {
    if (!href.empty() && xml_attribute(reference, "eId") == href.substr(1))
      return normalise_utf8(xml_attribute(reference, "showAs")).utf8;
  }
  return {};
}

DatabaseClaims claims_of(pugi::xml_node meta) {
  DatabaseClaims claims;
  claims.source = "Akoma Ntoso";
  const pugi::xml_node work = xml_child(xml_child(meta, "identification"), "FRBRWork");
  const pugi::xml_node expression = xml_child(xml_child(meta, "identification"), "FRBRExpression");
  claims.number = if_any(value_of(xml_child(work, "FRBRnumber")));
  claims.issuer =
      if_any(shown_as(xml_child(meta, "references"), xml_attribute(xml_child(work, "FRBRauthor"), "href")));
  claims.title = if_any(value_of(xml_child(work, "FRBRalias")));
  claims.issued = parse_iso_date(xml_attribute(xml_child(work, "FRBRdate"), "date"));
  for (const pugi::xml_node date : expression.children()) {
    const std::string_view name = xml_attribute(date, "name");
    if (xml_name(date) == "FRBRdate" && (name == "hieu-luc" || name == "effective" || name == "inForce"))
      claims.effective = parse_iso_date(xml_attribute(date, "date"));
  }
  return claims;
}

}  // namespace

bool looks_like_akn(std::string_view text) {
  const std::string_view head = text.substr(0, 4096);
  if (head.find('<') >= 8) return false;
  for (std::size_t at = head.find(kRoot); at != head.npos; at = head.find(kRoot, at + 1)) {
    if (at > 0 && (head[at - 1] == '<' || head[at - 1] == ':')) return true;
  }
  return false;
}

Result<SourceDocument> read_akn(std::string_view utf8, const std::string& path) {
  pugi::xml_document xml;
  if (auto parsed = load_xml(xml, utf8, XmlText::mixed, path); !parsed)
    return fail(std::move(parsed.error()));
  const pugi::xml_node root = xml.document_element();
  SourceDocument result = lay_out(Walker().run(xml));
  const auto is_element = [](pugi::xml_node node) { return node.type() == pugi::node_element; };
  result.claims = claims_of(xml_child(root.find_child(is_element), "meta"));
  if (declares_entities(xml)) note_entities(result);
  result.source.format = "akn";
  result.source.converter = "pugixml";
  return result;
}

}  // namespace vbpl
