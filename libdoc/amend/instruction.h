// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include <optional>
#include <string>

#include "libdoc/amend/objects.h"
#include "libdoc/amend/recogniser.h"

namespace vbpl {

/// The act that an instruction speaks of: the first document named after `from` in the sentence, else the one
/// its heading or the act's title gives. Empty when neither does.
[[nodiscard]] std::optional<CitationTarget> target_of(const Reading& reading, const Sentence& sentence,
                                                      std::size_t from, const CommandContext& context);

/// A command of a sentence, with nothing said of what it does to which act.
[[nodiscard]] Amendment command_of(const Sentence& sentence, AmendVerb verb);

/// A command on each object in `scope`, with what of it is meant.
[[nodiscard]] Commands commands_on_objects(const Reading& reading, const Sentence& sentence, AmendVerb verb,
                                           Span scope, ObjectPlace place);

/// One command on `path` of `target`; the attached text of the context stands in front of the path.
[[nodiscard]] Amendment instruction(const Sentence& sentence, AmendVerb verb, CitationTarget target,
                                    const UnitPath& path, const CommandContext& context);

}  // namespace vbpl
