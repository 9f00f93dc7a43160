// SPDX-License-Identifier: GPL-3.0-or-later
// Inside the room only: acts that plain words name, "luật đất đai", "luật đất đai 2024".
#pragma once
#include <xapian.h>

#include <optional>
#include <string>

#include "index/plan.h"

namespace vbpl::index {

struct NamedAct {
  std::string term;         ///< of the documents with this name
  std::optional<int> year;  ///< of issue, where it follows the name
};

/// The words as a name, and a year behind it.
[[nodiscard]] NamedAct name_in(const Phrase& words);

/// Entries of the act; nothing when the index lacks it.
[[nodiscard]] std::optional<Xapian::Query> entries_of(const NamedAct& act, const Xapian::Database& database);

/// What the law calls the act that the words name, when the tables know it: "Luật Đất đai 2024".
[[nodiscard]] std::optional<std::string> known_act(const Phrase& words, const Wordbook& book);

}  // namespace vbpl::index
