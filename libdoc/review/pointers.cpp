// SPDX-License-Identifier: GPL-3.0-or-later
#include "libdoc/review/pointers.h"

#include <algorithm>
#include <array>

#include "libdoc/review/mask.h"

namespace vbpl {
namespace {

/// Sorted ids of a list of single syllables.
template <std::size_t n>
std::vector<MaskId> id_set(const std::array<std::string_view, n>& words) {
  std::vector<MaskId> ids;
  for (const std::string_view word : words) ids.push_back(syllable_id(word));
  std::sort(ids.begin(), ids.end());
  return ids;
}
bool has(const std::vector<MaskId>& set, MaskId id) { return std::binary_search(set.begin(), set.end(), id); }

struct PointerWords {
  std::vector<MaskId> units =
      id_set(std::to_array<std::string_view>({"điểm", "khoản", "điều", "mục", "chương", "phần", "tiết"}));
  std::vector<MaskId> joints =
      id_set(std::to_array<std::string_view>({"và", "hoặc", "đến", "tại", "của", "các"}));
  MaskId this_ = syllable_id("này"), list = syllable_id("các");
  std::vector<std::vector<MaskId>> selves;
  PointerWords() {
    for (const char* name : {"bộ luật", "luật", "pháp lệnh", "nghị định", "nghị quyết", "thông tư liên tịch",
                             "thông tư", "quyết định", "quy chế", "điều lệ", "chỉ thị"}) {
      selves.push_back(syllable_ids(name));
    }
  }
};
const PointerWords& pointer_words() {
  static const PointerWords words;
  return words;
}

bool is_digit(char c) { return c >= '0' && c <= '9'; }

/// "5", "12a", "đ", "IV": what may stand behind điều, khoản, điểm.
bool is_label(std::string_view key) {
  if (is_digit(key.front())) return key.size() <= 5;
  const bool letter = key.size() == 1 || key == "đ";
  const bool roman = key.size() <= 5 && key.find_first_not_of("ivxl") == std::string_view::npos;
  return letter || roman;
}

using Syllables = std::vector<CutSyllable>;

bool is(const Syllables& syllables, std::size_t at, SyllableTrait trait) {
  return (syllables[at].traits & trait) != 0;
}

/// Only blanks and at most one comma stand between a syllable and the one before.
bool close(std::string_view text, const Syllables& syllables, std::size_t at) {
  if (syllables[at].joins) return true;
  const std::string_view between = slice(text, {syllables[at - 1].span.end, syllables[at].span.begin});
  return between.size() <= 3 && between.find_first_not_of(" ,;") == std::string_view::npos &&
         between.find(';') == std::string_view::npos;
}

/// "Nghị định này" from `at`: syllables taken, 0 if it is none.
std::size_t self_length(const Syllables& syllables, std::size_t at) {
  if (!is(syllables, at, kMayBeginSelf)) return 0;
  const PointerWords& words = pointer_words();
  for (const auto& name : words.selves) {
    const std::size_t end = at + name.size();
    if (end >= syllables.size() || syllables[end].id != words.this_ || !syllables[end].joins) continue;
    const auto same = [](MaskId id, const CutSyllable& syllable) { return id == syllable.id; };
    if (std::equal(name.begin(), name.end(), syllables.begin() + static_cast<std::ptrdiff_t>(at), same))
      return name.size() + 1;
  }
  return 0;
}

/// One step "khoản 3, 4" from `at`: syllables taken, 0 if it is none.
std::size_t step_length(std::string_view text, const Syllables& syllables, std::size_t at) {
  std::size_t next = at;
  if (is(syllables, next, kListsUnits)) ++next;
  if (next + 1 >= syllables.size() || !is(syllables, next, kNamesUnit) || !syllables[next + 1].joins)
    return 0;
  if (syllables[next + 1].id == pointer_words().this_) return next + 2 - at;
  if (!is(syllables, next + 1, kMayBeLabel)) return 0;
  next += 2;
  while (next < syllables.size() && close(text, syllables, next)) {
    const bool joint =
        is(syllables, next, kJoinsUnits) && next + 1 < syllables.size() && close(text, syllables, next + 1);
    const std::size_t label = joint ? next + 1 : next;
    if (!is(syllables, label, kMayBeLabel) || (!joint && syllables[label].joins)) break;
    next = label + 1;
  }
  return next - at;
}

}  // namespace

std::uint8_t pointer_traits(std::string_view key, MaskId id) {
  const PointerWords& words = pointer_words();
  std::uint8_t traits = 0;
  if (is_label(key)) traits |= kMayBeLabel;
  if (has(words.units, id)) traits |= kNamesUnit;
  if (has(words.joints, id)) traits |= kJoinsUnits;
  if (id == words.list) traits |= kListsUnits;
  const auto begins = [&](const std::vector<MaskId>& name) { return name.front() == id; };
  if (std::any_of(words.selves.begin(), words.selves.end(), begins)) traits |= kMayBeginSelf;
  return traits;
}

Pointer pointer_at(std::string_view text, const Syllables& syllables, std::size_t at) {
  if (const std::size_t self = self_length(syllables, at)) return {kMaskSelf, self};
  const std::size_t first = step_length(text, syllables, at);
  if (first == 0) return {};
  std::size_t end = at + first;
  while (end < syllables.size() && close(text, syllables, end)) {
    const std::size_t start = is(syllables, end, kJoinsUnits) ? end + 1 : end;
    if (const std::size_t more = start < syllables.size() ? step_length(text, syllables, start) : 0) {
      end = start + more;
      continue;
    }
    // "Điều 5 của Nghị định này" is one pointer.
    const std::size_t self = start < syllables.size() ? self_length(syllables, start) : 0;
    if (self != 0) end = start + self;
    break;
  }
  return {kMaskProvision, end - at};
}

}  // namespace vbpl
