// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include <cstddef>
#include <string_view>

namespace vbpl::cite {

/// The first place from `at` on where the first letters of a type of document or of a unit stand, `end` when
/// there is none before it. `lower` is the text in lower case. Most of a text is passed over by this alone,
/// so it is quick; what it stops at need not be a reference, nor even the begin of a word.
[[nodiscard]] std::size_t next_beginning(std::string_view lower, std::size_t at, std::size_t end);

}  // namespace vbpl::cite
