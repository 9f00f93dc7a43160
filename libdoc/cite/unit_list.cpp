// SPDX-License-Identifier: GPL-3.0-or-later
#include "libdoc/cite/unit_list.h"

#include <algorithm>
#include <array>
#include <utility>

#include "libdoc/cite/type_word.h"
#include "libdoc/cite/unit_label.h"

namespace vbpl::cite {
namespace {

using Words = std::string_view;
constexpr std::size_t kMostItems = 200;

/// What may follow the last bare label of a list, so that `Điều 5, 30 ngày` does not give an article 30.
bool closes_label(const Reader& reader, std::size_t at) {
  constexpr std::array<Words, 29> kFollowers = {
      "vào",   "bằng",  "thành", "và",  "hoặc",     "của",  "này",  "đến", "tại", "hay",
      "thuộc", "trong", "được",  "như", "bị",       "theo", "trên", "thì", "các", "cho",
      "không", "phải",  "nêu",   "nói", "ban hành", "kèm",  "về",   "quy", "có"};
  const std::size_t next = reader.skip_spaces(at);
  const char c = reader.byte(next);
  if (c == '\0' || c == '\n' || c == ',' || c == ';' || c == '.' || c == ')' || c == '(' || c == ':' ||
      c == '\xE2')
    return true;
  return reader.match_any(next, kFollowers) != kNowhere || read_unit_word(reader, next) ||
         read_type_word(reader, next);
}

struct Connector {
  Join join = Join::first;
  std::size_t end = kNowhere;
};

/// `,`, `;`, `và`, `, và`, `hoặc` … up to the next word.
Connector read_joint(const Reader& reader, std::size_t at) {
  constexpr std::array<Words, 3> kAnd = {"và", "hoặc", "hay"};
  std::size_t next = reader.skip_spaces(at);
  Connector joint;
  if (reader.byte(next) == ',')
    joint = {Join::comma, next = reader.skip_spaces(next + 1)};
  else if (reader.byte(next) == ';')
    joint = {Join::also, next = reader.skip_spaces(next + 1)};
  const std::size_t behind = reader.match_any(next, kAnd);
  if (behind != kNowhere) joint = {Join::also, next = reader.skip_spaces(behind)};
  if (joint.end != kNowhere && reader.byte(next) == '/') {  // và/hoặc
    const std::size_t other = reader.match_any(next + 1, kAnd);
    if (other != kNowhere) joint.end = reader.skip_spaces(other);
  }
  return joint;
}

/// Behind words that may stand before a further unit: `tại`, `quy định tại`, `các`, `từ`.
std::size_t skip_fillers(const Reader& reader, std::size_t at) {
  constexpr std::array<Words, 9> kFillers = {
      "quy định tại các", "quy định tại", "quy định của", "tại các", "theo", "tại", "các", "từ", "cả"};
  const std::size_t end = reader.match_any(at, kFillers);
  return end == kNowhere ? at : reader.skip_spaces(end);
}

/// `khoản 100 triệu`, `điểm d ưu tiên` are no units; neither is the heading-like word without a label.
bool is_amount(const Reader& reader, std::size_t label_end) {
  constexpr std::array<Words, 8> kAmounts = {"triệu", "tỷ", "tỉ", "nghìn", "ngàn", "đồng", "usd", "tỷ đồng"};
  return reader.match_any(reader.skip_spaces(label_end), kAmounts) != kNowhere;
}

/// Further bare labels: `, 2 và 3`, `đến 7`.
std::size_t read_more_labels(const Reader& reader, UnitItem& item, std::size_t at) {
  for (std::size_t count = 0; count < kMostItems; ++count) {
    const std::size_t range = reader.match(reader.skip_spaces(at), "đến");
    const std::size_t next = range != kNowhere ? reader.skip_spaces(range) : read_joint(reader, at).end;
    if (next == kNowhere || reader.match(next, "này") != kNowhere) return at;
    const auto label = read_label(reader, item.kind, next);
    if (!label || !closes_label(reader, label->end) || is_amount(reader, label->end)) return at;
    if (range != kNowhere) {
      const std::string from = item.labels.back();
      item.labels.pop_back();
      for (std::string& step : label_range(item.kind, from, label->label))
        item.labels.push_back(std::move(step));
    } else {
      item.labels.push_back(label->label);
    }
    item.tail = label->tail;
    at = label->end;
  }
  return at;
}

/// `tài khoản này`, `thời điểm này`, `danh mục này`: words that end in a unit's; and "điều này" is speech,
/// where no word leads to it (R02).
bool is_speech(const Reader& reader, std::size_t at, UnitKind kind, Join join) {
  struct Compound {
    UnitKind kind;
    Words before;
  };
  constexpr std::array<Compound, 24> kCompounds = {{
      {UnitKind::clause, "tài"},   {UnitKind::clause, "điều"},   {UnitKind::point, "thời"},
      {UnitKind::point, "địa"},    {UnitKind::point, "quan"},    {UnitKind::point, "đặc"},
      {UnitKind::point, "ưu"},     {UnitKind::point, "nhược"},   {UnitKind::point, "trọng"},
      {UnitKind::point, "khuyết"}, {UnitKind::point, "cao"},     {UnitKind::point, "hạn"},
      {UnitKind::section, "hạng"}, {UnitKind::section, "danh"},  {UnitKind::section, "chuyên"},
      {UnitKind::part, "thành"},   {UnitKind::part, "cổ"},       {UnitKind::part, "học"},
      {UnitKind::part, "góp"},     {UnitKind::chapter, "hiến"},  {UnitKind::subpoint, "thời"},
      {UnitKind::subpoint, "chi"}, {UnitKind::subpoint, "tình"}, {UnitKind::section, "đề"},
  }};
  constexpr std::array<Words, 4> kLeads = {"tại", "của", "trong", "theo"};
  const std::size_t before = reader.back_over_spaces(at);
  const auto stands = [&](Words word) { return reader.match_before(before, word) != kNowhere; };
  if (kind == UnitKind::article)
    return join == Join::first && !reader.is_capital(at) &&
           std::none_of(kLeads.begin(), kLeads.end(), stands);
  return std::any_of(kCompounds.begin(), kCompounds.end(),
                     [&](const Compound& word) { return word.kind == kind && stands(word.before); });
}

std::optional<UnitItem> read_item(const Reader& reader, std::size_t at, Join join) {
  const auto word = read_unit_word(reader, at);
  if (!word) return {};
  const std::size_t label_begin = reader.skip_spaces(word->end);
  auto label = label_begin > word->end ? read_label(reader, word->kind, label_begin) : std::nullopt;
  if (!label || is_amount(reader, label->end)) return {};
  if (label->label == "@" && is_speech(reader, at, word->kind, join)) return {};
  UnitItem item{word->kind, {label->label}, label->tail, {at, label->end}, join};
  if (label->label != "@") item.span.end = read_more_labels(reader, item, label->end);
  return item;
}

/// `điểm a khoản 2` and on the next line `Điều 11 của Luật này`: a wrapped line, not a heading.
std::optional<UnitItem> read_wrapped(const Reader& reader, std::size_t at) {
  const std::size_t next = reader.skip_spaces(at);
  if (reader.byte(next) != '\n') return {};
  const std::size_t begin = reader.skip_blanks(next);
  auto item = read_item(reader, begin, Join::within);
  if (!item || item->kind != UnitKind::article) return {};
  const std::size_t behind = reader.skip_spaces(item->span.end);
  const bool goes_on = reader.match(behind, "của") != kNowhere || read_type_word(reader, behind).has_value();
  return goes_on ? item : std::nullopt;
}

/// The next item, and what joins it to the list.
std::optional<UnitItem> read_next(const Reader& reader, std::size_t at) {
  constexpr std::array<Words, 5> kWithin = {"của", "tại", "thuộc", "trong", "ở"};
  const std::size_t next = reader.skip_spaces(at);
  if (auto item = read_item(reader, next, Join::within)) return item;
  if (auto item = read_wrapped(reader, at)) return item;
  const std::size_t within = reader.match_any(next, kWithin);
  if (within != kNowhere) return read_item(reader, reader.skip_spaces(within), Join::within);
  const std::size_t range = reader.match(next, "đến");
  if (range != kNowhere) {
    const std::size_t behind = reader.match(reader.skip_spaces(range), "hết");
    return read_item(reader, reader.skip_spaces(behind == kNowhere ? range : behind), Join::range);
  }
  const Connector joint = read_joint(reader, at);
  if (joint.end == kNowhere) return {};
  return read_item(reader, skip_fillers(reader, joint.end), joint.join);
}

/// `(được sửa đổi, bổ sung bởi …)` inside a list: behind the closing bracket, kNowhere when none is near.
std::size_t skip_aside(const Reader& reader, std::size_t at) {
  constexpr std::array<Words, 5> kOpenings = {"đã được", "được", "đã", "sửa đổi", "bổ sung"};
  constexpr std::size_t kReach = 500;
  const std::size_t open = reader.skip_spaces(at);
  if (reader.byte(open) != '(' || reader.match_any(reader.skip_spaces(open + 1), kOpenings) == kNowhere)
    return kNowhere;
  const std::size_t close = reader.near(open, kReach).find(')');
  return close == std::string_view::npos ? kNowhere : open + close + 1;
}

}  // namespace

std::optional<UnitList> read_unit_list(const Reader& reader, std::size_t at) {
  auto first = read_item(reader, at, Join::first);
  if (!first) return {};
  UnitList list;
  std::size_t end = first->span.end;
  list.items.push_back(std::move(*first));
  while (list.items.size() < kMostItems) {
    auto item = read_next(reader, end);
    if (!item) {
      const std::size_t behind = skip_aside(reader, end);
      item = behind == kNowhere ? std::nullopt : read_next(reader, behind);
      if (!item) break;
      list.asides.push_back({reader.skip_spaces(end), behind});
    }
    const UnitItem& previous = list.items.back();
    const bool climbs_down =
        item->join == Join::within && unit_level(item->kind) >= unit_level(previous.kind);
    if (climbs_down) break;  // "Điều 5 khoản 2" is not how units are cited
    end = item->span.end;
    list.items.push_back(std::move(*item));
  }
  list.span = {at, end};
  return list;
}

}  // namespace vbpl::cite
