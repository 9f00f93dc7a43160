// SPDX-License-Identifier: GPL-3.0-or-later
#include "libdoc/model/document.h"

#include <algorithm>
#include <array>

#include "libdoc/model/eid_words.h"
#include "libdoc/text/fold.h"

namespace vbpl {
namespace {

constexpr std::array<const char*, 15> kKinds = {"part",   "chapter", "section",   "subsection", "article",
                                                "clause", "point",   "subpoint",  "indent",     "annex",
                                                "table",  "form",    "signature", "recipients", "preamble"};
constexpr std::array<const char*, 15> kLabels = {"Phần",  "Chương", "Mục",    "Tiểu mục",      "Điều",
                                                 "khoản", "điểm",   "tiết",   "gạch đầu dòng", "Phụ lục",
                                                 "Bảng",  "Mẫu",    "chữ ký", "nơi nhận",      "phần mở đầu"};

}  // namespace

const char* unit_word(UnitKind kind) { return kLabels[static_cast<std::size_t>(kind)]; }

const char* to_string(UnitKind kind) { return kKinds[static_cast<std::size_t>(kind)]; }

std::optional<UnitKind> unit_kind_named(std::string_view name) {
  const auto found = std::find(kKinds.begin(), kKinds.end(), name);
  if (found == kKinds.end()) return std::nullopt;
  return static_cast<UnitKind>(found - kKinds.begin());
}

const char* to_string(DocumentKind kind) {
  constexpr const char* kNames[] = {"act", "consolidation", "annex", "other"};
  return kNames[static_cast<int>(kind)];
}

Span own_span(const Document& document, std::size_t unit) {
  const Unit& self = document.units[unit];
  // Units stand in reading order, so the first child follows its parent.
  if (unit + 1 < document.units.size() && document.units[unit + 1].parent == static_cast<int>(unit)) {
    return {self.span.begin, std::max(self.span.begin, document.units[unit + 1].span.begin)};
  }
  return self.span;
}

int unit_at(const Document& document, std::size_t offset) {
  const auto after =
      std::upper_bound(document.units.begin(), document.units.end(), offset,
                       [](std::size_t place, const Unit& unit) { return place < unit.span.begin; });
  int index = static_cast<int>(after - document.units.begin()) - 1;
  while (index >= 0 && !document.units[static_cast<std::size_t>(index)].span.contains(offset)) {
    index = document.units[static_cast<std::size_t>(index)].parent;
  }
  return index;
}

int unit_with_eid(const Document& document, std::string_view eid) {
  const auto found = std::find_if(document.units.begin(), document.units.end(),
                                  [&](const Unit& unit) { return unit.eid == eid; });
  return found == document.units.end() ? -1 : static_cast<int>(found - document.units.begin());
}

std::string unit_label(const Document& document, std::size_t unit) {
  std::string label;
  for (int i = static_cast<int>(unit); i >= 0; i = document.units[static_cast<std::size_t>(i)].parent) {
    const Unit& u = document.units[static_cast<std::size_t>(i)];
    if (u.kind < UnitKind::article && !label.empty()) break;  // articles are numbered through chapters
    std::string step = unit_word(u.kind);
    if (!u.num.empty()) step += " " + u.num;
    label = label.empty() ? step : label + " " + step;  // smallest first, as the law cites
    if (u.kind == UnitKind::article && !u.quoted) break;
  }
  return label;
}

std::string eid_label(std::string_view eid) {
  std::string label;
  for (std::string_view rest = eid; !rest.empty();) {
    const std::size_t end = std::min(rest.find("__"), rest.size());
    const auto step = read_eid_step(rest.substr(0, end));
    rest.remove_prefix(std::min(end + 2, rest.size()));
    if (!step) continue;
    std::string words = unit_word(step->kind);
    if (!step->num.empty()) words += " " + (step->kind < UnitKind::article ? upper(step->num) : step->num);
    // Articles are numbered through chapters, so nothing above them is said.
    label = label.empty() || step->kind == UnitKind::article ? words : words + " " + label;
  }
  return label.empty() ? std::string(eid) : label;
}

}  // namespace vbpl
