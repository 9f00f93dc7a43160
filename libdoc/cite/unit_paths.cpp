// SPDX-License-Identifier: GPL-3.0-or-later
#include <algorithm>

#include "libdoc/cite/unit_label.h"
#include "libdoc/cite/unit_list.h"

namespace vbpl::cite {
namespace {

constexpr std::size_t kNone = static_cast<std::size_t>(-1);

/// True when the item is only there to place the one before it: `Điều 5` in `khoản 2 Điều 5` and in `khoản 2,
/// Điều 5`.
bool is_holder(const UnitList& list, std::size_t i) {
  if (i == 0) return false;
  const UnitItem& item = list.items[i];
  if (unit_level(item.kind) >= unit_level(list.items[i - 1].kind)) return false;
  return item.join == Join::within || item.join == Join::comma;
}

/// The item that holds item `i`: the nearest wider one behind it that holds its own left neighbour.
std::size_t holder_of(const UnitList& list, std::size_t i) {
  if (list.items[i].labels.front() == "@") return kNone;  // "khoản này" needs no holder
  for (std::size_t j = i + 1; j < list.items.size(); ++j) {
    if (unit_level(list.items[j].kind) < unit_level(list.items[i].kind))
      return is_holder(list, j) ? j : kNone;
  }
  return kNone;
}

/// Where the words of item `i` end with those of its holders, as long as they follow at once.
std::size_t chain_end(const UnitList& list, std::size_t i) {
  std::size_t end = list.items[i].span.end;
  for (std::size_t j = i + 1; j < list.items.size() && is_holder(list, j); ++j) end = list.items[j].span.end;
  return end;
}

/// Articles are counted through parts, chapters and sections, so those only repeat where the article stands.
void drop_repeats(std::vector<PathStep>& steps) {
  const auto article = std::find_if(steps.begin(), steps.end(),
                                    [](const PathStep& step) { return step.kind == UnitKind::article; });
  if (article == steps.end()) return;
  steps.erase(std::remove_if(steps.begin(), article,
                             [](const PathStep& step) { return step.kind != UnitKind::annex; }),
              article);
}

void add_paths(const UnitList& list, std::size_t i, const std::vector<std::string>& labels, Span span,
               std::vector<UnitPath>& paths) {
  std::vector<PathStep> holders;
  for (std::size_t j = holder_of(list, i); j != kNone; j = holder_of(list, j))
    holders.push_back({list.items[j].kind, list.items[j].labels.front()});
  std::reverse(holders.begin(), holders.end());
  const UnitItem& item = list.items[i];
  for (const std::string& label : labels) {
    UnitPath path{holders, span};
    path.steps.push_back({item.kind, label});
    drop_repeats(path.steps);
    if (!item.tail.empty() && label == item.labels.back())
      path.steps.push_back({UnitKind::subpoint, item.tail});
    paths.push_back(std::move(path));
  }
}

}  // namespace

int unit_level(UnitKind kind) { return kind == UnitKind::annex ? 0 : static_cast<int>(kind) + 1; }

std::vector<UnitPath> unit_paths(const UnitList& list) {
  std::vector<UnitPath> paths;
  for (std::size_t i = 0; i < list.items.size(); ++i) {
    const UnitItem& item = list.items[i];
    if (is_holder(list, i)) {
      for (std::size_t extra = 1; extra < item.labels.size();
           ++extra) {  // "điểm a khoản 1, 2 Điều 5": khoản 2 is whole
        add_paths(list, i, {item.labels[extra]}, item.span, paths);
      }
      continue;
    }
    const Span span{item.span.begin, chain_end(list, i)};
    const bool begins_range = i + 1 < list.items.size() && list.items[i + 1].join == Join::range &&
                              list.items[i + 1].kind == item.kind;
    if (!begins_range) {
      add_paths(list, i, item.labels, span, paths);
      continue;
    }
    std::vector<std::string> labels =
        label_range(item.kind, item.labels.back(), list.items[i + 1].labels.front());
    if (list.items[i + 1].labels.size() == 1)
      labels.pop_back();  // its own item gives it
    else
      labels = {item.labels.begin(), item.labels.end()};
    add_paths(list, i, labels, {item.span.begin, chain_end(list, i + 1)}, paths);
  }
  return paths;
}

}  // namespace vbpl::cite
