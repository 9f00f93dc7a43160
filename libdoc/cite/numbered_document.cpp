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

/// A type word that the number's own code contradicts names another document: `Quyết định 34/2016/NĐ-CP`
/// stays, as a slip of the pen, but `quy định 34/2016/NĐ-CP` does not.
bool names_type(const FoundType& type) { return type.type->use != TypeUse::attached; }

}  // namespace

std::optional<DocumentReference> read_numbered(const Context& context, std::size_t at,
                                               const FoundType* type) {
  const Reader& reader = context.reader;
  Lead lead = type != nullptr ? number_behind_type(context, type->end) : Lead{context.number_at(at), {}};
  if (lead.number == nullptr) return {};
  if (type != nullptr && !names_type(*type)) return {};
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
  if (const auto date = read_date(reader, skip_to_date(reader, reference.span.end))) {
    target.issued = date->date;
    reference.span.end = date->end;
  }
  if (number.year) target.year = number.year;
  return reference;
}

}  // namespace vbpl::cite
