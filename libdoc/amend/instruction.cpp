// SPDX-License-Identifier: GPL-3.0-or-later
#include "libdoc/amend/instruction.h"

#include <algorithm>

#include "libdoc/amend/command_date.h"
#include "libdoc/amend/objects.h"
#include "libdoc/model/eid.h"
#include "libdoc/text/fold.h"

namespace vbpl {
namespace {

/// Where the text that belongs to a sentence ends: before the next unit that is not payload.
std::size_t payload_end(const Document& document, const Sentence& sentence) {
  if (sentence.unit < 0) return std::min(document.text.find('\n', sentence.span.end), document.text.size());
  const auto unit = static_cast<std::size_t>(sentence.unit);
  const std::size_t end = document.units[unit].span.end;
  for (std::size_t i = unit + 1; i < document.units.size() && document.units[i].span.begin < end; ++i) {
    if (!document.units[i].quoted && document.units[i].span.begin >= sentence.span.end)
      return document.units[i].span.begin;
  }
  return end;
}

std::string_view without_marks(std::string_view words) {
  words = trimmed(words);
  for (const std::string_view mark : {std::string_view("“"), std::string_view("\""), std::string_view("«")}) {
    if (words.starts_with(mark)) words.remove_prefix(mark.size());
  }
  while (words.ends_with('.') || words.ends_with(';')) {
    const std::string_view shorter = words.substr(0, words.size() - 1);
    if (!shorter.ends_with("”") && !shorter.ends_with('"') && !shorter.ends_with("»")) break;
    words = shorter;
  }
  for (const std::string_view mark : {std::string_view("”"), std::string_view("\""), std::string_view("»")}) {
    if (words.ends_with(mark)) words.remove_suffix(mark.size());
  }
  return trimmed(words);
}

}  // namespace

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

std::string payload_after(const Reading& reading, const Sentence& sentence) {
  const std::size_t colon = reading.words(sentence).rfind(':');
  if (colon == std::string_view::npos) return {};
  const std::size_t begin = sentence.span.begin + colon + 1;
  const std::size_t end = payload_end(reading.document, sentence);
  return begin < end ? std::string(without_marks(slice(reading.document.text, {begin, end}))) : std::string{};
}

}  // namespace vbpl
