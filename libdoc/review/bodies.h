// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include <cstddef>
#include <span>
#include <vector>

#include "libdoc/model/tables.h"
#include "libdoc/review/phrase_index.h"

namespace vbpl {

/// A body named in a row of tokens.
struct BodyHit {
  int number = 0;
  std::size_t begin = 0, end = 0;
};

/// State bodies by name, with what they became: Bộ Giao thông vận tải and Bộ Xây dựng are one body here.
class Bodies {
 public:
  explicit Bodies(const Tables& tables);
  /// The bodies named in a row of masked tokens, in order; a name and its successor's have one number.
  [[nodiscard]] std::vector<int> find(std::span<const MaskId> tokens) const;
  /// The same with their places.
  [[nodiscard]] std::vector<BodyHit> hits(std::span<const MaskId> tokens) const;

 private:
  PhraseIndex<int> names_;
};

}  // namespace vbpl
