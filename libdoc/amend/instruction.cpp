// SPDX-License-Identifier: GPL-3.0-or-later
#include "libdoc/amend/instruction.h"

#include <algorithm>

#include "libdoc/amend/command_date.h"
#include "libdoc/amend/objects.h"
#include "libdoc/model/eid.h"
#include "libdoc/text/fold.h"

namespace vbpl {

std::optional<CitationTarget> target_of(const Reading& reading, const Sentence& sentence, std::size_t from,
                                        const CommandContext& context) {
  const Span rest{sentence.span.begin + std::min(from, sentence.span.size()), sentence.span.end};
  const auto named = named_documents(reading.document, reading.text, reading.citations, rest);
  if (named.empty()) return context.target;
  CitationTarget target = named.front()->target;
  target.unit.clear();
  return target;
}

Amendment instruction(const Sentence& sentence, AmendVerb verb, CitationTarget target, const UnitPath& path,
                      const CommandContext& context) {
  Amendment out;
  out.unit = sentence.unit;
  out.span = sentence.span;
  out.verb = verb;
  out.target = std::move(target);
  out.target.unit = eid_of(path);
  const bool same_act = context.target && context.target->number == out.target.number;
  if (same_act && !context.attached.empty()) out.target.unit = eid_join(context.attached, out.target.unit);
  return out;
}

}  // namespace vbpl
