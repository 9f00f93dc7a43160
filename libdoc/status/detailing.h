// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include <optional>
#include <span>
#include <string>
#include <vector>

#include "libdoc/cite/corpus.h"
#include "libdoc/model/citation.h"
#include "libdoc/model/document.h"
#include "libdoc/model/tables.h"

namespace vbpl {

/// The act that a document's title says it details ("quy định chi tiết một số điều của Luật X") or guides
/// ("hướng dẫn thi hành").
struct Detailing {
  CitationTarget parent;     ///< resolved where the corpus has it
  bool guides_only = false;  ///< "hướng dẫn": 0.9 evidence (DOMAIN 3.5), enough for a flag only
  bool several = false;      ///< other acts are detailed too: only a part falls with one of them
};

/// Nothing when the title says no such thing. A law named without number and year takes them from the căn cứ
/// lines among `citations`; without them it is left out, as it may be the law to come.
[[nodiscard]] std::optional<Detailing> detailed_act(const Document& document,
                                                    std::span<const Citation> citations, const Corpus& corpus,
                                                    const Tables& tables);

/// How the law of the day on which the parent ended treats detailing acts.
enum class ChildFate { lives, ends, ends_unless_announced, unclear };
struct ChildRule {
  ChildFate fate = ChildFate::unclear;
  const char* rule = "X7";
};
/// DOMAIN 3.5 X7: L1996 Điều 78, L2008 Điều 81, L2015 Điều 154 khoản 4, L2025 Điều 57 khoản 2 and its
/// amendment by 87/2025/QH15.
[[nodiscard]] ChildRule child_rule(Date parent_ended);

}  // namespace vbpl
