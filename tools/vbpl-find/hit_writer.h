// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include <optional>
#include <string>

#include "index/search.h"

namespace vbpl {

/// How hits are written.
struct HitFormat {
  enum class Kind { text, tsv, ndjson } kind = Kind::text;
  bool colour = false;  ///< text only: what was looked for stands out
  Date as_of;
};

/// One hit in this format, with its line end. `query` is its id in a batch.
[[nodiscard]] std::string write_hit(const index::Hit& hit, const std::optional<std::string>& query,
                                    const HitFormat& format);

/// Counts of an answer: a line of text, or a line or record for each value.
[[nodiscard]] std::string write_facet(const index::Facet& facet, const std::optional<std::string>& query,
                                      const HitFormat& format);

/// The line of column names of `tsv`, nothing for the others.
[[nodiscard]] std::string write_head(bool with_query, const HitFormat& format);

}  // namespace vbpl
