// SPDX-License-Identifier: GPL-3.0-or-later
#include "libdoc/read/pdf_layout.h"

#include <string>
#include <string_view>

#include "libdoc/text/pattern.h"

namespace vbpl {
namespace {

/// "CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT" before "NAM", "Hà Nội, ngày 15 tháng 8 năm" before "2024".
bool breaks_form(std::string_view before, std::string_view line) {
  static const Pattern country("CỘNG H(?:ÒA|OÀ)[\\p{Lu} ]*");
  static const Pattern rest_of_country("(?:(?:(?:XÃ )?HỘI )?CHỦ )?(?:NGHĨA )?(?:VIỆT )?NAM$");
  static const Pattern date(
      "(?:^|[ ,])(?:ngày|tháng|năm)(?: \\d{1,2})?$|[,.] ngày \\d{1,2} tháng \\d{1,2}$|,$");
  static const Pattern rest_of_date("(?:\\d|ngày\\b|tháng\\b|năm\\b)");
  if (country.matches_whole(before) && !before.ends_with("NAM"))
    return rest_of_country.match_at(line).has_value();
  return date.find(before).has_value() && rest_of_date.match_at(line).has_value();
}

/// "- Cục Kiểm tra văn bản - Bộ Tư" before "pháp;".
bool breaks_item(std::string_view before, std::string_view line, bool in_recipients) {
  static const Pattern stop("[.;:,/]$");
  static const Pattern item("[-–+•]\\s?");
  return in_recipients && !stop.find(before) && !item.match_at(line);
}

void write_column(const std::vector<PdfLine>& lines, FlowBuilder& flow) {
  static const Pattern recipients("[Nn]ơi nhận\\s*:");
  std::string_view before;
  bool in_recipients = false;
  for (const PdfLine& line : lines) {
    if (!before.empty()) {
      if (breaks_form(before, line.text) || breaks_item(before, line.text, in_recipients)) {
        flow.append(" ");
      } else {
        flow.end_line();
      }
    }
    flow.append(line.text);
    in_recipients = in_recipients || recipients.match_at(line.text).has_value();
    before = line.text;
  }
  flow.end_line();
}

}  // namespace

void write_layout(const std::vector<std::vector<PdfLine>>& columns, FlowBuilder& flow) {
  flow.begin_table();
  flow.begin_row();
  for (const auto& column : columns) {
    flow.begin_cell(1, 1);
    write_column(column, flow);
    flow.end_cell();
  }
  flow.end_table();
}

}  // namespace vbpl
