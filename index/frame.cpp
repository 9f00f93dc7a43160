// SPDX-License-Identifier: GPL-3.0-or-later
// The document without its text, as bytes and back.
#include <algorithm>
#include <string>

#include "index/codec.h"
#include "index/stored.h"

namespace vbpl::index {
namespace {

constexpr std::uint64_t kUnknown = 2;

std::uint64_t packed(const std::optional<bool>& value) { return value ? std::uint64_t{*value} : kUnknown; }

std::optional<bool> unpacked(std::uint64_t value) {
  if (value == kUnknown) return std::nullopt;
  return value == 1;
}

void encode_unit(Encoder& out, const Unit& unit) {
  out.text(std::string_view(unit.eid));
  out.number(static_cast<std::uint64_t>(unit.kind));
  out.text(std::string_view(unit.num));
  out.text(unit.heading);
  out.span(unit.span);
  out.number(static_cast<std::uint64_t>(unit.parent + 1));
  out.number(unit.quoted);
  out.text(std::string_view(unit.part));
}

Unit decode_unit(Decoder& in) {
  Unit unit;
  unit.eid = in.text();
  unit.kind = static_cast<UnitKind>(
      std::min<std::uint64_t>(in.number(), static_cast<std::uint64_t>(UnitKind::preamble)));
  unit.num = in.text();
  unit.heading = in.optional_text();
  unit.span = in.span();
  unit.parent = static_cast<int>(in.number()) - 1;
  unit.quoted = in.number() == 1;
  unit.part = in.text();
  return unit;
}

void encode_source(Encoder& out, const Source& source) {
  for (const auto* field :
       {&source.path, &source.format, &source.encoding, &source.sha256, &source.converter})
    out.text(std::string_view(*field));
}

Source decode_source(Decoder& in) {
  Source source;
  for (auto* field : {&source.path, &source.format, &source.encoding, &source.sha256, &source.converter})
    *field = in.text();
  return source;
}

void encode_diagnostic(Encoder& out, const Diagnostic& diagnostic) {
  out.number(static_cast<std::uint64_t>(diagnostic.severity));
  out.span(diagnostic.span);
  out.text(std::string_view(diagnostic.code));
  out.text(std::string_view(diagnostic.message));
}

Diagnostic decode_diagnostic(Decoder& in) {
  Diagnostic diagnostic;
  diagnostic.severity = static_cast<Severity>(
      std::min<std::uint64_t>(in.number(), static_cast<std::uint64_t>(Severity::error)));
  diagnostic.span = in.span();
  diagnostic.code = in.text();
  diagnostic.message = in.text();
  return diagnostic;
}

template <class List, class Write>
void encode_list(Encoder& out, const List& list, Write write) {
  out.number(list.size());
  for (const auto& item : list) write(out, item);
}

template <class Read>
auto decode_list(Decoder& in, Read read) {
  std::vector<decltype(read(in))> list;
  const std::size_t count = in.count();
  for (std::size_t i = 0; i < count && in.ok(); ++i) list.push_back(read(in));
  return list;
}

void encode_signer(Encoder& out, const Signer& signer) {
  out.text(signer.name);
  out.text(signer.position);
  encode_list(out, signer.formulas, [](Encoder& to, const SigningFormula& formula) {
    to.text(std::string_view(formula.formula));
    to.text(std::string_view(formula.of));
  });
  out.span(signer.span);
}

Signer decode_signer(Decoder& in) {
  Signer signer;
  signer.name = in.optional_text();
  signer.position = in.optional_text();
  signer.formulas = decode_list(in, [](Decoder& from) {
    SigningFormula formula;
    formula.formula = from.text();
    formula.of = from.text();
    return formula;
  });
  signer.span = in.span();
  return signer;
}

void encode_clause(Encoder& out, const LifeClause& clause) {
  out.number(static_cast<std::uint64_t>(clause.kind));
  out.span(clause.span);
  out.date(clause.from);
  out.date(clause.until);
}

LifeClause decode_clause(Decoder& in) {
  LifeClause clause;
  clause.kind = static_cast<LifeKind>(
      std::min<std::uint64_t>(in.number(), static_cast<std::uint64_t>(LifeKind::suspension)));
  clause.span = in.span();
  clause.from = in.date();
  clause.until = in.date();
  return clause;
}

/// 0 is a figure that is not known.
void encode_sitting(Encoder& out, const Sitting& sitting) {
  out.number(static_cast<std::uint64_t>(sitting.term.value_or(0)));
  out.number(static_cast<std::uint64_t>(sitting.session.value_or(0)));
  out.text(std::string_view(sitting.kind));
}

Sitting decode_sitting(Decoder& in) {
  const auto figure = [&] {
    const auto value = static_cast<int>(std::min<std::uint64_t>(in.number(), 100000));
    return value == 0 ? std::nullopt : std::optional(value);
  };
  Sitting sitting;
  sitting.term = figure();
  sitting.session = figure();
  sitting.kind = in.text();
  return sitting;
}

}  // namespace

std::string encode_frame(const Document& document) {
  Encoder out;
  out.text(std::string_view(document.id));
  for (const auto* field : {&document.number, &document.doc_type, &document.issuer, &document.territory,
                            &document.title, &document.signer, &document.effective_text})
    out.text(*field);
  for (const auto* date : {&document.issued, &document.adopted, &document.effective, &document.expires})
    out.date(*date);
  out.span(document.effective_span);
  out.number(packed(document.normative));
  out.number(packed(document.draft));
  out.number(static_cast<std::uint64_t>(document.kind));
  encode_source(out, document.source);
  const LineCoverage& lines = document.coverage;
  for (const std::size_t count :
       {lines.lines, lines.in_units, lines.in_header, lines.in_annex, lines.skipped})
    out.number(count);
  encode_list(out, document.units, encode_unit);
  encode_list(out, document.basis, [](Encoder& to, Span span) { to.span(span); });
  encode_list(out, document.diagnostics, encode_diagnostic);
  encode_list(out, document.signers, encode_signer);
  encode_list(out, document.recipients,
              [](Encoder& to, const std::string& item) { to.text(std::string_view(item)); });
  encode_list(out, document.life, encode_clause);
  encode_sitting(out, document.sitting);
  return out.take();
}

std::optional<Document> decode_frame(std::string_view bytes) {
  Decoder in(bytes);
  Document document;
  document.id = in.text();
  for (auto* field : {&document.number, &document.doc_type, &document.issuer, &document.territory,
                      &document.title, &document.signer, &document.effective_text})
    *field = in.optional_text();
  for (auto* date : {&document.issued, &document.adopted, &document.effective, &document.expires})
    *date = in.date();
  document.effective_span = in.span();
  document.normative = unpacked(in.number());
  document.draft = unpacked(in.number());
  document.kind = static_cast<DocumentKind>(
      std::min<std::uint64_t>(in.number(), static_cast<std::uint64_t>(DocumentKind::other)));
  document.source = decode_source(in);
  LineCoverage& lines = document.coverage;
  for (std::size_t* count :
       {&lines.lines, &lines.in_units, &lines.in_header, &lines.in_annex, &lines.skipped})
    *count = in.number();
  document.units = decode_list(in, decode_unit);
  document.basis = decode_list(in, [](Decoder& from) { return from.span(); });
  document.diagnostics = decode_list(in, decode_diagnostic);
  if (in.ok() && in.done()) return document;  // written before these were kept
  document.signers = decode_list(in, decode_signer);
  document.recipients = decode_list(in, [](Decoder& from) { return from.text(); });
  document.life = decode_list(in, decode_clause);
  document.sitting = decode_sitting(in);
  if (!in.ok()) return std::nullopt;
  return document;
}

}  // namespace vbpl::index
