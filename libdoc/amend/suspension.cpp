// SPDX-License-Identifier: GPL-3.0-or-later
// "Ngưng hiệu lực …", "Đình chỉ việc thi hành …" (Luật 64/2025/QH15 Điều 56).
#include "libdoc/amend/command_date.h"
#include "libdoc/amend/ending_verbs.h"
#include "libdoc/amend/objects.h"
#include "libdoc/amend/recogniser.h"
#include "libdoc/text/pattern.h"

namespace vbpl {

Commands recognise_suspension(const Reading& reading, const Sentence& sentence, const CommandContext&) {
  static const Pattern verb(
      "(?<![\\pL])(?:tạm ngưng|ngưng|tạm ngừng|tạm đình chỉ|đình chỉ)\\s+(?:toàn bộ\\s+|một "
      "phần\\s+)?(?:hiệu lực(?:\\s+thi hành)?|(?:việc\\s+)?thi hành|việc thực hiện|thực hiện)"
      "(?:\\s+(?:toàn bộ|một phần|đối với|của))*(?![\\pL])",
      Pattern::ignore_case);
  Commands commands;
  const std::string_view words = reading.words(sentence);
  const auto match = verb.find(words);
  if (!match || !stands_as_command(words, match->span().begin)) return commands;
  const Span scope{sentence.span.begin + match->span().end, sentence.span.end};
  for (Object& object :
       objects_in(reading.document, reading.text, reading.citations, scope, ObjectPlace::after_verb)) {
    Amendment out;
    out.unit = sentence.unit;
    out.span = sentence.span;
    out.verb = AmendVerb::suspend;
    out.target = std::move(object.target);
    out.scope = std::move(object.scope);
    out.effective = start_day(words, reading.document);
    out.until = day_after_end(words);
    commands.push_back(std::move(out));
  }
  return commands;
}

}  // namespace vbpl
