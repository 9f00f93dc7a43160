// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "libdoc/read/read.h"

namespace vbpl {

/// The words of the diagnostic "tracked-changes".
[[nodiscard]] constexpr const char* tracked_changes_words(TrackedChanges changes) {
  switch (changes) {
    case TrackedChanges::accept:
      return "the document has tracked changes; they were read as accepted";
    case TrackedChanges::reject:
      return "the document has tracked changes; they were read as rejected";
    case TrackedChanges::show:
      return "the document has tracked changes; they are shown as [-deleted-] and {+inserted+}";
  }
  return "";
}

}  // namespace vbpl
