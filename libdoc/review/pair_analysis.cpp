// SPDX-License-Identifier: GPL-3.0-or-later
#include "libdoc/review/pair_analysis.h"

#include <algorithm>
#include <map>
#include <numeric>

#include "libdoc/review/align.h"
#include "libdoc/review/drafting_words.h"
#include "libdoc/review/sentence.h"
#include "libdoc/review/text_side.h"
#include "libdoc/text/fold.h"

namespace vbpl {
namespace {

constexpr std::size_t kShownChanges = 6;
constexpr std::size_t kMostTokens = 20000;  // longer provisions are tables; aligning them costs too much

std::vector<MaskId> content(std::span<const MaskId> tokens) {
  std::vector<MaskId> words;
  for (const MaskId id : tokens) {
    if (is_content(id)) words.push_back(id);
  }
  std::sort(words.begin(), words.end());
  return words;
}

/// The content words that can name a matter: "xử lý" and "giải quyết" cannot.
std::vector<MaskId> matter_words(std::span<const MaskId> tokens) {
  std::vector<MaskId> words;
  for (std::size_t i = 0; i < tokens.size();) {
    if (const std::size_t taken = office_words_at(tokens, i); taken != 0) {
      i += taken;
      continue;
    }
    if (is_content(tokens[i])) words.push_back(tokens[i]);
    ++i;
  }
  std::sort(words.begin(), words.end());
  return words;
}

bool share_a_word(const std::vector<MaskId>& a, const std::vector<MaskId>& b) {
  std::vector<MaskId> both;
  std::set_intersection(a.begin(), a.end(), b.begin(), b.end(), std::back_inserter(both));
  return !both.empty();
}

bool begins_condition(std::span<const MaskId> tokens) {
  static const std::vector<std::vector<MaskId>> starts = {syllable_ids("đối với"), syllable_ids("trường hợp"),
                                                          syllable_ids("trừ"), syllable_ids("riêng"),
                                                          syllable_ids("nếu")};
  return std::any_of(starts.begin(), starts.end(), [&](const std::vector<MaskId>& start) {
    return tokens.size() >= start.size() && std::equal(start.begin(), start.end(), tokens.begin());
  });
}

class Comparison {
 public:
  Comparison(const TextSide& ours, const TextSide& theirs, const Bodies& bodies, PairAnalysis& result)
      : ours_(ours), theirs_(theirs), bodies_(bodies), result_(result) {}

  void run(const std::vector<Stretch>& stretches) {
    std::size_t equal = 0, changed = 0;
    mark_equal(stretches);
    for (const Stretch& stretch : stretches) {
      if (stretch.equal) {
        equal += stretch.a_size();
        compare_equal(stretch);
      } else {
        changed += std::max(stretch.a_size(), stretch.b_size());
        compare_edit(stretch);
      }
    }
    result_.parity = equal == 0 ? 1.0 : static_cast<double>(changed) / static_cast<double>(equal);
    compare_bodies();
    result_.modals = opposite_modals(ours_, theirs_, stretches);
    result_.agents = other_agents(ours_, theirs_, stretches, bodies_);
  }

 private:
  /// Equal masked tokens may still hide two figures.
  void compare_equal(const Stretch& stretch) {
    for (std::size_t k = 0; k < stretch.a_size(); ++k) {
      const Quantity* ours = ours_.quantity(stretch.a_begin + k);
      const Quantity* theirs = theirs_.quantity(stretch.b_begin + k);
      if (ours != nullptr && theirs != nullptr)
        compare_quantities(*ours, *theirs, stretch.a_begin + k, stretch.b_begin + k);
    }
  }

  void mark_equal(const std::vector<Stretch>& stretches) {
    our_equal_.assign(ours_.ids.size() + 1, 0);
    their_equal_.assign(theirs_.ids.size() + 1, 0);
    for (const Stretch& stretch : stretches) {
      if (!stretch.equal) continue;
      for (std::size_t k = stretch.a_begin; k < stretch.a_end; ++k) our_equal_[k + 1] = 1;
      for (std::size_t k = stretch.b_begin; k < stretch.b_end; ++k) their_equal_[k + 1] = 1;
    }
    std::partial_sum(our_equal_.begin(), our_equal_.end(), our_equal_.begin());
    std::partial_sum(their_equal_.begin(), their_equal_.end(), their_equal_.begin());
  }

