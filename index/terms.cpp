// SPDX-License-Identifier: GPL-3.0-or-later
#include "index/terms.h"

#include "libdoc/read/sha256.h"
#include "libdoc/text/fold.h"

namespace vbpl::index {
namespace {

constexpr std::size_t kLongestTerm = 245;  // glass keys hold 255 bytes with their tail
constexpr std::size_t kHashDigits = 32;

}  // namespace

std::string make_term(std::string_view prefix, std::string_view body) {
  std::string term(prefix);
  term += body;
  if (term.size() <= kLongestTerm) return term;
  const std::string hash = sha256_hex(term).substr(0, kHashDigits);
  std::size_t cut = kLongestTerm - kHashDigits - 1;
  while (cut > prefix.size() && (term[cut] & 0xc0) == 0x80) --cut;
  term.resize(cut);
  return term + '~' + hash;
}

std::string bigram_term(std::string_view first, std::string_view second) {
  std::string pair;
  pair.reserve(first.size() + second.size() + 1);
  pair += first;
  pair += '_';
  pair += second;
  return make_term(prefix::kBigram, pair);
}

std::string folded_term(std::string_view prefix, std::string_view body) {
  return make_term(prefix, unmarked(match_key(body)));
}

std::string short_number(std::string_view canonical) {
  const std::size_t slash = canonical.find('/');
  if (slash == std::string_view::npos) return {};
  const std::size_t second = canonical.find('/', slash + 1);
  if (second == std::string_view::npos || second - slash != 5) return {};
  for (std::size_t i = slash + 1; i < second; ++i) {
    if (canonical[i] < '0' || canonical[i] > '9') return {};
  }
  return std::string(canonical.substr(0, second));
}

}  // namespace vbpl::index
