// SPDX-License-Identifier: GPL-3.0-or-later
#include "libdoc/model/formalities.h"

#include <array>
#include <cstddef>

namespace vbpl {
namespace {

constexpr std::array<const char*, 3> kLifeKinds = {"application", "retroactive", "suspension"};

}  // namespace

const char* to_string(LifeKind kind) { return kLifeKinds[static_cast<std::size_t>(kind)]; }

std::optional<LifeKind> life_kind_named(std::string_view name) {
  for (std::size_t i = 0; i < kLifeKinds.size(); ++i) {
    if (name == kLifeKinds[i]) return static_cast<LifeKind>(i);
  }
  return std::nullopt;
}

}  // namespace vbpl
