// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include <string>
#include <unordered_map>

#include "libdoc/base/result.h"
#include "libdoc/review/finding.h"

namespace vbpl {

/// What people have decided about findings, by finding id: `accepted` (it stays as it is), `rejected` (no
/// fault), `waiting`. A plain file, one decision a line: id TAB decision TAB note. Empty lines and lines that
/// begin with '#' are passed over; a later line for the same id holds.
class Decisions {
 public:
  /// Fails, with the line, on a line without an id and a known decision.
  [[nodiscard]] static Result<Decisions> read(const std::string& path);

  /// The decision on a finding, empty if there is none.
  [[nodiscard]] std::string on(const std::string& id) const;
  /// A finding that still asks for work: no decision, or waiting.
  [[nodiscard]] static bool is_open(const Finding& finding) {
    return finding.decision.empty() || finding.decision == "waiting";
  }

 private:
  std::unordered_map<std::string, std::string> by_id_;
};

}  // namespace vbpl
