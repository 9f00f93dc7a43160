// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include <string>
#include <string_view>
#include <vector>

#include "index/query.h"
#include "libdoc/base/result.h"
#include "libdoc/base/span.h"

namespace vbpl::index {

/// A piece of a query.
struct Lexeme {
  enum class Kind {
    word,    ///< a run without blanks, quotes and brackets
    phrase,  ///< between quotes: the span is that of the words alone
    open,
    close,
    both,    ///< VÀ, AND
    either,  ///< HOẶC, OR
    field,   ///< "loại:", "cơ quan:"; what it asks for follows
    prefix,  ///< "thuế*"
    near,    ///< GẦN, NEAR, or with a distance, NEAR/5
    without  ///< KHÔNG, NOT, or a minus right before what it excludes
  };
  Kind kind = Kind::word;
  Span span;
  Field field = Field::number;
  std::size_t within = 0;  ///< of NEAR: how many other words may be among those it joins
};

struct CutQuery {
  std::vector<Lexeme> lexemes;
  std::vector<std::string> not_fields;     ///< "foo:" that are no field
  std::vector<std::string> not_operators;  ///< "KHÔNG" that is a word of a sentence
};

/// Cuts a query. A name before a colon is a field when we know it, else a word. Operators count only in
/// capitals, and not when the whole query is in capitals ("QUYỀN VÀ NGHĨA VỤ"); KHÔNG in a sentence ("bảo
/// lãnh KHÔNG chấm dứt trong trường hợp nào") is a word that is said loudly. A quote that is not closed is an
/// error.
[[nodiscard]] Result<CutQuery> cut_query(std::string_view query);

/// An Error about the bytes at `at` of the query: message, column and hint.
[[nodiscard]] Error query_error(std::string_view query, std::size_t at, std::string message,
                                std::string hint);

}  // namespace vbpl::index
