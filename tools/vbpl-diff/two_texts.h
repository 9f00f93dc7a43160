// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include <string>

#include "libdoc/model/document.h"
#include "tools/common/call.h"

namespace vbpl {

/// One side of a comparison.
struct NamedText {
  Document document;
  std::string name;  ///< what a heading calls it: number, or path, and the day
};

/// What is compared, and how the reading of it went.
struct TwoTexts {
  NamedText before, after;
  CoverageReport report;
};

/// The two documents of the command line. An error when there are not two.
[[nodiscard]] Result<TwoTexts> two_documents(const Call& call, const Tables& tables);

/// The document of --base on the two days of --as-of, as the commands of the other documents leave it.
[[nodiscard]] Result<TwoTexts> two_days(const Call& call, const Tables& tables);

}  // namespace vbpl
