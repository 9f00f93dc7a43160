// SPDX-License-Identifier: GPL-3.0-or-later
// "Ngưng hiệu lực …", "Đình chỉ việc thi hành …" (Luật 64/2025/QH15 Điều 56).
#include "libdoc/amend/command_date.h"
#include "libdoc/amend/ending_verbs.h"
#include "libdoc/amend/instruction.h"
#include "libdoc/amend/objects.h"
#include "libdoc/text/pattern.h"

namespace vbpl {
namespace {

/// "Tạm dừng thực hiện …" may tell of what is done, not of law: said, and left to the reader.
Commands weak_suspension(const Reading& reading, const Sentence& sentence, const CommandContext& context) {
  static const Pattern verb(
      "^\\s*tạm dừng (?:(?:việc )?(?:thực hiện|áp dụng|thi hành) )?(?:(?:các |một số )?(?:thủ tục hành "
      "chính|quy định|nội "
      "dung)\\s+(?:quy định\\s+)?tại\\s+)?(?=(?:điểm|khoản|điều|mục|chương|phụ lục)\\s)",
      Pattern::ignore_case);
  Commands commands;
  const std::string_view words = reading.words(sentence);
  if (words.find("ạm dừng") == std::string_view::npos) return commands;
  const auto match = verb.find(words);
  if (!match) return commands;
  const auto target = target_of(reading, sentence, match->span().end, context);
  for (const UnitPath& path : read_units(words, match->span().end).paths) {
    Amendment out = instruction(sentence, AmendVerb::suspend, target.value_or(CitationTarget{}),
                                completed(path, context.unit), context);
    out.effective = start_day(words, reading.document);
    out.until = day_after_end(words);
    out.state = "ambiguous";
    out.reason = "“tạm dừng” may tell of what is done, not of what holds";
    commands.push_back(std::move(out));
  }
  return commands;
}

}  // namespace

Commands recognise_suspension(const Reading& reading, const Sentence& sentence,
                              const CommandContext& context) {
  static const Pattern verb(
      "(?<![\\pL])(?:tạm ngưng|ngưng|tạm ngừng|tạm đình chỉ|đình chỉ)\\s+(?:toàn bộ\\s+|một "
      "phần\\s+)?(?:hiệu lực(?:\\s+thi hành)?|(?:việc\\s+)?thi hành|việc thực hiện|thực hiện)"
      "(?:\\s+(?:toàn bộ|một phần|đối với|của))*(?![\\pL])",
      Pattern::ignore_case);
  const std::string_view words = reading.words(sentence);
  const auto match = verb.find(words);
  if (!match || !stands_as_command(words, match->span().begin))
    return weak_suspension(reading, sentence, context);
  const Span scope{sentence.span.begin + match->span().end, sentence.span.end};
  Commands commands =
      commands_on_objects(reading, sentence, AmendVerb::suspend, scope, ObjectPlace::after_verb);
  for (Amendment& command : commands) {
    command.effective = start_day(words, reading.document);
    command.until = day_after_end(words);
  }
  return commands;
}

}  // namespace vbpl
