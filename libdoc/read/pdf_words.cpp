// SPDX-License-Identifier: GPL-3.0-or-later
#include "libdoc/read/pdf_words.h"

#include <fmt/format.h>

#include <algorithm>
#include <charconv>
#include <optional>

#include "libdoc/text/utf8.h"

namespace vbpl {
namespace {

constexpr int kLargest = 100'000'000;  // hundredths of a point
constexpr std::size_t kMostFonts = 100'000;

/// Cuts a line into fields.
class Fields {
 public:
  explicit Fields(std::string_view line) : rest_(line) {}

  std::string_view word() {
    const std::size_t end = std::min(rest_.find(' '), rest_.size());
    const std::string_view field = rest_.substr(0, end);
    rest_.remove_prefix(std::min(end + 1, rest_.size()));
    return field;
  }
  int number(int least, int most) {
    const std::string_view field = word();
    int value = 0;
    const auto [end, error] = std::from_chars(field.data(), field.data() + field.size(), value);
    good_ = good_ && error == std::errc() && end == field.data() + field.size() && value >= least &&
            value <= most;
    return value;
  }
  int place() { return number(-kLargest, kLargest); }
  PdfBox box() {
    PdfBox box{place(), place(), place(), place()};
    if (box.left > box.right) std::swap(box.left, box.right);
    if (box.top > box.bottom) std::swap(box.top, box.bottom);
    return box;
  }
  /// All fields were there and nothing is left.
  [[nodiscard]] bool are_good() const { return good_ && rest_.empty(); }

 private:
  std::string_view rest_;
  bool good_ = true;
};

class Reader {
 public:
  /// False at a line that has no place here.
  bool take(std::string_view line) {
    if (ended_) return false;
    Fields fields(line);
    const std::string_view kind = fields.word();
    if (!begun_) return begin(kind, fields);
    if (kind == "word") return add_word(fields);
    if (kind == "rule") return add_rule(fields);
    if (kind == "font") return add_font(fields);
    if (kind == "page") return add_page(fields);
    if (kind == "ink") return add_ink(fields);
    if (kind == "bad-page") return add_bad_page(fields);
    if (kind == "pages") return expect_pages(fields);
    if (kind == "end") return end(fields);
    return false;
  }
  [[nodiscard]] bool is_whole() const { return ended_; }
  PdfWords result() { return std::move(words_); }

 private:
  bool begin(std::string_view kind, Fields& fields) {
    begun_ = kind == "vbpl-pdf-text" && fields.word() == "1" && fields.are_good();
    return begun_;
  }
  bool expect_pages(Fields& fields) {
    fields.number(0, kLargest);
    return fields.are_good() && words_.pages.empty();
  }
  bool add_page(Fields& fields) {
    PdfPage page;
    page.number = fields.number(1, kLargest);
    page.width = fields.number(0, kLargest);
    page.height = fields.number(0, kLargest);
    words_.pages.push_back(std::move(page));
    return fields.are_good();
  }
  bool add_bad_page(Fields& fields) {
    PdfPage page;
    page.number = fields.number(1, kLargest);
    page.is_readable = false;
    words_.pages.push_back(std::move(page));
    return fields.are_good();
  }
  bool add_font(Fields& fields) {
    const auto id = static_cast<std::size_t>(fields.number(0, kMostFonts));
    words_.fonts.emplace_back(fields.word());
    return fields.are_good() && id == words_.fonts.size() - 1;
  }
  bool add_word(Fields& fields) {
    if (words_.pages.empty() || words_.fonts.empty()) return false;
    PdfWord word;
    word.box = fields.box();
    word.size = fields.number(-kLargest, kLargest);
    word.font = static_cast<std::size_t>(fields.number(0, static_cast<int>(words_.fonts.size()) - 1));
    word.rotation = fields.number(0, 3);
    word.space_after = fields.number(0, 1) == 1;
    word.text = fields.word();
    // Fonts without a size, and mirrored ones, are as large as their letters.
    if (word.size <= 0) word.size = word.rotation % 2 == 0 ? word.box.height() : word.box.width();
    const bool is_good = fields.are_good() && !word.text.empty() && is_utf8(word.text);
    if (is_good) words_.pages.back().words.push_back(std::move(word));
    return is_good;
  }
  bool add_rule(Fields& fields) {
    if (words_.pages.empty()) return false;
    words_.pages.back().rules.push_back(fields.box());
    return fields.are_good();
  }
  bool add_ink(Fields& fields) {
    if (words_.pages.empty()) return false;
    words_.pages.back().ink = fields.number(0, 1000);
    return fields.are_good();
  }
  bool end(Fields& fields) {
    ended_ = fields.number(0, kLargest) == static_cast<int>(words_.pages.size()) && fields.are_good();
    return ended_;
  }

  PdfWords words_;
  bool begun_ = false, ended_ = false;
};

}  // namespace

PdfBox joined(const PdfBox& a, const PdfBox& b) {
  return {std::min(a.left, b.left), std::min(a.top, b.top), std::max(a.right, b.right),
          std::max(a.bottom, b.bottom)};
}

Result<PdfWords> parse_pdf_words(std::string_view lines, const std::string& path) {
  Reader reader;
  std::size_t number = 0;
  while (!lines.empty()) {
    ++number;
    const std::size_t end = lines.find('\n');
    if (end == lines.npos || !reader.take(lines.substr(0, end))) {
      return fail({.message = fmt::format("the PDF reader gave no sense at its line {}", number),
                   .path = path,
                   .hint = "save the document as .docx, or print it to a new PDF"});
    }
    lines.remove_prefix(end + 1);
  }
  if (!reader.is_whole())
    return fail({.message = "the PDF reader stopped before the last page",
                 .path = path,
                 .hint = "save the document as .docx, or print it to a new PDF"});
  return reader.result();
}

}  // namespace vbpl
