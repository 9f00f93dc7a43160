// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include <optional>
#include <string>
#include <vector>

#include "libdoc/report/lists/reason.h"

namespace vbpl {

/// Provisions of an act that ended for one reason on one day.
struct EndedPart {
  std::string places;  ///< "khoản 2 Điều 5; Điều 7"
  Reason reason;
  std::vector<Evidence> evidence;
};

/// An act chosen for a block of a list, with what the block's columns need.
struct Selected {
  const ActEntry* entry = nullptr;
  std::string id;                ///< what decisions name the row by
  std::string part, block;       ///< "A", "II"
  std::vector<EndedPart> parts;  ///< of the lists of acts that ended in part
  std::string proposal;          ///< of the list of acts to be handled
  std::string proposal_reason;
  std::vector<Evidence> evidence;  ///< what the row rests on
  const Decision* decision = nullptr;
  std::optional<std::size_t> field{};  ///< that the row is listed in, when its act has several
};

/// What the selections and cells of one call share.
struct ListContext {
  const ListInput& input;
  const ListOptions& options;
  const FormAnnex& annex;
  Fillings fillings;

  ListContext(const ListInput& input_in, const ListOptions& options_in);
  [[nodiscard]] const Document& document(const ActEntry& entry) const {
    return input.corpus.document(entry.document);
  }
};

/// The acts of a list in the order of the entries. `name` is a list of acts, not of sums.
[[nodiscard]] std::vector<Selected> select_acts(std::string_view name, const ListContext& context,
                                                const std::vector<ActEntry>& entries);

}  // namespace vbpl
