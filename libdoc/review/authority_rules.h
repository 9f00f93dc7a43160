// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include <optional>
#include <string>
#include <vector>

#include "libdoc/base/date.h"
#include "libdoc/base/result.h"

namespace vbpl {

/// A row of authority.tsv: what acts of some kinds may not set, by the article that takes the power away.
/// Phrases are in small letters; one that begins with ^ must stand first.
struct AuthorityRule {
  std::string id, matter;
  std::vector<std::string> acts;            ///< kinds of acts: circular, council, committee …
  std::vector<std::string> except_issuers;  ///< these may
  std::optional<Date> from, to;             ///< acts issued in these days, both included
  std::vector<std::string> heading;  ///< one of these phrases in the heading of the article; none fits all
  std::vector<std::string> words;    ///< one of these in a sentence; none: the whole provision is meant;
                                     ///< @before_issue: the act takes effect before it was issued
  std::string quantity;              ///< "money": the sentence has an amount
  std::vector<std::string> unless;   ///< phrases that refer to who may, in the sentence or provision
  std::string source, quote;         ///< the article, and its words
  std::string certainty;
};

/// The rules of `directory`/authority.tsv, or those compiled in. A certainty or quantity that is not known is
/// an error.
[[nodiscard]] Result<std::vector<AuthorityRule>> load_authority_rules(const std::string& directory = {});

}  // namespace vbpl
