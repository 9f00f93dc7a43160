// SPDX-License-Identifier: GPL-3.0-or-later
#include "libdoc/review/slots.h"

#include <algorithm>
#include <array>
#include <cmath>

#include "libdoc/review/phrase_index.h"
#include "libdoc/review/sentence.h"

namespace vbpl {
namespace {

constexpr std::size_t kLeft = 260, kRight = 320, kAnchorReach = 60, kLead = 240;  // bytes

void make_set(std::vector<MaskId>& words) {
  std::sort(words.begin(), words.end());
  words.erase(std::unique(words.begin(), words.end()), words.end());
}

const PhraseIndex<bool>& anchors() {
  static const PhraseIndex<bool> index = [] {
    PhraseIndex<bool> words;
    for (const char* phrase : {"kể từ", "từ ngày", "từ khi", "sau khi", "trước khi", "trước ngày"})
      words.add(phrase, true);
    return words;
  }();
  return index;
}

/// The last line before `at` that ends with a colon, among the nearest ones: the lead of the point that holds
/// `at`.
std::string_view lead_before(std::string_view whole, std::size_t offset) {
  constexpr std::size_t kReach = 8000;
  constexpr int kLines = 40;
  const std::size_t from = offset > kReach ? offset - kReach : 0;
  const std::string_view text = whole.substr(from, offset - from);
  const std::size_t at = text.size();
  std::size_t end = at == 0 ? std::string_view::npos : text.rfind('\n', at - 1);
  for (int line = 0; line < kLines && end != std::string_view::npos; ++line) {
    std::size_t last = end;
    while (last > 0 && text[last - 1] == ' ') --last;
    if (last > 0 && text[last - 1] == ':') {
      const std::size_t start = last == 0 ? 0 : text.rfind('\n', last - 1) + 1;  // npos + 1 is 0
      return text.substr(std::max(start, last > kLead ? last - kLead : 0), std::min(last - start, kLead));
    }
    end = end == 0 ? std::string_view::npos : text.rfind('\n', end - 1);
  }
  return {};
}

/// Cut at the front so that no character is split.
std::string_view whole_characters(std::string_view text) {
  while (!text.empty() && (static_cast<unsigned char>(text.front()) & 0xC0) == 0x80) text.remove_prefix(1);
  return text;
}

/// Units of size and number; điểm, lần and the like count too many different things.
bool is_measure(std::string_view unit) {
  constexpr auto kMeasures = std::to_array<std::string_view>(
      {"m", "m2", "m3", "km2", "kg", "lít", "km/h", "người", "thành viên", "bộ", "bản", "usd"});
  return std::find(kMeasures.begin(), kMeasures.end(), unit) != kMeasures.end();
}

bool is_compared_kind(const Quantity& quantity) {
  switch (quantity.kind) {
    case QuantityKind::time:
    case QuantityKind::months:
    case QuantityKind::working_days:
    case QuantityKind::money:
    case QuantityKind::ratio:
    case QuantityKind::multiple:
      return true;
    case QuantityKind::count:
      return is_measure(quantity.unit);
    default:
      return false;
  }
}

const PhraseIndex<bool>& condition_words() {
  static const PhraseIndex<bool> index = [] {
    PhraseIndex<bool> words;
    for (const char* phrase : {"đối với", "trường hợp", "trừ", "riêng", "nếu", "khi"})
      words.add(phrase, true);
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
      : text_(document.words(provision.words)),
        provision_(provision),
        index_(index),
        masked_(mask_text(text_)),
        heading_(content_words(heading_of(document, provision))) {
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
    const Span clause = sentence_around(text_, quantity.span, true);
    const Range anchor = anchor_behind(token);
    Slot slot;
    slot.provision = index_;
    slot.quantity = quantity;
    slot.rate = is_rate(text_, quantity);
    slot.clause = {provision_.words.begin + clause.begin, provision_.words.begin + clause.end};
    read_words(slot, clause, anchor);
    slot.heading = heading_;
    const auto lead = content_words(whole_characters(lead_before(text_, quantity.span.begin)));
    slot.heading.insert(slot.heading.end(), lead.begin(), lead.end());
    for (auto* words : {&slot.action, &slot.anchor, &slot.heading, &slot.condition}) make_set(*words);
    return slot;
  }

  void read_words(Slot& slot, Span clause, Range anchor) const {
    const Span& quantity = slot.quantity.span;
    const std::size_t left = std::max(clause.begin, quantity.begin > kLeft ? quantity.begin - kLeft : 0);
    const std::size_t right = std::min(clause.end, quantity.end + kRight);
    std::size_t condition_end = 0;  // byte where the condition that was met last ends
    const std::size_t line = line_of(clause.begin);
    for (std::size_t k = token_at(std::min(line, clause.begin)); k < ids_.size(); ++k) {
      const Span span = masked_.tokens[k].span;
      // A condition that opens the paragraph holds for all its sentences.
      const bool opens = span.begin >= line && (k == 0 || masked_.tokens[k - 1].span.begin < line) &&
                         condition_words().at(ids_, k);
      if (opens) condition_end = phrase_end(span.begin, ",:\n");
      if (span.end > clause.end) break;
      if (span.begin < clause.begin) {
        if (span.begin >= line && span.begin < condition_end && is_content(ids_[k]))
          slot.condition.push_back(ids_[k]);
        continue;
      }
      if (!anchor.has(k) && condition_words().at(ids_, k)) condition_end = phrase_end(span.begin, ",:\n");
      if (!is_content(ids_[k])) continue;
      if (span.begin < condition_end && !anchor.has(k)) slot.condition.push_back(ids_[k]);
      if (span.begin < left || span.end > right) continue;
      (anchor.has(k) ? slot.anchor : slot.action).push_back(ids_[k]);
    }
  }

  /// Where the paragraph of a clause begins, not further back than a sentence may reach.
  [[nodiscard]] std::size_t line_of(std::size_t clause) const {
    constexpr std::size_t kReach = 2000;
    const std::size_t from = clause > kReach ? clause - kReach : 0;
    const std::size_t end = text_.substr(from, clause - from).rfind('\n');
    return end == std::string_view::npos ? (from == 0 ? 0 : clause) : from + end + 1;
  }
  /// The next of these marks, at most 400 bytes on.
  [[nodiscard]] std::size_t phrase_end(std::size_t from, const char* marks) const {
    const std::string_view near = text_.substr(from, 400);
    return from + std::min(near.find_first_of(marks), near.size());
  }
  [[nodiscard]] std::size_t token_at(std::size_t offset) const {
    const auto found = std::lower_bound(
        masked_.tokens.begin(), masked_.tokens.end(), offset,
        [](const MaskedToken& token, std::size_t place) { return token.span.begin < place; });
    return static_cast<std::size_t>(found - masked_.tokens.begin());
  }

  /// The anchor behind a quantity; empty when there is none near.
  [[nodiscard]] Range anchor_behind(std::size_t quantity) const {
    const auto& tokens = masked_.tokens;
    const std::size_t reach = tokens[quantity].span.end + kAnchorReach;
    for (std::size_t at = quantity + 1; at < tokens.size() && tokens[at].span.begin < reach; ++at) {
      if (!anchors().at(ids_, at)) continue;
      const std::size_t stop = phrase_end(tokens[at].span.begin, ",;.\n");
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
    if ((store[i].flags & kLeftOut) == 0)
      SlotReader(document, store[i], static_cast<std::uint32_t>(i)).read(result);
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
