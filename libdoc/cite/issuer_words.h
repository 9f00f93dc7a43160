// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include <cstddef>
#include <optional>
#include <string>

#include "libdoc/cite/reader.h"
#include "libdoc/model/doc_number.h"
#include "libdoc/model/tables.h"

namespace vbpl::cite {

struct FoundIssuer {
  std::string
      name;  ///< "Ủy ban nhân dân tỉnh Vĩnh Phúc", "Bộ Tài chính": one spelling, offices as their bodies
  std::size_t end = 0;
};

/// The issuing body (cơ quan ban hành) named at `at`, behind "của". Local bodies keep their place as printed.
[[nodiscard]] std::optional<FoundIssuer> read_issuer(const Reader& reader, std::size_t at,
                                                     const Tables& tables);

/// The body that the code in a number names: CP is Chính phủ. Nothing for codes of several bodies and for
/// party bodies.
[[nodiscard]] std::optional<std::string> issuer_of_number(const DocNumber& number, const Tables& tables);

}  // namespace vbpl::cite
