// SPDX-License-Identifier: GPL-3.0-or-later
#include "libdoc/amend/unit_match.h"

#include <algorithm>
#include <functional>
#include <map>
#include <tuple>
#include <unordered_map>

#include "libdoc/text/fold.h"

namespace vbpl {
namespace {

constexpr std::size_t kTelling = 24;  // bytes of words that tell a unit from others wherever it stands
constexpr double kSomeLeft = 0.3, kAlike = 0.6;  // shares of common words
constexpr std::size_t kMostWords = 400;          // of a unit are looked at for likeness
constexpr std::size_t kMostLooks = 40'000'000;   // words looked at in all

/// "Điều 5. ", "2. ", "a) " in front of the text.
std::size_t label_length(std::string_view text, const std::string& num) {
  constexpr std::size_t kFurthest = 32;
  const std::size_t at =
      num.empty() ? std::string_view::npos : text.substr(0, kFurthest + num.size()).find(num);
  if (at == std::string_view::npos) return 0;
  std::size_t end = at + num.size();
  if (end < text.size() && std::string_view(" .):\n").find(text[end]) == std::string_view::npos) return 0;
  while (end < text.size() && std::string_view(" .):\n").find(text[end]) != std::string_view::npos) ++end;
  return end;
}

/// The hashes of a unit's first words, sorted.
std::vector<std::size_t> word_set(std::string_view text) {
  std::vector<std::size_t> words;
  for (std::size_t at = 0; at < text.size() && words.size() < kMostWords;) {
    const std::size_t begin = text.find_first_not_of(" \n\t.,;:()", at);
    if (begin == std::string_view::npos) break;
    at = std::min(text.find_first_of(" \n\t.,;:()", begin), text.size());
    words.push_back(std::hash<std::string_view>{}(text.substr(begin, at - begin)));
  }
  std::sort(words.begin(), words.end());
  return words;
}

class Matcher {
 public:
  Matcher(const std::vector<OwnUnit>& before, const std::vector<OwnUnit>& after)
      : a_(before),
        b_(after),
        to_(before.size(), -1),
        from_(after.size(), -1),
        a_words_(words(before)),
        b_words_(words(after)) {}

  std::vector<int> take() {
    const Levels a = levels(a_), b = levels(b_);
    for (std::size_t depth = 0; depth < std::min(a.size(), b.size()); ++depth) {
      by_words(a[depth], b[depth]);
      by_place(a[depth], b[depth], kSomeLeft);
      by_likeness(a[depth], b[depth]);
      by_place(a[depth], b[depth], 0);
    }
    return std::move(to_);
  }

 private:
  using Levels = std::vector<std::vector<int>>;
  using WordSets = std::vector<std::vector<std::size_t>>;

  static WordSets words(const std::vector<OwnUnit>& units) {
    WordSets sets;
    for (const OwnUnit& unit : units) sets.push_back(word_set(unit.whole_body()));
    return sets;
  }

  static Levels levels(const std::vector<OwnUnit>& units) {
    Levels out;
    std::vector<std::size_t> depth(units.size(), 0);
    for (std::size_t i = 0; i < units.size(); ++i) {
      if (units[i].parent >= 0) depth[i] = depth[static_cast<std::size_t>(units[i].parent)] + 1;
      if (out.size() <= depth[i]) out.resize(depth[i] + 1);
      out[depth[i]].push_back(static_cast<int>(i));
    }
    return out;
  }

  void pair(int before, int after) {
    to_[static_cast<std::size_t>(before)] = after;
    from_[static_cast<std::size_t>(after)] = before;
  }
  [[nodiscard]] bool is_open_before(int i) const { return to_[static_cast<std::size_t>(i)] < 0; }
  [[nodiscard]] bool is_open_after(int j) const { return from_[static_cast<std::size_t>(j)] < 0; }
  [[nodiscard]] const OwnUnit& before(int i) const { return a_[static_cast<std::size_t>(i)]; }
  [[nodiscard]] const OwnUnit& after(int j) const { return b_[static_cast<std::size_t>(j)]; }

  /// The place of a unit of `before` in terms of the later text: the counterpart of the unit above it.
  [[nodiscard]] int parent_in_after(int i) const {
    const int parent = before(i).parent;
    return parent < 0 ? -1 : to_[static_cast<std::size_t>(parent)];
  }
  [[nodiscard]] bool has_lost_parent(int i) const { return before(i).parent >= 0 && parent_in_after(i) < 0; }

  /// The words that tell a unit from others. Cut short, for units may lie in each other as deep as they like.
  static std::string_view telling(const OwnUnit& unit) {
    constexpr std::size_t kEnough = 4096;
    return trimmed(unit.whole_body().substr(0, kEnough));
  }

