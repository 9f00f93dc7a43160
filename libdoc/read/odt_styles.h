// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include <array>
#include <map>
#include <optional>
#include <pugixml.hpp>
#include <string>
#include <string_view>

#include "libdoc/read/list_label.h"
#include "libdoc/read/run_text.h"

namespace vbpl {

inline constexpr std::size_t kOdtListLevels = 10;

/// One level of a list style.
struct OdtListLevel {
  int start = 1;
  NumberStyle style = NumberStyle::none;
  LetterRun letters = LetterRun::positional;
  bool bullet = false;
  std::string text;         ///< with places for numbers: "Điều %1%."
  std::string after = " ";  ///< between label and paragraph
};
using OdtListStyle = std::array<OdtListLevel, kOdtListLevels>;

/// A style of paragraphs or text, with all that it is based on.
struct OdtStyle {
  RunProperties run;
  std::optional<std::string> list_style;  ///< of paragraphs; empty = none, whatever the outline says
};

/// The styles of an OpenDocument text, of its two parts content.xml and styles.xml. Their trees have to live
/// as long.
class OdtStyles {
 public:
  OdtStyles() = default;
  OdtStyles(pugi::xml_node content, pugi::xml_node styles);
  /// By name; the default style for unknown and empty names.
  [[nodiscard]] const OdtStyle& paragraph(std::string_view name) const;
  [[nodiscard]] const OdtStyle& text(std::string_view name) const;
  /// Null when there is none of that name.
  [[nodiscard]] const OdtListStyle* list(std::string_view name) const;
  /// The numbers of headings.
  [[nodiscard]] const OdtListStyle& outline() const { return outline_; }

 private:
  using Styles = std::map<std::string, OdtStyle, std::less<>>;
  struct Node {
    pugi::xml_node own;
    std::string_view parent;
  };
  using Nodes = std::map<std::string_view, Node>;

  void gather(pugi::xml_node root);
  void gather_group(pugi::xml_node group);
  [[nodiscard]] OdtStyle own_style(pugi::xml_node node) const;
  [[nodiscard]] Styles with_parents(const Nodes& nodes, const OdtStyle& base) const;
  [[nodiscard]] static const OdtStyle& find(const Styles& styles, std::string_view name,
                                            const OdtStyle& otherwise);

  std::map<std::string_view, std::string_view> fonts_;  // family by face name
  Nodes paragraph_nodes_, text_nodes_;
  Styles paragraphs_, texts_;
  OdtStyle paragraph_default_, none_;
  std::map<std::string, OdtListStyle, std::less<>> lists_;
  OdtListStyle outline_;
};

}  // namespace vbpl
