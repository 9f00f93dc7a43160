// SPDX-License-Identifier: GPL-3.0-or-later
#include "libdoc/cite/date_words.h"
#include "libdoc/cite/document_reference.h"
#include "libdoc/cite/issuer_words.h"
#include "libdoc/cite/type_word.h"

namespace vbpl::cite {
namespace {

/// Behind `số`, `số:`, `:` before a number.
std::size_t skip_number_word(const Reader& reader, std::size_t at) {
  at = reader.skip_blanks(at);
  const std::size_t behind = reader.match(at, "số");
  if (behind != kNowhere) at = reader.skip_blanks(behind);
  if (reader.byte(at) == ':' || reader.byte(at) == '(') at = reader.skip_blanks(at + 1);
  const std::size_t inside = behind == kNowhere ? reader.match(at, "số") : kNowhere;
  return inside == kNowhere ? at : reader.skip_blanks(inside);
}

/// `Thông tư của Bộ Tài chính số 39/2016/TT-BTC`.
struct Lead {
  const FoundNumber* number = nullptr;
  std::optional<std::string> issuer;
};

Lead number_behind_type(const Context& context, std::size_t type_end) {
  const Reader& reader = context.reader;
  if (const FoundNumber* number = context.number_at(skip_number_word(reader, type_end))) return {number, {}};
  const std::size_t of = reader.match(reader.skip_spaces(type_end), "của");
  if (of == kNowhere) return {};
  const auto issuer = read_issuer(reader, reader.skip_spaces(of), context.tables);
  if (!issuer) return {};
  const FoundNumber* number = context.number_at(skip_number_word(reader, issuer->end));
  return number == nullptr ? Lead{} : Lead{number, issuer->name};
}

/// Behind the words between a number and its date: `,`, `ban hành`, `ký`, `(`.
std::size_t skip_to_date(const Reader& reader, std::size_t at) {
  at = reader.skip_blanks(at);
  if (reader.byte(at) == ',' || reader.byte(at) == '(') at = reader.skip_blanks(at + 1);
  for (const std::string_view word : {"được ban hành", "ban hành", "ký", "đề"}) {
    const std::size_t behind = reader.match(at, word);
    if (behind != kNowhere) return reader.skip_blanks(behind);
  }
  return at;
}

/// Letters, digits and marks of a number: `TC/QĐ/CĐKT`, `BTNMT`.
std::size_t body_end(const Reader& reader, std::size_t at) {
  for (;;) {
    const std::size_t word = reader.word_end(at);
    const char c = reader.byte(word);
    const bool goes_on = (c == '/' || c == '-' || c == '&') && reader.word_end(word + 1) > word + 1;
    if (!goes_on) return word;
    at = word + 1;
  }
}

bool has_two_capitals(const Reader& reader, Span span) {
  int capitals = 0;
  for (std::size_t at = span.begin; at < span.end; ++at) capitals += reader.is_capital(at) ? 1 : 0;
  return capitals > 1;
}

/// A number of no shape that any rule allows, as old or mistyped acts bear it, behind the type of an act:
/// `Quyết định số 150 CP`, `Thông tư số 139/009/TT-BTC`, `Quyết định 1141 TC/QĐ/CĐKT`. Empty when it is none.
Span odd_number(const Context& context, const FoundType& type) {
  const Reader& reader = context.reader;
  if (type.type->use != TypeUse::act) return {};
  const std::size_t begin = skip_number_word(reader, type.end);
  const bool said = reader.match_before(reader.back_over_spaces(begin), "số") != kNowhere;
  const auto serial = reader.number(begin, 5);
  if (serial.end == begin) return {};
  std::size_t body = serial.end;
  if (reader.byte(body) == ' ' || reader.byte(body) == '/' || reader.byte(body) == '-') ++body;
  const std::size_t end = body_end(reader, body);
  if (end == body || !has_two_capitals(reader, {body, end})) return {};
  const bool has_mark = reader.text().substr(begin, end - begin).find('/') != std::string_view::npos;
  return said || has_mark ? Span{begin, end} : Span{};
}

/// A type word that the number's own code contradicts names another document: `Quyết định 34/2016/NĐ-CP`
/// stays, as a slip of the pen, but `quy định 34/2016/NĐ-CP` does not.
bool names_type(const FoundType& type) { return type.type->use != TypeUse::attached; }

void take_date(const Reader& reader, DocumentReference& reference) {
  const auto date = read_date(reader, skip_to_date(reader, reference.span.end));
  if (!date) return;
  reference.target.issued = date->date;
  reference.span.end = date->end;
}

/// `926QĐ-TTg` is 926/QĐ-TTg: the mark behind the serial was lost. Other odd numbers stay as printed.
std::string with_lost_mark(std::string_view odd) {
  const std::size_t serial = odd.find_first_not_of("0123456789");
  const bool letter_next =
      serial != std::string_view::npos && odd[serial] != '/' && odd[serial] != ' ' && odd[serial] != '-';
  if (!letter_next) return std::string(odd);
  std::string mended = std::string(odd.substr(0, serial)) + "/" + std::string(odd.substr(serial));
  const auto number = parse_number(mended);
  return number && !type_of_code(number->type_code).empty() ? number->canonical : std::string(odd);
}

std::optional<DocumentReference> read_oddly_numbered(const Context& context, std::size_t at,
                                                     const FoundType& type) {
  const Span number = odd_number(context, type);
  if (number.empty()) return {};
  DocumentReference reference;
  reference.span = {at, number.end};
  reference.target.number = with_lost_mark(slice(context.reader.text(), number));
  reference.target.doc_type = std::string(type.type->name);
  take_date(context.reader, reference);
  return reference;
}

}  // namespace

std::optional<DocumentReference> read_numbered(const Context& context, std::size_t at,
                                               const FoundType* type) {
  const Reader& reader = context.reader;
  if (type != nullptr && !names_type(*type)) return {};
  Lead lead = type != nullptr ? number_behind_type(context, type->end) : Lead{context.number_at(at), {}};
  if (lead.number == nullptr) return type != nullptr ? read_oddly_numbered(context, at, *type) : std::nullopt;
  const DocNumber& number = lead.number->number;
  DocumentReference reference;
  reference.span = {at, lead.number->span.end};
  CitationTarget& target = reference.target;
  target.number = number.canonical;
  const std::string_view by_code = type_of_code(number.type_code);
  if (type != nullptr && type->type->name != "Văn bản")
    target.doc_type = std::string(type->type->name);
  else if (!by_code.empty())
    target.doc_type = std::string(by_code);
  target.issuer = lead.issuer ? lead.issuer : issuer_of_number(number, context.tables);
  reference.issuer_stated = lead.issuer.has_value();
  take_date(reader, reference);
  if (number.year) target.year = number.year;
  return reference;
}

}  // namespace vbpl::cite
