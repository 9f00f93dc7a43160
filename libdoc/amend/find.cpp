// SPDX-License-Identifier: GPL-3.0-or-later
#include <algorithm>
#include <array>

#include "libdoc/amend/contexts.h"
#include "libdoc/amend/exception.h"
#include "libdoc/amend/law_numbers.h"
#include "libdoc/amend/recogniser.h"
#include "libdoc/amend/split_dates.h"
#include "libdoc/text/fold.h"
#include "libdoc/text/pattern.h"

namespace vbpl {
namespace {

/// Specific before general (DOMAIN 4.2): the first that answers has the sentence.
constexpr std::array kRecognisers = {
    &recognise_words,      &recognise_correction,  &recognise_renumbering,
    &recognise_suspension, &recognise_unit_change, &recognise_duration,
    &recognise_ending,     &recognise_own_end,     &recognise_naming,
};

/// Where the title stands in the text: its first line there, as a title may be wrapped.
Span title_span(const Document& document) {
  const std::string_view text = document.text, title = *document.title;
  constexpr std::size_t kEnough = 48;  // bytes that tell a title from other words
  std::size_t length = std::min(title.size(), kEnough);
  while (length < title.size() && (static_cast<unsigned char>(title[length]) & 0xC0) == 0x80) ++length;
  const std::size_t begin = text.find(title.substr(0, length));
  return begin == std::string_view::npos ? Span{}
                                         : Span{begin, std::min(text.find('\n', begin), text.size())};
}

bool same_act(const CitationTarget& a, const CitationTarget& b) {
  if (a.number && b.number) return *a.number == *b.number;
  return a.title && b.title && match_key(*a.title) == match_key(*b.title);
}

bool is_below(const Document& document, int unit, int above) {
  while (unit > above) unit = document.units[static_cast<std::size_t>(unit)].parent;
  return unit == above;
}

/// "Sửa đổi, bổ sung Điều 18 như sau: a) Sửa đổi khoản 1 …": the items below command, the line above them
/// only says where (DOMAIN A04, A05).
void drop_headings(const Document& document, std::vector<Amendment>& commands) {
  std::vector<Amendment> kept;
  for (std::size_t i = 0; i < commands.size(); ++i) {
    const Amendment& command = commands[i];
    const bool wordless = (command.verb == AmendVerb::replace || command.verb == AmendVerb::insert) &&
                          command.new_words.empty() && command.unit >= 0 && !command.target.unit.empty();
    std::size_t next = i + 1;
    while (next < commands.size() && commands[next].span == command.span) ++next;
    const bool heads = wordless && next < commands.size() && commands[next].unit > command.unit &&
                       is_below(document, commands[next].unit, command.unit);
    if (!heads) kept.push_back(std::move(commands[i]));
  }
  commands = std::move(kept);
}

/// Acts that only the title or a heading says are amended: the body came without its instructions, or they
/// could not be read.
void add_amended_by_name(const Document& document, std::vector<NamedAct> named,
                         std::vector<Amendment>& found) {
  std::vector<Amendment> more;
  for (NamedAct& act : named) {
    const auto known = [&](const Amendment& a) { return same_act(a.target, act.target); };
    if (std::any_of(found.begin(), found.end(), known) || std::any_of(more.begin(), more.end(), known))
      continue;
    Amendment out;
    out.span = act.span;
    out.unit = out.span.empty() ? -1 : unit_at(document, out.span.begin);
    out.target = std::move(act.target);
    out.scope = std::move(act.words);
    more.push_back(std::move(out));
  }
  found.insert(found.end(), std::make_move_iterator(more.begin()), std::make_move_iterator(more.end()));
  std::stable_sort(found.begin(), found.end(),
                   [](const Amendment& a, const Amendment& b) { return a.span.begin < b.span.begin; });
}

/// A news item or a letter commands nothing, a consolidated text only shows what others commanded.
bool can_command(const Document& document) {
  if (document.kind == DocumentKind::consolidation) return false;
  return document.kind == DocumentKind::act || document.number || !document.id.starts_with("file:");
}

bool same_command(const Amendment& a, const Amendment& b) {
  return a.verb == b.verb && a.target.number == b.target.number && a.target.title == b.target.title &&
         a.target.unit == b.target.unit && a.old_words == b.old_words && a.new_words == b.new_words &&
         a.scope == b.scope && a.effective == b.effective && a.span == b.span;
}

}  // namespace

bool is_partial(const Amendment& amendment) {
  switch (amendment.verb) {
    case AmendVerb::replace_document:
    case AmendVerb::repeal_document:
    case AmendVerb::expire:
    case AmendVerb::suspend:
      return !amendment.target.unit.empty() ||
             (!amendment.scope.empty() && !is_transitional(amendment.scope));
    default:
      return true;
  }
}

std::vector<Amendment> find_amendments(const Document& document, const std::vector<Citation>& citations,
                                       const Tables& tables) {
  std::vector<Amendment> all;
  if (!can_command(document)) return all;
  const CommandText text = command_text(document);
  const Reading reading{document, text, citations};
  const CommandContext top = context_of_title(document, tables);
  Contexts contexts(reading, top);
  for (const Sentence& sentence : text.sentences) {
    const CommandContext context = contexts.of(sentence);
    Commands commands;
    for (const auto recognise : kRecognisers) {
      commands = recognise(reading, sentence, context);
      if (!commands.empty()) break;
    }
    contexts.learn(sentence, commands);
    for (Amendment& command : commands) {
      const bool known = !all.empty() && same_command(all.back(), command);
      if (!known) all.push_back(std::move(command));
    }
  }
  std::vector<NamedAct> named = contexts.named();
  if (top.target && tells_amending(*document.title))
    named.insert(named.begin(), {*top.target, title_span(document), *document.title});
  drop_headings(document, all);
  number_laws(document, citations, tables, all);
  add_amended_by_name(document, std::move(named), all);
  number_laws(document, citations, tables, all);
  date_by_provision(document, all);
  return all;
}

}  // namespace vbpl
