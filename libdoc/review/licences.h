// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include <string>
#include <vector>

#include "libdoc/review/bodies.h"
#include "libdoc/review/provision.h"

namespace vbpl {

/// "Ủy ban nhân dân cấp tỉnh cấp, cấp lại, thu hồi Giấy chứng nhận đủ điều kiện chăn nuôi đối với …": who
/// grants or withdraws which paper, to whom.
struct Licence {
  std::uint32_t provision = 0;  ///< index into what licences_in was given
  Span words;                   ///< from the body to the end of the sentence, in the document's text
  std::string body;             ///< as printed
  std::string body_key;         ///< equal for a body, its head and its successor
  bool grants = true;           ///< false: only withdraws
  std::string paper;            ///< folded name of the paper
  std::vector<MaskId> whom;     ///< content words of "cho …, đối với …", sorted
};

/// The licences of a document's provisions, in text order. A body counts only where its verb follows at once
/// and nothing goes before it that makes it an attribute or one of several. Linear time.
[[nodiscard]] std::vector<Licence> licences_in(const Document& document,
                                               const std::vector<Provision>& provisions,
                                               const Bodies& bodies);

/// True when what two licences say of those who get the paper may be the same case.
[[nodiscard]] bool is_one_case(const Licence& a, const Licence& b);

}  // namespace vbpl
