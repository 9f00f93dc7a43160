// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include <map>
#include <span>
#include <string>
#include <string_view>

#include "libdoc/base/result.h"

namespace vbpl {

/// What people have decided about one finding or one row of a list.
struct Decision {
  std::string word;  ///< accepted (it stays as it is), rejected (no fault), waiting, corrected (a list's row)
  std::string note;
  std::string doc;                           ///< key of the act that a list's row speaks of
  std::map<std::string, std::string> fixes;  ///< what stands in place of what was found: status, reason …
  friend bool operator==(const Decision&, const Decision&) = default;
};

/// The decisions file. Plain text, one decision a line: id TAB decision TAB note, and for rows of lists TAB
/// doc and TAB key=value as often as needed. Empty lines and lines that begin with '#' are passed over; a
/// later line for the same id holds. An id is a fingerprint of the texts that were decided on: when they
/// change, the decision holds no longer.
class Decisions {
 public:
  /// Fails, with the line, on a line without an id and a known decision.
  [[nodiscard]] static Result<Decisions> read(const std::string& path);

  /// The decision with this id, null if there is none.
  [[nodiscard]] const Decision* find(const std::string& id) const;
  /// The word decided on a finding, empty if there is none.
  [[nodiscard]] std::string on(const std::string& id) const;
  /// A decision that still asks for work: none, or waiting.
  [[nodiscard]] static bool is_open(std::string_view word) { return word.empty() || word == "waiting"; }

  void set(const std::string& id, Decision decision) { by_id_[id] = std::move(decision); }
  [[nodiscard]] const std::map<std::string, Decision>& all() const { return by_id_; }
  /// The file's bytes, in order of ids.
  [[nodiscard]] std::string text() const;

 private:
  std::map<std::string, Decision> by_id_;
};

/// The words that a decision may be.
[[nodiscard]] std::span<const std::string_view> decision_list();
/// True for one of them.
[[nodiscard]] bool is_decision(std::string_view word);

}  // namespace vbpl
