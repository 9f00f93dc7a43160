// SPDX-License-Identifier: GPL-3.0-or-later
#include "tools/vbpl-amend/apply_mode.h"

#include <ostream>

#include "libdoc/amend/consolidate.h"
#include "libdoc/base/ordered.h"
#include "libdoc/cite/find.h"
#include "libdoc/report/akn.h"
#include "libdoc/report/html_page.h"
#include "libdoc/report/record_writer.h"
#include "libdoc/status/command_index.h"
#include "libdoc/status/known_at.h"
#include "tools/common/basis.h"
#include "tools/common/documents.h"
#include "tools/common/language.h"
#include "tools/vbpl-amend/command_lines.h"
#include "tools/vbpl-amend/consolidated_text.h"
#include "tools/vbpl-amend/patch.h"

namespace vbpl {
namespace {

enum class Wanted { record, text, html, akn, unapplied, patch };

Wanted wanted_by(const Call& call) {
  if (call.arguments().has("unapplied")) return Wanted::unapplied;
  if (call.arguments().has("patch")) return Wanted::patch;
  const std::string to = call.arguments().value_or("to", "text");
  if (to == "html") return Wanted::html;
  if (to == "akn") return Wanted::akn;
  return to == "json" ? Wanted::record : Wanted::text;
}

std::string unapplied_lines(const Consolidation& consolidation, const std::string& format) {
  std::string lines;
  for (const Edit& edit : consolidation.edits) {
    if (edit.command.state == "applied") continue;
    if (format == "ndjson")
      lines += amendment_record(*edit.actor, edit.command) + "\n";
    else
      lines += format == "tsv" ? command_tsv(*edit.actor, edit.command) : unapplied_text(edit);
  }
  return lines;
}

class Applier {
 public:
  Applier(const Call& call, const Tables& tables, const Corpus& corpus, const CorpusFacts& facts)
      : call_(call),
        tables_(tables),
        corpus_(corpus),
        index_(corpus, facts),
        wanted_(wanted_by(call)),
        as_of_(call.as_of()),
        format_(call.arguments().value_or("format", "text")) {}

  [[nodiscard]] std::string output_for(std::size_t index) const {
    const Document& base = corpus_.document(index);
    std::vector<DatedCommand> commands = index_.commands_on(index);
    if (commands.empty() || base.kind == DocumentKind::consolidation) return {};
    const Consolidation done = consolidate(base, std::move(commands), as_of_);
    if (wanted_ == Wanted::unapplied) return unapplied_lines(done, format_);
    const Document document = consolidated_document(base, done, as_of_);
    if (wanted_ == Wanted::patch) return unified_patch(base, document, as_of_);
    if (wanted_ == Wanted::text) return consolidated_text(base, done, as_of_);
    if (wanted_ == Wanted::html) {
      const Document page = annotated_document(document, done);
      return html_page(page, find_citations(page, tables_));
    }
    if (wanted_ == Wanted::akn) return akn_document(document, find_citations(document, tables_));
    return document_record(document, basis_citations(document, tables_), UnitSpan::whole) + "\n";
  }

  void run() const {
    for_each_ordered(
        corpus_.size(), call_.jobs(), [&](std::size_t i) { return output_for(i); },
        [&](std::size_t, const std::string& lines) { call_.out() << lines; });
  }

  [[nodiscard]] Date as_of() const { return as_of_; }
  [[nodiscard]] bool gives_records() const {
    return wanted_ == Wanted::record || (wanted_ == Wanted::unapplied && format_ == "ndjson");
  }

 private:
  const Call& call_;
  const Tables& tables_;
  const Corpus& corpus_;
  CommandIndex index_;
  Wanted wanted_;
  Date as_of_;
  std::string format_;
};

}  // namespace

int run_apply(const Call& call, const Tables& tables) {
  LoadedDocuments loaded = load_documents(call, tables, call.arguments().operands());
  if (const auto known = call.arguments().value("known-at"))
    loaded.documents = known_documents(std::move(loaded.documents), *parse_iso_date(*known));
  const MemoryCorpus corpus(std::move(loaded.documents));
  const CorpusFacts facts = gather_facts(corpus, tables, call.jobs());
  const Applier applier(call, tables, corpus, facts);
  if (call.arguments().has("unapplied") && call.arguments().value_or("format", "text") == "tsv")
    call.out() << command_tsv_header();
  applier.run();
  loaded.report.as_of = applier.as_of();
  if (applier.gives_records()) call.out() << coverage_record(loaded.report) << '\n';
  return exit_code(loaded.report);
}

}  // namespace vbpl
