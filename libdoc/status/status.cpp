// SPDX-License-Identifier: GPL-3.0-or-later
#include "libdoc/status/status.h"

#include <array>

namespace vbpl {

const char* to_string(Status status) {
  constexpr std::array<const char*, 7> kNames = {
      "not_yet", "in_force", "partly_expired", "suspended", "partly_suspended", "expired", "unknown"};
  return kNames[static_cast<std::size_t>(status)];
}

const char* vietnamese(Status status) {
  constexpr std::array<const char*, 7> kNames = {
      "Chưa có hiệu lực",        "Còn hiệu lực",         "Hết hiệu lực một phần", "Ngưng hiệu lực",
      "Ngưng hiệu lực một phần", "Hết hiệu lực toàn bộ", "Chưa xác định"};
  return kNames[static_cast<std::size_t>(status)];
}

}  // namespace vbpl
