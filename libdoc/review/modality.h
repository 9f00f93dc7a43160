// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include <cstddef>
#include <cstdint>
#include <span>
#include <vector>

#include "libdoc/review/mask.h"

namespace vbpl {

/// What words do to their subject.
enum class Modality : std::uint8_t { none, obliges, permits, forbids, exempts };

struct ModalHit {
  Modality modality = Modality::none;
  std::size_t begin = 0, end = 0;  ///< tokens
};
/// The modal words of a row of tokens, in order.
[[nodiscard]] std::vector<ModalHit> modals_in(std::span<const MaskId> tokens);

/// Both cannot hold: a duty against a ban or an exemption, a permission against a ban.
[[nodiscard]] bool are_opposed(Modality a, Modality b);

}  // namespace vbpl
