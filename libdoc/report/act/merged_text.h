// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include <cstddef>
#include <functional>
#include <string>
#include <unordered_map>
#include <vector>

#include "libdoc/report/act/act_text.h"
#include "libdoc/report/lists/forms.h"

namespace vbpl {

/// A consolidated text (văn bản hợp nhất) as Pháp lệnh 01/2012/UBTVQH13 (amended 01/2026/UBTVQH16) wants it
/// printed, before it is a page or a file: the text without the head, the signature and the recipients of the
/// first act, which the certifying body's own take the place of, and notes in one sequence.
struct MergedText {
  Document body;
  std::string type, title;           ///< "QUYẾT ĐỊNH", trích yếu
  std::vector<std::string> history;  ///< the act, and the acts that amended it, with their days
  std::vector<std::string> notes;    ///< sentences; note n is "[n+1]" in print
  std::unordered_map<std::string, std::vector<std::size_t>> unit_notes;  ///< behind the label of a unit
  std::size_t basis_end = 0;             ///< where the last legal basis ends in the body
  std::vector<std::size_t> basis_notes;  ///< behind it: the bases of the amending acts
  std::vector<const Edit*> not_merged;   ///< due, and not put into the text
  std::string number, place_day, certified, signer, unsigned_hint;  ///< words of the form
};

/// The commands that an act gives, on whatever acts.
using CommandsOf = std::function<std::vector<Amendment>(const Document&)>;

/// What an amending act says beside its commands (effect, transition, execution) goes into notes at the
/// article on effect, the words quoted. Words of the form are those of report_words.tsv.
[[nodiscard]] MergedText merged_text(const Document& base, const ActText& text, Date as_of,
                                     const CommandsOf& commands_of, const Forms& forms);

}  // namespace vbpl
