// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include <string>
#include <string_view>
#include <vector>

#include "libdoc/review/provision.h"

namespace vbpl {

/// "Chính phủ quy định chi tiết khoản này": a matter that an act leaves to another issuer.
struct Delegation {
  std::uint32_t article = 0;  ///< unit of the article
  std::uint32_t unit = 0;     ///< unit of the provision that says so
  Span words;                 ///< the sentence, in the document's text
  std::string delegate;       ///< folded: "chính phủ", "bộ tài chính", "thủ tướng chính phủ"
};

/// The delegations of a document in text order: those that name the provision ("Điều này", "khoản này") and
/// an issuer of the centre. Provisions that another act has changed or repealed are left out. Linear time.
[[nodiscard]] std::vector<Delegation> delegations_in(const Document& document,
                                                     const std::vector<Provision>& provisions);

/// True when an act of this type and issuer (as printed) is one by which the delegate sets rules.
[[nodiscard]] bool is_act_of(std::string_view delegate, const Document& document);

}  // namespace vbpl
