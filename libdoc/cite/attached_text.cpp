// SPDX-License-Identifier: GPL-3.0-or-later
#include "libdoc/cite/document_reference.h"
#include "libdoc/cite/type_word.h"

namespace vbpl::cite {
namespace {

/// Behind the number of a standard: `QCVN 01:2026/BXD`.
std::size_t skip_standard(const Reader& reader, std::size_t at) {
  constexpr std::string_view kEnds = " \t\n,;";
  const std::size_t begin = reader.skip_spaces(at);
  if (reader.near(begin, 4) != "qcvn" && reader.near(begin, 4) != "tcvn") return at;
  const std::size_t code = reader.skip_spaces(reader.word_end(begin));
  const std::size_t end = reader.lower().find_first_of(kEnds, code);
  return end == std::string::npos ? at : end;
}

/// Behind `ban hành kèm theo` when it follows within the sentence, without another document between.
std::size_t behind_attachment(const Context& context, std::size_t at) {
  constexpr std::size_t kReach = 300;
  const Reader& reader = context.reader;
  at = skip_standard(reader, at);
  const std::string_view near = reader.near(at, kReach);
  constexpr std::string_view kWith = "kèm theo", kBy = "ban hành theo";
  const bool with = near.find(kWith) != std::string_view::npos;
  const std::size_t place = near.find(with ? kWith : kBy);
  if (place == std::string_view::npos || near.substr(0, place).find("phụ lục") != std::string_view::npos ||
      near.substr(0, place).find_first_of(".;:\n/") != std::string_view::npos)
    return kNowhere;
  const std::size_t end = reader.match(at + place, with ? kWith : kBy);
  return end == kNowhere ? end : reader.skip_blanks(end);
}

}  // namespace

std::optional<DocumentReference> read_attached(const Context& context, std::size_t at,
                                               const FoundType* type) {
  if (type == nullptr || type->type->use != TypeUse::attached || !context.reader.is_capital(at)) return {};
  const std::size_t cover = behind_attachment(context, type->end);
  if (cover == kNowhere) return {};
  const auto cover_type = read_type_word(context.reader, cover);
  const FoundType* cover_word = cover_type ? &*cover_type : nullptr;
  auto reference = read_self(context, cover, cover_word);
  if (!reference) reference = read_numbered(context, cover, cover_word);
  if (!reference) return {};
  reference->span.begin = at;
  reference->attached = true;
  return reference;
}

}  // namespace vbpl::cite
