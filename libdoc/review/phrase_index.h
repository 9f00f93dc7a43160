// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include <algorithm>
#include <span>
#include <string_view>
#include <unordered_map>
#include <utility>
#include <vector>

#include "libdoc/review/mask.h"

namespace vbpl {

/// Phrases of syllables, each with a value; finds the longest one that begins at a place.
template <class Value>
class PhraseIndex {
 public:
  struct Hit {
    const Value* value = nullptr;
    std::size_t taken = 0;  ///< syllables
    explicit operator bool() const { return value != nullptr; }
  };

  /// Of two equal phrases the first one stays.
  void add(std::string_view phrase, Value value) {
    std::vector<MaskId> ids = syllable_ids(phrase);
    if (ids.empty()) return;
    auto& entries = entries_[ids.front()];
    const auto place = std::find_if(entries.begin(), entries.end(),
                                    [&](const Entry& entry) { return entry.first.size() <= ids.size(); });
    for (auto same = place; same != entries.end() && same->first.size() == ids.size(); ++same) {
      if (same->first == ids) return;
    }
    entries.insert(place, Entry{std::move(ids), std::move(value)});
  }

  [[nodiscard]] Hit at(std::span<const MaskId> ids, std::size_t place) const {
    const auto found = entries_.find(ids[place]);
    if (found == entries_.end()) return {};
    const auto rest = ids.subspan(place);
    for (const auto& [phrase, value] : found->second) {
      if (rest.size() >= phrase.size() && std::equal(phrase.begin(), phrase.end(), rest.begin()))
        return {&value, phrase.size()};
    }
    return {};
  }

  /// Some phrase begins with this syllable.
  [[nodiscard]] bool may_begin(MaskId syllable) const { return entries_.count(syllable) != 0; }

 private:
  using Entry = std::pair<std::vector<MaskId>, Value>;
  std::unordered_map<MaskId, std::vector<Entry>> entries_;  ///< longest first
};

}  // namespace vbpl
