// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include <cstdint>
#include <optional>
#include <string>
#include <vector>

#include "libdoc/base/date.h"
#include "libdoc/model/citation.h"
#include "libdoc/model/document.h"
#include "libdoc/model/tables.h"

namespace vbpl {

/// What an act does to another (DOMAIN 4.1).
enum class AmendVerb : std::uint8_t {
  replace,
  insert,
  repeal,
  replace_words,
  insert_words,
  delete_words,
  renumber,
  move,
  replace_document,
  repeal_document,
  expire,
  suspend,
  correct,
  announce,
  resume,        ///< ends a suspension
  postpone,      ///< another first day: `until`
  extend,        ///< another last day: the one before `until`
  keep,          ///< stays in force where it would have ended; `scope` tells where and until what
  extend_scope,  ///< holds in another place too: `scope`
  rename,        ///< a body or thing is called otherwise; no text is changed
  reinterpret,   ///< words are read as others, in the acts that `scope` tells
  transfer,      ///< what `old_words` had to do is done by `new_words`
};
[[nodiscard]] const char* to_string(AmendVerb verb);

/// One command of an amending, replacing, repealing or expiring sentence, for one target.
struct Amendment {
  int unit = -1;  ///< index of the commanding unit in its document
  Span span;      ///< the sentence, or the item of a list
  Span lead;  ///< the sentence that governs the list ("Bãi bỏ các văn bản sau:"); empty without one
  AmendVerb verb = AmendVerb::replace;
  CitationTarget target;
  std::string after;  ///< eid of the unit behind which a new one goes; empty when the command does not say
  std::string old_words, new_words;
  Span payload;  ///< where `new_words` stand in the commanding act; empty when they are no text of their own
  std::string scope;  ///< what is excepted or partly touched, as printed; empty = the whole target
  std::optional<Date> effective;  ///< own date of the command; else the act's own effective date holds
  std::optional<Date> until;      ///< of a suspension or extension: the first day it no longer holds; of a
                                  ///< postponement: the new first day
  std::string state = "ready";
  std::string reason;
};

/// True when only a part of the target is touched: a unit, a part told in words, all but the provisions that
/// it spares. An exception that points into the commanding act ("trừ trường hợp quy định tại Điều 72 của Luật
/// này") is transition, not survival.
[[nodiscard]] bool is_partial(const Amendment& amendment);

/// The commands of a document on others (and on itself for `expire`), in text order. Mentions are never
/// commands.
[[nodiscard]] std::vector<Amendment> find_amendments(const Document& document,
                                                     const std::vector<Citation>& citations,
                                                     const Tables& tables);

}  // namespace vbpl
