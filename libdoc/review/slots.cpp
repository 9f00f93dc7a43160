// SPDX-License-Identifier: GPL-3.0-or-later
#include "libdoc/review/slots.h"

#include <algorithm>
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

bool is_compared_kind(const Quantity& quantity) {
  switch (quantity.kind) {
    case QuantityKind::time:
    case QuantityKind::months:
    case QuantityKind::working_days:
    case QuantityKind::money:
    case QuantityKind::ratio:
    case QuantityKind::multiple: return true;
    default: return false;
  }
}

/// Tokens [first, second) of the anchor behind a quantity; empty when there is none near.
std::pair<std::size_t, std::size_t> anchor_tokens(std::string_view text, const std::vector<MaskedToken>& tokens, const std::vector<MaskId>& ids,
                                                  std::size_t quantity) {
  const std::size_t reach = tokens[quantity].span.end + kAnchorReach;
  for (std::size_t at = quantity + 1; at < tokens.size() && tokens[at].span.begin < reach; ++at) {
    if (!anchors().at(ids, at)) continue;
    const std::size_t stop = std::min(text.find_first_of(",;.\n", tokens[at].span.begin), text.size());
    std::size_t end = at;
    while (end < tokens.size() && tokens[end].span.begin < stop) ++end;
    return {at, end};
  }
  return {quantity, quantity};
}

}  // namespace

std::vector<Slot> slots_of(const Document& document, const ProvisionStore& store, std::size_t index) {
  std::vector<Slot> result;
  const auto [first, last] = store.of_document(index);
  for (std::size_t i = first; i < last; ++i) {
    const Provision& provision = store[i];
    if (provision.flags & (kBoilerplate | kAmending | kTransitional | kTabular)) continue;
    const std::string_view text = document.words(provision.words);
    const MaskedText masked = mask_text(text);
    std::vector<MaskId> ids;
    for (const MaskedToken& token : masked.tokens) ids.push_back(token.id);
    std::vector<MaskId> heading = content_of(heading_of(document, provision));
    for (std::size_t t = 0; t < masked.tokens.size(); ++t) {
      if (masked.tokens[t].quantity < 0) continue;
      const Quantity& quantity = masked.quantities[static_cast<std::size_t>(masked.tokens[t].quantity)];
      if (!is_compared_kind(quantity)) continue;
      const Span clause = clause_around(text, quantity.span);
      const auto [anchor_begin, anchor_end] = anchor_tokens(text, masked.tokens, ids, t);
      Slot slot;
      slot.provision = static_cast<std::uint32_t>(i);
      slot.quantity = quantity;
      slot.clause = {provision.words.begin + clause.begin, provision.words.begin + clause.end};
      const std::size_t left = std::max(clause.begin, quantity.span.begin > kLeft ? quantity.span.begin - kLeft : 0);
      const std::size_t right = std::min(clause.end, quantity.span.end + kRight);
      for (std::size_t k = 0; k < ids.size(); ++k) {
        if (!is_content(ids[k]) || masked.tokens[k].span.begin < left || masked.tokens[k].span.end > right) continue;
        (k >= anchor_begin && k < anchor_end ? slot.anchor : slot.action).push_back(ids[k]);
      }
      slot.heading = heading;
      const auto lead = content_of(whole_characters(lead_before(text, quantity.span.begin)));
      slot.heading.insert(slot.heading.end(), lead.begin(), lead.end());
      make_set(slot.action);
      make_set(slot.anchor);
      make_set(slot.heading);
      result.push_back(std::move(slot));
    }
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
