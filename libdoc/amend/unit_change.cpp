// SPDX-License-Identifier: GPL-3.0-or-later
// "Sửa đổi, bổ sung khoản 2 Điều 5 như sau:", "Bổ sung Điều 7a vào sau Điều 7", "Bãi bỏ khoản 5 Điều 7"
// (DOMAIN 4.1 AMEND, INSERT, REPLACE_UNIT, REPEAL_UNIT).
#include <algorithm>

#include "libdoc/amend/instruction.h"
#include "libdoc/amend/objects.h"
#include "libdoc/amend/payload.h"
#include "libdoc/amend/unit_instruction.h"
#include "libdoc/text/fold.h"
#include "libdoc/text/pattern.h"

namespace vbpl {
namespace {

/// A bare instruction ("Bổ sung khoản 5 …") must show that it is one: by its payload, its place, or an act
/// that is in hand.
bool announces_payload(std::string_view words) {
  static const Pattern pattern(
      "như sau|sau đây:|bằng|thành|:\\s*$|vào (?:ngay )?(?:sau|trước|cuối)|kèm theo (?:Luật|Pháp lệnh|Nghị "
      "định|Nghị quyết|Quyết định|Thông tư)(?: liên tịch)? này",
      Pattern::ignore_case);
  return pattern.find(words).has_value();
}

/// "Sửa đổi, bổ sung Số TT 4 của Biểu mức thu ban hành kèm theo Thông tư …", "… một số điều của Luật …": a
/// part told in words.
Commands read_part_in_words(const Reading& reading, const Sentence& sentence) {
  static const Pattern verb(
      "^\\s*(sửa đổi(?:\\s*(?:,|và)\\s*bổ sung)?(?:\\s*(?:,|và)\\s*(?:thay thế|bãi bỏ))?|bổ sung)\\s+",
      Pattern::ignore_case);
  const auto match = verb.find(reading.words(sentence));
  if (!match) return {};
  static const Pattern heading(
      "(?:một số|các)\\s+(?:điều|khoản|điểm|nội "
      "dung)(?:\\s*,\\s*(?:điều|khoản|điểm))*\\s+(?:của|tại|trong)(?![\\pL])",
      Pattern::ignore_case);
  if (heading.match_at(reading.words(sentence), match->span().end))
    return {};  // the instructions stand below it
  const Span scope{sentence.span.begin + match->span().end, sentence.span.end};
  return commands_on_objects(reading, sentence, unit_verb(match->text(1)), scope, ObjectPlace::after_verb);
}

/// One unit of an instruction, with its whole path.
struct PlannedUnit {
  const UnitChange* change = nullptr;
  UnitPath path;
  UnitPath after;
  bool placed = true;  ///< false for "khoản 5" of an article that is not said
};

/// The units in order. Several new ones behind one anchor follow each other.
std::vector<PlannedUnit> units_of(const UnitInstruction& read, const UnitPath& context) {
  std::vector<PlannedUnit> units;
  for (const UnitChange& change : read.changes) {
    UnitPath after = change.anchor;
    for (const UnitPath& path : change.paths) {
      PlannedUnit unit{&change, is_complete(path) ? path : completed(path, context), {}};
      unit.placed = is_complete(unit.path);
      if (!after.empty()) unit.after = is_complete(after) ? after : completed(after, unit.path);
      if (!change.anchor.empty()) after = unit.path;
      units.push_back(std::move(unit));
    }
  }
  return units;
}

/// Which part of the payload each unit gets. What is all that is said belongs to the one unit, with a label
/// or without: the new words for a name bear none.
std::vector<std::optional<Span>> parts_of(const Document& document, Span payload,
                                          const std::vector<PlannedUnit>& units) {
  std::vector<std::optional<Span>> parts(units.size());
  if (payload.empty()) return parts;
  std::vector<UnitPath> labelled;
  std::vector<std::size_t> owners;
  for (std::size_t i = 0; i < units.size(); ++i) {
    if (units[i].change->verb == AmendVerb::repeal) continue;
    labelled.push_back(units[i].path);
    owners.push_back(i);
  }
  const std::vector<std::optional<Span>> found = payload_parts(document, payload, labelled);
  for (std::size_t i = 0; i < owners.size(); ++i) parts[owners[i]] = found[i];
  if (owners.size() == 1 && !found.front()) parts[owners.front()] = payload;
  return parts;
}

/// An act whose title says that it amends others: instructions in it are commands even if their act is
/// unknown.
bool is_amending_act(const Document& document) {
  static const Pattern amends("^[^.;:]{0,40}(?:sửa đổi|bổ sung)", Pattern::ignore_case);
  return document.title && amends.find(*document.title).has_value();
}

/// True when no unit stands below the one of the sentence: it heads no instructions.
bool heads_nothing(const Reading& reading, const Sentence& sentence) {
  const auto& units = reading.document.units;
  const std::size_t next = static_cast<std::size_t>(sentence.unit + 1);
  return !sentence.opens_list &&
         (sentence.unit < 0 || next >= units.size() || units[next].parent != sentence.unit);
}

/// What is not sure about a command, for its reason.
const char* doubt(bool act_is_named, bool unit_is_placed) {
  if (!act_is_named) return "which act is changed is not said where it could be read";
  return unit_is_placed ? nullptr : "which article holds this unit is not said where it could be read";
}

/// "Bãi bỏ điểm d khoản 1 Điều 14." says all that it has to say.
bool only_repeals(const UnitInstruction& read) {
  return std::all_of(read.changes.begin(), read.changes.end(),
                     [](const UnitChange& change) { return change.verb == AmendVerb::repeal; });
}

}  // namespace

Commands recognise_unit_change(const Reading& reading, const Sentence& sentence,
                               const CommandContext& context) {
  Commands commands;
  const std::string_view words = reading.words(sentence);
  UnitInstruction read = read_unit_instruction(words, context.unit);
  if (read.changes.empty() && heads_nothing(reading, sentence)) read = read_some_of_unit(words);
  if (read.changes.empty()) return read_part_in_words(reading, sentence);
  const auto named = target_of(reading, sentence, 0, context);
  const Span payload = payload_after(reading, sentence);
  const bool is_told = announces_payload(words) || !payload.empty() ||
                       (only_repeals(read) && is_amending_act(reading.document));
  if (!named && !(is_amending_act(reading.document) && is_told)) return commands;
  if (!context.target && !is_told &&
      named_documents(reading.document, reading.text, reading.citations, sentence.span).empty())
    return commands;
  const std::optional<CitationTarget> target = named ? named : CitationTarget{};
  const std::vector<PlannedUnit> units = units_of(read, context.unit);
  const std::vector<std::optional<Span>> parts = parts_of(reading.document, payload, units);
  for (std::size_t i = 0; i < units.size(); ++i) {
    const PlannedUnit& unit = units[i];
    if (!unit.placed && !(is_told && is_amending_act(reading.document))) continue;
    Amendment out = instruction(sentence, unit.change->verb, *target, unit.path, context);
    const Span part = unit.change->part;
    out.scope = std::string(trimmed(
        slice(reading.document.text, {sentence.span.begin + part.begin, sentence.span.begin + part.end})));
    if (const char* why = doubt(named.has_value(), unit.placed)) out.state = "ambiguous", out.reason = why;
    if (!unit.after.empty())
      out.after = instruction(sentence, out.verb, *target, unit.after, context).target.unit;
    if (out.verb != AmendVerb::repeal && parts[i]) {
      out.payload = *parts[i];
      out.new_words = std::string(reading.document.words(out.payload));
    } else if (out.verb != AmendVerb::repeal && !payload.empty() && out.reason.empty()) {
      out.reason = "no line of the new text begins with the label of this unit";
    }
    commands.push_back(std::move(out));
  }
  return commands;
}

}  // namespace vbpl
