// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include <span>
#include <vector>

#include "libdoc/model/tables.h"
#include "libdoc/review/phrase_index.h"

namespace vbpl {

/// State bodies by name, with what they became: Bộ Giao thông vận tải and Bộ Xây dựng are one body here.
class Bodies {
 public:
  explicit Bodies(const Tables& tables);
  /// The bodies named in a row of masked tokens, in order; a name and its successor's have one number.
  [[nodiscard]] std::vector<int> find(std::span<const MaskId> tokens) const;

 private:
  PhraseIndex<int> names_;
};

}  // namespace vbpl
