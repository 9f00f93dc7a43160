// SPDX-License-Identifier: GPL-3.0-or-later
#include "tools/vbpl-amend/apply_mode.h"

#include <algorithm>
#include <optional>
#include <ostream>

#include "libdoc/amend/consolidate.h"
#include "libdoc/cite/find.h"
#include "libdoc/report/act/act_text.h"
#include "libdoc/report/act/merged_html.h"
#include "libdoc/report/act/merged_text.h"
#include "libdoc/report/akn.h"
#include "libdoc/report/lists/forms.h"
#include "libdoc/report/office/merged_docx.h"
#include "libdoc/report/record_writer.h"
#include "libdoc/status/command_index.h"
#include "libdoc/status/known_at.h"
#include "tools/common/asked_acts.h"
#include "tools/common/basis.h"
#include "tools/common/documents.h"
#include "tools/common/language.h"
#include "tools/common/library_messages.h"
#include "tools/common/output_files.h"
#include "tools/vbpl-amend/command_lines.h"
#include "tools/vbpl-amend/consolidated_text.h"
#include "tools/vbpl-amend/patch.h"

namespace vbpl {
namespace {

enum class Wanted { record, text, html, docx, akn, unapplied, patch };

Wanted wanted_by(const Call& call) {
  if (call.arguments().has("unapplied")) return Wanted::unapplied;
  if (call.arguments().has("patch")) return Wanted::patch;
  const std::string to = call.arguments().value_or("to", "text");
  if (to == "html") return Wanted::html;
  if (to == "docx") return Wanted::docx;
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
  Applier(const Call& call, const Tables& tables, const Forms& forms, const Corpus& corpus,
          const CorpusFacts& facts)
      : call_(call),
        tables_(tables),
        forms_(forms),
        corpus_(corpus),
        index_(corpus, facts),
        wanted_(wanted_by(call)),
        as_of_(call.as_of()),
        format_(call.arguments().value_or("format", "text")) {}

  [[nodiscard]] std::string output_for(std::size_t index) const {
    const Document& base = corpus_.document(index);
    std::vector<DatedCommand> commands = index_.commands_on(index);
    if (commands.empty() || base.kind == DocumentKind::consolidation) return {};
    if (is_page()) return page(base, std::move(commands));
    const Consolidation done = consolidate(base, std::move(commands), as_of_);
    if (wanted_ == Wanted::unapplied) return unapplied_lines(done, format_);
    const Document document = consolidated_document(base, done, as_of_);
    if (wanted_ == Wanted::patch) return unified_patch(base, document, as_of_);
    if (wanted_ == Wanted::text) return consolidated_text(base, done, as_of_);
    if (wanted_ == Wanted::akn) return akn_document(document, find_citations(document, tables_));
    return document_record(document, basis_citations(document, tables_), UnitSpan::whole) + "\n";
  }

  /// True when another act commands something on it: only then there is a text to write.
  [[nodiscard]] bool is_touched(std::size_t act) const {
    return corpus_.document(act).kind != DocumentKind::consolidation && !index_.commands_on(act).empty();
  }

  /// The texts of the acts at `asked`, in their order; a file each for --out.
  [[nodiscard]] Result<void> run(const std::vector<std::size_t>& asked) const {
    return write_outputs(call_, call_.arguments().value("out"),
                         act_file_names(corpus_, asked, "text", ending()),
                         [&](std::size_t i) { return output_for(asked[i]); });
  }

  [[nodiscard]] Date as_of() const { return as_of_; }
  [[nodiscard]] bool is_page() const { return wanted_ == Wanted::html || wanted_ == Wanted::docx; }
  [[nodiscard]] bool gives_records() const {
    return wanted_ == Wanted::record || (wanted_ == Wanted::unapplied && format_ == "ndjson");
  }

 private:
  /// The consolidated text as it is printed.
  [[nodiscard]] std::string page(const Document& base, std::vector<DatedCommand> commands) const {
    const auto commands_of = [&](const Document& actor) {
      return find_amendments(actor, find_citations(actor, tables_), tables_);
    };
    const auto reason = [](const std::string& words) { return translated(words); };
    const ActText text = act_text(base, std::move(commands), as_of_);
    const MergedText merged = merged_text(base, text, as_of_, commands_of, forms_);
    if (wanted_ == Wanted::html)
      return merged_html(merged, find_citations(merged.body, tables_), forms_, reason);
    // Packing fails for want of memory alone.
    return merged_docx({merged}, forms_, call_.arguments().value_or("office", ""), reason).value_or("");
  }

  [[nodiscard]] std::string ending() const {
    switch (wanted_) {
      case Wanted::html:
        return "html";
      case Wanted::docx:
        return "docx";
      case Wanted::akn:
        return "xml";
      case Wanted::record:
        return "ndjson";
      default:
        return "txt";
    }
  }

  const Call& call_;
  const Tables& tables_;
  const Forms& forms_;
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
  const auto asked = asked_acts(
      corpus, call.arguments().has("act") ? call.arguments().values("act") : std::vector<std::string>{"all"});
  if (!asked) return call.trouble(asked.error());
  const auto forms = load_forms(call.arguments().value_or("data", ""));
  if (!forms) return call.trouble(forms.error());
  const Applier applier(call, tables, *forms, corpus, facts);
  if (call.arguments().has("unapplied") && call.arguments().value_or("format", "text") == "tsv")
    call.out() << command_tsv_header();
  const auto is_touched = [&](std::size_t act) { return applier.is_touched(act); };
  const bool several = std::count_if(asked->begin(), asked->end(), is_touched) > 1;
  if (applier.is_page() && several && !call.arguments().has("out"))
    return call.misuse(_("several texts are a file each: choose one with --act, or give --out"));
  {
    std::optional<LanguageScope> vietnamese;  // pages tell reasons in their own language
    if (applier.is_page()) vietnamese.emplace("vi");
    const auto done = applier.run(*asked);
    vietnamese.reset();
    if (!done) return call.trouble(done.error());
  }
  loaded.report.as_of = applier.as_of();
  if (applier.gives_records()) call.out() << coverage_record(loaded.report) << '\n';
  return exit_code(loaded.report);
}

}  // namespace vbpl
