// SPDX-License-Identifier: GPL-3.0-or-later
#include "libdoc/review/modality.h"

#include "libdoc/review/phrase_index.h"

namespace vbpl {
namespace {

struct Row {
  std::string_view words;
  Modality modality;
};
constexpr Row kWords[] = {
    // Compounds that only look modal: hàng không được phép bay.
    {"hàng không", Modality::none},
    {"phòng không", Modality::none},
    {"tĩnh không", Modality::none},
    {"không gian", Modality::none},
    {"không khí", Modality::none},
    {"không quân", Modality::none},
    {"không lưu", Modality::none},
    {"không vận", Modality::none},
    {"không phải là", Modality::none},
    {"không được", Modality::forbids},
    {"không được phép", Modality::forbids},
    {"nghiêm cấm", Modality::forbids},
    {"bị cấm", Modality::forbids},
    {"cấm", Modality::forbids},
    {"không có quyền", Modality::forbids},
    {"không phải", Modality::exempts},
    {"không bắt buộc", Modality::exempts},
    {"không cần", Modality::exempts},
    {"phải", Modality::obliges},
    {"bắt buộc", Modality::obliges},
    {"có trách nhiệm", Modality::obliges},
    {"có nghĩa vụ", Modality::obliges},
    {"được phép", Modality::permits},
    {"được quyền", Modality::permits},
    {"có quyền", Modality::permits},
    {"chỉ được", Modality::permits},
    {"có thể", Modality::permits},
    {"được", Modality::permits},
};

const PhraseIndex<Modality>& modal_words() {
  static const PhraseIndex<Modality> index = [] {
    PhraseIndex<Modality> words;
    for (const Row& row : kWords) words.add(row.words, row.modality);
    return words;
  }();
  return index;
}

}  // namespace

std::vector<ModalHit> modals_in(std::span<const MaskId> tokens) {
  std::vector<ModalHit> found;
  for (std::size_t at = 0; at < tokens.size();) {
    const auto hit = modal_words().at(tokens, at);
    if (hit && *hit.value != Modality::none) found.push_back({*hit.value, at, at + hit.taken});
    at += hit ? hit.taken : 1;
  }
  return found;
}

bool are_opposed(Modality a, Modality b) {
  const auto are = [&](Modality x, Modality y) { return (a == x && b == y) || (a == y && b == x); };
  return are(Modality::obliges, Modality::forbids) || are(Modality::permits, Modality::forbids) ||
         are(Modality::obliges, Modality::exempts);
}

}  // namespace vbpl