  /// Equal tokens and all tokens of the sentence around a token.
  static std::pair<std::size_t, std::size_t> sentence_share(const TextSide& side,
                                                            const std::vector<std::size_t>& equal,
                                                            std::size_t token) {
    const Span sentence = sentence_around(side.words, side.masked.tokens[token].span, true);
    const auto at = [&](std::size_t offset) {
      const auto& tokens = side.masked.tokens;
      const auto found =
          std::lower_bound(tokens.begin(), tokens.end(), offset,
                           [](const MaskedToken& one, std::size_t place) { return one.span.begin < place; });
      return static_cast<std::size_t>(found - tokens.begin());
    };
    const std::size_t begin = at(sentence.begin), end = std::max(at(sentence.end), begin);
    return {equal[end] - equal[begin], end - begin};
  }

  /// The figure stands in the other text, only not at this place.
  static bool has_figure(const TextSide& side, const Quantity& quantity) {
    constexpr std::size_t kMostQuantities = 200;
    if (side.masked.quantities.size() > kMostQuantities) return true;
    return std::any_of(
        side.masked.quantities.begin(), side.masked.quantities.end(), [&](const Quantity& other) {
          const QuantityRelation relation = compare(quantity, other);
          return relation == QuantityRelation::equal || relation == QuantityRelation::approximate;
        });
  }

  void compare_quantities(const Quantity& ours, const Quantity& theirs, std::size_t our_token,
                          std::size_t their_token) {
    if (ours.kind == QuantityKind::date || ours.kind == QuantityKind::clock) return;
    const QuantityRelation relation = compare(ours, theirs);
    if (relation == QuantityRelation::equal || relation == QuantityRelation::approximate ||
        relation == QuantityRelation::incomparable)
      return;
    NumberPair pair{ours,
                    theirs,
                    relation,
                    std::string(slice(ours_.words, ours.span)),
                    std::string(slice(theirs_.words, theirs.span)),
                    0,
                    false,
                    false};
    const auto [our_equal, our_size] = sentence_share(ours_, our_equal_, our_token);
    const auto [their_equal, their_size] = sentence_share(theirs_, their_equal_, their_token);
    const std::size_t longer = std::max(our_size, their_size);
    pair.share = longer == 0
                     ? 0.0
                     : static_cast<double>(std::max(our_equal, their_equal)) / static_cast<double>(longer);
    pair.rate = is_rate(ours_.words, ours) || is_rate(theirs_.words, theirs);
    pair.elsewhere = has_figure(theirs_, ours) || has_figure(ours_, theirs);
    result_.numbers.push_back(std::move(pair));
  }

  void compare_edit(const Stretch& edit) {
    const auto a = ours_.tokens(edit.a_begin, edit.a_end), b = theirs_.tokens(edit.b_begin, edit.b_end);
    const bool adds_case = (a.size() >= 8 && b.size() <= 2 && begins_condition(a)) ||
                           (b.size() >= 8 && a.size() <= 2 && begins_condition(b));
    if (adds_case) result_.condition = true;
    if (a.size() <= 2 && b.size() <= 2) compare_lone_quantities(edit);
    const auto our_content = matter_words(a), their_content = matter_words(b);
    const bool swap = !our_content.empty() && !their_content.empty() &&
                      our_content.size() + their_content.size() >= 3 &&
                      !share_a_word(our_content, their_content);
    if (swap && bodies_.find(a).empty() && bodies_.find(b).empty()) ++result_.swaps;
    if (!our_content.empty() && !their_content.empty() && !share_a_word(our_content, their_content) &&
        ++seen_swaps_[{our_content, their_content}] == 2)
      result_.steady_swap = true;
    note_change(edit, adds_case);
  }

  void compare_lone_quantities(const Stretch& edit) {
    std::size_t i = edit.a_begin, j = edit.b_begin;
    while (i < edit.a_end && ours_.quantity(i) == nullptr) ++i;
    while (j < edit.b_end && theirs_.quantity(j) == nullptr) ++j;
    if (i < edit.a_end && j < edit.b_end) compare_quantities(*ours_.quantity(i), *theirs_.quantity(j), i, j);
  }

  /// Another body acts: the first body of both texts differs, or each names one that the other does not.
  void compare_bodies() {
    const auto ours = bodies_.find(ours_.ids), theirs = bodies_.find(theirs_.ids);
    if (ours.empty() || theirs.empty()) return;
    const auto lacks = [](const std::vector<int>& all, int body) {
      return std::find(all.begin(), all.end(), body) == all.end();
    };
    const bool our_own = std::any_of(ours.begin(), ours.end(), [&](int body) { return lacks(theirs, body); });
    const bool their_own =
        std::any_of(theirs.begin(), theirs.end(), [&](int body) { return lacks(ours, body); });
    result_.other_body = our_own && their_own;
  }

  void note_change(const Stretch& edit, bool condition) {
    if (result_.changes.size() >= kShownChanges) return;
    const std::string_view ours = ours_.text(edit.a_begin, edit.a_end),
                           theirs = theirs_.text(edit.b_begin, edit.b_end);
    result_.changes.push_back({condition ? "condition" : "item", std::string(ours), std::string(theirs)});
  }