  /// Words that only one unit of the kind has in each text.
  void by_words(const std::vector<int>& a, const std::vector<int>& b) {
    struct Places {
      int before = -1, after = -1, count_before = 0, count_after = 0;
    };
    std::map<std::pair<UnitKind, std::string_view>, Places> places;
    for (const int i : a) {
      Places& place = places[{before(i).kind, telling(before(i))}];
      place.before = i, ++place.count_before;
    }
    for (const int j : b) {
      Places& place = places[{after(j).kind, telling(after(j))}];
      place.after = j, ++place.count_after;
    }
    for (const int i : a) {
      const std::string_view body = telling(before(i));
      const Places& place = places[{before(i).kind, body}];
      if (body.size() >= kTelling && place.count_before == 1 && place.count_after == 1) pair(i, place.after);
    }
  }

  void by_place(const std::vector<int>& a, const std::vector<int>& b, double least) {
    std::map<std::tuple<int, UnitKind, std::string_view>, int> places;
    for (const int j : b) {
      if (is_open_after(j)) places[{after(j).parent, after(j).kind, after(j).step}] = j;
    }
    for (const int i : a) {
      if (!is_open_before(i) || has_lost_parent(i)) continue;
      const auto found = places.find({parent_in_after(i), before(i).kind, before(i).step});
      if (found == places.end() || !is_open_after(found->second)) continue;
      if (least == 0 || likeness(i, found->second) >= least) pair(i, found->second);
    }
  }

  /// The likest unit that is still open, first below the same unit, then anywhere.
  void by_likeness(const std::vector<int>& a, const std::vector<int>& b) {
    for (const int i : a) {
      if (!is_open_before(i) || before(i).whole_body().size() < kTelling) continue;
      int best = -1;
      double most = kAlike;
      for (const int j : b) {
        if (looks_ > kMostLooks) return;
        ++looks_;
        if (!is_open_after(j) || after(j).kind != before(i).kind) continue;
        const double like = likeness(i, j);
        const bool nearer = best >= 0 && like == most && after(j).parent == parent_in_after(i) &&
                            after(best).parent != after(j).parent;
        if (like > most || nearer || (best < 0 && like >= most)) best = j, most = like;
      }
      if (best >= 0) pair(i, best);
    }
  }

  /// Share of common words, 0 to 1; two units without words are alike.
  double likeness(int i, int j) {
    const auto &x = a_words_[static_cast<std::size_t>(i)], &y = b_words_[static_cast<std::size_t>(j)];
    if (x.empty() && y.empty()) return 1;
    if (6 * std::min(x.size(), y.size()) < std::max(x.size(), y.size())) return 0;  // below kSomeLeft anyway
    looks_ += x.size() + y.size();
    std::size_t common = 0;
    for (auto p = x.begin(), q = y.begin(); p != x.end() && q != y.end();) {
      if (*p == *q)
        ++common, ++p, ++q;
      else if (*p < *q)
        ++p;
      else
        ++q;
    }
    return 2.0 * static_cast<double>(common) / static_cast<double>(x.size() + y.size());
  }

  const std::vector<OwnUnit>&a_, &b_;
  std::vector<int> to_, from_;
  WordSets a_words_, b_words_;
  std::size_t looks_ = 0;
};

}  // namespace

std::vector<OwnUnit> own_units(const Document& document) {
  std::vector<OwnUnit> units;
  std::vector<std::size_t> read;  // how far the words of each unit are taken
  for (const Unit& unit : document.units) {
    const std::size_t last = unit.eid.rfind("__");
    OwnUnit own;
    own.kind = unit.kind;
    own.num = unit.num;
    own.step = last == std::string::npos ? unit.eid : unit.eid.substr(last + 2);
    own.parent = unit.parent;
    if (unit.parent >= 0) {
      const auto parent = static_cast<std::size_t>(unit.parent);
      if (unit.span.begin > read[parent])
        units[parent].text += document.words({read[parent], unit.span.begin});
      read[parent] = std::max(read[parent], unit.span.end);
    }
    units.push_back(std::move(own));
    read.push_back(unit.span.begin);
  }
  for (std::size_t i = 0; i < units.size(); ++i) {
    const std::size_t end = document.units[i].span.end;
    if (end > read[i]) units[i].text += document.words({read[i], end});
    units[i].label = label_length(units[i].text, units[i].num);
    units[i].whole = document.words(document.units[i].span);
  }
  return units;
}

std::vector<int> match_units(const std::vector<OwnUnit>& before, const std::vector<OwnUnit>& after) {
  return Matcher(before, after).take();
}

}  // namespace vbpl
