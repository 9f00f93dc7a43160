// SPDX-License-Identifier: GPL-3.0-or-later
#include "libdoc/read/pdf_fetch.h"

#include <fmt/format.h>

#include <algorithm>

#include "libdoc/read/child_process.h"

namespace vbpl {
namespace {

constexpr const char* kHelper = "vbpl-pdf-text";
constexpr const char* kGetAgain = "get the document again from where it came from";
constexpr const char* kOtherWay = "save the document as .docx, or print it to a new PDF";
enum ExitCode { kBroken = 3, kLocked = 4, kTooManyPages = 6 };  // as in tools/vbpl-pdf-text/page_words.h

/// The longest acts, with all their tariffs, have some two thousand pages: what is far longer is a bundle of
/// documents, or is made to keep its reader busy.
constexpr int kMostPages = 5000;

/// A page takes some hundredths of a second and a hundred kilobytes or so: a small file that keeps its reader
/// busy for long is made to.
unsigned cpu_seconds(std::size_t size) {
  return static_cast<unsigned>(9 + std::min<std::size_t>(2 * (size >> 20), 171));
}

/// The number behind "pages" on the second line.
std::string_view pages_said(std::string_view lines) {
  constexpr std::string_view kWord = "\npages ";
  const std::size_t at = lines.find(kWord);
  if (at == lines.npos) return "too many";
  lines.remove_prefix(at + kWord.size());
  return lines.substr(0, lines.find('\n'));
}

Error trouble(const ChildOutput& child, const ChildLimits& limits, const std::string& path) {
  switch (child.end) {
    case ChildEnd::out_of_time:
      return {.message = fmt::format("reading the PDF took longer than {} s", limits.cpu_seconds),
              .path = path,
              .hint = kOtherWay};
    case ChildEnd::too_much_output:
      return {.message = fmt::format("the PDF has more than {} MB of words", limits.max_output >> 20),
              .path = path,
              .hint = "split it into documents"};
    case ChildEnd::crashed:
      return {.message = "the PDF made its reader crash", .path = path, .hint = kOtherWay};
    case ChildEnd::not_started:
      return {.message = fmt::format("the program {} cannot be started", kHelper),
              .path = path,
              .hint = "install vbpl-tools again"};
    case ChildEnd::exited:
      break;
  }
  if (child.exit_code == kLocked)
    return {.message = "the PDF is locked with a password",
            .path = path,
            .hint = "save a copy without a password"};
  if (child.exit_code == kBroken)
    return {.message = "the PDF is broken and cannot be opened", .path = path, .hint = kGetAgain};
  if (child.exit_code == kTooManyPages)
    return {
        .message = fmt::format("the PDF has {} pages and was not read; at most {} are read of one file",
                               pages_said(child.output), kMostPages),
        .path = path,
        .hint = "split it into documents, for example with qpdf --split-pages=1000 (Debian package qpdf)"};
  return {.message = fmt::format("reading the PDF failed (code {})", child.exit_code),
          .path = path,
          .hint = kOtherWay};
}

}  // namespace

Result<PdfWords> fetch_pdf_words(std::string_view pdf, const std::string& path) {
  const auto helper = find_helper(kHelper);
  if (!helper)
    return fail({.message = fmt::format("PDF files need the program {}, which is not installed", kHelper),
                 .path = path,
                 .hint = "install vbpl-tools again"});
  const ChildLimits limits{.cpu_seconds = cpu_seconds(pdf.size())};
  const ChildOutput child = run_child({*helper, fmt::format("{}", kMostPages)}, pdf, limits);
  if (child.end != ChildEnd::exited || child.exit_code != 0) return fail(trouble(child, limits, path));
  return parse_pdf_words(child.output, path);
}

}  // namespace vbpl
