// SPDX-License-Identifier: GPL-3.0-or-later
#include "index/learn.h"

#include "index/guard.h"
#include "index/shards.h"
#include "index/syllable_learn.h"

namespace vbpl::index {

Result<void> learn_index(const std::string& folder) {
  const auto shards = open_shards(folder);
  if (!shards) return fail(shards.error());
  if (!shards->missing.empty())
    return fail({"a shard of this index does not answer: " + shards->missing.front(), folder, 0, 0, {}});
  return learn_syllables(shards->database, shards->model_file);
}

}  // namespace vbpl::index
