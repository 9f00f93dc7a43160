// SPDX-License-Identifier: GPL-3.0-or-later
#include "libdoc/review/slots.h"

#include <algorithm>
#include <array>
#include <cmath>

#include "libdoc/review/phrase_index.h"

namespace vbpl {
namespace {

constexpr std::size_t kLeft = 170, kRight = 200, kAnchorReach = 40, kLead = 160;

void make_set(std::vector<MaskId>& words) {
  std::sort(words.begin(), words.end());
  words.erase(std::unique(words.begin(), words.end()), words.end());
}

bool ends_clause(std::string_view text, std::size_t at) {
  if (text[at] == ';' || text[at] == '\n') return true;
  return text[at] == '.' && (at + 1 == text.size() || text[at + 1] == ' ' || text[at + 1] == '\n');
}

Span clause_around(std::string_view text, Span quantity) {
  std::size_t begin = quantity.begin, end = quantity.end;
  while (begin > 0 && !ends_clause(text, begin - 1)) --begin;
  while (end < text.size() && !ends_clause(text, end)) ++end;
  return {begin, end};
}

const PhraseIndex<bool>& anchors() {
  static const PhraseIndex<bool> index = [] {
    PhraseIndex<bool> words;
    for (const char* phrase : {"kể từ", "từ ngày", "từ khi", "sau khi", "trước khi", "trước ngày"}) words.add(phrase, true);
    return words;
  }();
  return index;
}

/// The last line before `at` that ends with a colon: the lead of the point that holds `at`.
std::string_view lead_before(std::string_view text, std::size_t at) {
  std::size_t line = at == 0 ? std::string_view::npos : text.rfind('\n', at - 1);
  while (line != std::string_view::npos && line > 0) {
    const std::size_t start = text.rfind('\n', line - 1);
    const std::size_t first = start == std::string_view::npos ? 0 : start + 1;
    std::string_view words = text.substr(first, line - first);
    while (!words.empty() && words.back() == ' ') words.remove_suffix(1);
    if (!words.empty() && words.back() == ':') return words.size() > kLead ? words.substr(words.size() - kLead) : words;
    line = start;
    if (first == 0) break;
  }
  return {};
}

/// Cut at the front so that no character is split.
std::string_view whole_characters(std::string_view text) {
  while (!text.empty() && (static_cast<unsigned char>(text.front()) & 0xC0) == 0x80) text.remove_prefix(1);
  return text;
}

std::vector<MaskId> content_of(std::string_view text) {
  std::vector<MaskId> words;
  for (const MaskedToken& token : mask_text(text).tokens) {
    if (is_content(token.id)) words.push_back(token.id);
  }
  return words;
}

/// Units of size and number; điểm, lần and the like count too many different things.
bool is_measure(std::string_view unit) {
  constexpr auto kMeasures = std::to_array<std::string_view>({"m", "m2", "m3", "km2", "kg", "lít", "km/h", "người", "thành viên", "bộ", "bản", "usd"});
  return std::find(kMeasures.begin(), kMeasures.end(), unit) != kMeasures.end();
}

bool is_compared_kind(const Quantity& quantity) {
  switch (quantity.kind) {
    case QuantityKind::time:
    case QuantityKind::months:
    case QuantityKind::working_days:
    case QuantityKind::money:
    case QuantityKind::ratio:
    case QuantityKind::multiple: return true;
    case QuantityKind::count: return is_measure(quantity.unit);
    default: return false;
  }
}

const PhraseIndex<bool>& condition_words() {
  static const PhraseIndex<bool> index = [] {
    PhraseIndex<bool> words;
    for (const char* phrase : {"đối với", "trường hợp", "trừ", "riêng", "nếu", "khi"}) words.add(phrase, true);
    return words;
  }();
  return index;
}

/// A range of tokens.
struct Range {
  std::size_t begin = 0, end = 0;
  [[nodiscard]] bool has(std::size_t token) const { return begin <= token && token < end; }
};

/// Reads the slots of one provision.
class SlotReader {
 public:
  SlotReader(const Document& document, const Provision& provision, std::uint32_t index)
      : text_(document.words(provision.words)), provision_(provision), index_(index), masked_(mask_text(text_)), heading_(content_of(heading_of(document, provision))) {
    for (const MaskedToken& token : masked_.tokens) ids_.push_back(token.id);
  }

  void read(std::vector<Slot>& slots) const {
    for (std::size_t token = 0; token < ids_.size(); ++token) {
      const int index = masked_.tokens[token].quantity;
      if (index < 0) continue;
      const Quantity& quantity = masked_.quantities[static_cast<std::size_t>(index)];
      if (is_compared_kind(quantity)) slots.push_back(slot_at(token, quantity));
    }
  }

