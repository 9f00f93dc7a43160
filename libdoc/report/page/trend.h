// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include <cstddef>
#include <map>
#include <string>
#include <string_view>
#include <vector>

#include "libdoc/base/result.h"
#include "libdoc/cite/corpus.h"
#include "libdoc/review/finding.h"

namespace vbpl {

/// What has changed between an earlier run and this one.
struct Trend {
  struct Counts {
    std::size_t fresh = 0, changed = 0, same = 0, gone = 0;
  };
  struct StatusChange {
    std::string doc;  ///< key of the act
    Status before = Status::unknown, now = Status::unknown;
  };
  std::map<std::string, Counts> findings;  ///< by check
  std::vector<StatusChange> statuses;      ///< in corpus order, acts as a whole
  std::size_t new_acts = 0;                ///< of which the earlier run told no status
  bool told_statuses = false;              ///< the earlier run told some
};

/// `earlier` holds the records of the earlier run: findings of vbpl-review, statuses of vbpl-status, one a
/// line. A broken line is an error with its number.
[[nodiscard]] Result<Trend> trend_since(std::string_view earlier, const std::string& path,
                                        const Corpus& corpus, const std::vector<StatusRecord>& statuses,
                                        std::vector<Finding> findings);

}  // namespace vbpl
