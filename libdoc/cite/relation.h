// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include <cstddef>

#include "libdoc/base/span.h"
#include "libdoc/cite/reader.h"
#include "libdoc/model/citation.h"

namespace vbpl::cite {

/// Where a reference stands.
struct Place {
  Span words;             ///< the reference with its list of units
  std::size_t end = 0;    ///< behind its issuer and title
  bool in_title = false;  ///< in the header, before the first article
  bool whole = true;      ///< a whole document is meant, no units of it
};

/// What the sentence says that this document does to the one referred to (DOMAIN 4.1, 4.2). Only a verb that
/// commands, at the start of its clause, or a passive that ends it, counts; provenance (`được sửa đổi bởi`),
/// wishes and noun phrases
/// (`việc sửa đổi`) are mention.
[[nodiscard]] Relation relation_in_sentence(const Reader& reader, const Place& place);

/// The same for the line that opens a list: `Bãi bỏ các văn bản sau đây:`, `Các văn bản sau đây hết hiệu
/// lực:`.
[[nodiscard]] Relation relation_of_intro(std::string_view lower_line, bool whole);

/// `Nghị định này quy định chi tiết:` opens a list of what it details.
[[nodiscard]] bool details_all_below(std::string_view lower_line);

/// The line ending in `:` that opens the list in which the line at `line` is an item; empty when there is
/// none near.
[[nodiscard]] Span intro_line(const Reader& reader, std::size_t line);

/// Behind blanks and the ordinal that begins a line: `2.`, `a)`, `Điều 3.`, `-`.
[[nodiscard]] std::size_t skip_ordinal(const Reader& reader, std::size_t line);

}  // namespace vbpl::cite
