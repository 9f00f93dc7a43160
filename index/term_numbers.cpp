// SPDX-License-Identifier: GPL-3.0-or-later
#include "index/term_numbers.h"

#include "libdoc/base/short_hash.h"

namespace vbpl::index {
namespace {

constexpr std::size_t kFirstSlots = 4096;

}  // namespace

TermNumbers::TermNumbers() : begins_(1, 0), slots_(kFirstSlots) {}

std::uint32_t TermNumbers::of(std::string_view wanted) {
  const std::uint32_t hash = short_hash(wanted);
  std::size_t slot = hash & (slots_.size() - 1);
  for (; slots_[slot].number != kNone; slot = (slot + 1) & (slots_.size() - 1)) {
    if (slots_[slot].hash == hash && term(slots_[slot].number) == wanted) return slots_[slot].number;
  }
  const auto number = static_cast<std::uint32_t>(size());
  slots_[slot] = {hash, number};
  letters_ += wanted;
  begins_.push_back(letters_.size());
  if (size() * 2 > slots_.size()) grow();
  return number;
}

void TermNumbers::grow() {
  std::vector<Slot> old(slots_.size() * 2);
  old.swap(slots_);
  for (const Slot& each : old) {
    if (each.number == kNone) continue;
    std::size_t slot = each.hash & (slots_.size() - 1);
    while (slots_[slot].number != kNone) slot = (slot + 1) & (slots_.size() - 1);
    slots_[slot] = each;
  }
}

std::size_t TermNumbers::memory() const {
  return letters_.capacity() + begins_.capacity() * sizeof(std::size_t) + slots_.size() * sizeof(Slot);
}

}  // namespace vbpl::index
