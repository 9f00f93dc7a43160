// SPDX-License-Identifier: GPL-3.0-or-later
#include "libdoc/amend/compare.h"

#include <algorithm>
#include <cctype>
#include <map>
#include <unordered_map>

#include "libdoc/amend/unit_match.h"
#include "libdoc/text/fold.h"

namespace vbpl {
namespace {

std::string words_outside_units(const Document& document) {
  std::string words;
  std::size_t at = 0;
  for (const Unit& unit : document.units) {
    if (unit.parent >= 0) continue;
    if (unit.span.begin > at) words += document.text.substr(at, unit.span.begin - at);
    at = std::max(at, unit.span.end);
  }
  return words + document.text.substr(std::min(at, document.text.size()));
}

class Rows {
 public:
  Rows(const Document& before, const Document& after)
      : before_(before),
        after_(after),
        a_(own_units(before)),
        b_(own_units(after)),
        to_(match_units(a_, b_)),
        from_(b_.size(), -1) {
    for (std::size_t i = 0; i < to_.size(); ++i) {
      if (to_[i] >= 0) from_[static_cast<std::size_t>(to_[i])] = static_cast<int>(i);
    }
  }

  std::vector<ComparedUnit> take() {
    ComparedUnit outside;
    outside.before_text = words_outside_units(before_);
    outside.after_text = words_outside_units(after_);
    compare_words(outside, outside.before_text, outside.after_text);
    rows_.push_back(std::move(outside));
    // What was removed follows the unit before it that is still there.
    std::vector<std::vector<int>> removed(b_.size() + 1);
    std::size_t place = 0;
    for (std::size_t i = 0; i < to_.size(); ++i) {
      if (to_[i] >= 0)
        place = static_cast<std::size_t>(to_[i]) + 1;
      else
        removed[place].push_back(static_cast<int>(i));
    }
    for (std::size_t j = 0; j <= b_.size(); ++j) {
      for (const int gone : removed[j]) rows_.push_back(row(gone, -1));
      if (j < b_.size()) rows_.push_back(row(from_[j], static_cast<int>(j)));
    }
    return std::move(rows_);
  }

 private:
  static void compare_words(ComparedUnit& row, std::string_view before, std::string_view after) {
    if (trimmed(before) == trimmed(after)) return;
    row.words = word_diff(before, after);
    if (is_same(row.words)) row.words.clear();
  }

  [[nodiscard]] ComparedUnit row(int before, int after) const {
    ComparedUnit out;
    out.before = before;
    out.after = after;
    const OwnUnit* a = before < 0 ? nullptr : &a_[static_cast<std::size_t>(before)];
    const OwnUnit* b = after < 0 ? nullptr : &b_[static_cast<std::size_t>(after)];
    if (a != nullptr) out.before_text = a->text;
    if (b != nullptr) out.after_text = b->text;
    if (a == nullptr || b == nullptr) return out;
    out.renumbered = a->num != b->num;
    out.moved = (a->parent < 0 ? -1 : to_[static_cast<std::size_t>(a->parent)]) != b->parent;
    compare_words(out, a->body(), b->body());
    return out;
  }

  const Document &before_, &after_;
  std::vector<OwnUnit> a_, b_;
  std::vector<int> to_, from_;
  std::vector<ComparedUnit> rows_;
};

}  // namespace

std::vector<ComparedUnit> compare_units(const Document& before, const Document& after) {
  return Rows(before, after).take();
}

}  // namespace vbpl
