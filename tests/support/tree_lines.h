// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include <fmt/format.h>

#include <string>
#include <vector>

#include "libdoc/model/document.h"

namespace vbpl::test {

/// All that parsing finds in a document, a line each: what two readings of one text must agree on. Places in
/// the file and diagnostics are left out.
inline std::vector<std::string> tree_lines(const Document& document) {
  const auto known = [](const std::optional<std::string>& value) { return value ? "=" + *value : "-"; };
  const auto day = [](const std::optional<Date>& date) { return date ? iso(*date) : std::string("-"); };
  const auto yes = [](std::optional<bool> value) { return value ? (*value ? "yes" : "no") : "-"; };
  std::vector<std::string> lines{
      "number " + known(document.number),
      "doc_type " + known(document.doc_type),
      "issuer " + known(document.issuer),
      "territory " + known(document.territory),
      "title " + known(document.title),
      "signer " + known(document.signer),
      "issued " + day(document.issued),
      "adopted " + day(document.adopted),
      "effective " + day(document.effective),
      "expires " + day(document.expires),
      "from " + known(document.effective_text),
      fmt::format("kind {}", to_string(document.kind)),
      fmt::format("normative {} draft {}", yes(document.normative), yes(document.draft)),
      fmt::format("{} lines {} {} {} {}", document.coverage.lines, document.coverage.in_units,
                  document.coverage.in_header, document.coverage.in_annex, document.coverage.skipped)};
  for (const Signer& signer : document.signers) {
    std::string formulas;
    for (const SigningFormula& formula : signer.formulas)
      formulas += formula.formula + " " + formula.of + " ";
    lines.push_back(fmt::format("signer {} {} {}", known(signer.name), formulas, known(signer.position)));
  }
  for (const std::string& item : document.recipients) lines.push_back("to " + item);
  for (const LifeClause& clause : document.life)
    lines.push_back(fmt::format("{} {} {}", to_string(clause.kind), day(clause.from), day(clause.until)));
  lines.push_back(fmt::format("sitting {} {} {}", document.sitting.term.value_or(0),
                              document.sitting.session.value_or(0), document.sitting.kind));
  for (const Span span : document.basis) lines.push_back(fmt::format("basis {}", document.words(span)));
  for (const Unit& unit : document.units) {
    const std::string above =
        unit.parent < 0 ? "-" : document.units[static_cast<std::size_t>(unit.parent)].eid;
    lines.push_back(fmt::format(
        "{} {} [{}] {} below {} {}{}: {}", unit.eid, to_string(unit.kind), unit.num, known(unit.heading),
        above, unit.part, unit.quoted ? " quoted" : "",
        document.words(own_span(document, static_cast<std::size_t>(&unit - document.units.data())))));
  }
  return lines;
}

}  // namespace vbpl::test
