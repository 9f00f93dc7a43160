// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include <string>
#include <vector>

#include "libdoc/amend/consolidate.h"

namespace vbpl {

/// The notes of a consolidated text (văn bản hợp nhất, Pháp lệnh 01/2012/UBTVQH13): for each unit that was
/// changed one, which names the act, its provision and its day; all edits of one unit in one note. Numbered
/// in reading order.
struct Notes {
  PrintMarks marks;  ///< "[1]" behind the labels; repealed units keep theirs, "(được bãi bỏ)"
  std::vector<std::string> lines;  ///< "[1] Khoản này được sửa đổi, bổ sung theo quy định tại …"
};
[[nodiscard]] Notes notes_of(const Consolidation& consolidation);

/// "Khoản này được bãi bỏ theo quy định tại khoản 2 Điều 1 của Nghị định số …, có hiệu lực kể từ ngày …".
[[nodiscard]] std::string note_sentence(const Edit& edit, UnitKind kind);

/// `01 tháng 7 năm 2025`, as documents print it behind "ngày".
[[nodiscard]] std::string long_vietnamese(Date date);

/// The note of one unit: all edits in it, none told twice.
[[nodiscard]] std::string note_of(const std::vector<const Edit*>& edits, UnitKind kind);

/// "Nghị định số 34/2016/NĐ-CP ngày 14 tháng 5 năm 2016 của Chính phủ quy định …".
[[nodiscard]] std::string full_name(const Document& act);
/// The same without day and body, as notes name it.
[[nodiscard]] std::string short_name(const Document& act);

}  // namespace vbpl
