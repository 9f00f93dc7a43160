// SPDX-License-Identifier: GPL-3.0-or-later
// "Chuyển khoản 3 Điều 6 thành khoản 4 Điều 6", "Khoản 5 và khoản 6 Điều 9 được đánh số lại thành khoản 6 và
// khoản 7".
#include "libdoc/amend/instruction.h"
#include "libdoc/text/pattern.h"

namespace vbpl {

Commands recognise_renumbering(const Reading& reading, const Sentence& sentence,
                               const CommandContext& context) {
  static const Pattern active(
      "^\\s*(?:chuyển|đổi|đánh (?:lại )?số(?: thứ tự)?(?: lại)?|sửa (?:đổi )?số thứ tự(?: "
      "của)?)\\s+(?=(?:các )?(?:điểm|khoản|điều|mục|chương)(?![\\pL]))",
      Pattern::ignore_case);
  static const Pattern passive(
      "\\s*(?:được|nay)\\s+(?:chuyển|đổi|đánh (?:lại )?số(?: thứ tự)?(?: lại)?|sửa lại)\\s+",
      Pattern::ignore_case);
  static const Pattern becomes("\\s*(?:lại\\s+)?(?:tương ứng\\s+)?thành\\s+(?:các\\s+)?",
                               Pattern::ignore_case);
  Commands commands;
  const std::string_view words = reading.words(sentence);
  const auto verb = active.find(words);
  const UnitList from = read_units(words, verb ? verb->span().end : 0);
  if (from.paths.empty()) return commands;
  std::size_t at = from.end;
  if (!verb) {
    const auto match = passive.match_at(words, at);
    if (!match) return commands;
    at = match->span().end - 1;
  }
  const auto match = becomes.find(words, at);
  if (!match) return commands;
  const UnitList to = read_units(words, match->span().end);
  const auto target = target_of(reading, sentence, 0, context);
  if (!target || to.paths.empty()) return commands;
  for (std::size_t i = 0; i < from.paths.size(); ++i) {
    const UnitPath whole =
        is_complete(from.paths[i]) ? from.paths[i] : completed(from.paths[i], context.unit);
    Amendment out = instruction(sentence, AmendVerb::renumber, *target, whole, context);
    if (from.paths.size() == to.paths.size()) {
      out.new_words = eid_of(completed(to.paths[i], whole));
    } else {
      out.state = "ambiguous";
      out.reason = "the numbers of old and new units differ";
    }
    commands.push_back(std::move(out));
  }
  return commands;
}

}  // namespace vbpl
