// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include <cstddef>
#include <string>
#include <unordered_map>
#include <vector>

#include "libdoc/amend/consolidate.h"
#include "libdoc/cite/corpus.h"
#include "libdoc/status/status.h"

namespace vbpl {

/// The commands of a corpus by the act they are put to. Built once in linear time.
class CommandIndex {
 public:
  /// Keeps references to both: they must live longer.
  CommandIndex(const Corpus& corpus, const CorpusFacts& facts);

  /// The commands of other acts on a document, with their days. One that was itself repealed before it worked
  /// is "not_in_force" (DOMAIN 3.5 X6).
  [[nodiscard]] std::vector<DatedCommand> commands_on(std::size_t document) const;

 private:
  struct Place {
    std::size_t actor, command;
  };
  [[nodiscard]] const std::vector<Place>& places(std::size_t document) const;
  [[nodiscard]] DatedCommand dated(Place place) const;
  [[nodiscard]] const Amendment* ended_by(const DatedCommand& command, std::size_t actor) const;

  const Corpus& corpus_;
  const CorpusFacts& facts_;
  std::unordered_map<std::string, std::vector<Place>> by_key_;
};

}  // namespace vbpl
