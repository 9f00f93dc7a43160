// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include <iosfwd>
#include <string>

namespace vbpl {

/// What a tool reads and writes. Tests give their own.
struct Streams {
  std::istream& in;
  std::ostream& out;
  std::ostream& err;
  bool in_is_terminal = false;
  bool err_is_terminal = false;
  bool out_is_terminal = false;
};

/// Exit codes, the same for all tools.
inline constexpr int kDone = 0;     ///< everything asked for was looked at; for reviews: nothing was found
inline constexpr int kFound = 1;    ///< the answer is no: findings, no hit
inline constexpr int kTrouble = 2;  ///< something could not be read, understood or written

}  // namespace vbpl
