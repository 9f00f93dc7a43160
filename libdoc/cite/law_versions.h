// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include <optional>
#include <string>
#include <vector>

#include "libdoc/base/date.h"
#include "libdoc/cite/corpus.h"
#include "libdoc/model/citation.h"
#include "libdoc/model/tables.h"

namespace vbpl::cite {

/// One of the laws that bore a name: Luật Đất đai of 1993, 2003, 2013, 2024.
struct LawVersion {
  std::string number, title;
  std::optional<Date> issued, effective;
  std::optional<std::size_t> document;  ///< index in the corpus
};

/// All versions of the law named `title` that the table and the corpus know, oldest first.
[[nodiscard]] std::vector<LawVersion> law_versions(const std::string& title, const Corpus& corpus,
                                                   const Tables& tables);

/// Those that the citation's own year or date allows; then, for a bare name, the one in force on `on`. More
/// than one when a newer law had been passed but not yet come into force, or when nothing tells them apart.
[[nodiscard]] std::vector<LawVersion> fitting_versions(std::vector<LawVersion> versions,
                                                       const CitationTarget& target, std::optional<Date> on);

}  // namespace vbpl::cite
