// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

namespace vbpl {

/// The program's version, from CMakeLists.txt.
inline constexpr const char* kVersion = VBPL_VERSION;
/// Raised when a rule changes what the same input yields.
inline constexpr const char* kRulesVersion = "1";
/// The day up to which the tables under libdoc/model/data were checked.
inline constexpr const char* kDataDate = "2026-11-23";

}  // namespace vbpl
