// SPDX-License-Identifier: GPL-3.0-or-later
#include "tools/vbpl-review/review_tool.h"

#include <algorithm>
#include <ostream>

#include "libdoc/cite/corpus.h"
#include "libdoc/read/read.h"
#include "libdoc/report/decisions.h"
#include "libdoc/report/earlier_findings.h"
#include "libdoc/report/record_writer.h"
#include "libdoc/review/authority_rules.h"
#include "libdoc/review/review.h"
#include "tools/common/documents.h"
#include "tools/common/language.h"
#include "tools/vbpl-review/finding_writer.h"
#include "tools/vbpl-review/last_left_out.h"

namespace vbpl {

namespace {

constexpr Option kOptions[] = {
    {"format", '\0', Takes::choice, "text|tsv|ndjson", N_("how to write findings (default: text)")},
    {"as-of", '\0', Takes::date, "DATE", N_("the day to review for (default: today)")},
    {"checks", '\0', Takes::text, "ID,ID...", N_("run only these checks")},
    {"list-checks", '\0', Takes::nothing, "", N_("list the checks and stop")},
    {"possible", '\0', Takes::nothing, "", N_("also write findings that are only possible")},
    {"decisions", '\0', Takes::text, "FILE",
     N_("what was decided about findings: id, TAB, accepted, rejected or waiting, TAB, note")},
    {"since", '\0', Takes::text, "FILE",
     N_("findings of an earlier run, as ndjson: tell what is new, changed, fixed")},
    {"draft", '\0', Takes::text, "FILE",
     N_("review this draft against the others: only what it would bring about or mend")},
    {"explain", '\0', Takes::text, "ID", N_("write one finding with both texts in full and stop")},
    {"explain-suppressed", '\0', Takes::nothing, "",
     N_("also write like texts that gave no finding, and what kept it silent")},
};

/// Findings are written in Vietnamese whatever the environment says, unless English is asked for.
Language finding_language(const Call& call) {
  return call.arguments().value_or("lang", "vi") == "en" ? Language::english : Language::vietnamese;
}

int list_checks(const Call& call) {
  for (const CheckInfo& check : all_checks()) {
    call.out() << check.id << '\t' << check.kind << '\t'
               << (finding_language(call) == Language::english ? check.title_en : check.title_vi) << '\n';
  }
  return kDone;
}

/// The first id that is no check; empty when all are.
std::string unknown_check(const std::vector<std::string>& ids) {
  for (const std::string& id : ids) {
    const auto known = [&](const CheckInfo& check) { return id == check.id; };
    if (std::none_of(all_checks().begin(), all_checks().end(), known)) return id;
  }
  return {};
}

/// Writes the findings in the format asked for, then the coverage. In lists for people, decided findings are
/// only counted.
class Output {
 public:
  Output(const Call& call, const Corpus& corpus, const ReviewOptions& options)
      : call_(call),
        places_(corpus),
        options_(options),
        format_(call.arguments().value_or("format", "text")) {}

  void write(const std::vector<Finding>& findings) {
    if (format_ == "tsv") call_.out() << finding_tsv_header();
    for (const Finding& finding : findings) {
      ++(Decisions::is_open(finding.decision) ? open_ : decided_);
      if (format_ == "ndjson")
        call_.out() << finding_record(finding, options_.as_of) << '\n';
      else if (!Decisions::is_open(finding.decision))
        continue;
      else if (format_ == "tsv")
        call_.out() << finding_as_tsv(finding, places_);
      else
        call_.out() << finding_as_text(finding, places_, options_.language) << '\n';
    }
  }
  /// Earlier findings that are gone.
  void write_gone(const std::vector<Finding>& gone, const Corpus& corpus) {
    for (const Finding& finding : gone) {
      const bool asked = options_.checks.empty() || std::find(options_.checks.begin(), options_.checks.end(),
                                                              finding.check) != options_.checks.end();
      const bool looked_at = asked && (options_.possible || finding.certainty != "possible") &&
                             !corpus.with_id(finding.ours.doc).empty();
      if (format_ == "ndjson")
        call_.out() << fixed_record(finding, looked_at) << '\n';
      else
        call_.out() << mark() << gone_as_text(finding, looked_at, options_.language);
    }
  }
  void write(const std::vector<Suppressed>& suppressed) {
    if (format_ == "ndjson") {
      for (const Suppressed& row : suppressed) call_.out() << suppressed_record(row) << '\n';
    } else {
      call_.out() << suppressed_as_text(suppressed, places_, options_.language, mark());
    }
  }
  void write(const CoverageReport& report) const {
    if (format_ == "ndjson")
      call_.out() << coverage_record(report) << '\n';
    else
      call_.out() << coverage_as_text(report, open_, decided_, options_.language, mark());
  }
  [[nodiscard]] std::size_t open() const { return open_; }

 private:
  /// What lines begin with that are no rows of a table.
  [[nodiscard]] const char* mark() const { return format_ == "tsv" ? "# " : ""; }

