// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include <vector>

#include "libdoc/review/context.h"
#include "libdoc/review/licences.h"

namespace vbpl {

/// One paper for one case, granted by two bodies under two linked acts.
struct LicenceConflict {
  std::size_t ours_document = 0, theirs_document = 0;
  Provision our_provision, their_provision;
  Licence ours, theirs;
};

/// Licences of lower acts held against those of the acts that they detail or cite. A paper that the higher
/// act gives to the same body for some case that may be ours is none, nor are two bodies that each grant
/// their own. In corpus order.
[[nodiscard]] std::vector<LicenceConflict> licence_conflicts(const ReviewContext& context);

}  // namespace vbpl
