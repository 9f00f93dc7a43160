// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include <cstdint>

namespace vbpl {

/// A syllable, or a placeholder for what may differ between two texts that say the same: a quantity, a
/// document number, a pointer inside the document. Syllables are hashes of their folded form, so that ids
/// need no shared dictionary.
using MaskId = std::uint32_t;
enum Mask : MaskId {
  kMaskDuration = 1,
  kMaskMoney,
  kMaskShare,
  kMaskMultiple,
  kMaskAge,
  kMaskDate,
  kMaskCount,
  kMaskDocument,   ///< số 12/2020/TT-BTC
  kMaskProvision,  ///< điểm a khoản 3 Điều 5
  kMaskSelf,       ///< Nghị định này
  kFirstSyllable = 256,
};

}  // namespace vbpl
