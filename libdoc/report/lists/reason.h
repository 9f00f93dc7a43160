// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include <optional>
#include <string>
#include <vector>

#include "libdoc/report/lists/act_entry.h"

namespace vbpl {

/// Why something has ended, in the words of the lists.
struct Reason {
  std::string code;  ///< "R_REPLACED"
  std::string words;
  std::optional<Date> date;     ///< of the evidence
  std::optional<Date> until{};  ///< of a suspension: its last day, when the evidence tells it
};

/// "Quyết định số 15/2024/QĐ-UBND ngày 20/6/2024 Quy định …": an act as lists name it. `key` is that of a
/// document of the corpus or not.
[[nodiscard]] std::string act_phrase(const Corpus& corpus, const std::string& key);
/// "15/2024/QĐ-UBND ngày 20/6/2024".
[[nodiscard]] std::string number_and_date(const Document& document);

/// The reason that the first deciding evidence gives (rows X and S of the decision tables); nothing when none
/// does.
[[nodiscard]] std::optional<Reason> reason_of(const std::vector<Evidence>& evidence, const Document& document,
                                              const ListInput& input, const Fillings& fillings);

/// Where evidence stands: "Khoản 2 Điều 13 Quyết định số 15/2024/QĐ-UBND".
[[nodiscard]] std::string evidence_source(const Corpus& corpus, const Evidence& evidence);

/// The same with the rule that it is evidence for: "Khoản 2 Điều 13 Quyết định số 15/2024/QĐ-UBND [X1]".
[[nodiscard]] std::string evidence_place(const Corpus& corpus, const Evidence& evidence);

/// "khoản 2 Điều 5" for an eid; the eid itself when the document does not have it.
[[nodiscard]] std::string unit_words(const Document& document, const std::string& eid);

}  // namespace vbpl
