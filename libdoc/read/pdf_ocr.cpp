// SPDX-License-Identifier: GPL-3.0-or-later
#include "libdoc/read/pdf_ocr.h"

#include <fmt/format.h>

#include <algorithm>
#include <utility>

#include "libdoc/read/child_process.h"
#include "libdoc/read/ocr_words.h"

namespace vbpl {
namespace {

constexpr int kDpi = 300;
constexpr int kDoubted = 60;            // percent
constexpr long kClearlyMore = 103;      // percent
constexpr std::size_t kMostNamed = 12;  // doubtful words
constexpr const char* kInstall =
    "install the Debian packages tesseract-ocr, tesseract-ocr-vie and poppler-utils";

bool knows_vietnamese(const std::string& tesseract) {
  const ChildOutput child = run_child({tesseract, "--list-langs"}, {}, {.max_output = std::size_t{1} << 20});
  return child.end == ChildEnd::exited && child.exit_code == 0 &&
         ("\n" + child.output).find("\nvie\n") != std::string::npos;
}

/// The two programs; empty paths when one is not installed.
struct Programs {
  std::string draw, read;
};
const Programs& programs() {
  static const Programs found = [] {
    const auto draw = find_program("pdftoppm"), read = find_program("tesseract");
    return draw && read && knows_vietnamese(*read) ? Programs{*draw, *read} : Programs{};
  }();
  return found;
}

/// How tesseract takes a page. As one block, the lines of a law stay whole; by its own layout analysis, which
/// takes twice as long, the lines of tables are seen and their cells read.
constexpr const char *kOneBlock = "6", *kOwnLayout = "3";

std::vector<PdfWord> read_drawing(std::string_view picture, const char* layout) {
  const std::string dpi = std::to_string(kDpi);
  const ChildOutput text = run_child(
      {programs().read, "stdin", "stdout", "-l", "vie", "--psm", layout, "--dpi", dpi, "tsv"}, picture, {});
  if (text.end != ChildEnd::exited || text.exit_code != 0) return {};
  return parse_ocr_words(text.output, kDpi);
}

bool is_doubtful(const PdfWord& word) { return word.confidence < kDoubted; }

/// Letters that are sure, less those that are not.
long worth(const std::vector<PdfWord>& words) {
  long letters = 0;
  for (const PdfWord& word : words)
    letters += (is_doubtful(word) ? -1 : 1) * static_cast<long>(word.text.size());
  return letters;
}

/// The words of one page; none when a program failed. A page with doubtful words is read in both ways.
std::vector<PdfWord> read_picture(std::string_view pdf, int page) {
  const std::string number = std::to_string(page), dpi = std::to_string(kDpi);
  const ChildOutput picture =
      run_child({programs().draw, "-r", dpi, "-gray", "-f", number, "-l", number, "-"}, pdf, {});
  if (picture.end != ChildEnd::exited || picture.exit_code != 0 || picture.output.empty()) return {};
  std::vector<PdfWord> words = read_drawing(picture.output, kOneBlock);
  if (!words.empty() && std::none_of(words.begin(), words.end(), is_doubtful)) return words;
  std::vector<PdfWord> other = read_drawing(picture.output, kOwnLayout);
  return worth(other) * 100 > worth(words) * kClearlyMore ? other : words;
}

/// What OCR is not sure of.
class Doubts {
 public:
  void count(const std::vector<PdfWord>& words) {
    for (const PdfWord& word : words) {
      ++words_;
      percent_ += static_cast<std::size_t>(word.confidence);
      if (!is_doubtful(word)) continue;
      ++doubted_;
      if (doubted_ <= kMostNamed) named_ += fmt::format("{}\"{}\"", named_.empty() ? "" : ", ", word.text);
    }
  }
  [[nodiscard]] std::string message(const std::string& pages) const {
    std::string text = fmt::format(
        "pages read by OCR (tesseract), mean confidence {} %: {}; check labels, figures and names against "
        "the picture",
        percent_ / std::max<std::size_t>(words_, 1), pages);
    if (doubted_ > 0)
      text +=
          fmt::format("; {} words are doubtful: {}{}", doubted_, named_, doubted_ > kMostNamed ? " …" : "");
    return text;
  }

 private:
  std::size_t words_ = 0, percent_ = 0, doubted_ = 0;
  std::string named_;
};

}  // namespace

Error missing_for_ocr() {
  if (!programs().draw.empty()) return {};
  return {.message = "pages that are pictures need OCR, and the programs for it are not installed",
          .path = {},
          .hint = kInstall};
}

std::vector<Diagnostic> read_pictures(std::string_view pdf, const std::vector<std::size_t>& pages,
                                      PdfWords& words) {
  std::vector<int> read, failed;
  Doubts doubts;
  const std::size_t font = words.fonts.size();
  words.fonts.emplace_back("OCR");
  for (const std::size_t index : pages) {
    PdfPage& page = words.pages[index];
    std::vector<PdfWord> found = read_picture(pdf, page.number);
    (found.empty() ? failed : read).push_back(page.number);
    if (found.empty()) continue;
    doubts.count(found);
    for (PdfWord& word : found) word.font = font;
    page.words = std::move(found);
    page.rules.clear();
  }
  std::vector<Diagnostic> diagnostics;
  if (!read.empty())
    diagnostics.push_back({Severity::warning, {}, "ocr", doubts.message(page_list(read, words))});
  if (!failed.empty())
    diagnostics.push_back(
        {Severity::error,
         {},
         "page-without-text",
         fmt::format("OCR found no text on pages that are pictures: {}", page_list(failed, words))});
  return diagnostics;
}

std::string page_list(const std::vector<int>& pages, const PdfWords& words) {
  std::string list;
  for (std::size_t i = 0; i < pages.size();) {
    std::size_t end = i + 1;
    while (end < pages.size() && pages[end] == pages[end - 1] + 1) ++end;
    list += fmt::format("{}{}", list.empty() ? "" : ", ", pages[i]);
    if (end - i > 1) list += fmt::format("-{}", pages[end - 1]);
    i = end;
  }
  return fmt::format("{}/{}", list, words.pages.size());
}

}  // namespace vbpl
