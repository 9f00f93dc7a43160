// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include <optional>
#include <pugixml.hpp>
#include <string_view>
#include <unordered_map>

#include "libdoc/read/run_text.h"

namespace vbpl {

/// What w:rPr says itself, and the style that it names for the rest.
struct DocxRun {
  RunProperties own;
  std::string_view style_id;
};
[[nodiscard]] DocxRun docx_run(pugi::xml_node properties);

/// The numbering that w:numPr names.
struct DocxNumberingRef {
  std::optional<int> num_id, level;
};
[[nodiscard]] DocxNumberingRef docx_numbering_ref(pugi::xml_node properties);

/// A style with all that it is based on.
struct DocxStyle {
  RunProperties run;
  std::optional<int> num_id, level;
  bool is_contents = false;  ///< a line of a generated table of contents ("toc 1")
};

/// The styles of a Word document, each read when it is first asked for. The tree of the part has to live as
/// long.
class DocxStyles {
 public:
  DocxStyles() = default;
  /// `root` is w:styles.
  explicit DocxStyles(pugi::xml_node root);
  /// By id; of an unknown or empty id the default paragraph style. `id` may name a character style too.
  [[nodiscard]] const DocxStyle& paragraph(std::string_view id);
  [[nodiscard]] const DocxStyle& character(std::string_view id);
  [[nodiscard]] const RunProperties& defaults() const { return defaults_; }
  /// The numbering that a numbering style refers to.
  [[nodiscard]] std::optional<int> num_id_of(std::string_view id) { return character(id).num_id; }

 private:
  [[nodiscard]] DocxStyle with_bases(pugi::xml_node node) const;

  std::unordered_map<std::string_view, pugi::xml_node> nodes_;
  std::unordered_map<std::string_view, DocxStyle> styles_;
  std::string_view default_paragraph_;
  RunProperties defaults_;
  DocxStyle none_;
};

}  // namespace vbpl
