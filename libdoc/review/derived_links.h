// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include <vector>

#include "libdoc/review/relations.h"

namespace vbpl {

/// Links that no citation of a known act shows, per document, sorted by `to`:
/// - an act details the law that its title names ("hướng dẫn Luật Bảo hiểm y tế"), though its text, cut from
///   its căn cứ, may not cite it;
/// - what an act says under a law that was replaced stands now under the law that replaced it, and holds only
/// as
///   far as it agrees with that (kInherited). The old law need not be in the corpus, a law named without
///   number by an older act is the one before the present one; chains of replacements are followed.
/// Acts that are linked already are left out. Linear in citations, commands and titles.
[[nodiscard]] std::vector<std::vector<Link>> derived_links(const Corpus& corpus, const CorpusFacts& facts,
                                                           const std::vector<DocumentFacts>& documents,
                                                           const std::vector<std::vector<Link>>& links);

}  // namespace vbpl
