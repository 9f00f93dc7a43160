// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include <cstddef>
#include <string>
#include <string_view>
#include <vector>

#include "libdoc/amend/amendment.h"
#include "libdoc/amend/unit_list.h"

namespace vbpl {

/// What an instruction does to some units.
struct UnitChange {
  AmendVerb verb = AmendVerb::replace;
  std::vector<UnitPath> paths;
  Span part;  ///< in the words: "tên", "đoạn mở đầu", "số thứ tự 26", only this part of the units
  UnitPath anchor;  ///< of an insertion: "vào sau khoản 8 Điều 4"
};

struct UnitInstruction {
  std::vector<UnitChange> changes;
  std::size_t end = 0;  ///< first byte after what was read
};

/// What a verb printed in front of units does to them: "bổ sung" inserts, "bãi bỏ" repeals, others replace.
[[nodiscard]] AmendVerb unit_verb(std::string_view word);

/// Reads "VERB units [place] [và VERB units …]" from the sentence's start, or the passive "Khoản 3 Điều 4
/// [của Luật X] được sửa đổi, bổ sung như sau". `in_hand` is the provision of which the lines above speak:
/// "tên Điều" and "số thứ tự 26" without more mean it. No changes when the sentence is neither.
[[nodiscard]] UnitInstruction read_unit_instruction(std::string_view words, const UnitPath& in_hand);

/// Reads "Sửa đổi một số nội dung của Phụ lục III": some of a unit, no more told. For sentences that head no
/// instructions of their own.
[[nodiscard]] UnitInstruction read_some_of_unit(std::string_view words);

}  // namespace vbpl
