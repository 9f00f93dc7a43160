// SPDX-License-Identifier: GPL-3.0-or-later
// "Tiếp tục thực hiện …", "Lùi thời điểm có hiệu lực …", "Kéo dài thời hạn áp dụng …", "… tiếp tục có hiệu
// lực trong phạm vi …", "Áp dụng … trên địa bàn …": commands on how long and where an act holds (DOMAIN 4.1
// RESUME, POSTPONE, EXTEND, CONTINUE, EXTEND_SCOPE; Luật 64/2025/QH15 Điều 54, Điều 56, Điều 57).
#include "libdoc/amend/command_date.h"
#include "libdoc/amend/instruction.h"
#include "libdoc/amend/objects.h"
#include "libdoc/text/fold.h"
#include "libdoc/text/pattern.h"

namespace vbpl {
namespace {

/// "đến ngày D": the day on which something begins anew; "đến hết ngày D": the day after.
std::optional<Date> moved_to(std::string_view words) {
  static const Pattern through("đến\\s+hết|(?<![\\pL])hết\\s+ngày", Pattern::ignore_case);
  const auto behind = day_after_end(words);
  if (!behind || through.find(words)) return behind;
  return add_days(*behind, -1);
}

/// What stands behind the verb: acts that are named, else provisions of the act in hand, else of an act that
/// is not told.
Commands on_what_follows(const Reading& reading, const Sentence& sentence, const CommandContext& context,
                         AmendVerb verb, std::size_t at) {
  const Span scope{sentence.span.begin + at, sentence.span.end};
  Commands commands = commands_on_objects(reading, sentence, verb, scope, ObjectPlace::after_verb);
  if (!commands.empty()) return commands;
  if (!named_documents(reading.document, reading.text, reading.citations, scope).empty()) return commands;
  for (const UnitPath& path : read_units(reading.words(sentence), at).paths) {
    const CitationTarget target = context.target.value_or(CitationTarget{});
    commands.push_back(instruction(sentence, verb, target, completed(path, context.unit), context));
    if (!context.target)
      commands.back().state = "ambiguous", commands.back().reason = "which act is meant is not said";
  }
  return commands;
}

Commands resumption(const Reading& reading, const Sentence& sentence, const CommandContext& context) {
  static const Pattern verb(
      "^\\s*tiếp tục (?:thực hiện|thi hành|áp dụng|có hiệu lực)\\s+(?:(?:các\\s+)?quy định tại\\s+|đối "
      "với\\s+)?"
      "(?=.*(?:kể từ|từ) ngày [0-9])",
      Pattern::ignore_case);
  const auto match = verb.find(reading.words(sentence));
  if (!match) return {};
  Commands commands = on_what_follows(reading, sentence, context, AmendVerb::resume, match->span().end);
  for (Amendment& command : commands)
    command.effective = start_day(reading.words(sentence), reading.document);
  return commands;
}

Commands postponement(const Reading& reading, const Sentence& sentence, const CommandContext& context) {
  static const Pattern verb(
      "^\\s*lùi (?:thời điểm|thời hạn|thời gian|ngày|hiệu lực)(?:\\s+(?:bắt đầu\\s+)?(?:có\\s+)?hiệu "
      "lực)?(?:\\s+thi hành)?(?:\\s+của)?\\s+",
      Pattern::ignore_case);
  const std::string_view words = reading.words(sentence);
  const auto match = verb.find(words);
  if (!match) return {};
  Commands commands = on_what_follows(reading, sentence, context, AmendVerb::postpone, match->span().end);
  for (Amendment& command : commands) command.until = moved_to(words.substr(match->span().end));
  return commands;
}

Commands extension(const Reading& reading, const Sentence& sentence, const CommandContext& context) {
  static const Pattern verb(
      "^\\s*(?:kéo dài|gia hạn) (?:thời hạn|thời gian|hiệu lực)(?:\\s+(?:có\\s+)?(?:hiệu lực|áp dụng|thực "
      "hiện|thi "
      "hành))*(?:\\s+của)?\\s+",
      Pattern::ignore_case);
  const std::string_view words = reading.words(sentence);
  const auto match = verb.find(words);
  if (!match) return {};
  Commands commands = on_what_follows(reading, sentence, context, AmendVerb::extend, match->span().end);
  for (Amendment& command : commands) command.until = day_after_end(words.substr(match->span().end));
  return commands;
}

/// "[Công bố] Nghị định số … tiếp tục có hiệu lực [trong phạm vi …] cho đến khi …". With a last day it is an
/// end.
Commands continuation(const Reading& reading, const Sentence& sentence) {
  static const Pattern verb(
      "(?<![\\pL])(?:được\\s+)?tiếp tục (?:có hiệu lực|được áp dụng|áp dụng)(?:\\s+thi hành)?(?=\\s+(?:trong "
      "phạm "
      "vi|trên địa bàn|cho đến khi|đến khi|kể từ)|\\s*[.;]?\\s*$)",
      Pattern::ignore_case);
  static const Pattern announced("(?<![\\pL])tiếp tục (?:có hiệu lực|được áp dụng)(?![\\pL])",
                                 Pattern::ignore_case);
  static const Pattern announces("^\\s*công bố\\s+", Pattern::ignore_case);
  const std::string_view words = reading.words(sentence);
  const auto opening = announces.find(words);
  const auto match = (opening ? announced : verb).find(words);
  if (!match || day_after_end(words.substr(match->span().end))) return {};
  const Span subject{sentence.span.begin + (opening ? opening->span().end : 0),
                     sentence.span.begin + match->span().begin};
  if (subject.begin >= subject.end) return {};
  Commands commands = commands_on_objects(reading, sentence, AmendVerb::keep, subject, ObjectPlace::subject);
  for (Amendment& command : commands) command.scope = std::string(trimmed(words.substr(match->span().end)));
  return commands;
}

/// "Áp dụng Quyết định số … trên địa bàn tỉnh …" (Luật 64/2025/QH15 Điều 54.2b).
Commands wider_scope(const Reading& reading, const Sentence& sentence) {
  static const Pattern verb("^\\s*(?:(?:tiếp tục )?(?:lựa chọn|thống nhất) )?áp dụng(?: thống nhất)?\\s+",
                            Pattern::ignore_case);
  static const Pattern place("(?<![\\pL])trên (?:toàn )?địa bàn\\s[^.;]*", Pattern::ignore_case);
  const std::string_view words = reading.words(sentence);
  const auto match = verb.find(words);
  if (!match) return {};
  const auto where = place.find(words, match->span().end);
  if (!where) return {};
  const Span scope{sentence.span.begin + match->span().end, sentence.span.begin + where->span().begin};
  Commands commands =
      commands_on_objects(reading, sentence, AmendVerb::extend_scope, scope, ObjectPlace::after_verb);
  for (Amendment& command : commands) command.scope = std::string(trimmed(where->text()));
  return commands;
}

}  // namespace

Commands recognise_duration(const Reading& reading, const Sentence& sentence, const CommandContext& context) {
  // Most sentences have none of these words; looking for them costs less than the patterns.
  const std::string_view words = reading.words(sentence);
  const auto has = [&](std::string_view part) { return words.find(part) != std::string_view::npos; };
  if (!has("iếp tục") && !has("ùi ") && !has("éo dài") && !has("ia hạn") && !has("địa bàn")) return {};
  for (const auto recognise : {&resumption, &postponement, &extension}) {
    if (Commands commands = recognise(reading, sentence, context); !commands.empty()) return commands;
  }
  if (Commands commands = continuation(reading, sentence); !commands.empty()) return commands;
  return wider_scope(reading, sentence);
}

}  // namespace vbpl
