// SPDX-License-Identifier: GPL-3.0-or-later
#include "libdoc/review/mask.h"

#include <algorithm>
#include <array>

#include "libdoc/model/doc_number.h"
#include "libdoc/review/drafting_words.h"
#include "libdoc/review/pointers.h"
#include "libdoc/text/syllables.h"

namespace vbpl {
namespace {

constexpr auto kFillers = std::to_array<std::string_view>(
    {"và",  "của",  "các",    "những", "được", "phải", "theo", "thì",  "là",    "có",  "cho",
     "với", "tại",  "trong",  "khi",   "về",   "do",   "đến",  "từ",   "này",   "đó",  "hoặc",
     "hay", "việc", "ngày",   "kể",    "tính", "quy",  "định", "để",   "nhằm",  "bị",  "nếu",
     "một", "đối",  "trường", "hợp",   "ở",    "đã",   "sẽ",   "bằng", "không", "sau", "trước",
     "ra",  "vào",  "lên",    "như",   "cũng", "số",   "thực", "hiện"});

Mask mask_of(QuantityKind kind) {
  switch (kind) {
    case QuantityKind::time:
    case QuantityKind::months:
    case QuantityKind::working_days:
      return kMaskDuration;
    case QuantityKind::money:
      return kMaskMoney;
    case QuantityKind::ratio:
      return kMaskShare;
    case QuantityKind::age:
      return kMaskAge;
    case QuantityKind::multiple:
      return kMaskMultiple;
    case QuantityKind::date:
      return kMaskDate;
    case QuantityKind::clock:
    case QuantityKind::count:
      return kMaskCount;
  }
  return kMaskCount;
}

/// The quantities of a text: only lines that can have one are read.
std::vector<Quantity> quantities_in(std::string_view text, const std::vector<CutSyllable>& syllables) {
  std::vector<Quantity> result;
  std::size_t read_to = 0;
  for (const CutSyllable& syllable : syllables) {
    if (!(syllable.traits & kMayCount) || syllable.span.begin < read_to) continue;
    const std::size_t before = text.rfind('\n', syllable.span.begin);
    const std::size_t begin = before == std::string_view::npos ? 0 : before + 1;
    read_to = std::min(text.find('\n', syllable.span.begin), text.size());
    for (Quantity& quantity : find_quantities(text.substr(begin, read_to - begin))) {
      quantity.span = {quantity.span.begin + begin, quantity.span.end + begin};
      result.push_back(std::move(quantity));
    }
  }
  return result;
}

/// Walks the syllables once, with the quantities and numbers beside them.
class Walk {
 public:
  Walk(std::string_view text, std::vector<CutSyllable> cut)
      : text_(text), syllables_(std::move(cut)), numbers_(find_numbers(text)) {
    result_.quantities = quantities_in(text, syllables_);
    ids_.reserve(syllables_.size());
    for (const CutSyllable& syllable : syllables_) ids_.push_back(syllable.id);
    result_.tokens.reserve(syllables_.size());
  }

  MaskedText run() {
    std::size_t at = 0;
    while (at < syllables_.size()) at = step(at);
    return std::move(result_);
  }

 private:
  std::size_t step(std::size_t at) {
    const std::size_t begin = syllables_[at].span.begin;
    while (number_ < numbers_.size() && numbers_[number_].span.end <= begin) ++number_;
    if (number_ < numbers_.size() && numbers_[number_].span.begin <= begin)
      return put(at, kMaskDocument, numbers_[number_].span, -1);
    while (quantity_ < result_.quantities.size() && result_.quantities[quantity_].span.end <= begin)
      ++quantity_;
    if (quantity_ < result_.quantities.size() && result_.quantities[quantity_].span.begin <= begin) {
      const Quantity& quantity = result_.quantities[quantity_];
      return put(at, mask_of(quantity.kind), quantity.span, static_cast<int>(quantity_));
    }
    if (const Pointer pointer = pointer_at(text_, syllables_, at); pointer.taken != 0) {
      return put(at, pointer.mask, {begin, syllables_[at + pointer.taken - 1].span.end}, -1);
    }
    if (syllables_[at].traits & kMayBeginSynonym) {
      if (const SynonymHit synonym = synonym_at(ids_, at); synonym.taken != 0)
        return put_synonym(at, synonym);
    }
    result_.tokens.push_back({ids_[at], syllables_[at].span, -1});
    return at + 1;
  }

  std::size_t put(std::size_t at, MaskId id, Span span, int quantity) {
    result_.tokens.push_back({id, span, quantity});
    while (at < syllables_.size() && syllables_[at].span.begin < span.end) ++at;
    return at;
  }

  std::size_t put_synonym(std::size_t at, const SynonymHit& synonym) {
    const Span span{syllables_[at].span.begin, syllables_[at + synonym.taken - 1].span.end};
    for (const MaskId id : *synonym.standard) result_.tokens.push_back({id, span, -1});
    return at + synonym.taken;
  }

  std::string_view text_;
  std::vector<CutSyllable> syllables_;
  std::vector<FoundNumber> numbers_;
  std::vector<MaskId> ids_;
  std::size_t number_ = 0, quantity_ = 0;
  MaskedText result_;
};

}  // namespace

MaskId syllable_id(std::string_view key) {
  std::uint32_t hash = 2166136261U;  // FNV-1a
  for (const char c : key) hash = (hash ^ static_cast<unsigned char>(c)) * 16777619U;
  return hash < kFirstSyllable ? hash + kFirstSyllable : hash;
}

std::vector<MaskId> syllable_ids(std::string_view phrase) {
  std::vector<MaskId> ids;
  for (const Syllable& syllable : syllables(phrase)) ids.push_back(syllable_id(syllable.key));
  return ids;
}

MaskedText Masker::mask(std::string_view text) { return Walk(text, cutter_.cut(text)).run(); }

bool is_rate(std::string_view text, const Quantity& quantity) {
  const bool time = quantity.kind == QuantityKind::time || quantity.kind == QuantityKind::months;
  const auto is = [&](std::int64_t value) { return quantity.low == Rational{value}; };
  if (!time || quantity.bound != Bound::exactly || !(is(1) || is(3) || is(12) || is(24) || is(168)))
    return false;
  std::string_view before = text.substr(0, quantity.span.begin);
  while (before.ends_with(' ')) before.remove_suffix(1);
  return before.ends_with("trong") || before.ends_with("mỗi") || before.ends_with("từng") ||
         before.ends_with("/");
}

bool is_filler(MaskId id) {
  static const std::vector<MaskId> fillers = [] {
    std::vector<MaskId> ids;
    for (const std::string_view word : kFillers) ids.push_back(syllable_id(word));
    std::sort(ids.begin(), ids.end());
    return ids;
  }();
  return std::binary_search(fillers.begin(), fillers.end(), id);
}

std::vector<MaskId> content_words(std::string_view text) {
  std::vector<MaskId> words;
  for (const MaskedToken& token : mask_text(text).tokens) {
    if (is_content(token.id)) words.push_back(token.id);
  }
  return words;
}

std::vector<MaskId> content_set(std::string_view text) {
  std::vector<MaskId> words = content_words(text);
  std::sort(words.begin(), words.end());
  words.erase(std::unique(words.begin(), words.end()), words.end());
  return words;
}

}  // namespace vbpl
