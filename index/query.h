// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include <cstdint>
#include <functional>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "libdoc/base/date.h"
#include "libdoc/base/result.h"
#include "libdoc/base/span.h"

namespace vbpl::index {

/// What a query may ask for by name (`số:`, `loại:`, …); names and values are in query_fields.
enum class Field : std::uint8_t {
  number,
  cites,
  doc_type,
  issuer,
  territory,
  issued,
  status,
  article,
  clause,
  title,
  identity
};

/// Values of `hiệu lực:`.
enum class ForceWanted : std::uint8_t { in_force, partly, expired, not_yet, unknown };

/// A query as read. Plain words are wishes: the more of them an entry has, the higher it ranks. Phrases,
/// fields, numbers and what is joined by VÀ are conditions.
struct QueryNode {
  enum class Kind : std::uint8_t {
    words,   ///< plain words: `text`
    phrase,  ///< "…": `text`
    near,    ///< a NEAR b: `children` are words or phrases, at most `within` other words among them
    prefix,  ///< thuế*: `text` without the star
    field,   ///< `field` and `text`, `days` or `force`
    bag,     ///< things side by side: `children`, without those that match `excluded`
    all,     ///< VÀ
    any,     ///< HOẶC
  };
  Kind kind = Kind::bag;
  std::string text;
  Span span;  ///< bytes of the query
  Field field = Field::number;
  std::size_t within = 0;        ///< of NEAR, words
  std::optional<Date> from, to;  ///< of `ngày:`, both ends included
  ForceWanted force = ForceWanted::in_force;
  std::vector<QueryNode> children, excluded;
};

struct ParsedQuery {
  QueryNode root;
  std::vector<std::string> not_fields;     ///< "foo:" that are no field and were read as words
  std::vector<std::string> not_operators;  ///< KHÔNG in a sentence, read as a word
};

/// True when `folded` (no marks, lower case) is a known value of the field: tells where an unquoted value of
/// several words ends, as in `cơ quan:Bộ Tư pháp hộ tịch`.
using KnownValue = std::function<bool(Field field, std::string_view folded)>;

/// Reads a query (UTF-8 NFC). A query that cannot be read gives an Error with the column and a hint; so does
/// one that asks for nothing or only excludes. Linear time, nesting bounded.
[[nodiscard]] Result<ParsedQuery> parse_query(std::string_view query, const KnownValue& known);

/// The tree on one line, for tests: `(bag words:"đất đai" (field type:"nghi dinh"))`.
[[nodiscard]] std::string dump(const QueryNode& node);

}  // namespace vbpl::index
