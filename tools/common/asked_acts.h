// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include <cstddef>
#include <string>
#include <vector>

#include "libdoc/base/result.h"
#include "libdoc/cite/corpus.h"

namespace vbpl {

/// The acts that `names` mean, by place in the corpus: numbers or keys, or "all". Fails on a name that no
/// document has, or several.
[[nodiscard]] Result<std::vector<std::size_t>> asked_acts(const Corpus& corpus,
                                                          const std::vector<std::string>& names);

/// A file name of our own for each act, "act-15-2024-qd-ubnd.html": letters, digits and hyphens; none twice.
[[nodiscard]] std::vector<std::string> act_file_names(const Corpus& corpus,
                                                      const std::vector<std::size_t>& acts,
                                                      const std::string& begin, const std::string& ending);

}  // namespace vbpl
