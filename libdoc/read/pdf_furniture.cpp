// SPDX-License-Identifier: GPL-3.0-or-later
#include "libdoc/read/pdf_furniture.h"

#include <fmt/format.h>

#include <algorithm>
#include <map>
#include <optional>
#include <set>
#include <tuple>
#include <utility>

#include "libdoc/read/pdf_paragraphs.h"
#include "libdoc/read/pdf_signature.h"
#include "libdoc/text/pattern.h"

namespace vbpl {
namespace {

constexpr int kMargin = 14;  // percent of the page at its top and bottom where heads and numbers stand
constexpr std::size_t kRowsDeep = 3;  // rows from the edge looked at

std::string words_of(const PdfRow& row) {
  std::string words;
  for (const PdfLine& part : row.parts) {
    if (!words.empty()) words += ' ';
    words += part.text;
  }
  return words;
}

bool is_gazette_head(const std::string& words) {
  static const Pattern pattern("(?:\\d{1,5} )?CÔNG BÁO\\s*/\\s*Số\\b.{1,60}");
  return pattern.matches_whole(words);
}

/// The page that a lone number, or the number in a running head, names.
std::optional<int> page_number(const std::string& words) {
  static const Pattern lone("[-–—]?\\s*(?:[Tt]rang\\s+)?(\\d{1,5})(?:\\s*/\\s*\\d{1,5})?\\s*[-–—]?");
  const auto match = lone.matches_whole(words) ? lone.match_at(words) : std::nullopt;
  if (!match) return std::nullopt;
  return std::stoi(std::string(match->text(1)));
}

/// The rows of a page that lie in its margins, nearest to the edge first.
std::vector<std::size_t> margin_rows(const PdfSheet& sheet, bool at_top) {
  std::vector<std::size_t> found;
  const int depth = sheet.height / 100 * kMargin;
  for (std::size_t i = 0; i < sheet.rows.size() && found.size() < kRowsDeep; ++i) {
    const std::size_t at = at_top ? i : sheet.rows.size() - 1 - i;
    const PdfBox& box = sheet.rows[at].box;
    if (at_top ? box.bottom > depth : box.top < sheet.height - depth) break;
    found.push_back(at);
  }
  return found;
}

/// A running head without the number of its page: "6 CÔNG BÁO/…", "CÔNG BÁO/… 7".
std::string without_page(std::string words) {
  static const Pattern number("^\\d{1,5} | \\d{1,5}$");
  if (const auto match = number.find(words)) words.erase(match->span().begin, match->span().size());
  return words;
}

using Place = std::tuple<bool, int, std::string>;  ///< top or bottom, height, words

class Furniture {
 public:
  explicit Furniture(std::vector<PdfSheet>& sheets) : sheets_(sheets) {}

  std::vector<Diagnostic> run() {
    count();
    for (PdfSheet& sheet : sheets_) {
      std::set<std::size_t> gone;
      for (const bool at_top : {true, false}) take_margin(sheet, at_top, gone);
      drop(sheet, gone);
      std::erase_if(sheet.turned, [](const PdfRow& row) {
        return is_gazette_head(words_of(row)) || page_number(words_of(row));
      });
    }
    return report();
  }

 private:
  /// The outermost row of a page, if it stands apart; nothing else may repeat without being text ("Mẫu số
  /// 01", a footnote).
  [[nodiscard]] std::optional<Place> outermost(const PdfSheet& sheet, bool at_top) const {
    const auto rows = margin_rows(sheet, at_top);
    if (rows.empty() || sheet.rows.size() < 2) return std::nullopt;
    const PdfRow& row = sheet.rows[rows.front()];
    const PdfRow& next = sheet.rows[at_top ? 1 : sheet.rows.size() - 2];
    const int apart = at_top ? next.box.top - row.box.bottom : row.box.top - next.box.bottom;
    if (apart < row.box.height()) return std::nullopt;
    return Place{at_top, row.box.top / 200, words_of(row)};
  }

  /// Words that stand at one place of several pages, and how far numbers are ahead of the page's place in the
  /// file.
  void count() {
    for (const PdfSheet& sheet : sheets_) {
      for (const bool at_top : {true, false}) {
        if (const auto place = outermost(sheet, at_top)) ++places_[*place];
        for (const std::size_t at : margin_rows(sheet, at_top)) {
          if (const auto number = page_number(words_of(sheet.rows[at]))) ++ahead_[*number - sheet.number];
        }
      }
    }
  }

  [[nodiscard]] bool is_running(const PdfSheet& sheet, bool at_top) const {
    const auto place = outermost(sheet, at_top);
    if (!place || begins_unit(std::get<std::string>(*place))) return false;
    const auto found = places_.find(*place);
    return found != places_.end() && found->second >= 3 && found->second * 2 >= sheets_.size();
  }

  /// A lone figure may be of a table; the numbers of pages grow with the pages.
  [[nodiscard]] bool is_page_number(const PdfSheet& sheet, const std::string& words) const {
    const auto number = page_number(words);
    if (!number) return false;
    const auto found = ahead_.find(*number - sheet.number);
    return found->first == 0 || found->second * 3 >= sheets_.size();
  }

  /// From the edge inwards, to the first row of the text.
  void take_margin(const PdfSheet& sheet, bool at_top, std::set<std::size_t>& gone) {
    bool has_number = false, is_first = true;
    for (const std::size_t at : margin_rows(sheet, at_top)) {
      const std::string words = words_of(sheet.rows[at]);
      const bool head = is_gazette_head(words) || (is_first && is_running(sheet, at_top));
      is_first = false;
      const bool number = !head && !has_number && is_page_number(sheet, words);
      if (!head && !number) return;
      has_number = has_number || number;
      if (head) heads_taken_.insert(without_page(words));
      numbers_taken_ += number;
      gone.insert(at);
    }
  }

  static void drop(PdfSheet& sheet, const std::set<std::size_t>& gone) {
    std::vector<PdfRow> kept;
    for (std::size_t i = 0; i < sheet.rows.size(); ++i) {
      if (gone.count(i) == 0) kept.push_back(std::move(sheet.rows[i]));
    }
    sheet.rows = std::move(kept);
  }

  [[nodiscard]] std::vector<Diagnostic> report() const {
    std::vector<Diagnostic> diagnostics;
    std::string heads;
    for (const auto& words : heads_taken_) heads += fmt::format("{}\"{}\"", heads.empty() ? "" : ", ", words);
    if (!heads.empty())
      diagnostics.push_back({Severity::note,
                             {},
                             "running-head",
                             fmt::format("lines printed at the edge of the pages were left out: {}", heads)});
    if (numbers_taken_ > 0)
      diagnostics.push_back({Severity::note,
                             {},
                             "page-number",
                             fmt::format("the numbers of {} pages were left out", numbers_taken_)});
    return diagnostics;
  }

  std::vector<PdfSheet>& sheets_;
  std::map<Place, std::size_t> places_;
  std::map<int, std::size_t> ahead_;
  std::set<std::string> heads_taken_;
  std::size_t numbers_taken_ = 0;
};

}  // namespace

std::vector<Diagnostic> strip_furniture(std::vector<PdfSheet>& sheets) {
  std::vector<Diagnostic> diagnostics = strip_signatures(sheets);
  for (Diagnostic& diagnostic : Furniture(sheets).run()) diagnostics.push_back(std::move(diagnostic));
  return diagnostics;
}

}  // namespace vbpl
