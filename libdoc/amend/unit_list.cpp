// SPDX-License-Identifier: GPL-3.0-or-later
#include "libdoc/amend/unit_list.h"

#include <algorithm>
#include <charconv>
#include <optional>

#include "libdoc/model/eid.h"
#include "libdoc/text/fold.h"
#include "libdoc/text/pattern.h"

namespace vbpl {
namespace {

constexpr int kMostInRange = 300;            // "từ Điều 1 đến Điều 9999" is no list
constexpr std::size_t kMostGroups = 500;     // groups are compared with each other

struct KindWord {
  std::string_view word;
  UnitKind kind;
  int level;  // smaller is higher; an annex stands above all
};
constexpr KindWord kKinds[] = {
    {"phụ lục", UnitKind::annex, 0},   {"mẫu", UnitKind::form, 1},      {"biểu", UnitKind::form, 1},     {"phần", UnitKind::part, 1},
    {"chương", UnitKind::chapter, 2},  {"tiểu mục", UnitKind::subsection, 4}, {"mục", UnitKind::section, 3}, {"điều", UnitKind::article, 5},
    {"khoản", UnitKind::clause, 6},    {"điểm", UnitKind::point, 7},    {"tiết", UnitKind::subpoint, 8}, {"gạch đầu dòng", UnitKind::indent, 9},
};
constexpr int kArticleLevel = 5;

int level_of(UnitKind kind) {
  for (const KindWord& row : kKinds) {
    if (row.kind == kind) return row.level;
  }
  return kArticleLevel;
}

struct Group {
  UnitKind kind = UnitKind::article;
  std::vector<UnitPath> nums;  ///< the last steps: one, or two for "điểm b(iii)"
  char before = ' ';           ///< what separates it from the group before: ' ' ',' ';' 'v' (và)
};

UnitPath step(UnitKind kind, std::string_view num) {
  const std::size_t bracket = num.find('(');
  if (kind != UnitKind::point || bracket == std::string_view::npos) return {{kind, std::string(num)}};
  return {{kind, std::string(num.substr(0, bracket))}, {UnitKind::subpoint, std::string(num.substr(bracket + 1, num.size() - bracket - 2))}};
}

const Pattern& number_of(UnitKind kind) {
  static const Pattern digits("(?:thứ )?([0-9]{1,4}[a-zđ]?)(?![\\pL\\pN])");
  static const Pattern letter("([a-zđ][0-9]{0,2}(?:\\s?\\([ivx]{1,5}\\))?|[0-9]{1,2}(?:\\.[0-9]{1,2})*)(?![\\pL\\pN])");
  static const Pattern roman("(?:số |thứ )?([IVXLC]{1,7}[a-zđ]?|[0-9]{1,3}[a-zđA-Z]?|[A-Z](?:\\.?[0-9IVX]+)?)(?![\\pL\\pN/])");
  static const Pattern form("(?:số )?([0-9]{1,3}[a-zđA-Z]?(?:[-./][0-9A-ZĐ]+)*)(?![\\pL\\pN])");
  static const Pattern ordinal("(?:thứ )?([0-9]{1,2}|nhất|hai|ba|tư|năm|sáu|bảy|tám|chín|mười|cuối)(?![\\pL\\pN])");
  switch (kind) {
    case UnitKind::article:
    case UnitKind::clause: return digits;
    case UnitKind::point:
    case UnitKind::subpoint: return letter;
    case UnitKind::form: return form;
    case UnitKind::indent: return ordinal;
    default: return roman;
  }
}

std::optional<KindWord> kind_at(std::string_view words, std::size_t& at) {
  static const Pattern pattern("\\s*(?:tại |từ )?(?:các |những )?(phụ lục|mẫu|biểu|phần|chương|tiểu mục|mục|điều|khoản|điểm|tiết|gạch đầu dòng)\\s+", Pattern::ignore_case);
  const auto match = pattern.match_at(words, at);
  if (!match) return std::nullopt;
  const std::string word = lower(match->text(1));
  const auto row = std::find_if(std::begin(kKinds), std::end(kKinds), [&](const KindWord& k) { return k.word == word; });
  if (row == std::end(kKinds) || !number_of(row->kind).match_at(words, match->span().end)) return std::nullopt;
  at = match->span().end;
  return *row;
}

/// "5 đến 9" as 5, 6, 7, 8, 9.
void add_range(Group& group, std::string_view last) {
  int from = 0, to = 0;
  const std::string first = group.nums.back().back().num;
  std::from_chars(first.data(), first.data() + first.size(), from);
  std::from_chars(last.data(), last.data() + last.size(), to);
  if (from <= 0 || to <= from || to - from > kMostInRange) {
    group.nums.push_back(step(group.kind, last));
    return;
  }
  for (int n = from + 1; n < to; ++n) group.nums.push_back(step(group.kind, std::to_string(n)));
  group.nums.push_back(step(group.kind, last));
}

/// The numbers after a kind word: "1, 3 và 5", "5 đến Điều 9".
Group read_group(std::string_view words, std::size_t& at, UnitKind kind) {
  static const Pattern comma("\\s*(?:,|;|và|hoặc)\\s+");
  static const Pattern range("\\s+đến\\s+(?:hết\\s+)?(?:điều |khoản |điểm |mục |chương )?", Pattern::ignore_case);
  Group group{kind, {}, ' '};
  const Pattern& number = number_of(kind);
  auto match = number.match_at(words, at);
  while (match) {
    group.nums.push_back(step(kind, match->text(1)));
    at = match->span().end;
    if (const auto to = range.match_at(words, at)) {
      const auto last = number.match_at(words, to->span().end);
      if (last) {
        add_range(group, last->text(1));
        at = last->span().end;
      }
    }
    const auto next = comma.match_at(words, at);
    match = next ? number.match_at(words, next->span().end) : std::nullopt;
  }
  return group;
}

std::vector<Group> read_groups(std::string_view words, std::size_t& at) {
  static const Pattern separator("\\s*([,;]|và|hoặc|)(?:\\s+và)?\\s*(?:của |thuộc |tại )?", Pattern::ignore_case);
  std::vector<Group> groups;
  char before = ' ';
  for (std::size_t next = at; groups.size() < kMostGroups;) {
    const auto kind = kind_at(words, next);
    if (!kind) break;
    Group group = read_group(words, next, kind->kind);
    group.before = before;
    groups.push_back(std::move(group));
    at = next;
    const auto match = separator.match_at(words, next);
    if (!match) break;
    const std::string_view mark = match->text(1);
    before = mark.empty() ? ' ' : (mark == "," || mark == ";" ? mark.front() : 'v');
    next = match->span().end;
  }
  return groups;
}

/// The group that stands above group `i`, or -1: the nearest higher one to its right. A new Điều after "và" or ";" starts afresh.
int group_above(const std::vector<Group>& groups, std::size_t i) {
  const int level = level_of(groups[i].kind);
  for (std::size_t j = i + 1; j < groups.size(); ++j) {
    const int other = level_of(groups[j].kind);
    const bool breaks = groups[j].before == ';' || (groups[j].before == 'v' && j == i + 1);
    if (other < level) return breaks || (level <= kArticleLevel && groups[j].before != ' ') ? -1 : static_cast<int>(j);
    if (breaks && groups[j].before == ';') return -1;
  }
  return -1;
}

}  // namespace

UnitList read_unit_list(std::string_view words, std::size_t at) {
  UnitList list;
  list.end = at;
  const std::vector<Group> groups = read_groups(words, list.end);
  std::vector<UnitPath> above(groups.size());  // the steps over each group, right to left
  std::vector<char> is_parent(groups.size(), 0);
  for (std::size_t i = groups.size(); i-- > 0;) {
    const int parent = group_above(groups, i);
    if (parent < 0) continue;
    const auto p = static_cast<std::size_t>(parent);
    above[i] = above[p];
    above[i].insert(above[i].end(), groups[p].nums.front().begin(), groups[p].nums.front().end());
    if (p == i + 1) is_parent[p] = 1;
  }
  for (std::size_t i = 0; i < groups.size(); ++i) {
    if (is_parent[i]) continue;
    for (const UnitPath& num : groups[i].nums) {
      UnitPath path = above[i];
      path.insert(path.end(), num.begin(), num.end());
      list.paths.push_back(std::move(path));
    }
  }
  return list;
}

bool is_complete(const UnitPath& path) { return !path.empty() && level_of(path.front().kind) <= kArticleLevel; }

UnitPath completed(UnitPath path, const UnitPath& context) {
  if (path.empty()) return path;
  UnitPath whole;
  for (const UnitStep& s : context) {
    if (level_of(s.kind) < level_of(path.front().kind)) whole.push_back(s);
  }
  whole.insert(whole.end(), path.begin(), path.end());
  return whole;
}

std::string eid_of(const UnitPath& path) {
  const bool in_article = std::any_of(path.begin(), path.end(), [](const UnitStep& s) { return s.kind == UnitKind::article; });
  std::string eid;
  for (const UnitStep& s : path) {
    const int level = level_of(s.kind);
    if (in_article && level < kArticleLevel && s.kind != UnitKind::annex) continue;
    eid = eid_join(eid, eid_step(s.kind, s.num));
  }
  return eid;
}

}  // namespace vbpl
