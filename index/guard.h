// SPDX-License-Identifier: GPL-3.0-or-later
// Inside the room only: the seam at which Xapian's exceptions become Results.
#pragma once
#include <xapian.h>

#include <exception>
#include <string>
#include <type_traits>
#include <utility>

#include "libdoc/base/result.h"

namespace vbpl::index {

/// The message and the cure for what Xapian threw while working on the index in `folder`.
[[nodiscard]] Error explain(const Xapian::Error& error, const std::string& folder);

/// Runs `work`; what Xapian throws becomes an Error.
template <class Work>
auto guarded(const std::string& folder, Work work) -> Result<decltype(work())> {
  try {
    if constexpr (std::is_void_v<decltype(work())>) {
      work();
      return {};
    } else {
      return work();
    }
  } catch (const Xapian::Error& error) {
    return fail(explain(error, folder));
  }
}

}  // namespace vbpl::index
