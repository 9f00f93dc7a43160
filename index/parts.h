// SPDX-License-Identifier: GPL-3.0-or-later
// Inside the room only.
#pragma once
#include <string>
#include <vector>

#include "libdoc/base/result.h"

namespace vbpl::index {

/// The parts of a generation that is being built for the first time. Its `XAPIANDB` names them, so that
/// Xapian opens them as one database; a new part is published by renaming a new stub over it.
///
///     gen-1/XAPIANDB    lines "auto base", "auto part-1", ...
///     gen-1/base/       what the index says of itself
///     gen-1/part-1/     some megabytes of entries each
class Parts {
 public:
  /// Reads which parts are published.
  explicit Parts(std::string generation);

  /// False for a generation that is one database.
  [[nodiscard]] bool exist() const { return !names_.empty(); }
  [[nodiscard]] std::string stub() const;
  [[nodiscard]] std::string base() const;
  /// Publishes the base.
  [[nodiscard]] Result<void> begin();
  /// Path of the next part, to be written before it is published.
  [[nodiscard]] std::string next() const;
  /// Publishes what was written to next(). When there are many, those before it are merged into it.
  [[nodiscard]] Result<void> publish_next();
  /// Removes parts that are not published: remains of a run that was cut off.
  void sweep() const;

 private:
  [[nodiscard]] std::string path(const std::string& name) const;
  [[nodiscard]] Result<void> publish(std::vector<std::string> names);
  [[nodiscard]] Result<void> merge();

  std::string generation_;
  std::vector<std::string> names_;  ///< the base first
  unsigned last_ = 0;               ///< number of the last part
};

}  // namespace vbpl::index
