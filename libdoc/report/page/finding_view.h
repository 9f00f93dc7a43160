// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include <optional>
#include <string>
#include <utility>
#include <vector>

#include "libdoc/report/page/word_marks.h"
#include "libdoc/review/finding.h"

namespace vbpl {

/// One side of a finding as the page shows it.
struct SideView {
  std::string title;   ///< "khoản 2 Điều 5, Quyết định 15/2024/QĐ-UBND"
  std::string status;  ///< "Còn hiệu lực"
  std::vector<std::pair<std::string, bool>> pieces;  ///< the passage, marked words apart
};

/// A finding as the page shows it, whether as HTML or as data for the script.
struct FindingView {
  std::string anchor;  ///< unique on the page
  std::string check, severity, message;
  std::vector<std::string> tags;
  SideView ours;
  std::optional<SideView> theirs;
  std::vector<std::pair<std::string, std::string>> facts;  ///< term and its words
};

/// The views of findings, in their order. Passages longer than `longest` bytes are cut, with a mark.
[[nodiscard]] std::vector<FindingView> finding_views(const std::vector<Finding>& findings,
                                                     std::size_t longest);

/// "Quyết định 15/2024/QĐ-UBND (tỉnh Vân Hải)" for the key of a document.
[[nodiscard]] std::string name_of_key(const std::string& key);
/// "lỗi", "cảnh báo", "lưu ý".
[[nodiscard]] std::string severity_words(const std::string& severity);
/// The title of a check in Vietnamese; its id when it is not known.
[[nodiscard]] std::string check_words(const std::string& check);

}  // namespace vbpl
