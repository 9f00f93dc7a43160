// SPDX-License-Identifier: GPL-3.0-or-later
#include "libdoc/review/counterparts.h"

#include <algorithm>
#include <array>

#include "libdoc/review/phrase_index.h"
#include "libdoc/text/fold.h"

namespace vbpl {
namespace {

constexpr std::size_t kShortEdit = 4;  // tokens

/// The modal words that have a token in [begin, end), or begin there when the range is empty. They are read
/// from a little before: a modal word may have one half outside the edit, a compound one that looks modal
/// too.
ModalHit modal_at(const TextSide& side, std::size_t begin, std::size_t end) {
  const std::size_t from = begin > 2 ? begin - 2 : 0, to = std::min(end + 2, side.ids.size());
  for (ModalHit hit : modals_in(side.tokens(from, to))) {
    hit.begin += from;
    hit.end += from;
    if (hit.begin < std::max(end, begin + 1) && begin < hit.end) return hit;
  }
  return {};
}

/// "Chỉ được dùng vì mục đích từ thiện" and "không được dùng, trừ mục đích từ thiện" say the same.
bool is_rule_with_exception(const TextSide& ours, const ModalHit& a, const TextSide& theirs,
                            const ModalHit& b) {
  static const MaskId only = syllable_id("chỉ"), except = syllable_id("trừ");
  const auto has = [](const TextSide& side, MaskId word) {
    return std::find(side.ids.begin(), side.ids.end(), word) != side.ids.end();
  };
  return (ours.ids[a.begin] == only && has(theirs, except)) ||
         (theirs.ids[b.begin] == only && has(ours, except));
}

const PhraseIndex<bool>& verbs_of_office() {
  static const PhraseIndex<bool> index = [] {
    PhraseIndex<bool> words;
    for (const char* verb :
         {"có trách nhiệm", "có thẩm quyền", "có quyền",  "có nhiệm vụ", "quy định",   "hướng dẫn",
          "quyết định",     "ra quyết định", "cấp",       "cấp lại",     "gia hạn",    "thu hồi",
          "thẩm định",      "phê duyệt",     "xem xét",   "tổ chức",     "chủ trì",    "kiểm tra",
          "thực hiện",      "thành lập",     "công bố",   "ban hành",    "công nhận",  "xác nhận",
          "tiếp nhận",      "giải quyết",    "giao",      "chấp thuận",  "cho phép",   "lập",
          "chỉ đạo",        "quản lý",       "giám sát",  "thống nhất",  "đình chỉ",   "thông báo",
          "đăng ký",        "xử lý",         "thanh tra", "bổ nhiệm",    "miễn nhiệm", "phân công"})
      words.add(verb, true);
    return words;
  }();
  return index;
}

/// Words between a body and its verb: "Sở Y tế trực tiếp cấp".
bool is_adverb(MaskId id) {
  static const auto adverbs =
      std::to_array({syllable_id("chỉ"), syllable_id("sẽ"), syllable_id("phải"), syllable_id("được")});
  return std::find(adverbs.begin(), adverbs.end(), id) != adverbs.end();
}

/// Words that make the body behind them an attribute: "ý kiến của Bộ Y tế", "phối hợp với Bộ Y tế".
bool is_attribute_mark(MaskId id) {
  static const auto marks = std::to_array({syllable_id("của"), syllable_id("với"), syllable_id("tại")});
  return std::find(marks.begin(), marks.end(), id) != marks.end();
}

bool acts(const TextSide& side, const BodyHit& hit) {
  if (hit.begin > 0 && is_attribute_mark(side.ids[hit.begin - 1])) return false;
  std::size_t verb = hit.end;
  if (verb < side.ids.size() && is_adverb(side.ids[verb])) ++verb;
  if (verb >= side.ids.size() || !verbs_of_office().at(side.ids, verb)) return false;
  const Span gap{side.masked.tokens[hit.end - 1].span.end, side.masked.tokens[hit.end].span.begin};
  return trimmed(slice(side.words, gap)).empty();
}

/// The acting bodies that have a word in [begin, end), or begin there when the range is empty.
std::vector<const BodyHit*> acting_in(const TextSide& side, const std::vector<BodyHit>& hits,
                                      std::size_t begin, std::size_t end) {
  std::vector<const BodyHit*> result;
  for (const BodyHit& hit : hits) {
    if (hit.begin < std::max(end, begin + 1) && begin < hit.end && acts(side, hit)) result.push_back(&hit);
  }
  return result;
}

}  // namespace

std::vector<ModalPair> opposite_modals(const TextSide& ours, const TextSide& theirs,
                                       const std::vector<Stretch>& stretches) {
  std::vector<ModalPair> result;
  for (const Stretch& edit : stretches) {
    if (edit.equal || edit.a_size() > kShortEdit || edit.b_size() > kShortEdit) continue;
    const ModalHit a = modal_at(ours, edit.a_begin, edit.a_end),
                   b = modal_at(theirs, edit.b_begin, edit.b_end);
    if (!are_opposed(a.modality, b.modality) || is_rule_with_exception(ours, a, theirs, b)) continue;
    result.push_back({a.modality, b.modality, std::string(ours.text(a.begin, a.end)),
                      std::string(theirs.text(b.begin, b.end))});
  }
  return result;
}

std::vector<BodyPair> other_agents(const TextSide& ours, const TextSide& theirs,
                                   const std::vector<Stretch>& stretches, const Bodies& bodies) {
  const std::vector<BodyHit> our_hits = bodies.hits(ours.ids), their_hits = bodies.hits(theirs.ids);
  std::vector<BodyPair> result;
  if (our_hits.empty() || their_hits.empty()) return result;
  for (const Stretch& edit : stretches) {
    if (edit.equal) continue;
    const auto a = acting_in(ours, our_hits, edit.a_begin, edit.a_end),
               b = acting_in(theirs, their_hits, edit.b_begin, edit.b_end);
    // More than one body on a side: who does what is not told by the place.
    if (a.size() != 1 || b.size() != 1 || a.front()->number == b.front()->number) continue;
    result.push_back({a.front()->number, b.front()->number,
                      std::string(ours.text(a.front()->begin, a.front()->end)),
                      std::string(theirs.text(b.front()->begin, b.front()->end))});
  }
  return result;
}

}  // namespace vbpl
