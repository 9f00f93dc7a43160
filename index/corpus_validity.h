// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include <vector>

#include "index/validity.h"
#include "libdoc/cite/corpus.h"
#include "libdoc/model/tables.h"

namespace vbpl::index {

/// From when to when each document of the corpus, and each of its provisions that others touched, is in
/// force, by all that the corpus says. The same whenever it is asked: it holds for every day at once.
[[nodiscard]] std::vector<DocumentValidity> corpus_validity(const Corpus& corpus, const Tables& tables,
                                                            unsigned threads);

}  // namespace vbpl::index
