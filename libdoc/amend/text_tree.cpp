// SPDX-License-Identifier: GPL-3.0-or-later
#include "libdoc/amend/text_tree.h"

#include <algorithm>

#include "libdoc/model/eid.h"

namespace vbpl {
namespace {

/// "art_5__cl_2" in "chp_2__art_5__cl_2"; empty when no chapter goes before the article.
std::string below_chapters(std::string_view eid) {
  if (!eid.starts_with("chp_") && !eid.starts_with("part_") && !eid.starts_with("sec_")) return {};
  const std::size_t at = eid.find("__art_");
  return at == std::string_view::npos ? std::string{} : std::string(eid.substr(at + 2));
}

/// True for what may stand around a payload's units: blanks, quotation marks and the stops behind them.
bool is_frame(std::string_view words) {
  while (!words.empty()) {
    std::size_t length = 0;
    for (const std::string_view mark : {" ", "\t", "\n", ".", ";", ",", "\"", "“", "”", "«", "»"}) {
      if (words.starts_with(mark)) length = mark.size();
    }
    if (length == 0) return false;
    words.remove_prefix(length);
  }
  return true;
}

}  // namespace

TextTree::TextTree(const Document& base) {
  nodes_.emplace_back();
  grow(base, {0, base.text.size()}, 0, kRoot);
  for (std::size_t i = 1; i < nodes_.size(); ++i) name(static_cast<int>(i), nodes_[i].unit.eid);
}

/// Where text goes that follows what `index` has so far.
std::string& TextTree::sink(int index) {
  Node& self = node(index);
  return self.below.empty() ? self.words : node(self.below.back()).behind;
}

/// Hangs the units of `source` in `reach` below `root`. A unit that does not lie in its place stays plain
/// text.
void TextTree::grow(const Document& source, Span reach, std::size_t first_unit, int root) {
  struct Open {
    int node;
    std::size_t end;
  };
  std::vector<Open> open{{root, reach.end}};
  std::size_t at = reach.begin;
  const auto take = [&](std::size_t to) {
    sink(open.back().node) += slice(source.text, {at, to});
    at = to;
  };
  for (std::size_t i = first_unit; i < source.units.size() && source.units[i].span.begin < reach.end; ++i) {
    const Unit& unit = source.units[i];
    while (open.size() > 1 && unit.span.begin >= open.back().end) {
      take(open.back().end);
      open.pop_back();
    }
    if (unit.span.begin < at || unit.span.empty()) continue;
    take(unit.span.begin);
    const int fresh = static_cast<int>(nodes_.size());
    Node& self = nodes_.emplace_back();
    self.unit = unit;
    self.parent = open.back().node;
    node(self.parent).below.push_back(fresh);
    open.push_back({fresh, std::min(unit.span.end, open.back().end)});
  }
  while (!open.empty()) {
    take(open.back().end);
    open.pop_back();
  }
}

int TextTree::find(std::string_view eid) const {
  const auto found = by_eid_.find(std::string(eid));
  return found == by_eid_.end() ? -1 : found->second;
}

std::vector<int> TextTree::find_below_chapters(std::string_view eid) const {
  std::vector<int> found;
  const auto [first, last] = below_chapters_.equal_range(std::string(eid));
  for (auto at = first; at != last; ++at) found.push_back(at->second);
  std::sort(found.begin(), found.end());
  return found;
}

std::vector<int> TextTree::with_all_below(int index) const {
  std::vector<int> all, open{index};
  while (!open.empty()) {
    const int next = open.back();
    open.pop_back();
    all.push_back(next);
    const std::vector<int>& below = node(next).below;
    open.insert(open.end(), below.rbegin(), below.rend());
  }
  return all;
}

std::vector<int> TextTree::adopt(const Document& source, Span reach) {
  const auto first = std::lower_bound(source.units.begin(), source.units.end(), reach.begin,
                                      [](const Unit& unit, std::size_t at) { return unit.span.begin < at; });
  const int holder = make(UnitKind::preamble, {}, {});
  const std::size_t before = nodes_.size();
  grow(source, reach, static_cast<std::size_t>(first - source.units.begin()), holder);
  const std::vector<int> found = node(holder).below;
  bool framed = is_frame(node(holder).words);
  for (const int top : found) {
    framed = framed && is_frame(node(top).behind);
    node(top).behind.clear();
    node(top).parent = -1;
  }
  for (std::size_t i = before; i < nodes_.size(); ++i) nodes_[i].unit.quoted = false;
  return framed ? found : std::vector<int>{};
}

int TextTree::make(UnitKind kind, std::string num, std::string words) {
  Node& self = nodes_.emplace_back();
  self.unit.kind = kind;
  self.unit.num = std::move(num);
  self.words = std::move(words);
  return static_cast<int>(nodes_.size()) - 1;
}

void TextTree::forget(int index) {
  for (const int each : with_all_below(index)) {
    const auto found = by_eid_.find(node(each).unit.eid);
    if (found != by_eid_.end() && found->second == each) by_eid_.erase(found);
    const auto [first, last] = below_chapters_.equal_range(below_chapters(node(each).unit.eid));
    for (auto at = first; at != last; ++at) {
      if (at->second != each) continue;
      below_chapters_.erase(at);
      break;
    }
  }
}

/// As documents do, a second unit of one name gets "~2".
std::string TextTree::free_eid(std::string eid) const {
  if (!by_eid_.contains(eid)) return eid;
  for (int i = 2;; ++i) {
    std::string other = eid + "~" + std::to_string(i);
    if (!by_eid_.contains(other)) return other;
  }
}

/// Gives a node its eid, and those below it the eids that follow, unless they have them already.
void TextTree::name(int index, std::string eid) {
  Node& self = node(index);
  self.unit.eid = free_eid(std::move(eid));
  by_eid_.emplace(self.unit.eid, index);
  if (const std::string key = below_chapters(self.unit.eid); !key.empty())
    below_chapters_.emplace(key, index);
}

void TextTree::relabel(int index, std::string eid, std::string num) {
  forget(index);
  node(index).unit.num = std::move(num);
  for (const int each : with_all_below(index)) {
    const Unit& unit = node(each).unit;
    const bool own_name = each != index && unit.kind == UnitKind::article;  // numbered through chapters
    if (each == index) {
      name(each, eid);
    } else {
      const std::string& above = node(node(each).parent).unit.eid;
      name(each, own_name ? eid_step(unit.kind, unit.num) : eid_join(above, eid_step(unit.kind, unit.num)));
    }
    node(each).unit.part = node(index).unit.part;
  }
}

void TextTree::replace(int old, int fresh) {
  const std::string eid = node(old).unit.eid;
  const int parent = node(old).parent;
  forget(old);
  std::vector<int>& beside = node(parent).below;
  *std::find(beside.begin(), beside.end(), old) = fresh;
  node(fresh).parent = parent;
  node(fresh).behind = node(old).behind;
  node(fresh).unit.part = node(old).unit.part;
  node(old).parent = -1;
  relabel(fresh, eid, node(fresh).unit.num);
}

/// True when a line end closes the text of a node, its own or what stands behind it.
bool TextTree::ends_line(int index) const {
  while (node(index).behind.empty() && !node(index).below.empty()) index = node(index).below.back();
  return node(index).behind.find('\n') != std::string::npos ||
         (node(index).behind.empty() && node(index).words.ends_with('\n'));
}

void TextTree::insert_after(int before, int fresh) {
  const int parent = node(before).parent;
  std::vector<int>& beside = node(parent).below;
  beside.insert(std::find(beside.begin(), beside.end(), before) + 1, fresh);
  node(fresh).parent = parent;
  node(fresh).behind = node(before).behind;
  if (!ends_line(before)) node(before).behind.assign(1, '\n');
  node(fresh).unit.part = node(before).unit.part;
}

void TextTree::append_below(int parent, int fresh) {
  if (!node(parent).below.empty()) return insert_after(node(parent).below.back(), fresh);
  Node& above = node(parent);
  if (!above.words.ends_with('\n')) above.words += '\n';
  above.below.push_back(fresh);
  node(fresh).parent = parent;
  node(fresh).unit.part = above.unit.part;
}

void TextTree::repeal(int index) {
  for (const int each : with_all_below(index)) node(each).gone = true;
}

std::string TextTree::text_of(int index) const {
  std::string text;
  // Each unit is rendered once here; the blanks behind the last one belong to what follows.
  for (const int each : with_all_below(index)) {
    if (node(each).gone && each != index) continue;
    if (!text.empty() && !text.ends_with('\n')) text += '\n';
    text += node(each).words;
  }
  while (text.ends_with('\n')) text.pop_back();
  return text;
}

Document TextTree::document(const Document& base) const {
  Document out = base;
  RenderedText rendered = render(*this);
  out.text = std::move(rendered.text);
  out.units = std::move(rendered.units);
  return out;
}

}  // namespace vbpl
