// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include <cstddef>
#include <optional>
#include <vector>

#include "libdoc/amend/amendment.h"
#include "libdoc/amend/text_tree.h"

namespace vbpl {

/// A command on a document, with the act that gives it and the day from which it works.
struct DatedCommand {
  const Document* actor = nullptr;
  Amendment command;
  std::optional<Date> from;  ///< empty: the act does not say, so it is never applied
};

/// A command after it was put to the text: command.state and command.reason tell what became of it.
struct Edit {
  const Document* actor = nullptr;
  Amendment command;
  std::optional<Date> from;
  std::vector<int> touched;  ///< nodes of the tree
};

/// The text of an act on a day, made of its first text and the commands of later acts.
struct Consolidation {
  TextTree tree;
  std::vector<Edit> edits;  ///< all commands, in the order in which they were put
};

/// Puts `commands` to `base` in the order of their days, then of the acts' dates, then of their places
/// (DOMAIN 8.2). Those that work after `as_of` are "not_in_force". A command that replaces what another act
/// replaced on the same day is "conflicting". Pointers to acting documents must stay valid.
[[nodiscard]] Consolidation consolidate(const Document& base, std::vector<DatedCommand> commands, Date as_of);

/// The text in force as a document of kind `consolidation`; each edit that was not applied and was due
/// becomes a diagnostic "edit-not-applied".
[[nodiscard]] Document consolidated_document(const Document& base, const Consolidation& consolidation,
                                             Date as_of);

}  // namespace vbpl
