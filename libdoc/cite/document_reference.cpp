// SPDX-License-Identifier: GPL-3.0-or-later
#include "libdoc/cite/document_reference.h"

#include <algorithm>

namespace vbpl::cite {

const FoundNumber* Context::number_at(std::size_t at) const {
  const auto found = std::lower_bound(
      numbers.begin(), numbers.end(), at,
      [](const FoundNumber& number, std::size_t place) { return number.span.begin < place; });
  return found != numbers.end() && found->span.begin == at ? &*found : nullptr;
}

std::optional<DocumentReference> read_document(const Context& context, std::size_t at) {
  const auto found = read_type_word(context.reader, at);
  return read_document(context, at, found ? &*found : nullptr);
}

std::optional<DocumentReference> read_document(const Context& context, std::size_t at,
                                               const FoundType* type) {
  if (type == nullptr) {
    const char c = context.reader.byte(at);
    if (c < '0' || c > '9') return {};
  }
  for (const auto read :
       {read_self, read_numbered, read_nickname, read_attached, read_named_law, read_treaty, read_dated}) {
    auto reference = read(context, at, type);
    if (!reference) continue;
    reference->end = reference->span.end;
    if (reference->naming != Naming::self) read_tail(context, *reference);
    return reference;
  }
  return {};
}

std::optional<DocumentReference> read_self(const Context& context, std::size_t at, const FoundType* type) {
  if (type == nullptr || type->type->use == TypeUse::treaty) return {};  // no act of ours is a treaty
  const std::size_t end = context.reader.match(context.reader.skip_spaces(type->end), "này");
  if (end == kNowhere) return {};
  DocumentReference reference;
  reference.naming = Naming::self;
  reference.span = {at, end};
  reference.attached = type->type->use == TypeUse::attached;
  reference.target.doc_type = std::string(type->type->name);
  return reference;
}

}  // namespace vbpl::cite
