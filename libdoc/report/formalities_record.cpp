// SPDX-License-Identifier: GPL-3.0-or-later
#include "libdoc/report/formalities_record.h"

#include <fmt/format.h>

#include <algorithm>

namespace vbpl {
namespace {

namespace dom = simdjson::dom;

void write_signer(Json& json, const Signer& signer) {
  json.begin_object();
  json.field("name", signer.name);
  json.field("position", signer.position);
  json.key("formulas");
  json.begin_array();
  for (const SigningFormula& formula : signer.formulas) {
    json.begin_object();
    json.field("formula", formula.formula);
    json.field("of", formula.of);
    json.end_object();
  }
  json.end_array();
  json.field("span", signer.span);
  json.end_object();
}

void write_life(Json& json, const Document& document) {
  json.key("life");
  json.begin_array();
  for (const LifeClause& clause : document.life) {
    json.begin_object();
    json.field("kind", to_string(clause.kind));
    json.field("from", clause.from);
    json.field("until", clause.until);
    json.field("text", document.words(clause.span));
    json.field("span", clause.span);
    json.end_object();
  }
  json.end_array();
}

std::optional<int> read_count(const RecordFields& record, std::string_view key) {
  if (!record.has(key)) return std::nullopt;
  return static_cast<int>(std::min<std::size_t>(record.count_or_zero(key), 100000));
}

Signer read_signer(const RecordFields& fields, std::string_view text) {
  Signer signer;
  signer.name = fields.string("name");
  signer.position = fields.string("position");
  signer.span = fields.span("span", text);
  if (const auto list = fields.list("formulas")) {
    for (const dom::element element : *list) {
      const RecordFields formula(element, "formulas");
      signer.formulas.push_back({formula.string_or_empty("formula"), formula.string_or_empty("of")});
    }
  }
  return signer;
}

LifeClause read_clause(const RecordFields& fields, std::string_view text) {
  const auto name = fields.string_or_empty("kind");
  const auto kind = life_kind_named(name);
  if (!kind) throw BrokenRecord{fmt::format("\"life\" has an unknown kind \"{}\"", name)};
  return {*kind, fields.span("span", text), fields.date("from"), fields.date("until")};
}

}  // namespace

void write_formalities(Json& json, const Document& document) {
  json.field("term", document.sitting.term);
  json.field("session", document.sitting.session);
  json.field_or_null("session_kind", document.sitting.kind);
  json.key("signers");
  json.begin_array();
  for (const Signer& signer : document.signers) write_signer(json, signer);
  json.end_array();
  json.key("recipients");
  json.begin_array();
  for (const std::string& item : document.recipients) json.value(item);
  json.end_array();
  write_life(json, document);
}

void read_formalities(const RecordFields& record, Document& document) {
  document.sitting = {read_count(record, "term"), read_count(record, "session"),
                      record.string_or_empty("session_kind")};
  if (const auto list = record.list("signers")) {
    for (const dom::element element : *list)
      document.signers.push_back(read_signer(RecordFields(element, "signers"), document.text));
  }
  if (const auto list = record.list("recipients")) {
    for (const dom::element element : *list) {
      std::string_view item;
      if (element.get(item) != simdjson::SUCCESS) throw BrokenRecord{"\"recipients\" holds no string"};
      document.recipients.emplace_back(item);
    }
  }
  if (const auto list = record.list("life")) {
    for (const dom::element element : *list)
      document.life.push_back(read_clause(RecordFields(element, "life"), document.text));
  }
}

}  // namespace vbpl