 private:
  [[nodiscard]] Slot slot_at(std::size_t token, const Quantity& quantity) const {
    const Span clause = clause_around(text_, quantity.span);
    const Range anchor = anchor_behind(token);
    Slot slot;
    slot.provision = index_;
    slot.quantity = quantity;
    slot.clause = {provision_.words.begin + clause.begin, provision_.words.begin + clause.end};
    read_words(slot, clause, anchor);
    slot.heading = heading_;
    const auto lead = content_of(whole_characters(lead_before(text_, quantity.span.begin)));
    slot.heading.insert(slot.heading.end(), lead.begin(), lead.end());
    for (auto* words : {&slot.action, &slot.anchor, &slot.heading, &slot.condition}) make_set(*words);
    return slot;
  }

  void read_words(Slot& slot, Span clause, Range anchor) const {
    const Span& quantity = slot.quantity.span;
    const std::size_t left = std::max(clause.begin, quantity.begin > kLeft ? quantity.begin - kLeft : 0);
    const std::size_t right = std::min(clause.end, quantity.end + kRight);
    std::size_t condition_end = 0;  // byte where the condition that was met last ends
    const std::size_t line = clause.begin == 0 ? 0 : text_.rfind('\n', clause.begin - 1) + 1;  // npos + 1 is 0
    for (std::size_t k = 0; k < ids_.size(); ++k) {
      const Span span = masked_.tokens[k].span;
      // A condition that opens the paragraph holds for all its sentences.
      const bool opens = span.begin >= line && (k == 0 || masked_.tokens[k - 1].span.begin < line) && condition_words().at(ids_, k);
      if (opens) condition_end = std::min(text_.find_first_of(",:\n", span.begin), text_.size());
      if (span.end > clause.end) break;
      if (span.begin < clause.begin) {
        if (span.begin >= line && span.begin < condition_end && is_content(ids_[k])) slot.condition.push_back(ids_[k]);
        continue;
      }
      if (!anchor.has(k) && condition_words().at(ids_, k)) condition_end = std::min(text_.find_first_of(",:\n", span.begin), text_.size());
      if (!is_content(ids_[k])) continue;
      if (span.begin < condition_end && !anchor.has(k)) slot.condition.push_back(ids_[k]);
      if (span.begin < left || span.end > right) continue;
      (anchor.has(k) ? slot.anchor : slot.action).push_back(ids_[k]);
    }
  }

  /// The anchor behind a quantity; empty when there is none near.
  [[nodiscard]] Range anchor_behind(std::size_t quantity) const {
    const auto& tokens = masked_.tokens;
    const std::size_t reach = tokens[quantity].span.end + kAnchorReach;
    for (std::size_t at = quantity + 1; at < tokens.size() && tokens[at].span.begin < reach; ++at) {
      if (!anchors().at(ids_, at)) continue;
      const std::size_t stop = std::min(text_.find_first_of(",;.\n", tokens[at].span.begin), text_.size());
      Range range{at, at};
      while (range.end < tokens.size() && tokens[range.end].span.begin < stop) ++range.end;
      return range;
    }
    return {};
  }

  std::string_view text_;
  const Provision& provision_;
  std::uint32_t index_;
  MaskedText masked_;
  std::vector<MaskId> ids_, heading_;
};

}  // namespace

std::vector<Slot> slots_of(const Document& document, const ProvisionStore& store, std::size_t index) {
  constexpr std::uint16_t kLeftOut = kBoilerplate | kAmending | kTransitional | kTabular | kSuperseded;
  std::vector<Slot> result;
  const auto [first, last] = store.of_document(index);
  for (std::size_t i = first; i < last; ++i) {
    if ((store[i].flags & kLeftOut) == 0) SlotReader(document, store[i], static_cast<std::uint32_t>(i)).read(result);
  }
  return result;
}

void WordWeights::count(const std::vector<MaskId>& words) {
  ++total_;
  for (const MaskId word : words) ++counts_[word];
}

double WordWeights::weight(MaskId word) const {
  const auto found = counts_.find(word);
  const double count = found == counts_.end() ? 0.5 : static_cast<double>(found->second);
  return std::log(1.0 + static_cast<double>(total_ + 1) / count);
}

double WordWeights::likeness(const std::vector<MaskId>& a, const std::vector<MaskId>& b) const {
  double common = 0, all = 0;
  std::size_t i = 0, j = 0;
  while (i < a.size() || j < b.size()) {
    const bool both = i < a.size() && j < b.size() && a[i] == b[j];
    const bool left = both || j == b.size() || (i < a.size() && a[i] < b[j]);
    const double w = weight(left ? a[i] : b[j]);
    all += w;
    if (both) common += w;
    if (both || !left) ++j;
    if (left) ++i;
  }
  return all > 0 ? common / all : 0.0;
}

}  // namespace vbpl
