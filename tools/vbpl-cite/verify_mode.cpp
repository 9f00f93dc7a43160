// SPDX-License-Identifier: GPL-3.0-or-later
#include "tools/vbpl-cite/verify_mode.h"

#include <fmt/format.h>

#include <ostream>

#include "libdoc/base/ordered.h"
#include "libdoc/review/verify.h"
#include "tools/common/language.h"
#include "tools/common/place_finder.h"
#include "tools/common/tsv.h"

namespace vbpl {

namespace {

std::string as_text(const Document& document, const Citation& citation, const CitationDoubt& doubt,
                    const Place& place) {
  std::string line = fmt::format("{}:{}:{}: {}: \"{}\": {} [{}]\n", document.source.path, place.line,
                                 place.column, doubt.severity, tsv_cell(document.words(citation.span)),
                                 doubt.message, to_string(doubt.doubt));
  if (doubt.evidence && !doubt.evidence->text.empty())
    line += fmt::format("    {}: \"{}\"\n", doubt.evidence->doc, tsv_cell(doubt.evidence->text));
  return line;
}

std::string as_tsv(const Document& document, const Citation& citation, const CitationDoubt& doubt,
                   const Place& place) {
  const CitationTarget& target = citation.target;
  return tsv_line({document.id, document.source.path, std::to_string(place.line),
                   std::to_string(citation.span.begin), std::to_string(citation.span.end), doubt.severity,
                   to_string(doubt.doubt), target.number.value_or(target.title.value_or("")), target.unit,
                   doubt.message, doubt.evidence ? doubt.evidence->doc : "",
                   doubt.evidence ? doubt.evidence->text : "", document.words(citation.span)});
}

std::string tsv_header() {
  return tsv_line({"doc", "path", "line", "begin", "end", "severity", "what", "target", "target_unit",
                   "message", "evidence_doc", "evidence", "text"});
}

/// The doubts of one document as they are written.
struct Written {
  std::string lines;
  std::size_t checked = 0, unknown = 0, doubts = 0;
};

class Writer {
 public:
  Writer(const Call& call, const CitedCorpus& loaded, const CorpusFacts& facts, Date as_of)
      : corpus_(loaded.corpus),
        facts_(facts),
        as_of_(as_of),
        format_(call.arguments().value_or("format", "text")) {}

  [[nodiscard]] Written write(std::size_t index, const Verified& verified) const {
    const Document& document = corpus_.document(index);
    PlaceFinder places(document.text);
    Written out{"", verified.checked, verified.unknown, verified.doubts.size()};
    for (const CitationDoubt& doubt : verified.doubts) {
      const Citation& citation = facts_.citations[index][doubt.citation];
      if (format_ == "ndjson")
        out.lines += verification_record(document, citation, doubt, as_of_) + "\n";
      else
        out.lines +=
            (format_ == "tsv" ? as_tsv : as_text)(document, citation, doubt, places.at(citation.span.begin));
    }
    return out;
  }

 private:
  const Corpus& corpus_;
  const CorpusFacts& facts_;
  Date as_of_;
  std::string format_;
};

}  // namespace

int verify_citations(const Call& call, const Tables& tables, CitedCorpus& loaded) {
  const std::string format = call.arguments().value_or("format", "text"),
                    language = call.arguments().value_or("lang", "vi");
  const Date as_of = call.as_of();
  const CorpusFacts facts = gather_facts(loaded.corpus, tables, call.jobs());
  const Verifier verifier(loaded.corpus, facts, tables, as_of,
                          language == "en" ? Language::english : Language::vietnamese);
  const Writer writer(call, loaded, facts, as_of);
  std::size_t checked = 0, unknown = 0, doubts = 0;
  if (format == "tsv") call.out() << tsv_header();
  for_each_ordered(
      loaded.asked, call.jobs(), [&](std::size_t i) { return writer.write(i, verifier.verify(i)); },
      [&](std::size_t, const Written& written) {
        call.out() << written.lines;
        checked += written.checked, unknown += written.unknown, doubts += written.doubts;
      });
  loaded.report.as_of = as_of;
  if (unknown > 0)
    loaded.report.not_checked.push_back(
        {"verify", unknown, "neither the cited document nor its fate is known"});
  if (format == "ndjson") {
    call.out() << coverage_record(loaded.report) << '\n';
  } else {
    const LanguageScope scope(language);
    call.out()
        << (format == "tsv" ? "# " : "")
        << message(
               "{} citations looked at, {} in doubt; {} not looked at: the document cited is not known here",
               checked, doubts, unknown)
        << '\n';
  }
  return exit_code(loaded.report, doubts > 0 ? kFound : kDone);
}

}  // namespace vbpl