  const TextSide &ours_, &theirs_;
  const Bodies& bodies_;
  PairAnalysis& result_;
  std::map<std::pair<std::vector<MaskId>, std::vector<MaskId>>, int> seen_swaps_;
  std::vector<std::size_t> our_equal_, their_equal_;  ///< equal tokens before each place
};

}  // namespace

namespace {

bool part_in_matter(const TextSide& a, const TextSide& b) {
  static const std::vector<MaskId> procedure = [] {
    auto ids = syllable_ids(
        "trình tự thủ tục thẩm quyền trách nhiệm hồ sơ thời hạn nội dung quy chung giải quyết nguyên tắc yêu "
        "cầu điều kiện");
    std::sort(ids.begin(), ids.end());
    return ids;
  }();
  if (a.ids.empty() || b.ids.empty()) return false;
  const auto matter = [](std::span<const MaskId> tokens) {
    std::vector<MaskId> words = content(tokens), result;
    std::set_difference(words.begin(), words.end(), procedure.begin(), procedure.end(),
                        std::back_inserter(result));
    return result;
  };
  const auto stretches = align(a.ids, b.ids);
  if (!stretches) return true;
  for (const Stretch& stretch : *stretches) {
    const auto x = matter(a.tokens(stretch.a_begin, stretch.a_end)),
               y = matter(b.tokens(stretch.b_begin, stretch.b_end));
    if (!stretch.equal && !x.empty() && !y.empty() && x.size() + y.size() >= 3 && !share_a_word(x, y))
      return true;
  }
  return !share_a_word(matter(a.ids), matter(b.ids)) && !matter(a.ids).empty() && !matter(b.ids).empty();
}

PairAnalysis compare_sides(const TextSide& ours, const TextSide& theirs, const Bodies& bodies) {
  PairAnalysis result;
  if (std::max(ours.ids.size(), theirs.ids.size()) > kMostTokens) return result;
  const auto stretches = align(ours.ids, theirs.ids);
  if (!stretches) return result;
  result.aligned = true;
  Comparison comparison(ours, theirs, bodies, result);
  comparison.run(*stretches);
  return result;
}

PairAnalysis same_words() {
  PairAnalysis result;
  result.same_words = result.aligned = true;
  return result;
}

}  // namespace

bool part_in_matter(std::string_view ours, std::string_view theirs) {
  Masker masker;
  return part_in_matter(TextSide(ours, masker.mask(ours)), TextSide(theirs, masker.mask(theirs)));
}

PairAnalysis compare_texts(std::string_view ours, std::string_view theirs, const Bodies& bodies) {
  Masker masker;
  const TextSide our_side(ours, masker.mask(ours));
  const std::uint64_t our_hash = masker.words_hash();
  const TextSide their_side(theirs, masker.mask(theirs));
  return our_hash == masker.words_hash() ? same_words() : compare_sides(our_side, their_side, bodies);
}

const PairAnalyser::Known& PairAnalyser::known(std::uint32_t provision, std::optional<Known>& last) {
  if (!last || last->provision != provision) {
    const Provision& place = store_[provision];
    const Document& document = corpus_.document(place.document);
    const std::string_view words = document.words(place.words), heading = heading_of(document, place);
    last.emplace(
        Known{provision, TextSide(words, masker_.mask(words)), TextSide(heading, masker_.mask(heading))});
  }
  return *last;
}

PairAnalysis PairAnalyser::analyse(const CandidatePair& pair) {
  if (store_.same_words(pair.a, pair.b)) {
    PairAnalysis result = same_words();
    result.pair = pair;
    return result;
  }
  // Pairs come in the order of their earlier provision, which often stays the same.
  const bool a_first = pair.a < pair.b;
  const Known& ours = known(pair.a, a_first ? earlier_ : later_);
  const Known& theirs = known(pair.b, a_first ? later_ : earlier_);
  PairAnalysis result = compare_sides(ours.text, theirs.text, bodies_);
  result.pair = pair;
  if (!result.aligned) return result;
  result.other_heading = part_in_matter(ours.heading, theirs.heading);
  const bool linked = pair.relation != DocumentRelation::none;
  const bool mostly_equal = result.parity <= 0.25 && pair.likeness.smaller >= 40;
  // In a short text one noun for another makes another rule.
  const bool much_swapped = pair.likeness.jaccard < 0.75 || result.swaps >= 2 || pair.likeness.smaller < 40;
  result.other_subject = result.swaps >= 1 && much_swapped && !linked && !mostly_equal;
  return result;
}

}  // namespace vbpl
