// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include <map>
#include <optional>
#include <pugixml.hpp>
#include <string>
#include <string_view>

#include "libdoc/read/run_text.h"

namespace vbpl {

[[nodiscard]] RunProperties run_properties(pugi::xml_node properties);

/// A style with all that it is based on.
struct DocxStyle {
  RunProperties run;
  std::optional<int> num_id, level;
  bool is_contents = false;  ///< a line of a generated table of contents ("toc 1")
};

/// The styles of a Word document.
class DocxStyles {
 public:
  DocxStyles() = default;
  explicit DocxStyles(const std::string& styles_xml);
  /// By id; of an unknown or empty id the default paragraph style. `id` may name a character style too.
  [[nodiscard]] const DocxStyle& paragraph(std::string_view id) const;
  [[nodiscard]] const DocxStyle& character(std::string_view id) const;
  [[nodiscard]] const RunProperties& defaults() const { return defaults_; }
  /// The numbering that a numbering style refers to.
  [[nodiscard]] std::optional<int> num_id_of(std::string_view id) const;

 private:
  std::map<std::string, DocxStyle, std::less<>> styles_;
  std::string default_paragraph_;
  RunProperties defaults_;
  DocxStyle none_;
};

}  // namespace vbpl
