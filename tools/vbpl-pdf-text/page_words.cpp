// SPDX-License-Identifier: GPL-3.0-or-later
#include "tools/vbpl-pdf-text/page_words.h"

#include <poppler-document.h>
#include <poppler-global.h>
#include <poppler-page.h>

#include <memory>

#include "tools/vbpl-pdf-text/drawn_page.h"
#include "tools/vbpl-pdf-text/word_lines.h"

namespace vbpl {
namespace {

/// Poppler's own messages are about the inside of the file: of no use to the user, and not ours to translate.
void be_silent(const std::string&, void*) {}

constexpr int kMostDrawn = 1500;  // pages; drawing one takes ten times as long as reading it

/// Returns whether the page had to be drawn.
bool write_page(const poppler::page& page, int number, bool may_draw, WordLines& lines) {
  const poppler::rectf paper = page.page_rect();
  // The paper is told as it lies in the file, the words as they are shown.
  const bool turned =
      page.orientation() == poppler::page::landscape || page.orientation() == poppler::page::seascape;
  lines.page(number, turned ? paper.height() : paper.width(), turned ? paper.width() : paper.height());
  const auto words = page.text_list(poppler::page::text_list_include_font);
  for (const auto& word : words) lines.word(word);
  return may_draw && write_drawing(page, words, lines);
}

}  // namespace

int write_words(Bytes pdf, int most_pages, std::FILE* out) {
  poppler::set_debug_error_function(be_silent, nullptr);
  const std::unique_ptr<poppler::document> document(
      poppler::document::load_from_raw_data(pdf.data(), static_cast<int>(pdf.size())));
  if (document == nullptr) return kBroken;
  if (document->is_locked()) return kLocked;
  WordLines lines(out);
  const int pages = document->pages();
  lines.begin(pages);
  if (pages > most_pages) return kTooManyPages;
  int drawn = 0;
  for (int i = 0; i < pages; ++i) {
    const std::unique_ptr<poppler::page> page(document->create_page(i));
    if (page == nullptr) {
      lines.bad_page(i + 1);
    } else {
      drawn += write_page(*page, i + 1, drawn < kMostDrawn, lines);
    }
  }
  lines.end(pages);
  return kAllPages;
}

}  // namespace vbpl
