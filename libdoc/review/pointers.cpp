// SPDX-License-Identifier: GPL-3.0-or-later
#include "libdoc/review/pointers.h"

#include <algorithm>
#include <array>

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

struct Lexicon {
  std::vector<MaskId> units =
      id_set(std::to_array<std::string_view>({"điểm", "khoản", "điều", "mục", "chương", "phần", "tiết"}));
  std::vector<MaskId> joints =
      id_set(std::to_array<std::string_view>({"và", "hoặc", "đến", "tại", "của", "các"}));
  MaskId this_ = syllable_id("này"), list = syllable_id("các");
  std::vector<std::vector<MaskId>> selves;
  Lexicon() {
    for (const char* name : {"bộ luật", "luật", "pháp lệnh", "nghị định", "nghị quyết", "thông tư liên tịch",
                             "thông tư", "quyết định", "quy chế", "điều lệ", "chỉ thị"}) {
      selves.push_back(syllable_ids(name));
    }
  }
};
const Lexicon& lexicon() {
  static const Lexicon words;
  return words;
}

bool is_digit(char c) { return c >= '0' && c <= '9'; }

/// "5", "12a", "đ", "IV": what may stand behind điều, khoản, điểm.
bool is_label(const Syllable& syllable) {
  const std::string& key = syllable.key;
  if (is_digit(key.front())) return key.size() <= 5;
  const bool letter = key.size() == 1 || key == "đ";
  const bool roman = key.size() <= 5 && key.find_first_not_of("ivxl") == std::string::npos;
  return letter || roman;
}

/// Only blanks and at most one comma stand between two syllables.
bool close(std::string_view text, const Syllable& left, const Syllable& right) {
  if (right.joins) return true;
  const std::string_view between = slice(text, {left.span.end, right.span.begin});
  return between.size() <= 3 && between.find_first_not_of(" ,;") == std::string_view::npos &&
         between.find(';') == std::string_view::npos;
}

}  // namespace

namespace {

/// "Nghị định này" from `at`: syllables taken, 0 if it is none.
std::size_t self_length(const std::vector<Syllable>& syllables, const std::vector<MaskId>& ids,
                        std::size_t at) {
  const Lexicon& words = lexicon();
  for (const auto& name : words.selves) {
    const std::size_t end = at + name.size();
    if (end >= ids.size() || ids[end] != words.this_ || !syllables[end].joins) continue;
    if (std::equal(name.begin(), name.end(), ids.begin() + static_cast<std::ptrdiff_t>(at)))
      return name.size() + 1;
  }
  return 0;
}

/// One step "khoản 3, 4" from `at`: syllables taken, 0 if it is none.
std::size_t step_length(std::string_view text, const std::vector<Syllable>& syllables,
                        const std::vector<MaskId>& ids, std::size_t at) {
  const Lexicon& words = lexicon();
  std::size_t next = at;
  if (next < ids.size() && ids[next] == words.list) ++next;
  if (next + 1 >= ids.size() || !has(words.units, ids[next]) || !syllables[next + 1].joins) return 0;
  if (ids[next + 1] == words.this_) return next + 2 - at;
  if (!is_label(syllables[next + 1])) return 0;
  next += 2;
  while (next < ids.size() && close(text, syllables[next - 1], syllables[next])) {
    const bool joint = has(words.joints, ids[next]) && next + 1 < ids.size() &&
                       close(text, syllables[next], syllables[next + 1]);
    const std::size_t label = joint ? next + 1 : next;
    if (!is_label(syllables[label]) || (!joint && syllables[label].joins)) break;
    next = label + 1;
  }
  return next - at;
}

}  // namespace

Pointer pointer_at(std::string_view text, const std::vector<Syllable>& syllables,
                   const std::vector<MaskId>& ids, std::size_t at) {
  if (const std::size_t self = self_length(syllables, ids, at)) return {kMaskSelf, self};
  const std::size_t first = step_length(text, syllables, ids, at);
  if (first == 0) return {};
  std::size_t end = at + first;
  while (end < ids.size() && close(text, syllables[end - 1], syllables[end])) {
    const std::size_t start = has(lexicon().joints, ids[end]) ? end + 1 : end;
    if (const std::size_t more = start < ids.size() ? step_length(text, syllables, ids, start) : 0) {
      end = start + more;
      continue;
    }
    // "Điều 5 của Nghị định này" is one pointer.
    const std::size_t self = start < ids.size() ? self_length(syllables, ids, start) : 0;
    if (self != 0) end = start + self;
    break;
  }
  return {kMaskProvision, end - at};
}

}  // namespace vbpl
