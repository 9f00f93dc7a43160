// SPDX-License-Identifier: GPL-3.0-or-later
#include "tools/vbpl-status/trace.h"

#include <algorithm>

#include "libdoc/cite/find.h"
#include "libdoc/cite/resolve.h"
#include "libdoc/status/life.h"
#include "libdoc/status/own_start.h"
#include "libdoc/status/registry.h"
#include "libdoc/text/fold.h"
#include "tools/common/language.h"
#include "tools/common/tsv.h"
#include "tools/vbpl-status/status_lines.h"

namespace vbpl {
namespace {

constexpr std::size_t kMostCiting = 20;  // shown; the rest is counted

/// The document and provision that are traced.
struct Traced {
  std::size_t document = 0;
  std::string eid;
};

Error unclear(std::string words) { return {std::move(words), {}}; }

Result<Traced> find_traced(const TraceCorpus& corpus, const std::string& words) {
  Document question;
  question.text = words;
  for (const Citation& citation : find_citations(question, corpus.tables)) {
    if (!citation.target.number) continue;
    const std::vector<std::size_t> found = corpus.corpus.with_number(*citation.target.number);
    if (found.empty())
      return fail(unclear(message("{} is not among the documents given", *citation.target.number)));
    if (found.size() > 1)
      return fail(unclear(message("{} is the number of {} documents; give those of one place",
                                  *citation.target.number, found.size())));
    return Traced{found.front(), citation.target.unit};
  }
  return fail(unclear(message("\"{}\" names no document by its number", words)));
}

std::string name_of(const Document& document) {
  return document.number ? document.doc_type.value_or("") + " " + *document.number : document.source.path;
}

std::string quoted(const std::optional<std::string>& text) {
  return text ? "    “" + tsv_cell(trimmed(*text)) + "”\n" : std::string();
}

std::string edit_line(const Edit& edit) {
  const std::string day = edit.from ? iso(*edit.from) : std::string(_("day unknown"));
  std::string line = "  " + day + " " + to_string(edit.command.verb) + ": " + name_of(*edit.actor);
  if (edit.command.unit >= 0)
    line += ", " + unit_label(*edit.actor, static_cast<std::size_t>(edit.command.unit));
  line += ": “" + tsv_cell(trimmed(edit.actor->words(edit.command.span))) + "”\n";
  if (edit.command.state != "applied" && edit.command.state != "not_in_force")
    line += "    " + edit.command.state + ": " + edit.command.reason + "\n";
  return line;
}

std::string life_lines(const Document& base, const UnitLife& life) {
  std::string out = "  " + (base.effective ? iso(*base.effective) : std::string(_("day unknown"))) + " " +
                    (life.first_text ? _("first text") : _("not in the first text")) + "\n" +
                    quoted(life.first_text);
  for (const LifeStep& step : life.done) out += edit_line(step.edit) + quoted(step.text);
  if (!life.failed.empty()) out += std::string(_("Not put into the text:")) + "\n";
  for (const Edit& edit : life.failed) out += edit_line(edit);
  if (!life.pending.empty()) out += std::string(_("Still to come:")) + "\n";
  for (const Edit& edit : life.pending) out += edit_line(edit);
  return out;
}

/// Of the provision itself when others touched it, else of the act.
std::string status_lines(const TraceCorpus& corpus, const Traced& traced, Date as_of) {
  const StatusRegistry registry(corpus.corpus, corpus.facts, corpus.tables);
  const ActFate act = registry.fate_of(traced.document, as_of);
  StatusRecord record{traced.document, {}, act.status, act.from, act.to, act.evidence};
  std::string out = message("Status on {}", iso(as_of)) + ":\n" +
                    status_text(corpus.corpus.document(traced.document), record);
  const Document& document = corpus.corpus.document(traced.document);
  for (const UnitFate& unit : unit_fates(registry, document, traced.document, as_of)) {
    if (traced.eid.empty() || (unit.unit != traced.eid && !traced.eid.starts_with(unit.unit + "__")))
      continue;
    out +=
        status_text(document, {traced.document, unit.unit, unit.status, unit.from, unit.to, unit.evidence});
  }
  return out;
}

std::string citing_lines(const TraceCorpus& corpus, const Traced& traced) {
  const std::string& id = corpus.corpus.document(traced.document).id;
  std::string out;
  std::size_t count = 0;
  for (std::size_t i = 0; i < corpus.corpus.size(); ++i) {
    const Document& citing = corpus.corpus.document(i);
    for (const Citation& citation : corpus.facts.citations[i]) {
      if (i == traced.document || citation.target.id != id || citation.target.unit != traced.eid) continue;
      if (++count > kMostCiting) continue;
      out += "  " + name_of(citing);
      if (citation.unit >= 0) out += ", " + unit_label(citing, static_cast<std::size_t>(citation.unit));
      out += ": “" + tsv_cell(citing.words(citation.span)) + "”\n";
    }
  }
  if (count == 0) return {};
  if (count > kMostCiting) out += "  " + message(_("and {} more"), count - kMostCiting) + "\n";
  return std::string(_("Cited by:")) + "\n" + out;
}

}  // namespace

Result<std::string> trace_text(const TraceCorpus& corpus, const std::string& words, Date as_of) {
  const auto traced = find_traced(corpus, words);
  if (!traced) return fail(traced.error());
  const Document& base = corpus.corpus.document(traced->document);
  const CommandIndex index(corpus.corpus, corpus.facts);
  const UnitLife life = life_of(base, index.commands_on(traced->document), traced->eid, as_of);
  if (!traced->eid.empty() && !life.first_text && life.done.empty() && life.failed.empty() &&
      life.pending.empty())
    return fail(unclear(message("{} has no {}", name_of(base), traced->eid)));
  std::string out = name_of(base);
  if (!traced->eid.empty()) out += ", " + traced->eid;
  out += "\n" + life_lines(base, life) + status_lines(corpus, *traced, as_of) + citing_lines(corpus, *traced);
  return out;
}

}  // namespace vbpl
