// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include <string>

namespace vbpl {

/// The words of an Error of the library in the language of the user. The library is silent about languages
/// and its errors go into records, so they are English; the tools translate them when they complain. Words
/// that are not known stay English.
[[nodiscard]] std::string translated(const std::string& english);

}  // namespace vbpl
