// SPDX-License-Identifier: GPL-3.0-or-later
#include "tools/common/marked_words.h"

#include "libdoc/text/fold.h"
#include "tools/common/tsv.h"

namespace vbpl {

std::string marked_words(const ComparedUnit& row) {
  std::string out;
  const auto put = [&](WordFate fate, std::string_view text) {
    const std::string_view words = trimmed(text);
    if (words.empty()) return;
    if (!out.empty() && text.front() != words.front()) out += ' ';
    const std::string cell = tsv_cell(words);
    out += fate == WordFate::removed ? "[-" + cell + "-]"
           : fate == WordFate::added ? "{+" + cell + "+}"
                                     : cell;
  };
  if (row.is_removed()) put(WordFate::removed, row.before_text);
  if (row.is_added()) put(WordFate::added, row.after_text);
  for (const WordRun& run : row.words) put(run.fate, run.text);
  if (out.empty()) put(WordFate::same, row.after_text);
  return out;
}

}  // namespace vbpl
