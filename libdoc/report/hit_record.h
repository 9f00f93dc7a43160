// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include <cstddef>
#include <optional>
#include <string>
#include <vector>

#include "libdoc/base/date.h"
#include "libdoc/base/span.h"
#include "libdoc/status/status.h"

namespace vbpl {

/// A provision or document that answers a query, as it goes into a record.
struct HitRecord {
  std::optional<std::string> query;  ///< id of the query in a batch
  std::size_t rank = 0;
  double score = 0;
  std::string doc, path, unit;
  std::optional<std::string> number, title;
  std::string label, heading, above;
  std::string snippet;
  std::vector<Span> marks;  ///< in the snippet
  std::vector<Span> spans;  ///< in the document's text
  Date as_of;
  Status status = Status::unknown;
  std::optional<Date> from, to;
};

/// One NDJSON line without the line end; vbpl-records(5).
[[nodiscard]] std::string hit_record(const HitRecord& hit);

/// How many documents of an answer have a value.
struct FacetRecord {
  std::optional<std::string> query;
  std::string field, value;
  std::size_t documents = 0;
};

/// One NDJSON line without the line end; vbpl-records(5).
[[nodiscard]] std::string facet_record(const FacetRecord& facet);

}  // namespace vbpl
