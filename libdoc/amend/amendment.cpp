// SPDX-License-Identifier: GPL-3.0-or-later
#include "libdoc/amend/amendment.h"

#include <array>
#include <cstddef>

namespace vbpl {

const char* to_string(AmendVerb verb) {
  constexpr std::array<const char*, 22> kNames = {
      "replace",      "insert",   "repeal",           "replace_words",   "insert_words", "delete_words",
      "renumber",     "move",     "replace_document", "repeal_document", "expire",       "suspend",
      "correct",      "announce", "resume",           "postpone",        "extend",       "keep",
      "extend_scope", "rename",   "reinterpret",      "transfer"};
  return kNames[static_cast<std::size_t>(verb)];
}

}  // namespace vbpl
