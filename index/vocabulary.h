// SPDX-License-Identifier: GPL-3.0-or-later
// Inside the room only.
#pragma once
#include <xapian.h>

#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "index/query.h"
#include "index/wordbook.h"

namespace vbpl::index {

/// The types, issuers and places of an index: short lists, read once, in which typed values are looked up.
class Vocabulary {
 public:
  Vocabulary(const Xapian::Database& database, const Wordbook& book);

  /// True when a value of the field is, or holds as whole words, `folded`.
  [[nodiscard]] bool knows(Field field, std::string_view folded) const;
  /// The terms that a typed value stands for: the value itself, the name behind a code ("NĐ"), else all
  /// values that hold its words ("tư pháp"). Empty when there is none.
  [[nodiscard]] std::vector<std::string> terms(Field field, std::string_view typed) const;

 private:
  struct List {
    Field field;
    std::string_view prefix;
    std::vector<std::string> values;  ///< folded
  };
  [[nodiscard]] const List* list(Field field) const;
  std::vector<List> lists_;
  const Wordbook& book_;
};

}  // namespace vbpl::index
