// SPDX-License-Identifier: GPL-3.0-or-later
#include <fmt/format.h>

#include <algorithm>
#include <map>
#include <unordered_map>

#include "libdoc/review/checks.h"
#include "libdoc/review/pair_findings.h"
#include "libdoc/review/superseded_text.h"

namespace vbpl {
namespace {

constexpr std::uint16_t kLeftOut =
    kBoilerplate | kAmending | kTransitional | kTabular | kSuperseded | kSanction;
constexpr std::size_t kLeastTokens = 14, kCommonShingle = 24;

/// A provision of a linked act that has words which the act that it follows no longer has.
struct Stale {
  std::uint32_t provision = 0;
  const SupersededText* text = nullptr;
  double likeness = 0;
  PairAnalysis changes;  ///< against the new words
  bool sure = false;
};

/// Old words by shingle: one pass over all provisions finds those that have them.
class OldWords {
 public:
  explicit OldWords(const std::vector<SupersededText>& texts) : texts_(texts) {
    for (std::size_t i = 0; i < texts.size(); ++i) {
      std::vector<MaskId> ids;
      for (const MaskedToken& token : mask_text(texts[i].old_words).tokens) ids.push_back(token.id);
      shingles_.push_back(ids.size() < kLeastTokens ? std::vector<std::uint32_t>{} : shingles_of(ids));
      for (const std::uint32_t shingle : shingles_.back()) index_[shingle].push_back(i);
    }
  }

  /// The texts that share a good part of these shingles.
  [[nodiscard]] std::vector<std::pair<std::size_t, double>> like(
      std::span<const std::uint32_t> shingles) const {
    std::map<std::size_t, std::size_t> shared;
    for (const std::uint32_t shingle : shingles) {
      const auto found = index_.find(shingle);
      if (found == index_.end() || found->second.size() > kCommonShingle) continue;
      for (const std::size_t text : found->second) ++shared[text];
    }
    std::vector<std::pair<std::size_t, double>> result;
    for (const auto& [text, count] : shared) {
      if (count * 3 < std::min(shingles.size(), shingles_[text].size())) continue;
      const Likeness like = likeness(shingles, shingles_[text]);
      if (like.containment >= 0.6 && like.jaccard >= 0.3) result.emplace_back(text, like.jaccard);
    }
    return result;
  }

 private:
  const std::vector<SupersededText>& texts_;
  std::vector<std::vector<std::uint32_t>> shingles_;
  std::unordered_map<std::uint32_t, std::vector<std::size_t>> index_;
};

class StaleCheck {
 public:
  StaleCheck(const ReviewContext& context, const PairContext& pairs)
      : context_(context), pairs_(pairs), texts_(superseded_texts(context)), old_(texts_) {}

  [[nodiscard]] std::vector<Finding> run() const {
    std::vector<Finding> findings;
    for (std::uint32_t i = 0; !texts_.empty() && i < pairs_.store.size(); ++i) {
      const Provision& provision = pairs_.store[i];
      if ((provision.flags & kLeftOut) || pairs_.store.tokens(i).size() < kLeastTokens) continue;
      if (!context_.is_standing(provision.document)) continue;
      if (const auto stale = best(i)) findings.push_back(make_finding(*stale));
    }
    return findings;
  }

 private:
  /// Only an act that follows the amended one, and was not made to change it, copies it.
  [[nodiscard]] bool follows(const Provision& provision, const SupersededText& text) const {
    return provision.document != text.actor && is_below(context_, provision.document, text.document) &&
           is_linked(context_.relations.relation(provision.document, text.document));
  }

  [[nodiscard]] std::optional<Stale> best(std::uint32_t provision) const {
    std::optional<Stale> result;
    const std::string_view words =
        context_.corpus.document(pairs_.store[provision].document).words(pairs_.store[provision].words);
    for (const auto& [index, likeness] : old_.like(pairs_.store.shingles(provision))) {
      const SupersededText& text = texts_[index];
      if (!follows(pairs_.store[provision], text) || (result && result->likeness >= likeness)) continue;
      if (auto stale = compare(words, text)) {
        result = std::move(stale);
        result->provision = provision;
        result->likeness = likeness;
      }
    }
    return result;
  }

  /// Our words agree with the old ones where they part from the new ones.
  [[nodiscard]] std::optional<Stale> compare(std::string_view words, const SupersededText& text) const {
    const PairAnalysis before = compare_texts(words, text.old_words, context_.bodies);
    PairAnalysis after = compare_texts(words, text.new_words, context_.bodies);
    if (!before.aligned || !after.aligned || after.same_words || before.condition || after.condition)
      return std::nullopt;
    const bool old_figures = before.numbers.empty() && !after.numbers.empty();
    const bool old_modals = before.modals.empty() && !after.modals.empty();
    const bool old_wording =
        before.numbers.empty() && before.parity <= 0.1 && after.parity >= before.parity + 0.1;
    if (!old_figures && !old_modals && !old_wording) return std::nullopt;
    return Stale{0, &text, 0, std::move(after), old_figures || old_modals};
  }

  [[nodiscard]] Finding make_finding(const Stale& stale) const {
    const Provision& ours = pairs_.store[stale.provision];
    const SupersededText& text = *stale.text;
    const Document &higher = context_.corpus.document(text.document),
                   &actor = context_.corpus.document(text.actor);
    Finding finding;
    finding.check = "stale-text";
    finding.kind = "conflict";
    finding.severity = "error";
    finding.certainty = stale.sure ? "likely" : "possible";
    finding.ours = provision_passage(context_, pairs_, stale.provision);
    finding.theirs = passage(context_, text.actor, text.actor_unit, text.actor_span);
    finding.theirs.text += "\n" + text.new_words;
    for (const NumberPair& number : stale.changes.numbers)
      finding.delta.push_back({"number", number.our_words, number.their_words});
    for (const ModalPair& modal : stale.changes.modals)
      finding.delta.push_back({"modality", modal.our_words, modal.their_words});
    if (finding.delta.empty()) finding.delta = stale.changes.changes;
    finding.rule = "K15";
    finding.rule_source = "Luật 64/2025/QH15 Điều 58 khoản 3";
    const std::string place = unit_label(higher, text.unit);
    finding.message = context_.say(
        fmt::format("{} còn chép {} {} như trước khi được {} sửa đổi từ ngày {}", finding.ours.label, place,
                    document_name(higher), document_name(actor), vietnamese(text.effective)),
        fmt::format("{} still has {} of {} as it was before {} amended it on {}", finding.ours.label, place,
                    document_name(higher), document_name(actor), iso(text.effective)));
    finding.action = context_.say("sửa theo quy định đã được sửa đổi, hoặc viện dẫn thay cho chép lại",
                                  "follow the amended words, or refer to them instead of the copy");
    finding.id = finding_id(finding, context_.corpus.document(ours.document).number.value_or(""),
                            higher.number.value_or(""));
    return finding;
  }

  const ReviewContext& context_;
  const PairContext& pairs_;
  std::vector<SupersededText> texts_;
  OldWords old_;
};

}  // namespace

std::vector<Finding> check_stale_text(const CheckInput& input) {
  return StaleCheck(input.context, *input.pairs).run();
}

}  // namespace vbpl