  const Call& call_;
  Places places_;
  const ReviewOptions& options_;
  std::string format_;
  std::size_t open_ = 0, decided_ = 0;
};

/// What else is asked for beside the findings.
struct Wishes {
  Decisions decisions;
  std::optional<std::vector<Finding>> earlier;
  std::string explain;  ///< an id, or how it begins
  std::string draft;    ///< path of a draft: only what it would bring about is told
};

int explain(const Call& call, const Corpus& corpus, const std::vector<Finding>& findings,
            const ReviewOptions& options, const std::string& id) {
  Places places(corpus);
  bool found = false;
  for (const Finding& finding : findings) {
    if (!finding.id.starts_with(id)) continue;
    found = true;
    call.out() << finding_as_text(finding, places, options.language, true);
  }
  if (!found) call.say(message("there is no finding with the id {}", id));
  return found ? kDone : kFound;
}

ReviewResult review_corpus(const Corpus& corpus, const CorpusFacts& facts, const Tables& tables,
                           const ReviewOptions& options) {
  return review(corpus, facts, compute_status(corpus, facts, tables, options.as_of), tables, options);
}

/// Puts the draft behind the other documents, as it would stand once it is signed on the day. False when it
/// is not among them.
bool move_draft_last(std::vector<Document>& documents, const std::string& path, Date day) {
  const auto is_draft = [&](const Document& document) { return document.source.path == path; };
  const auto found = std::find_if(documents.begin(), documents.end(), is_draft);
  if (found == documents.end()) return false;
  Document draft = std::move(*found);
  documents.erase(found);
  documents.erase(std::remove_if(documents.begin(), documents.end(), is_draft), documents.end());
  draft.draft = false;
  if (draft.kind == DocumentKind::other) draft.kind = DocumentKind::act;
  if (!draft.issued) draft.issued = day;
  documents.push_back(std::move(draft));
  return true;
}

/// The findings on the archive before the draft, the last document, comes to it. What was read out of the
/// others is not read again.
std::vector<Finding> findings_before_draft(const Corpus& corpus, CorpusFacts& facts, const Tables& tables,
                                           const ReviewOptions& options) {
  std::vector<Citation> citations = std::move(facts.citations.back());
  std::vector<Amendment> amendments = std::move(facts.amendments.back());
  facts.citations.pop_back();
  facts.amendments.pop_back();
  std::vector<Finding> findings = review_corpus(LastLeftOut(corpus), facts, tables, options).findings;
  facts.citations.push_back(std::move(citations));
  facts.amendments.push_back(std::move(amendments));
  return findings;
}

int review_documents(const Call& call, const Tables& tables, const ReviewOptions& options,
                     const Wishes& wishes) {
  std::vector<std::string> operands = call.arguments().operands();
  if (!wishes.draft.empty()) operands.push_back(wishes.draft);
  LoadedDocuments loaded = load_documents(call, tables, operands);
  const bool drafted =
      !wishes.draft.empty() && move_draft_last(loaded.documents, wishes.draft, options.as_of);
  const MemoryCorpus corpus(std::move(loaded.documents));
  CorpusFacts facts = gather_facts(corpus, tables, options.threads);
  std::optional<std::vector<Finding>> before = wishes.earlier;
  if (drafted) before = findings_before_draft(corpus, facts, tables, options);
  ReviewResult result = review_corpus(corpus, facts, tables, options);
  for (Finding& finding : result.findings) finding.decision = wishes.decisions.on(finding.id);
  if (!wishes.explain.empty()) return explain(call, corpus, result.findings, options, wishes.explain);
  const std::vector<Finding> gone = before ? compare_runs(*before, result.findings) : std::vector<Finding>{};
  if (!wishes.draft.empty()) {
    const auto old = [](const Finding& finding) { return finding.change == "unchanged"; };
    result.findings.erase(std::remove_if(result.findings.begin(), result.findings.end(), old),
                          result.findings.end());
  }
  loaded.report.as_of = options.as_of;
  loaded.report.not_checked.insert(loaded.report.not_checked.end(), result.not_checked.begin(),
                                   result.not_checked.end());
  Output output(call, corpus, options);
  output.write(result.findings);
  output.write_gone(gone, corpus);
  output.write(result.suppressed);
  output.write(loaded.report);
  return exit_code(loaded.report, output.open() != 0 ? kFound : kDone);
}

Result<Wishes> read_wishes(const Call& call) {
  Wishes wishes;
  wishes.explain = call.arguments().value_or("explain", "");
  wishes.draft = call.arguments().value_or("draft", "");
  if (const auto path = call.arguments().value("decisions")) {
    auto read = Decisions::read(*path);
    if (!read) return fail(read.error());
    wishes.decisions = std::move(*read);
  }
  if (const auto path = call.arguments().value("since")) {
    const auto bytes = read_file(*path);
    if (!bytes) return fail(bytes.error());
    auto earlier = read_earlier_findings(*bytes, *path);
    if (!earlier) return fail(earlier.error());
    wishes.earlier = std::move(*earlier);
  }
  return wishes;
}

int run_review(const Call& call) {
  if (call.arguments().has("list-checks")) return list_checks(call);
  ReviewOptions options;
  options.checks = call.arguments().list("checks");
  if (const std::string unknown = unknown_check(options.checks); !unknown.empty())
    return call.misuse(message("there is no check \"{}\"", unknown));
  const auto tables = call.tables();
  if (!tables) return call.trouble(tables.error());
  auto wishes = read_wishes(call);
  if (!wishes) return call.trouble(wishes.error());
  options.tables = call.arguments().value_or("data", "");
  if (const auto rules = load_authority_rules(options.tables); !rules) return call.trouble(rules.error());
  options.as_of = call.as_of();
  options.language = finding_language(call);
  options.possible = call.arguments().has("possible") || !wishes->explain.empty();
  options.explain_suppressed = call.arguments().has("explain-suppressed");
  options.threads = call.jobs();
  return review_documents(call, *tables, options, *wishes);
}

constexpr const char* kReviewExitCodes =
    N_("  0  nothing was found, and everything asked for was looked at\n"
       "  1  something was found that no decision has settled\n"
       "  2  something could not be read or written");

}  // namespace

const Tool kReviewTool = {
    "vbpl-review",
    "[PATH]...",
    N_("Reviews Vietnamese legal documents held against each other: what is no longer in force, what rests "
       "on it,\n"
       "what repeats or contradicts another act, what names bodies and places that are gone."),
    kOptions,
    kReviewExitCodes,
    run_review,
};

}  // namespace vbpl
