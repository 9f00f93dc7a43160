// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include <string>

#include "libdoc/base/span.h"

namespace vbpl {

enum class Severity { note, warning, error };

[[nodiscard]] constexpr const char* to_string(Severity severity) {
  constexpr const char* kNames[] = {"note", "warning", "error"};
  return kNames[static_cast<int>(severity)];
}

/// Something odd about a document. Never an error of the program: the text is kept and work goes on.
struct Diagnostic {
  Severity severity = Severity::warning;
  Span span;            ///< where, in the normalised text; empty when it concerns the whole document
  std::string code;     ///< stable short name, such as "numbering-gap"
  std::string message;  ///< one calm English sentence about the input
};

}  // namespace vbpl
