// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include <gumbo.h>

#include <string>
#include <vector>

#include "libdoc/read/list_label.h"

namespace vbpl {

/// The open lists of an HTML page, with the labels that a browser shows before their items.
class HtmlLists {
 public:
  void open(const GumboElement& list);
  void close();
  /// "1. ", "a. ", "• "; empty when the list shows none.
  [[nodiscard]] std::string next_label(const GumboElement& item);

 private:
  struct List {
    bool bullet = true;
    NumberStyle style = NumberStyle::none;
    int next = 1;
    int step = 1;
  };
  std::vector<List> lists_;
};

}  // namespace vbpl
