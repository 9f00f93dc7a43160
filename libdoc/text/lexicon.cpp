// SPDX-License-Identifier: GPL-3.0-or-later
#include "libdoc/text/lexicon.h"

#include <algorithm>

#include "libdoc/base/short_hash.h"
#include "libdoc/text/characters.h"
#include "libdoc/text/tone.h"

namespace vbpl {
namespace {

constexpr std::size_t kFirstSlots = 64;

std::string key_of(std::string_view run) {
  std::u32string word;
  for (std::size_t at = 0; at < run.size();) word += character(next_character(run, at)).lower;
  std::string key;
  append_word_key(key, word);
  return key;
}

bool all_digits(std::string_view key) {
  return !key.empty() && std::all_of(key.begin(), key.end(), [](char c) { return c >= '0' && c <= '9'; });
}

}  // namespace

Lexicon::Lexicon() : slots_(kFirstSlots) {}

std::uint32_t Lexicon::find(std::string_view letters) {
  const std::uint32_t hash = short_hash(letters);
  std::size_t slot = hash & (slots_.size() - 1);
  for (; slots_[slot].entry != kUnknown; slot = (slot + 1) & (slots_.size() - 1)) {
    if (slots_[slot].hash == hash && letters_of(entries_[slots_[slot].entry]) == letters)
      return slots_[slot].entry;
  }
  return add(letters, hash, slot);
}

std::uint32_t Lexicon::add(std::string_view letters, std::uint32_t hash, std::size_t slot) {
  const auto place = static_cast<std::uint32_t>(entries_.size());
  slots_[slot] = {hash, place};
  const std::string key = key_of(letters);
  const bool is_key = key == letters;
  entries_.push_back({static_cast<std::uint32_t>(letters_.size()), static_cast<std::uint32_t>(letters.size()),
                      place, all_digits(letters)});
  letters_ += letters;
  if (entries_.size() * 2 > slots_.size()) grow();
  if (!is_key) entries_[place].key = find(key);
  return place;
}

void Lexicon::grow() {
  std::vector<Slot> old(slots_.size() * 2);
  old.swap(slots_);
  for (const Slot& each : old) {
    if (each.entry == kUnknown) continue;
    std::size_t slot = each.hash & (slots_.size() - 1);
    while (slots_[slot].entry != kUnknown) slot = (slot + 1) & (slots_.size() - 1);
    slots_[slot] = each;
  }
}

}  // namespace vbpl
