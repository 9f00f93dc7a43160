// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include <array>
#include <deque>
#include <map>
#include <optional>
#include <pugixml.hpp>
#include <string>
#include <string_view>
#include <vector>

#include "libdoc/read/odt_styles.h"

namespace vbpl {

/// Automatic numbers of an OpenDocument text: which label a paragraph shows. Told of lists and items as they
/// open and close. Lists that continue one another count on; a number belongs to the first paragraph of an
/// item, and an item that only holds a deeper list takes none.
class OdtLists {
 public:
  explicit OdtLists(const OdtStyles& styles) : styles_(styles) {}

  void open_list(pugi::xml_node list);
  void close_list();
  /// `numbered` is false for list headers.
  void open_item(pugi::xml_node item, bool numbered);
  void close_item();
  /// Text that stands apart from the lists around it: a text box, a deletion.
  void begin_apart();
  void end_apart();
  [[nodiscard]] bool in_list() const { return !open_.empty(); }

  struct Label {
    std::string text;  ///< with the blank that parts it from the paragraph
    bool bullet = false;
  };
  /// True when a paragraph that begins here has a label.
  [[nodiscard]] bool has_label() const;
  /// The label of the paragraph that begins here; counts it. `paragraph_list` is the list style that its
  /// paragraph style names.
  [[nodiscard]] std::optional<Label> next(std::string_view paragraph_list);
  /// The number of a heading that stands in no list.
  [[nodiscard]] std::optional<Label> next_heading(int outline_level);

 private:
  using Counters = std::array<std::optional<int>, kOdtListLevels>;
  struct Open {
    std::string style;
    Counters* counters = nullptr;
    bool takes_number = false;       // the next paragraph is the first of its item
    std::optional<int> start_value;  // of the item
    std::string item_style;          // in place of the list's
  };
  [[nodiscard]] Counters* counters_for(pugi::xml_node list, const std::string& style);
  [[nodiscard]] static Label count(const OdtListStyle& style, Counters& counters, std::size_t level,
                                   std::optional<int> start);

  const OdtStyles& styles_;
  std::vector<Open> open_;
  std::vector<std::vector<Open>> around_;  // lists around text that stands apart
  std::deque<Counters> all_;
  std::map<std::string, Counters*, std::less<>> by_id_, by_style_;
  Counters outline_;
};

}  // namespace vbpl
