// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include <memory>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "libdoc/status/act_key.h"
#include "libdoc/status/status.h"

namespace vbpl {

/// What has become of an act.
struct ActFate {
  Status status = Status::unknown;
  std::optional<Date> from, to;            ///< first day in force, first day no longer in force
  std::vector<Evidence> evidence;          ///< the words that prove it, the deciding ones first
  std::optional<std::string> replaced_by;  ///< number of the act that replaced it
};

/// The same for one provision, "art_5__cl_2".
struct UnitFate {
  std::string unit;
  Status status = Status::unknown;
  std::optional<Date> from, to;
  std::vector<Evidence> evidence;
};

/// All that the corpus says about the life of acts: those in it and those that it only names. Built once in
/// linear time; then each question is a hash look-up. An act that nothing is said of is `unknown`. Immutable;
/// may be asked by several threads. Keeps references to corpus, facts and tables: they must live longer.
class StatusRegistry {
 public:
  StatusRegistry(const Corpus& corpus, const CorpusFacts& facts, const Tables& tables);
  ~StatusRegistry();
  StatusRegistry(StatusRegistry&&) noexcept;
  StatusRegistry& operator=(StatusRegistry&&) noexcept;

  /// A document of the corpus.
  [[nodiscard]] ActFate fate_of(std::size_t document, Date as_of) const;
  /// An act as a citation in `citing` names it, in the corpus or not.
  [[nodiscard]] ActFate fate_of(const CitationTarget& target, const Document& citing, Date as_of) const;
  /// An act by number; unknown when the name is not enough to tell it from others (act_key.h).
  [[nodiscard]] ActFate status_of_number(const ActName& name, Date as_of) const;
  /// The provisions of an act that others repealed, replaced, amended or suspended by `as_of`, by eid.
  [[nodiscard]] std::vector<UnitFate> touched_units(std::size_t document, Date as_of) const;
  [[nodiscard]] std::vector<UnitFate> touched_units(const CitationTarget& target, const Document& citing,
                                                    Date as_of) const;

 private:
  class Impl;
  std::unique_ptr<const Impl> impl_;
};

}  // namespace vbpl
