// SPDX-License-Identifier: GPL-3.0-or-later
#include "libdoc/parse/parse.h"

#include <fmt/format.h>

#include <algorithm>
#include <utility>

#include "libdoc/model/identity.h"
#include "libdoc/parse/body_begin.h"
#include "libdoc/parse/coverage.h"
#include "libdoc/parse/database_claims.h"
#include "libdoc/parse/doc_kind.h"
#include "libdoc/parse/effect.h"
#include "libdoc/parse/header.h"
#include "libdoc/parse/life.h"
#include "libdoc/parse/parts.h"
#include "libdoc/parse/recipients.h"
#include "libdoc/parse/signer.h"
#include "libdoc/parse/sitting.h"
#include "libdoc/text/fold.h"

namespace vbpl {
namespace {

void add(std::vector<Diagnostic>& all, std::vector<Diagnostic> more) {
  for (Diagnostic& diagnostic : more) all.push_back(std::move(diagnostic));
}

/// How far into a page title its own number may stand: "Thông tư liên tịch số 29/2025/TTLT-…".
constexpr std::size_t kOwnNumber = 48;

/// Two spellings of one number: case and leading zeros aside.
bool same_number(std::string_view a, std::string_view b) {
  const auto bare = [](std::string_view number) {
    return lower(number.substr(std::min(number.find_first_not_of('0'), number.size())));
  };
  return bare(a) == bare(b);
}

/// A page whose title names another number than its text: a wrong head, or a wrong page.
void compare_with_title(const Header& header, const std::string& title_hint,
                        std::vector<Diagnostic>& diagnostics) {
  if (!header.number || title_hint.empty()) return;
  const auto named = find_numbers(title_hint);
  if (named.empty() || named.front().span.begin > kOwnNumber ||
      same_number(named.front().number.canonical, header.number->canonical))
    return;
  diagnostics.push_back({Severity::warning,
                         {},
                         "title-mismatch",
                         fmt::format("the page is titled \"{}\" but the head of its text has the number {}",
                                     title_hint, header.number->canonical)});
}

/// An annex in a file of its own has no head: capitals above its body are its name, not a body that issues.
void settle_annex(Header& header, const Document& document) {
  header.doc_type.reset();
  header.issuer.reset();
  header.territory.reset();
  header.title = document.units.empty() ? std::nullopt : document.units.front().heading;
}

void take_header(Header& header, Document& document) {
  if (header.number) document.number = header.number->canonical;
  document.doc_type = std::move(header.doc_type);
  document.issuer = std::move(header.issuer);
  document.territory = std::move(header.territory);
  document.title = std::move(header.title);
  document.issued = header.issued;
  document.basis = std::move(header.basis);
}

bool is_head(const Header& header) {
  return header.has_nation || header.number || header.doc_type || !header.basis.empty();
}

/// Laws carry no date in their head: their day is that of the adoption.
void settle_dates(const ParseState& state, Document& document) {
  document.adopted = read_adoption(state.lines, state.body_begin, state.main_end);
  if (!document.issued) document.issued = document.adopted;
  const auto effect_in = [&](std::size_t from, std::size_t to) {
    const std::string_view type = document.doc_type ? std::string_view(*document.doc_type) : "";
    return read_effect(state.lines, from, to, state.payloads, {document.issued, document.adopted, type});
  };
  Effect effect = effect_in(state.body_begin, state.body_end);
  if (effect.clause.empty())
    effect = effect_in(state.body_end, state.main_end);  // in the closing sentence of a resolution
  document.effective = effect.effective;
  document.expires = effect.expires;
  document.effective_span = effect.clause;
  if (!effect.clause.empty()) document.effective_text = std::string(slice(document.text, effect.clause));
  document.life = read_life(state.lines, state.body_begin, state.body_end, state.payloads,
                            {document.issued, document.effective});
  // The act itself is said to be in force before it was issued.
  if (document.effective && document.issued && *document.effective < *document.issued)
    document.life.insert(document.life.begin(),
                         {LifeKind::retroactive, effect.clause, document.effective, std::nullopt});
}

/// What stands below the text of the act, and the sitting that its last sentence names.
void read_close(const ParseState& state, Document& document) {
  document.signers = read_signers(state.lines, document.units);
  for (const Signer& signer : document.signers) {
    if (signer.name && !document.signer) document.signer = signature_line(signer);
  }
  document.recipients = read_recipients(state.lines, document.units);
  document.sitting = read_sitting(state.lines, state.body_begin, state.main_end, document.number);
}

Diagnostic unplaced(std::size_t lines) {
  return {Severity::note,
          {},
          "unplaced-lines",
          fmt::format("{} lines stand in no unit: nothing of an act was found in this text", lines)};
}

}  // namespace

Document parse_document(SourceDocument source, const Tables& tables) {
  Document document;
  document.source = std::move(source.source);
  document.text = std::move(source.text.utf8);
  document.diagnostics = std::move(source.text.diagnostics);
  document.blocks = std::move(source.blocks);
  const Lines lines(document.text, document.blocks);
  ParseState state{lines, {}, {}, {}, find_body_begin(lines), 0, 0};
  Header header = read_header(lines, state.body_begin, tables);
  compare_with_title(header, source.title_hint, header.diagnostics);
  const bool has_head = is_head(header);
  read_parts(state, has_head);
  document.units = state.tree.finish(state.diagnostics);
  document.kind = document_kind(header, lines, document.units);
  // Below its title a consolidation names the act that it consolidates: that number is not its own.
  if (document.kind == DocumentKind::consolidation && header.number && header.number_is_below_type &&
      header.number->kind != NumberKind::vbhn)
    header.number.reset();
  if (document.kind == DocumentKind::annex) settle_annex(header, document);
  document.normative = is_normative(header, document.kind, tables);
  if (has_head) document.draft = header.is_marked_draft || header.number_is_open || header.date_is_open;
  if (document.kind == DocumentKind::act && !header.has_nation && !header.number) {
    header.diagnostics.push_back(
        {Severity::warning, {}, "header-missing", "the text has neither a quốc hiệu nor a number"});
  }
  add(document.diagnostics, std::move(header.diagnostics));
  add(document.diagnostics, std::move(state.diagnostics));
  take_header(header, document);
  settle_dates(state, document);
  read_close(state, document);
  document.coverage = count_lines(lines, document.units);
  if (const std::size_t lost = unplaced_lines(lines, document.coverage); lost != 0)
    document.diagnostics.push_back(unplaced(lost));
  if (source.claims) settle_claims(*source.claims, document);
  document.id = document_key(document);
  return document;
}

}  // namespace vbpl
