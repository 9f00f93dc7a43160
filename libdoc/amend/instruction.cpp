// SPDX-License-Identifier: GPL-3.0-or-later
#include "libdoc/amend/instruction.h"

#include <algorithm>

#include "libdoc/amend/command_date.h"
#include "libdoc/amend/objects.h"
#include "libdoc/amend/tail.h"
#include "libdoc/model/eid.h"
#include "libdoc/text/fold.h"
#include "libdoc/text/pattern.h"

namespace vbpl {
namespace {

/// False for "khoản 1 Điều 18" that took its act from the sentence before: the heading in force knows better.
bool names_its_act(const Document& document, const Citation& citation) {
  static const Pattern act(
      "/|(?<![\\pL])(?:luật|pháp lệnh|nghị định|nghị quyết|quyết định|thông tư|chỉ thị|hiến pháp)(?![\\pL])",
      Pattern::ignore_case);
  return act.find(document.words(citation.span)).has_value();
}

/// "Điều 3 đã được sửa đổi, bổ sung theo quy định tại khoản 1 Điều 1 Thông tư số …": where the present text
/// comes from, not what is changed.
bool tells_origin(std::string_view before) {
  static const Pattern origin(
      "được (?:sửa đổi|bổ sung|thay thế)[^;:]{0,80}?(?<![\\pL])(?:theo|bởi|tại)(?![\\pL])[^;:]{0,120}$",
      Pattern::ignore_case);
  return origin.find(before).has_value();
}

}  // namespace

std::optional<CitationTarget> target_of(const Reading& reading, const Sentence& sentence, std::size_t from,
                                        const CommandContext& context) {
  const Span rest{sentence.span.begin + std::min(from, sentence.span.size()), sentence.span.end};
  const auto named = named_documents(reading.document, reading.text, reading.citations, rest);
  const auto own = std::find_if(named.begin(), named.end(), [&](const Citation* citation) {
    return names_its_act(reading.document, *citation) &&
           !tells_origin(tail(reading.text.at({sentence.span.begin, citation->span.begin})));
  });
  if (own == named.end() && (named.empty() || context.target)) return context.target;
  CitationTarget target = (own == named.end() ? named.front() : *own)->target;
  target.unit.clear();
  return target;
}

Amendment command_of(const Sentence& sentence, AmendVerb verb) {
  Amendment out;
  out.unit = sentence.unit;
  out.span = sentence.span;
  out.verb = verb;
  return out;
}

Commands commands_on_objects(const Reading& reading, const Sentence& sentence, AmendVerb verb, Span scope,
                             ObjectPlace place) {
  Commands commands;
  for (Object& object : objects_in(reading.document, reading.text, reading.citations, scope, place)) {
    commands.push_back(command_of(sentence, verb));
    commands.back().target = std::move(object.target);
    commands.back().scope = std::move(object.scope);
  }
  return commands;
}

Amendment instruction(const Sentence& sentence, AmendVerb verb, CitationTarget target, const UnitPath& path,
                      const CommandContext& context) {
  Amendment out = command_of(sentence, verb);
  out.target = std::move(target);
  out.target.unit = eid_of(path);
  const bool same_act = context.target && context.target->number == out.target.number;
  if (same_act && !context.attached.empty()) out.target.unit = eid_join(context.attached, out.target.unit);
  return out;
}

}  // namespace vbpl
