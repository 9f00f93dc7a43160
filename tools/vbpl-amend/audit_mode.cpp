// SPDX-License-Identifier: GPL-3.0-or-later
#include "tools/vbpl-amend/audit_mode.h"

#include <algorithm>
#include <optional>
#include <ostream>
#include <unordered_map>

#include "libdoc/amend/audit.h"
#include "libdoc/model/eid_words.h"
#include "libdoc/status/command_index.h"
#include "tools/common/documents.h"
#include "tools/common/language.h"
#include "tools/common/marked_words.h"
#include "tools/vbpl-amend/consolidated_text.h"

namespace vbpl {
namespace {

/// Acts by number, the first of each.
std::unordered_map<std::string, std::size_t> acts_by_number(const Corpus& corpus) {
  std::unordered_map<std::string, std::size_t> acts;
  for (std::size_t i = 0; i < corpus.size(); ++i) {
    const Document& document = corpus.document(i);
    if (document.number && document.kind == DocumentKind::act) acts.emplace(*document.number, i);
  }
  return acts;
}

class Auditor {
 public:
  Auditor(const Call& call, const Corpus& corpus, const CorpusFacts& facts)
      : call_(call), corpus_(corpus), facts_(facts), acts_(acts_by_number(corpus)), index_(corpus, facts) {}

  void run() const {
    for (std::size_t i = 0; i < corpus_.size(); ++i) {
      if (corpus_.document(i).kind == DocumentKind::consolidation) call_.out() << lines_for(i);
    }
  }

 private:
  /// The act that is consolidated: it bears the text's number, or a line begins with it and says since when
  /// it is in force: "Quyết định số … ngày …, có hiệu lực kể từ ngày …, được sửa đổi, bổ sung bởi:".
  [[nodiscard]] std::optional<std::size_t> base_of(std::size_t official) const {
    const Document& document = corpus_.document(official);
    if (const auto at = document.number ? acts_.find(*document.number) : acts_.end(); at != acts_.end())
      return at->second;
    for (const Citation& citation : facts_.citations[official]) {
      if (!citation.target.number || !opens_line(document, citation.span)) continue;
      constexpr std::size_t kReach = 800;  // a long title stands between the act and its day
      const Span behind{citation.span.end, std::min(citation.span.end + kReach, document.text.size())};
      if (document.words(behind).find("có hiệu lực") == std::string_view::npos) continue;
      const auto at = acts_.find(*citation.target.number);
      return at == acts_.end() ? std::nullopt : std::optional(at->second);
    }
    return std::nullopt;
  }

  [[nodiscard]] static bool opens_line(const Document& document, Span span) {
    return span.begin == 0 || document.text[span.begin - 1] == '\n';
  }

  [[nodiscard]] std::string lines_for(std::size_t index) const {
    const Document& official = corpus_.document(index);
    const auto base = base_of(index);
    if (!base)
      return official.source.path + ": " + _("the act that it consolidates is not among the documents") +
             "\n";
    const Document& first = corpus_.document(*base);
    const Consolidation done = consolidate(first, index_.commands_on(*base), call_.as_of());
    const Document rebuilt = consolidated_document(first, done, call_.as_of());
    const Audit audit = audit_consolidation(rebuilt, official);
    std::string lines = official.source.path + ": " +
                        message(_("rebuilt from {} and {} commands: {} provisions equal, {} differ"),
                                *first.number, done.edits.size(), audit.equal, audit.differences.size()) +
                        "\n";
    for (const ComparedUnit& row : audit.differences)
      lines += "  " + place_of_row(audit, row) + ": " + marked_words(row) + "\n";
    for (const Edit& edit : done.edits) {
      if (edit.command.state != "applied") lines += "  " + unapplied_text(edit);
    }
    return lines;
  }

  [[nodiscard]] static std::string place_of_row(const Audit& audit, const ComparedUnit& row) {
    const Document& document = row.is_removed() ? audit.rebuilt : audit.official;
    const int unit = row.is_removed() ? row.before : row.after;
    return eid_label(document.units[static_cast<std::size_t>(unit)].eid);
  }

  const Call& call_;
  const Corpus& corpus_;
  const CorpusFacts& facts_;
  std::unordered_map<std::string, std::size_t> acts_;
  CommandIndex index_;
};

}  // namespace

int run_audit(const Call& call, const Tables& tables) {
  LoadedDocuments loaded = load_documents(call, tables, call.arguments().operands());
  const MemoryCorpus corpus(std::move(loaded.documents));
  const CorpusFacts facts = gather_facts(corpus, tables, call.jobs());
  const LanguageScope scope(call.arguments().value_or("lang", "vi"));
  Auditor(call, corpus, facts).run();
  return exit_code(loaded.report);
}

}  // namespace vbpl
