// SPDX-License-Identifier: GPL-3.0-or-later
#include "tools/vbpl-parse/parse_tool.h"

#include <ostream>

#include "libdoc/cite/find.h"
#include "libdoc/report/akn.h"
#include "libdoc/report/html_page.h"
#include "libdoc/report/plain_text.h"
#include "libdoc/report/record_writer.h"
#include "tools/common/basis.h"
#include "tools/common/documents.h"
#include "tools/common/language.h"
#include "tools/vbpl-parse/explain.h"
#include "tools/vbpl-parse/lint_lines.h"

namespace vbpl {

namespace {

constexpr Option kOptions[] = {
    {"to", '\0', Takes::choice, "json|text|outline|akn|html",
     N_("what to write (default: json, one record a line)")},
    {"lint", '\0', Takes::nothing, "",
     N_("say what is drafted against the rules, one line a fault; exit 1 if any")},
    {"explain", '\0', Takes::nothing, "", N_("say how each file was read, in place of what it holds")},
    {"verbose", 'v', Takes::nothing, "", N_("say what looks odd in the documents")},
};

using Writer = std::string (*)(const Document&, const Tables&);

std::string as_json(const Document& document, const Tables& tables) {
  return document_record(document, basis_citations(document, tables)) + "\n";
}

std::string as_text(const Document& document, const Tables&) { return plain_text(document); }

/// A line a unit, indented by its depth. Parents come before their children, so one pass finds the depths.
std::string as_outline(const Document& document, const Tables&) {
  std::string outline = document.id + "\n";
  std::vector<std::size_t> depths;
  for (const auto& unit : document.units) {
    depths.push_back(unit.parent < 0 ? 1 : depths[static_cast<std::size_t>(unit.parent)] + 1);
    outline += fmt::format("{:{}}{} {}", "", 2 * depths.back(), unit.eid, to_string(unit.kind));
    if (unit.heading) outline += " " + *unit.heading;
    outline += '\n';
  }
  return outline;
}

std::string as_akn(const Document& document, const Tables& tables) {
  return akn_document(document, find_citations(document, tables));
}

std::string as_html(const Document& document, const Tables& tables) {
  return html_page(document, find_citations(document, tables));
}

std::string as_explanation(const Document& document, const Tables&) { return explanation_of(document); }

Writer writer_named(const std::string& name) {
  if (name == "explanation") return as_explanation;
  if (name == "text") return as_text;
  if (name == "akn") return as_akn;
  if (name == "html") return as_html;
  if (name == "outline") return as_outline;
  return as_json;
}

/// Faults are data, and Vietnamese unless asked for in English, as the findings of vbpl-review are.
int run_lint(const Call& call, const Tables& tables) {
  const LintWords words{call.arguments().value_or("lang", "vi") != "en", call.arguments().has("verbose")};
  bool is_clean = true;
  const Step step = [&](const Document& document) -> Then {
    return [&, lines = lint_lines(document, tables, words)] {
      is_clean = is_clean && lines.empty();
      call.out() << lines;
    };
  };
  const auto report = for_each_document(call, tables, call.arguments().operands(), step);
  return exit_code(report, is_clean ? kDone : kFound);
}

int run_parse(const Call& call) {
  const auto tables = call.tables();
  if (!tables) return call.trouble(tables.error());
  if (call.arguments().has("lint")) return run_lint(call, *tables);
  const std::string to =
      call.arguments().has("explain") ? "explanation" : call.arguments().value_or("to", "json");
  const Writer write = writer_named(to);
  const bool is_verbose = call.arguments().has("verbose");
  const Step step = [&](const Document& document) -> Then {
    return [&call, out = write(document, *tables),
            talk = is_verbose ? diagnostics_of(document) : std::string()] {
      call.out() << out;
      call.err() << talk;
    };
  };
  const auto report = for_each_document(call, *tables, call.arguments().operands(), step);
  if (to == "json") call.out() << coverage_record(report) << '\n';
  return exit_code(report);
}

}  // namespace

const Tool kParseTool = {
    "vbpl-parse",
    "[PATH]...",
    N_("Reads Vietnamese legal documents (text, HTML, DOCX, ODT, DOC, RTF, PDF; files, folders, archives, - "
       "for standard "
       "input)\n"
       "and writes what they are made of: one record a document, then a record of what was read."),
    kOptions,
    N_("  0  done, everything was read\n"
       "  1  with --lint: there are faults\n"
       "  2  something could not be read, understood or written"),
    run_parse,
};

}  // namespace vbpl
