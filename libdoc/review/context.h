// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include <string>
#include <string_view>
#include <vector>

#include "libdoc/review/bodies.h"
#include "libdoc/review/pair_analysis.h"
#include "libdoc/review/provision_store.h"
#include "libdoc/review/relations.h"
#include "libdoc/review/review.h"
#include "libdoc/status/registry.h"

namespace vbpl {

/// All that a check may read. Made once for a run, then shared by the checks and their threads.
struct ReviewContext {
  const Corpus& corpus;
  const CorpusFacts& facts;
  const std::vector<StatusRecord>& statuses;
  const Tables& tables;
  const ReviewOptions& options;
  Relations relations;
  Bodies bodies;
  StatusRegistry registry;                     ///< fate of acts that are only named
  std::vector<const StatusRecord*> status_of;  ///< per document, null when not computed
  std::vector<std::vector<int>> superseded;    ///< per document: units touched by other acts, sorted

  ReviewContext(const Corpus& corpus, const CorpusFacts& facts, const std::vector<StatusRecord>& statuses,
                const Tables& tables, const ReviewOptions& options);

  /// An act that stands: not expired, no draft, no consolidation, no letter or news item.
  [[nodiscard]] bool is_standing(std::size_t document) const;
  /// Provisions of a document, those marked that another act has repealed or changed by the day of review.
  [[nodiscard]] std::vector<Provision> provisions(std::size_t document) const;
  /// The unit itself, one above it or one below it was repealed or changed by that day.
  [[nodiscard]] bool is_superseded(std::size_t document, int unit) const;

  /// The sentence in the language asked for.
  [[nodiscard]] std::string say(std::string vietnamese, std::string english) const {
    return options.language == Language::vietnamese ? std::move(vietnamese) : std::move(english);
  }
};

/// Pairs of like provisions, for the checks that compare texts.
struct PairContext {
  ProvisionStore store;
  std::vector<PairAnalysis> pairs;     ///< in the order of candidate_pairs
  std::vector<PairAnalysis> withheld;  ///< like texts that may not be compared, when they are to be explained
  std::vector<std::uint16_t> partners;  ///< per provision: documents that share most of its text

  explicit PairContext(const ReviewContext& context);
};

/// The last part of a path: what stays when a folder is moved, so that ids of findings stay, too.
[[nodiscard]] std::string file_name(const std::string& path);

/// "Nghị định 34/2016/NĐ-CP", "Quyết định 15/2024/QĐ-UBND (tỉnh Vân Hải)"; the name of the file where the
/// text has none.
[[nodiscard]] std::string document_name(const Document& document);

/// A passage of a document: a unit, or the whole document with its title as text when `unit` is -1.
[[nodiscard]] Passage passage(const ReviewContext& context, std::size_t document, int unit, Span span);
[[nodiscard]] Passage document_passage(const ReviewContext& context, std::size_t document);

/// A finding of a check with its id filled in from both texts. The passages must be there.
[[nodiscard]] std::string finding_id(const Finding& finding, std::string_view our_number,
                                     std::string_view their_number);

/// The id of the second, third … finding with the same texts.
[[nodiscard]] std::string numbered_id(const std::string& id, std::size_t number);

}  // namespace vbpl
