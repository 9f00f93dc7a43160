// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include <cstddef>
#include <optional>
#include <vector>

#include "libdoc/cite/reader.h"
#include "libdoc/cite/type_word.h"
#include "libdoc/model/citation.h"
#include "libdoc/model/doc_number.h"
#include "libdoc/model/tables.h"

namespace vbpl::cite {

/// What the recognisers of one text share.
struct Context {
  const Reader& reader;
  const Tables& tables;
  const std::vector<FoundNumber>& numbers;  ///< find_numbers of the text

  /// The number that begins at `at`, nullptr if none.
  [[nodiscard]] const FoundNumber* number_at(std::size_t at) const;
};

enum class Naming : std::uint8_t {
  number,  ///< Nghị định số 34/2016/NĐ-CP
  name,    ///< Luật Đất đai năm 2013
  date,    ///< Nghị định ngày 14/5/2016 của Chính phủ
  self,    ///< Nghị định này
  type,    ///< "của Luật", with or without a guess which
};

/// Words that name a document, with what they say of it.
struct DocumentReference {
  Naming naming = Naming::number;
  Span span;              ///< from the type word to the number, name or date
  CitationTarget target;  ///< unit: `att_1` for a text attached to the document
  bool attached = false;  ///< "Quy chế này", "Quy chế ban hành kèm theo …"
  bool issuer_stated = false;
  std::size_t end = 0;  ///< behind issuer and title: reading goes on there
};

/// The document named by the words at `at`, which begin with a type word or a number. Nothing for ordinary
/// speech.
[[nodiscard]] std::optional<DocumentReference> read_document(const Context& context, std::size_t at);
/// The same when the type word there is known already; nullptr if there is none.
[[nodiscard]] std::optional<DocumentReference> read_document(const Context& context, std::size_t at,
                                                             const FoundType* type);

// The recognisers that it asks, one a file. `type` is the type word at `at`; only a number may stand without
// one.
[[nodiscard]] std::optional<DocumentReference> read_numbered(const Context& context, std::size_t at,
                                                             const FoundType* type);
[[nodiscard]] std::optional<DocumentReference> read_named_law(const Context& context, std::size_t at,
                                                              const FoundType* type);
[[nodiscard]] std::optional<DocumentReference> read_nickname(const Context& context, std::size_t at,
                                                             const FoundType* type);
[[nodiscard]] std::optional<DocumentReference> read_treaty(const Context& context, std::size_t at,
                                                           const FoundType* type);
[[nodiscard]] std::optional<DocumentReference> read_dated(const Context& context, std::size_t at,
                                                          const FoundType* type);
[[nodiscard]] std::optional<DocumentReference> read_attached(const Context& context, std::size_t at,
                                                             const FoundType* type);
[[nodiscard]] std::optional<DocumentReference> read_self(const Context& context, std::size_t at,
                                                         const FoundType* type);

/// Fills in the number of the only law of this name and year or date.
void fill_number(const Tables& tables, CitationTarget& target);

/// Reads on behind number, name or date: issuer and the words of the title, as far as they are clear. Laws
/// and documents named inside the title are part of it (C5).
void read_tail(const Context& context, DocumentReference& reference);

}  // namespace vbpl::cite
