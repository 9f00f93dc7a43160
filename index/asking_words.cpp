// SPDX-License-Identifier: GPL-3.0-or-later
#include "index/asking_words.h"

#include <algorithm>
#include <array>
#include <vector>

namespace vbpl::index {
namespace {

enum class Where : std::uint8_t { anywhere, first, last };

struct Asking {
  std::string_view words;
  Where where;
};

// Longer ones before those that they hold.
constexpr std::array kAsking = {
    Asking{"bao nhiêu", Where::anywhere}, Asking{"bao lâu", Where::anywhere},
    Asking{"xin cho hỏi", Where::first},  Asking{"xin hỏi", Where::first},
    Asking{"cho hỏi", Where::first},      Asking{"tôi muốn hỏi", Where::first},
    Asking{"đúng hay sai", Where::last},
};

bool stands_at(const Phrase& words, std::size_t at, const Phrase& asking) {
  if (at + asking.size() > words.size()) return false;
  for (std::size_t i = 0; i < asking.size(); ++i) {
    if (words[at + i].key != asking[i].key || (i > 0 && !words[at + i].joins)) return false;
  }
  return true;
}

/// How many words at `at` only ask.
std::size_t asking_at(const Phrase& words, std::size_t at) {
  static const std::vector<Phrase> kPhrases = [] {
    std::vector<Phrase> all;
    for (const Asking& row : kAsking) all.push_back(analyse(row.words));
    return all;
  }();
  for (std::size_t i = 0; i < kAsking.size(); ++i) {
    const std::size_t end = at + kPhrases[i].size();
    const Where where = kAsking[i].where;
    const bool placed = where == Where::anywhere || (where == Where::first ? at == 0 : end == words.size());
    if (placed && stands_at(words, at, kPhrases[i])) return kPhrases[i].size();
  }
  return 0;
}

}  // namespace

void drop_asking_words(Phrase& words) {
  Phrase kept;
  bool joins = true;
  for (std::size_t i = 0; i < words.size();) {
    if (const std::size_t asking = asking_at(words, i)) {
      i += asking;
      joins = false;
      continue;
    }
    kept.push_back(words[i++]);
    kept.back().joins = kept.back().joins && joins;
    joins = true;
  }
  if (kept.size() > 1) words = std::move(kept);
}

}  // namespace vbpl::index
