// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include <string>
#include <string_view>
#include <vector>

#include "libdoc/cite/corpus.h"
#include "libdoc/review/review.h"

namespace vbpl {

/// Head of an act as it is printed: issuer, number, place and date, type, title.
struct Head {
  std::string type = "Nghị định", number = "901/2020/NĐ-CP", issuer = "CHÍNH PHỦ",
              date = "10 tháng 01 năm 2020", title = "quy định về kho lưu trữ";
};

/// A small archive of texts, read by the real rooms. All acts in it are invented.
class Archive {
 public:
  /// Adds an act; `body` begins with its căn cứ or its first article.
  Archive& add(const Head& head, const std::string& body);
  Archive& add_text(const std::string& path, const std::string& text);
  /// The findings of one check (or of all, when empty), as of 23 November 2026.
  [[nodiscard]] std::vector<Finding> findings(const std::string& check, bool possible = false,
                                              unsigned threads = 1) const;
  [[nodiscard]] const std::vector<Document>& documents() const { return documents_; }

 private:
  std::vector<Document> documents_;
};

/// "check severity certainty number unit > number unit", a line a finding.
[[nodiscard]] std::string brief(const std::vector<Finding>& findings);

}  // namespace vbpl
