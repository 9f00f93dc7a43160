// SPDX-License-Identifier: GPL-3.0-or-later
#include "libdoc/read/pdf_signature.h"

#include <fmt/format.h>

#include <cstdlib>
#include <string>

#include "libdoc/text/pattern.h"

namespace vbpl {
namespace {

constexpr int kMostRows = 14;
constexpr int kSameLeft = 600;  // hundredths of a point

bool is_first_line(const std::string& words) {
  static const Pattern pattern(
      "(?:Người ký|Ký bởi|Được ký bởi|Ký số bởi|Signed by|Digitally signed by)\\s*:?\\s|Signature (?:Not "
      "Verified|Valid)");
  return pattern.match_at(words).has_value();
}

bool is_last_line(const std::string& words) {
  static const Pattern pattern("(?:Thời gian ký|Ngày ký|Giờ ký|Signing time|Date)\\s*:\\s*[\\d.:/ T+-]*");
  return pattern.match_at(words).has_value();
}

/// Finds the lines of one panel: they stand one below the other from the same left edge.
class Panel {
 public:
  Panel(PdfSheet& sheet, std::size_t row, std::size_t part)
      : sheet_(sheet), left_(sheet.rows[row].parts[part].box.left) {
    collect(row);
  }

  [[nodiscard]] bool is_whole() const { return whole_; }
  [[nodiscard]] std::string words() const {
    std::string words;
    for (const PdfLine* line : lines_) words += (words.empty() ? "" : "; ") + line->text;
    return words;
  }
  /// Leaves empty lines behind.
  void clear() {
    for (PdfLine* line : lines_) line->text.clear();
  }

 private:
  void collect(std::size_t row) {
    for (int i = 0; i < kMostRows && row < sheet_.rows.size() && !whole_; ++i, ++row) {
      if (sheet_.rows[row].parts.size() > kMostParts) return;
      for (PdfLine& line : sheet_.rows[row].parts) {
        if (std::abs(line.box.left - left_) > kSameLeft || line.text.empty()) continue;
        lines_.push_back(&line);
        whole_ = is_last_line(line.text);
      }
    }
  }

  PdfSheet& sheet_;
  int left_;
  std::vector<PdfLine*> lines_;
  bool whole_ = false;
};

void drop_empty(PdfSheet& sheet) {
  for (PdfRow& row : sheet.rows) {
    const bool changed = std::erase_if(row.parts, [](const PdfLine& line) { return line.text.empty(); }) > 0;
    if (!changed || row.parts.empty()) continue;
    row.box = row.parts.front().box;
    for (const PdfLine& part : row.parts) row.box = joined(row.box, part.box);
  }
  std::erase_if(sheet.rows, [](const PdfRow& row) { return row.parts.empty(); });
}

}  // namespace

std::vector<Diagnostic> strip_signatures(std::vector<PdfSheet>& sheets) {
  std::vector<Diagnostic> diagnostics;
  for (PdfSheet& sheet : sheets) {
    for (std::size_t row = 0; row < sheet.rows.size(); ++row) {
      for (std::size_t part = 0; part < sheet.rows[row].parts.size(); ++part) {
        if (!is_first_line(sheet.rows[row].parts[part].text)) continue;
        Panel panel(sheet, row, part);
        if (!panel.is_whole()) continue;
        diagnostics.push_back({Severity::note,
                               {},
                               "digital-signature",
                               fmt::format("the panel of a digital signature on page {} was left out: \"{}\"",
                                           sheet.number, panel.words())});
        panel.clear();
      }
    }
    drop_empty(sheet);
  }
  return diagnostics;
}

}  // namespace vbpl
