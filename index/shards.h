// SPDX-License-Identifier: GPL-3.0-or-later
// Inside the room only: the databases that one index is made of.
#pragma once
#include <xapian.h>

#include <string>
#include <vector>

#include "libdoc/base/result.h"

namespace vbpl::index {

/// An index opened for search: the published generation of a folder, or the shards that a stub names.
///
///     XAPIANDB      lines "remote host:port", each a shard served by xapian-tcpsrv
///     syllables.model, made by vbpl-index learn
struct Shards {
  Xapian::Database database;
  std::string model_file;
  std::vector<std::string> missing;  ///< shards that do not answer
  bool is_remote = false;
  bool is_complete = true;  ///< false when one is not finished
};

/// Opens what can be opened. Fails when there is nothing, when no shard answers, or when the schema is
/// another.
[[nodiscard]] Result<Shards> open_shards(const std::string& folder);

}  // namespace vbpl::index
