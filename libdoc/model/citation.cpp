// SPDX-License-Identifier: GPL-3.0-or-later
#include "libdoc/model/citation.h"

namespace vbpl {

const char* to_string(Relation relation) {
  constexpr const char* kNames[] = {"mention",  "basis",    "amends",  "replaces",  "repeals",
                                    "suspends", "corrects", "details", "announces", "consolidates"};
  return kNames[static_cast<int>(relation)];
}

const char* to_string(CitationRole role) {
  constexpr const char* kNames[] = {"plain", "exception", "provenance", "procedure", "policy"};
  return kNames[static_cast<int>(role)];
}

const char* to_string(CitationState state) {
  constexpr const char* kNames[] = {"unresolved", "document", "resolved", "relative", "ambiguous", "wrong"};
  return kNames[static_cast<int>(state)];
}

}  // namespace vbpl
