// SPDX-License-Identifier: GPL-3.0-or-later
#include "libdoc/amend/consolidate.h"

#include <algorithm>
#include <map>
#include <tuple>

#include "libdoc/amend/apply.h"

namespace vbpl {
namespace {

std::tuple<Date, Date, std::string_view, std::size_t> order(const DatedCommand& command) {
  constexpr Date kLast{std::chrono::year(9999), std::chrono::month(12), std::chrono::day(31)};
  return {command.from.value_or(kLast), command.actor->issued.value_or(kLast), command.actor->id,
          command.command.span.begin};
}

/// Who wrote a unit last, and when.
struct Writer {
  const Document* actor = nullptr;
  Date day;
};

class Consolidator {
 public:
  Consolidator(const Document& base, Date as_of) : as_of_(as_of), out_{TextTree(base), {}} {}

  void put(DatedCommand dated) {
    Edit edit{dated.actor, std::move(dated.command), dated.from, {}};
    Outcome outcome = due(edit) ? try_to_apply(edit) : Outcome{"not_in_force", why_not_due(edit), {}};
    for (const int node : outcome.touched) writers_[node] = {edit.actor, *edit.from};
    edit.command.state = std::move(outcome.state);
    edit.command.reason = std::move(outcome.reason);
    edit.touched = std::move(outcome.touched);
    out_.edits.push_back(std::move(edit));
  }

  Consolidation take() && { return std::move(out_); }

 private:
  [[nodiscard]] bool due(const Edit& edit) const { return edit.from && *edit.from <= as_of_; }

  [[nodiscard]] std::string why_not_due(const Edit& edit) const {
    return edit.from ? "takes effect on " + iso(*edit.from) : "the act does not say when it takes effect";
  }

  /// Two acts may not give one unit two texts on one day: which one holds is for a lawyer to say.
  Outcome try_to_apply(const Edit& edit) {
    const bool writes = edit.command.verb == AmendVerb::replace || edit.command.verb == AmendVerb::repeal;
    if (writes && edit.command.scope.empty() && !edit.command.target.unit.empty()) {
      const auto writer = writers_.find(place_in(out_.tree, edit.command.target.unit).node);
      if (writer != writers_.end() && writer->second.actor != edit.actor && writer->second.day == *edit.from)
        return failed("conflicting", "another act changes the unit on the same day: " +
                                         writer->second.actor->number.value_or(writer->second.actor->id));
    }
    return apply_command(out_.tree, *edit.actor, edit.command);
  }

  Date as_of_;
  Consolidation out_;
  std::map<int, Writer> writers_;
};

/// Each line once, as the parser counts them: by what holds its beginning.
LineCoverage coverage_of(const Document& document) {
  LineCoverage out;
  for (std::size_t at = 0; at < document.text.size(); ++out.lines) {
    const std::size_t end = std::min(document.text.find('\n', at), document.text.size());
    const std::size_t first = std::min(document.text.find_first_not_of(" \t", at), end);
    const int unit = first == end ? -1 : unit_at(document, first);
    if (unit < 0) {
      ++out.skipped;
    } else if (document.units[static_cast<std::size_t>(unit)].part.starts_with("annex")) {
      ++out.in_annex;
    } else if (document.units[static_cast<std::size_t>(unit)].kind == UnitKind::preamble) {
      ++out.in_header;
    } else {
      ++out.in_units;
    }
    at = end + 1;
  }
  return out;
}

/// Where the words that stood at `old` in `base` stand now.
Span moved(const Document& base, Span old, const Document& now) {
  const std::size_t at = now.text.find(base.words(old));
  return at == std::string::npos || old.empty() ? Span{} : Span{at, at + old.size()};
}

bool is_whole_end(const Amendment& command) {
  return command.verb == AmendVerb::replace_document || command.verb == AmendVerb::repeal_document ||
         (command.verb == AmendVerb::expire && command.target.unit.empty());
}

}  // namespace

Consolidation consolidate(const Document& base, std::vector<DatedCommand> commands, Date as_of) {
  std::stable_sort(commands.begin(), commands.end(),
                   [](const DatedCommand& a, const DatedCommand& b) { return order(a) < order(b); });
  Consolidator consolidator(base, as_of);
  for (DatedCommand& command : commands) consolidator.put(std::move(command));
  return std::move(consolidator).take();
}

Document consolidated_document(const Document& base, const Consolidation& consolidation, Date as_of) {
  Document out = consolidation.tree.document(base);
  out.kind = DocumentKind::consolidation;
  out.effective_span = moved(base, base.effective_span, out);
  if (out.effective_span.empty()) out.effective_text.reset();
  for (Span& span : out.basis) span = moved(base, span, out);
  std::erase_if(out.basis, [](Span span) { return span.empty(); });
  out.coverage = coverage_of(out);
  out.blocks.clear();  // rows and footnotes are told by places in the first text
  out.diagnostics.clear();
  for (const Edit& edit : consolidation.edits) {
    const Amendment& command = edit.command;
    if (is_whole_end(command) && command.state == "applied" && !is_partial(command) && edit.from &&
        (!out.expires || *edit.from < *out.expires))
      out.expires = edit.from;
    const bool due = edit.from && *edit.from <= as_of;
    if (command.state == "applied" || !due) continue;
    out.diagnostics.push_back({Severity::warning,
                               {},
                               "edit-not-applied",
                               std::string(to_string(command.verb)) + " " + command.target.unit + " by " +
                                   edit.actor->number.value_or(edit.actor->id) + ": " + command.state + ", " +
                                   command.reason});
  }
  return out;
}

}  // namespace vbpl
