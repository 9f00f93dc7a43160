// SPDX-License-Identifier: GPL-3.0-or-later
#include "index/asking_words.h"

#include <algorithm>
#include <array>
#include <vector>

#include "libdoc/text/fold.h"

namespace vbpl::index {
namespace {

enum class Where : std::uint8_t { anywhere, first, last };

struct Asking {
  std::string_view words;
  Where where;
  bool says_something;  ///< laws use it, too ("khi nào"), or questions for a certain kind of provision ("là
                        ///< gì")
};

// Longer ones before those that they hold. Dropping more of them finds less (measured on 1,259 questions).
constexpr std::array kAsking = {
    Asking{"bao nhiêu", Where::anywhere, false}, Asking{"bao lâu", Where::anywhere, false},
    Asking{"xin cho hỏi", Where::first, false},  Asking{"xin hỏi", Where::first, false},
    Asking{"cho hỏi", Where::first, false},      Asking{"tôi muốn hỏi", Where::first, false},
    Asking{"đúng hay sai", Where::last, false},  Asking{"như thế nào", Where::anywhere, true},
    Asking{"thế nào", Where::anywhere, true},    Asking{"khi nào", Where::anywhere, true},
    Asking{"ở đâu", Where::anywhere, true},      Asking{"có mấy", Where::anywhere, true},
    Asking{"gồm mấy", Where::anywhere, true},    Asking{"là gì", Where::anywhere, true},
    Asking{"được không", Where::last, true},     Asking{"đúng không", Where::last, true},
    Asking{"phải không", Where::last, true},     Asking{"vì sao", Where::anywhere, true},
    Asking{"tại sao", Where::anywhere, true},
};

struct Found {
  std::size_t row = kAsking.size();
  std::size_t words = 0;
};

const std::vector<Phrase>& phrases() {
  static const std::vector<Phrase> kPhrases = [] {
    std::vector<Phrase> all;
    for (const Asking& row : kAsking) all.push_back(analyse(row.words));
    return all;
  }();
  return kPhrases;
}

/// Typed with its marks or without any.
bool stands_at(const Phrase& words, std::size_t at, const Phrase& asking) {
  if (at + asking.size() > words.size()) return false;
  for (std::size_t i = 0; i < asking.size(); ++i) {
    const std::string &typed = words[at + i].key, &meant = asking[i].key;
    const bool same = typed == meant || (is_unmarked(typed) && typed == unmarked(meant));
    if (!same || (i > 0 && !words[at + i].joins)) return false;
  }
  return true;
}

Found asking_at(const Phrase& words, std::size_t at) {
  for (std::size_t i = 0; i < kAsking.size(); ++i) {
    const std::size_t size = phrases()[i].size();
    const Where where = kAsking[i].where;
    const bool placed =
        where == Where::anywhere || (where == Where::first ? at == 0 : at + size == words.size());
    if (placed && stands_at(words, at, phrases()[i])) return {i, size};
  }
  return {};
}

}  // namespace

void mark_asking_words(const Phrase& typed, Phrase& restored) {
  for (std::size_t at = 0; at < typed.size();) {
    const Found found = asking_at(typed, at);
    for (std::size_t i = 0; i < found.words; ++i) restored[at + i].key = phrases()[found.row][i].key;
    at += std::max<std::size_t>(1, found.words);
  }
}

void drop_asking_words(Phrase& words) {
  Phrase kept;
  bool joins = true;
  for (std::size_t i = 0; i < words.size();) {
    const Found found = asking_at(words, i);
    if (found.words > 0 && !kAsking[found.row].says_something) {
      i += found.words;
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
