// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include <array>
#include <map>
#include <optional>
#include <pugixml.hpp>
#include <string>
#include <string_view>
#include <vector>

#include "libdoc/read/docx_styles.h"
#include "libdoc/read/list_label.h"

namespace vbpl {

/// Automatic numbers of a Word document: which label a paragraph shows, in the order in which paragraphs
/// come. Word's letters have no đ: a, b, c, d, e. They are reported as Word shows them. The levels of a
/// numbering are read when it is first used; the tree of the part has to live as long.
class DocxNumbering {
 public:
  DocxNumbering() = default;
  /// `root` is w:numbering.
  DocxNumbering(pugi::xml_node root, DocxStyles& styles);

  struct Label {
    std::string text;  ///< with the blank that parts it from the paragraph
    bool bullet = false;
  };
  /// The label of the next paragraph with this numbering; counts it. Nothing for numbering 0 and unknown
  /// ones.
  [[nodiscard]] std::optional<Label> next(int num_id, int level);
  /// The level whose paragraph style is `style_id` in this numbering.
  [[nodiscard]] std::optional<int> level_of_style(int num_id, std::string_view style_id);

 private:
  static constexpr std::size_t kLevels = 9;
  struct Level {
    int start = 1;
    NumberStyle style = NumberStyle::decimal;
    bool bullet = false;
    bool all_decimal = false;    ///< w:isLgl
    std::string text;            ///< "Điều %1."
    std::string after = " ";     ///< w:suff
    std::optional<int> restart;  ///< w:lvlRestart: 0 = never
    std::string paragraph_style;
  };
  struct Abstract {
    pugi::xml_node node;
    std::vector<Level> levels;  ///< kLevels, once they are read
    std::array<std::optional<int>, kLevels> counters;
  };
  struct Num {
    int abstract = 0;
    std::array<std::optional<int>, kLevels> start_overrides;
    std::map<std::size_t, Level> levels;  ///< w:lvlOverride with a whole level
    std::array<bool, kLevels> started{};
  };

  /// A numbering and what it counts with.
  struct Use {
    Num& num;
    Abstract& abstract;
  };

  static Level read_level(pugi::xml_node node);
  static std::vector<Level> read_levels(pugi::xml_node abstract);
  void read_num(pugi::xml_node node);
  [[nodiscard]] std::optional<Use> find(int num_id);
  void count(Num& num, Abstract& abstract, std::size_t level);
  [[nodiscard]] static const Level& level_of(const Num& num, const Abstract& abstract, std::size_t level);
  [[nodiscard]] static std::string expand(const Num& num, const Abstract& abstract, std::size_t level);

  std::map<int, Abstract> abstracts_;
  std::map<int, Num> nums_;
};

}  // namespace vbpl
