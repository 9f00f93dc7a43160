// SPDX-License-Identifier: GPL-3.0-or-later
// "Đổi tên … thành …", "“A” tại các văn bản … được hiểu là “B”", "Nhiệm vụ của A quy định tại … do B thực
// hiện": names are read anew, the text stays (DOMAIN 4.1 RENAME, TERM_MAP, COMPETENCE_TRANSFER).
#include "libdoc/amend/instruction.h"
#include "libdoc/amend/objects.h"
#include "libdoc/text/fold.h"
#include "libdoc/text/pattern.h"

namespace vbpl {
namespace {

Commands renaming(const Reading& reading, const Sentence& sentence, const CommandContext& context) {
  static const Pattern verb(
      "^\\s*đổi tên\\s+(?!(?:các |gọi )?(?:điều|khoản|điểm|chương|mục|phần|phụ "
      "lục)(?![\\pL]))([^;:“”]{3,300}?)\\s+"
      "thành\\s+([^;:“”]{3,300}?)\\s*[.;]?\\s*$",
      Pattern::ignore_case);
  const auto match = verb.find(reading.words(sentence));
  if (!match) return {};
  Amendment out = command_of(sentence, AmendVerb::rename);
  if (context.target) out.target = *context.target, out.target.unit.clear();
  out.old_words = std::string(trimmed(match->text(1)));
  out.new_words = std::string(trimmed(match->text(2)));
  return {out};
}

/// A definition ("Trong Nghị định này, “A” được hiểu là …") names one term only and no other acts.
Commands reading_rule(const Reading& reading, const Sentence& sentence) {
  static const Pattern verb(
      "(?:tại|trong) (các văn bản[^“”]*?)\\s*(?:thì\\s+)?được hiểu (?:là|như)(?![\\pL])",
      Pattern::ignore_case);
  static const Pattern exception(",\\s*(trừ\\s[^.;]*)", Pattern::ignore_case);
  const std::string_view words = reading.words(sentence);
  const auto match = verb.find(words);
  const auto quotes = reading.text.quotes_in(sentence.span);
  if (!match || quotes.size() != 2) return {};
  Amendment out = command_of(sentence, AmendVerb::reinterpret);
  out.old_words = reading.quoted(quotes[0]);
  out.new_words = reading.quoted(quotes[1]);
  out.scope = std::string(trimmed(match->text(1)));
  if (const auto but = exception.find(words, match->span().end))
    out.scope += "; " + std::string(trimmed(but->text(1)));
  return {out};
}

Commands transfer(const Reading& reading, const Sentence& sentence) {
  static const Pattern task(
      "^\\s*(?:(?:các |việc thực hiện )?(?:nhiệm vụ|thẩm quyền|quyền hạn|trách nhiệm)(?:,? (?:và )?(?:quyền "
      "hạn|thẩm "
      "quyền|nhiệm vụ))?) của ([^,;:.]{2,150}?)\\s+(?:được )?quy định tại\\s+",
      Pattern::ignore_case);
  static const Pattern by(
      "(?<![\\pL])do\\s+([^,;:.]{2,150}?)\\s+(?:thực hiện|đảm nhiệm|giải quyết)\\s*[.;]?\\s*$",
      Pattern::ignore_case);
  Commands commands;
  const std::string_view words = reading.words(sentence);
  const auto match = task.find(words);
  const auto doer = match ? by.find(words, match->span().end) : std::nullopt;
  if (!doer) return commands;
  const Span scope{sentence.span.begin + match->span().end, sentence.span.begin + doer->span().begin};
  for (Object& object :
       objects_in(reading.document, reading.text, reading.citations, scope, ObjectPlace::item)) {
    Amendment out = command_of(sentence, AmendVerb::transfer);
    out.target = std::move(object.target);
    out.old_words = std::string(trimmed(match->text(1)));
    out.new_words = std::string(trimmed(doer->text(1)));
    commands.push_back(std::move(out));
  }
  return commands;
}

}  // namespace

Commands recognise_naming(const Reading& reading, const Sentence& sentence, const CommandContext& context) {
  // Most sentences have none of these words; looking for them costs less than the patterns.
  const std::string_view words = reading.words(sentence);
  const auto has = [&](std::string_view part) { return words.find(part) != std::string_view::npos; };
  if (!has("ổi tên") && !has("được hiểu") && !has(" do ")) return {};
  if (Commands commands = renaming(reading, sentence, context); !commands.empty()) return commands;
  if (Commands commands = reading_rule(reading, sentence); !commands.empty()) return commands;
  return transfer(reading, sentence);
}

}  // namespace vbpl
