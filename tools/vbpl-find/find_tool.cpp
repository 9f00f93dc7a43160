// SPDX-License-Identifier: GPL-3.0-or-later
#include "tools/vbpl-find/find_tool.h"

#include <fstream>
#include <istream>
#include <ostream>

#include "index/search.h"
#include "tools/common/language.h"
#include "tools/vbpl-find/hit_writer.h"
#include "tools/vbpl-find/pager.h"

namespace vbpl {

namespace {

constexpr Option kOptions[] = {
    {"index", '\0', Takes::text, "DIR", N_("the folder of the index, made by vbpl-index")},
    {"format", '\0', Takes::choice, "text|tsv|ndjson", N_("how hits are written (default: text)")},
    {"limit", 'n', Takes::count, "N", N_("write at most N hits (default: 10)")},
    {"offset", '\0', Takes::count, "N", N_("pass over the first N hits")},
    {"sort", '\0', Takes::choice, "relevance|date|force", N_("the order of the hits (default: relevance)")},
    {"together", '\0', Takes::nothing, "", N_("the hits of a document follow its first")},
    {"facets", '\0', Takes::nothing, "",
     N_("count the documents found by type, issuer, place, year and status")},
    {"since", '\0', Takes::date, "DATE", N_("only what is new or changed its force on this day or later")},
    {"as-of", '\0', Takes::date, "DATE", N_("only what is in force on this day, and what may be")},
    {"queries", '\0', Takes::text, "FILE",
     N_("run a batch: a line a query, its name, a tab and the query; - is standard input")},
};

constexpr const char* kExitCodes =
    N_("  0  something was found\n"
       "  1  nothing was found\n"
       "  2  the query or the index could not be read, or only a part of the index");

/// What is asked for, and what was seen on the way.
struct Search {
  const Call& call;
  index::Searcher& searcher;
  index::SearchOptions options;
  HitFormat format;
  bool found = false, in_trouble = false;
};

std::string words_of(const index::SearchNote& note) {
  using Kind = index::SearchNote::Kind;
  switch (note.kind) {
    case Kind::restored:
      return message("read as: {}", note.text);
    case Kind::not_a_field:
      return message("\"{}\" is no field; it was read as a word", note.text);
    case Kind::phrase_absent:
      return message("nothing holds \"{}\" beside the other words; its words were looked for", note.text);
    case Kind::not_an_operator:
      return message("{} stands in a sentence and was read as a word; a minus before a word leaves it out",
                     note.text);
    case Kind::number_absent:
      return message("{} is not in the index; this is what names it", note.text);
    case Kind::value_absent:
      return message("no document has \"{}\"", note.text);
    case Kind::shard_missing:
      return message("{} does not answer: hits are missing", note.text);
    case Kind::loose_phrase:
      return message("\"{}\" is matched by its pairs of words", note.text);
    case Kind::few_words:
      break;
  }
  return _("nothing holds most of these words; the nearest is shown");
}

void tell(const Call& call, const index::SearchNote& note, const std::optional<std::string>& query) {
  call.say((query ? message("query {}:", *query) + ' ' : std::string()) + words_of(note));
}

void run_query(Search& search, const std::string& text, const std::optional<std::string>& name) {
  const auto answer = search.searcher.search(text, search.options);
  if (!answer) {
    if (name) search.call.say(message("query {}:", *name));
    search.call.complain(answer.error());
    search.in_trouble = true;
    return;
  }
  for (const index::SearchNote& note : answer->notes) tell(search.call, note, name);
  std::string written;
  for (const index::Hit& hit : answer->hits) written += write_hit(hit, name, search.format);
  for (const index::Facet& facet : answer->facets) written += write_facet(facet, name, search.format);
  if (name || !show_in_pager(search.call, written)) search.call.out() << written;
  search.found = search.found || !answer->hits.empty();
  search.in_trouble = search.in_trouble || answer->is_partial;
}

void run_batch(Search& search, std::istream& in) {
  std::string line;
  for (std::size_t number = 1; std::getline(in, line) && search.call.out().good(); ++number) {
    if (!line.empty() && line.back() == '\r') line.pop_back();
    if (line.empty()) continue;
    const std::size_t tab = line.find('\t');
    const bool named = tab != std::string::npos;
    run_query(search, named ? line.substr(tab + 1) : line,
              named ? line.substr(0, tab) : std::to_string(number));
  }
}

bool run_batch_file(Search& search, const std::string& path) {
  if (path == "-") {
    run_batch(search, search.call.in());
    return true;
  }
  std::ifstream file(path);
  if (!file) {
    search.call.complain({N_("no such file"), path, 0, 0, N_("check the spelling of the path")});
    return false;
  }
  run_batch(search, file);
  return true;
}

std::string joined(const std::vector<std::string>& words) {
  std::string out;
  for (const std::string& word : words) out += (out.empty() ? "" : " ") + word;
  return out;
}

HitFormat format_of(const Call& call, Date as_of) {
  const std::string name = call.arguments().value_or("format", "text");
  HitFormat format;
  format.kind = name == "ndjson" ? HitFormat::Kind::ndjson
                : name == "tsv"  ? HitFormat::Kind::tsv
                                 : HitFormat::Kind::text;
  format.as_of = as_of;
  format.colour = call.streams().out_is_terminal;
  return format;
}

index::SearchOptions options_of(const Arguments& arguments, Date day) {
  index::SearchOptions options{day, arguments.has("as-of"), arguments.count_or("limit", 10),
                               arguments.count_or("offset", 0)};
  if (const auto since = arguments.value("since")) options.since = parse_iso_date(*since);
  const std::string sort = arguments.value_or("sort", "relevance");
  if (sort == "date") options.sort = index::SortBy::date;
  if (sort == "force") options.sort = index::SortBy::force;
  options.together = arguments.has("together");
  options.facets = arguments.has("facets");
  return options;
}

int run_find(const Call& call) {
  const Arguments& arguments = call.arguments();
  const auto folder = arguments.value("index");
  if (!folder) return call.misuse(_("--index DIR is needed: the folder of the index"));
  const auto queries = arguments.value("queries");
  if (arguments.operands().empty() && !queries) return call.misuse(_("a query is needed"));
  if (!arguments.operands().empty() && queries)
    return call.misuse(_("a query and --queries do not go together"));
  const auto tables = call.tables();
  if (!tables) return call.trouble(tables.error());
  auto searcher = index::Searcher::open(*folder, *tables);
  if (!searcher) return call.trouble(searcher.error());
  const bool complete = searcher->is_complete();
  if (!complete) call.say(_("the index is not complete; run vbpl-index again"));

  const Date day = call.as_of();
  Search search{call, *searcher, options_of(arguments, day), format_of(call, day)};
  call.out() << write_head(queries.has_value(), search.format);
  if (queries && !run_batch_file(search, *queries)) return kTrouble;
  if (!queries) run_query(search, joined(arguments.operands()), std::nullopt);
  if (search.in_trouble || !complete) return kTrouble;
  if (!search.found && !queries) call.say(_("nothing was found"));
  return search.found ? kDone : kFound;
}

}  // namespace

const Tool kFindTool = {
    "vbpl-find",
    "--index DIR QUERY...",
    N_("Searches an index of legal documents: words with or without diacritics, \"phrases\", fields, "
       "numbers,\n"
       "\"điều 5 nghị định 100/2019\"; see vbpl-query(7). Writes provisions and documents, the best first."),
    kOptions,
    kExitCodes,
    run_find,
};

}  // namespace vbpl
