// SPDX-License-Identifier: GPL-3.0-or-later
#include "libdoc/text/syllables.h"

#include "libdoc/text/lexicon.h"
#include "libdoc/text/word_runs.h"

namespace vbpl {

std::vector<Syllable> syllables(std::string_view text) {
  std::vector<Syllable> all;
  all.reserve(text.size() / 6);
  Lexicon lexicon;
  for_each_run(text, [&](Span span, bool joins) {
    all.push_back({span, std::string(lexicon.key(lexicon.number_of_run(slice(text, span)))), joins});
  });
  return all;
}

}  // namespace vbpl
