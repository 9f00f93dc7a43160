// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include <cstdint>
#include <span>

#include "libdoc/review/mask.h"

namespace vbpl {

/// What a clause does to its subject, by its first modal words.
enum class Modality : std::uint8_t { none, obliges, permits, forbids, exempts };
[[nodiscard]] Modality modality_of(std::span<const MaskId> tokens);

/// Both cannot hold: a duty against a ban or an exemption, a permission against a ban.
[[nodiscard]] bool are_opposed(Modality a, Modality b);

}  // namespace vbpl
