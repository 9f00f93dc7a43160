// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include <optional>
#include <string>
#include <vector>

#include "libdoc/amend/consolidate.h"
#include "libdoc/status/command_index.h"

namespace vbpl {

/// One thing that another act did, or will do, to a provision.
struct LifeStep {
  Edit edit;
  std::optional<std::string>
      text;  ///< of the provision from then on; empty when it is not there, or not changed
};

/// A provision through time.
struct UnitLife {
  std::optional<std::string> first_text;  ///< as first issued; empty when it was inserted later
  std::vector<LifeStep> done;             ///< what was put into the text by the day asked about, oldest first
  std::vector<Edit> failed;               ///< due, and not put into the text: state and reason say why
  std::vector<Edit> pending;              ///< not yet due, or of no told day
};

/// The life of the unit `eid` ("" for the whole act) of a document, by the commands of the others in the
/// corpus that speak of it, of what holds it or of what it holds.
[[nodiscard]] UnitLife life_of(const Document& base, const std::vector<DatedCommand>& commands,
                               const std::string& eid, Date as_of);

}  // namespace vbpl
