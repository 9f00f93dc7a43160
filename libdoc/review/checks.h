// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include <vector>

#include "libdoc/review/context.h"

namespace vbpl {

/// What a check may need beside the documents' facts. `pairs` is null unless the check asked for it.
struct CheckInput {
  const ReviewContext& context;
  const PairContext* pairs = nullptr;
};

using Check = std::vector<Finding> (*)(const CheckInput&);

struct CheckEntry {
  CheckInfo info;
  Check run;
  bool needs_pairs;
};
/// Every check, in the order of the manual. A new check is a file in checks/ and a row here.
[[nodiscard]] const std::vector<CheckEntry>& check_table();

std::vector<Finding> check_expired_document(const CheckInput& input);
std::vector<Finding> check_cites_expired(const CheckInput& input);
std::vector<Finding> check_authority(const CheckInput& input);
std::vector<Finding> check_delegation(const CheckInput& input);
std::vector<Finding> check_orphan(const CheckInput& input);
std::vector<Finding> check_archive(const CheckInput& input);
std::vector<Finding> check_basis(const CheckInput& input);
std::vector<Finding> check_duplicate_exact(const CheckInput& input);
std::vector<Finding> check_duplicate_near(const CheckInput& input);
std::vector<Finding> check_restates_higher(const CheckInput& input);
std::vector<Finding> check_numeric_conflict(const CheckInput& input);
std::vector<Finding> check_modality_conflict(const CheckInput& input);
std::vector<Finding> check_competence_conflict(const CheckInput& input);
std::vector<Finding> check_definition_conflict(const CheckInput& input);
std::vector<Finding> check_dossier_items(const CheckInput& input);
std::vector<Finding> check_stale_text(const CheckInput& input);
std::vector<Finding> check_earlier_act(const CheckInput& input);
std::vector<Finding> check_obsolete_body(const CheckInput& input);
std::vector<Finding> check_obsolete_place(const CheckInput& input);
std::vector<Finding> check_obsolete_paper(const CheckInput& input);

}  // namespace vbpl
