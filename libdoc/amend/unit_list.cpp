// SPDX-License-Identifier: GPL-3.0-or-later
#include "libdoc/amend/unit_list.h"

#include <algorithm>

#include "libdoc/amend/tail.h"
#include "libdoc/model/eid.h"
#include "libdoc/text/pattern.h"

namespace vbpl {
namespace {

constexpr std::size_t kLongest = 6000;  // bytes of one list; longer ones are no lists

/// Tables of forms are not numbered through the act: "Mẫu số 05 tại Phụ lục I".
UnitList read_form(std::string_view words, std::size_t at) {
  static const Pattern form(
      "(?:các )?(?:mẫu|biểu)(?: biểu)?(?: số)? "
      "([0-9]{1,3}[a-zđA-Z]?(?:[-./][0-9A-ZĐ]+)*)(?![\\pL\\pN])(?:\\s+(?:tại|của|thuộc|trong))?\\s*",
      Pattern::ignore_case);
  UnitList list;
  list.end = at;
  const auto match = form.match_at(words, at);
  if (!match) return list;
  const UnitList above = read_units(words, match->span().end);
  UnitPath path = above.paths.empty() ? UnitPath{} : above.paths.front();
  path.push_back({UnitKind::form, std::string(match->text(1))});
  list.end = above.paths.empty() ? match->span(1).end : above.end;
  list.paths.push_back(std::move(path));
  return list;
}

/// `path` with "Điều này" put as the one in hand; empty when there is none.
UnitPath with_this(const UnitPath& path, const UnitPath& in_hand) {
  const auto is_this = [](const cite::PathStep& step) { return step.label == "@"; };
  const auto own = std::find_if(path.begin(), path.end(), is_this);
  if (own == path.end()) return path;
  const auto held = std::find_if(in_hand.begin(), in_hand.end(),
                                 [&](const cite::PathStep& step) { return step.kind == own->kind; });
  if (held == in_hand.end()) return {};
  UnitPath whole(in_hand.begin(), held + 1);
  whole.insert(whole.end(), own + 1, path.end());
  return std::any_of(whole.begin(), whole.end(), is_this) ? UnitPath{} : whole;
}

/// "khoản 3 Mẫu số 02 Phụ lục 3": the form holds what is named in front of it.
void put_in_form(std::string_view words, UnitList& list) {
  static const Pattern next("\\s*(?:của|tại|trong|thuộc)?\\s*(?=(?:mẫu|biểu)(?: số)? [0-9])",
                            Pattern::ignore_case);
  const auto match =
      list.paths.empty() || is_complete(list.paths.back()) ? std::nullopt : next.match_at(words, list.end);
  if (!match) return;
  const UnitList form = read_form(words, match->span().end);
  if (form.paths.empty()) return;
  list.end = form.end;
  for (UnitPath& path : list.paths) {
    if (!is_complete(path)) path.insert(path.begin(), form.paths[0].begin(), form.paths[0].end());
  }
}

/// "Khoản 4 Điều 11, Phụ lục 4": an annex behind a comma does not hold the article before it.
void part_annexes(cite::UnitList& list) {
  for (std::size_t i = 1; i < list.items.size(); ++i) {
    cite::UnitItem& item = list.items[i];
    if (item.join == cite::Join::comma && item.kind == UnitKind::annex &&
        list.items[i - 1].kind == UnitKind::article)
      item.join = cite::Join::also;
  }
}

}  // namespace

UnitList read_units(std::string_view words, std::size_t at, const UnitPath& in_hand) {
  static const Pattern lead("\\s*(?:các |những |tại |từ )*", Pattern::ignore_case);
  UnitList list;
  list.end = at;
  const std::size_t begin = lead.match_at(words, at)->span().end;
  const std::string_view rest = words.substr(begin);
  const std::size_t beyond = rest.size() > kLongest ? tail(rest, rest.size() - kLongest).size() : 0;
  const cite::Reader reader(rest.substr(0, rest.size() - beyond));
  auto read = cite::read_unit_list(reader, 0);
  if (!read) return read_form(words, begin);
  part_annexes(*read);
  for (const cite::UnitPath& path : cite::unit_paths(*read)) {
    UnitPath steps = with_this(path.steps, in_hand);
    if (!steps.empty()) list.paths.push_back(std::move(steps));
  }
  list.end = begin + read->span.end;
  put_in_form(words, list);
  return list;
}

bool is_complete(const UnitPath& path) {
  return !path.empty() && (path.front().kind == UnitKind::form ||
                           cite::unit_level(path.front().kind) <= cite::unit_level(UnitKind::article));
}

UnitPath completed(UnitPath path, const UnitPath& context) {
  if (path.empty()) return path;
  UnitPath whole;
  for (const cite::PathStep& step : context) {
    if (cite::unit_level(step.kind) < cite::unit_level(path.front().kind)) whole.push_back(step);
  }
  whole.insert(whole.end(), path.begin(), path.end());
  return whole;
}

std::string eid_of(const UnitPath& path) {
  std::string eid;
  for (const cite::PathStep& step : path) eid = eid_join(eid, eid_step(step.kind, step.label));
  return eid;
}

}  // namespace vbpl
