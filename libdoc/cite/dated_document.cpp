// SPDX-License-Identifier: GPL-3.0-or-later
#include "libdoc/cite/date_words.h"
#include "libdoc/cite/document_reference.h"
#include "libdoc/cite/issuer_words.h"
#include "libdoc/cite/type_word.h"

namespace vbpl::cite {

std::optional<DocumentReference> read_dated(const Context& context, std::size_t at, const FoundType* type) {
  const Reader& reader = context.reader;
  if (type == nullptr || !reader.is_capital(at)) return {};
  const bool is_law = type->type->use == TypeUse::law;
  if (!is_law && type->type->use != TypeUse::act) return {};
  const auto date = read_date(reader, reader.skip_spaces(type->end));
  if (!date) return {};
  const std::size_t of = reader.match(reader.skip_spaces(date->end), "của");
  const auto issuer =
      of == kNowhere ? std::nullopt : read_issuer(reader, reader.skip_spaces(of), context.tables);
  if (!issuer && !is_law) return {};  // a law has one issuer only
  DocumentReference reference;
  reference.naming = Naming::date;
  reference.span = {at, date->end};
  reference.target.doc_type = std::string(type->type->name);
  reference.target.issued = date->date;
  return reference;
}

}  // namespace vbpl::cite
