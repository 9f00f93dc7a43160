// SPDX-License-Identifier: GPL-3.0-or-later
#include "libdoc/text/syllable_grammar.h"

#include <string>
#include <unordered_set>

#include "libdoc/text/characters.h"

namespace vbpl {
namespace {

constexpr std::u32string_view kOnsets = U"b c ch d đ g gh gi h k kh l m n ng ngh nh p ph qu r s t th tr v x";

constexpr std::u32string_view kRhymes =
    U"a ac ach ai am an ang anh ao ap at au ay ăc ăm ăn ăng ăp ăt âc âm ân âng âp ât âu ây "
    U"e ec em en eng eo ep et ê êch êm ên ênh êp êt êu i ia ich im in inh ip it iu iêc iêm iên iêng iêp iêt "
    U"iêu "
    U"o oa oac oach oai oam oan oang oanh oao oap oat oay oc oe oen oeo oet oi om on ong ooc oong op ot oăc "
    U"oăm oăn oăng oăt "
    U"ô ôc ôi ôm ôn ông ôp ôt ơ ơi ơm ơn ơp ơt u ua uc ui um un ung up ut uân uâng uât uây uê uêch uên uênh "
    U"uêt uơ "
    U"uôc uôi uôm uôn uông uôt uy uya uych uyn uynh uyp uyt uyu uyên uyêt ư ưa ưc ưi ưm ưn ưng ưt ưu "
    U"ươc ươi ươm ươn ương ươp ươt ươu y ych yn ynh yt yu yêm yên yêng yêt yêu";

using Words = std::unordered_set<std::u32string>;

Words split(std::u32string_view list) {
  Words words;
  for (std::size_t at = 0; at < list.size();) {
    const std::size_t end = std::min(list.find(U' ', at), list.size());
    words.emplace(list.substr(at, end - at));
    at = end + 1;
  }
  return words;
}

bool is_stopped(std::u32string_view rhyme) {
  return rhyme.back() == U'c' || rhyme.back() == U'p' || rhyme.back() == U't' ||
         rhyme.substr(rhyme.size() - std::min<std::size_t>(2, rhyme.size())) == U"ch";
}

}  // namespace

bool is_vietnamese_syllable(std::u32string_view word) {
  static const Words onsets = split(kOnsets), rhymes = split(kRhymes);
  if (word.empty() || word.size() > 7) return false;
  std::u32string toneless;
  Tone tone = Tone::none;
  for (const char32_t cp : word) {
    const Character& c = character(cp);
    if (c.tone != Tone::none) {
      if (tone != Tone::none) return false;
      tone = c.tone;
    }
    toneless += c.toneless;
  }
  for (std::size_t onset = 0; onset <= 3 && onset < toneless.size(); ++onset) {
    if (onset != 0 && onsets.count(toneless.substr(0, onset)) == 0) continue;
    const std::u32string rhyme = toneless.substr(onset);
    if (rhymes.count(rhyme) == 0) continue;
    if (!is_stopped(rhyme) || tone == Tone::acute || tone == Tone::dot) return true;
  }
  return false;
}

}  // namespace vbpl
