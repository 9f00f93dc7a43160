// SPDX-License-Identifier: GPL-3.0-or-later
#include "libdoc/status/precedence.h"

#include "libdoc/model/identity.h"
#include "libdoc/text/fold.h"

namespace vbpl {
namespace {

bool same_body(const Document& first, const Document& second) {
  return first.issuer && second.issuer && match_key(*first.issuer) == match_key(*second.issuer) &&
         first.territory == second.territory;
}

}  // namespace

Ruling which_applies(const Document& first, const Document& second) {
  const int a = legal_rank(first), b = legal_rank(second);
  if (a == 0 || b == 0) return {};
  if (a != b) return {a < b ? Precedence::first : Precedence::second, "A3"};
  if (!same_body(first, second)) return {};
  if (!first.issued || !second.issued || *first.issued == *second.issued)
    return {Precedence::undecided, "A4"};
  return {*first.issued > *second.issued ? Precedence::first : Precedence::second, "A4"};
}

}  // namespace vbpl
