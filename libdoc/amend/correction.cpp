// SPDX-License-Identifier: GPL-3.0-or-later
// "Đính chính …" (NĐ 78/2025/NĐ-CP Điều 9: basis, spelling and form only).
#include "libdoc/amend/instruction.h"
#include "libdoc/text/pattern.h"

namespace vbpl {

Commands recognise_correction(const Reading& reading, const Sentence& sentence,
                              const CommandContext& context) {
  static const Pattern verb(
      "^\\s*(?:nay )?đính chính(?! (?:văn bản|sai sót|thông tin) (?:thì|phải|được))(?![\\pL])",
      Pattern::ignore_case);
  static const Pattern place("(?=(?:điểm|khoản|điều|mục|chương|phụ lục|mẫu)\\s+[0-9IVXa-zđ])",
                             Pattern::ignore_case);
  Commands commands;
  const std::string_view words = reading.words(sentence);
  const auto match = verb.find(words);
  if (!match) return commands;
  const auto target = target_of(reading, sentence, 0, context);
  if (!target) return commands;
  const auto at = place.find(words, match->span().end);
  std::vector<UnitPath> paths = at ? read_units(words, at->span().begin).paths : std::vector<UnitPath>{};
  if (paths.empty()) paths.emplace_back();
  const std::vector<Span> quotes = reading.text.quotes_in(sentence.span);
  for (const UnitPath& path : paths) {
    Amendment out = instruction(sentence, AmendVerb::correct, *target, path, context);
    if (quotes.size() == 2) {
      out.old_words = reading.quoted(quotes[0]);
      out.new_words = reading.quoted(quotes[1]);
    }
    commands.push_back(std::move(out));
  }
  return commands;
}

}  // namespace vbpl
