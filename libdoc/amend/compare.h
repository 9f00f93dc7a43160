// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include <string>
#include <vector>

#include "libdoc/amend/word_diff.h"
#include "libdoc/model/document.h"

namespace vbpl {

/// One provision of two texts side by side: its own words, without those of the units below it.
struct ComparedUnit {
  int before = -1,
      after = -1;  ///< unit indices; -1 on one side: added or removed. Both -1: the words outside all units
  bool renumbered = false;              ///< it has another label
  bool moved = false;                   ///< it stands below another unit
  std::string before_text, after_text;  ///< with labels
  std::vector<WordRun> words;           ///< how the text changed, without the labels; empty when it did not

  [[nodiscard]] bool is_added() const { return before < 0 && after >= 0; }
  [[nodiscard]] bool is_removed() const { return after < 0 && before >= 0; }
  [[nodiscard]] bool is_changed() const {
    return is_added() || is_removed() || renumbered || moved || !words.empty();
  }
};

/// Two texts of an act, provision by provision, in the order of the later text; what was removed stands where
/// it stood. Units are paired by their places, unless their words show that they were renumbered or moved.
/// Every unit of both texts is in exactly one row, every byte of both in one text. Costs about linear time;
/// the search for moved units that were rewritten, too, is bounded and gives up on texts that have little in
/// common.
[[nodiscard]] std::vector<ComparedUnit> compare_units(const Document& before, const Document& after);

}  // namespace vbpl
