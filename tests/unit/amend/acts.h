// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include <string>
#include <vector>

#include "libdoc/amend/amendment.h"

namespace vbpl::test {

/// An act made of numbered articles: each text one Điều, its lines "1. …" clauses and "a) …" points; lines
/// that begin with “ are quoted payload. Number, type and dates of an invented decree unless changed by the
/// caller.
Document act(const std::vector<std::string>& articles, const std::string& title = "Quy định về chợ");

/// The commands of `act`, one a line: "verb number#unit [scope] @date 'old' > 'new'", without what is empty.
std::string commands(const Document& act);
/// The same for one article.
std::string commands(const std::string& article, const std::string& title = "Quy định về chợ");

}  // namespace vbpl::test
