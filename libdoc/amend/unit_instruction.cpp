// SPDX-License-Identifier: GPL-3.0-or-later
#include "libdoc/amend/unit_instruction.h"

#include <algorithm>
#include <optional>

#include "libdoc/text/fold.h"
#include "libdoc/text/pattern.h"

namespace vbpl {
namespace {

/// "vào sau khoản 8 Điều 4", "vào Điều 2", "vào cuối khoản 3": the place gives an insertion its higher steps.
void place_insertion(std::string_view words, UnitInstruction& out) {
  static const Pattern place("\\s*(?:vào|tại|ở)?\\s*(?:(ngay )?(sau|trước|cuối|giữa)|vào)\\s+",
                             Pattern::ignore_case);
  const auto match = place.match_at(words, out.end);
  if (!match) return;
  const UnitList anchor = read_units(words, match->span().end);
  if (anchor.paths.empty()) return;
  out.end = anchor.end;
  // Beside an anchor of the same level, below one of a higher level: `completed` takes the higher steps in
  // both cases.
  for (UnitPath& path : out.changes.back().paths) {
    if (!is_complete(path)) path = completed(std::move(path), anchor.paths.front());
  }
  if (lower(match->text(2)) == "sau") out.changes.back().anchor = anchor.paths.back();
}

/// "Sửa đổi địa điểm nộp hồ sơ tại khoản 1 Điều 18 như sau", "Bỏ cột “huyện” tại biểu số 47": what is changed
/// there is told in words. The words between quotation marks are blank here.
UnitList read_matter(std::string_view words, std::size_t at, UnitChange& change) {
  static const Pattern matter(
      "(?!(?:một số|các) (?:điều|khoản|điểm)(?![\\pL]))((?:[\\pL\\pN,]+ ){1,24}?)(?:quy định "
      ")?(?:tại|của|trong)\\s+(?=(?:khoản|điểm|điều|phụ lục)\\s)(?=[^“”:]{0,200}như sau)",
      Pattern::ignore_case);
  static const Pattern dropped(
      "((?:các )?(?:cột|dòng|hàng|tiết|ý|gạch đầu "
      "dòng|đoạn|câu)(?![\\pL])[^:;.]{0,200}?)(?<![\\pL])(?:tại|của|trong|"
      "ở)\\s+(?=(?:khoản|điểm|điều|phụ lục|biểu|mẫu|mục)\\s)",
      Pattern::ignore_case);
  const auto match =
      change.verb == AmendVerb::repeal ? dropped.match_at(words, at) : matter.match_at(words, at);
  if (!match) return {};
  change.part = match->span(1);
  return read_units(words, match->span().end);
}

/// "Bổ sung các cửa khẩu … (Phụ lục II) như sau": the unit that holds the matter stands in brackets.
UnitList read_bracketed(std::string_view words, std::size_t at, UnitChange& change) {
  static const Pattern matter(
      "([\\pL][^“”:;()]{3,300}?)\\s*\\(\\s*(?=phụ lục\\s)(?=[^()“”]{0,60}\\)\\s*như sau)",
      Pattern::ignore_case);
  const auto match = change.verb == AmendVerb::repeal ? std::nullopt : matter.match_at(words, at);
  if (!match) return {};
  change.part = match->span(1);
  return read_units(words, match->span().end);
}

/// "số thứ tự 26", "dòng thứ hai", "điểm 1.4" of the provision in hand: rows are no units of the text.
UnitList read_row(std::string_view words, std::size_t at, const UnitPath& in_hand, UnitChange& change) {
  static const Pattern row(
      "(?:thêm )?((?:các |một số )?(?:số thứ tự|số tt|stt|mục số|dòng|hàng|cột|gạch đầu dòng|ngành, "
      "nghề|điểm "
      "(?=[0-9]+\\.))(?![\\pL])[^“”:]{1,200}?)\\s*(?:như sau\\s*:?\\s*|[.;:]?\\s*)$",
      Pattern::ignore_case);
  UnitList list;
  if (in_hand.empty()) return list;
  const auto match = row.match_at(words, at);
  if (!match) return list;
  change.part = match->span(1);
  list.paths.push_back(in_hand);
  list.end = match->span().end;
  return list;
}

/// A part of a unit in front of it: "tên Điều 5", "đoạn mở đầu khoản 1".
const Pattern& part_of_unit() {
  static const Pattern pattern(
      "(tên(?: gọi)?|tiêu đề|(?:đoạn|phần) mở đầu|đoạn (?:thứ |đầu|cuối)[^\\s,]*(?: tiên)?|đoạn [0-9]+|nội "
      "dung|quy "
      "định|câu|gạch đầu dòng (?:thứ \\pL+|đầu tiên|cuối cùng|[0-9]+)|số thứ tự [0-9]+)"
      "(?: của| tại| vào| trong| ở| như sau)?\\s+(?=(?:các )?(?:khoản|điểm|điều|mục|chương|phụ "
      "lục|tiết|phần|mẫu)\\s+(?:số )?(?:[0-9]|[IVXLC]+(?![\\pL])|[a-zđ]\\d?(?![\\pL])))",
      Pattern::ignore_case);
  return pattern;
}

/// Steps of `path` down to a unit of `kind`; empty without one.
UnitPath down_to(const UnitPath& path, UnitKind kind) {
  const auto at =
      std::find_if(path.begin(), path.end(), [&](const cite::PathStep& step) { return step.kind == kind; });
  return at == path.end() ? UnitPath{} : UnitPath(path.begin(), at + 1);
}

/// "tên Điều", "tên Điều và khoản 2 Điều 22", "đoạn mở đầu và điểm a khoản 2": a part of a unit that is told
/// by what follows, or is the one in hand.
UnitList read_part_alone(std::string_view words, std::size_t at, const UnitPath& in_hand,
                         UnitChange& change) {
  static const Pattern name(
      "(tên(?: gọi)?|tiêu đề)\\s+(?:của\\s+)?(điều|chương|mục)(?: này)?(?![\\pL])(?=\\s*(?:như "
      "sau|,|và|:|thành))",
      Pattern::ignore_case);
  static const Pattern opening("((?:đoạn|phần) mở đầu|câu dẫn)(?=\\s*(?:như sau|,|và))",
                               Pattern::ignore_case);
  static const Pattern other("[^“”:;]{0,60}?(?<![\\pL])(?=(?:khoản|điểm|điều|mục|chương)\\s+[0-9IVXLCa-zđ])",
                             Pattern::ignore_case);
  UnitList list;
  const auto named = name.match_at(words, at);
  const auto match = named ? named : opening.match_at(words, at);
  if (!match) return list;
  change.part = match->span(1);
  const std::string kind_word = named ? lower(match->text(2)) : std::string();
  const UnitKind kind = kind_word == "chương" ? UnitKind::chapter
                        : kind_word == "mục"  ? UnitKind::section
                                              : UnitKind::article;
  UnitPath holder = in_hand;
  std::size_t from = match->span().end;
  constexpr int kMostLists = 4;  // "tên Điều và bổ sung khoản 5 vào sau khoản 4 Điều 135"
  for (int i = 0; i < kMostLists; ++i) {
    const auto next = other.match_at(words, from);
    if (!next) break;
    const UnitList beside = read_units(words, next->span().end);
    if (beside.paths.empty()) break;
    from = beside.end;
    if (!is_complete(beside.paths.back())) continue;
    holder = beside.paths.back();
    if (!named) holder.pop_back();
    break;
  }
  if (named) holder = down_to(holder, kind);
  if (holder.empty()) return list;
  list.paths.push_back(std::move(holder));
  list.end = match->span().end;
  return list;
}

/// "đoạn mở đầu của khoản 3 và điểm d khoản 3 Điều 9": the part is that of the first unit; a unit of another
/// kind behind it is changed as a whole.
void split_part(UnitInstruction& out) {
  UnitChange& part = out.changes.back();
  if (part.part.empty() || part.paths.size() < 2) return;
  const auto other = std::find_if(part.paths.begin(), part.paths.end(), [&](const UnitPath& path) {
    return path.back().kind != part.paths.front().back().kind;
  });
  if (other == part.paths.end()) return;
  UnitChange whole;
  whole.verb = part.verb;
  whole.paths.assign(other, part.paths.end());
  part.paths.erase(other, part.paths.end());
  out.changes.push_back(std::move(whole));
}

/// The objects of one verb at `at`; false when none can be read.
bool read_objects(std::string_view words, std::size_t at, const UnitPath& in_hand, UnitChange change,
                  UnitInstruction& out) {
  if (const auto part = part_of_unit().match_at(words, at)) {
    change.part = part->span(1);
    at = part->span().end;
  }
  UnitList list = read_units(words, at, in_hand);
  if (list.paths.empty()) list = read_part_alone(words, at, in_hand, change);
  if (list.paths.empty()) list = read_matter(words, at, change);
  if (list.paths.empty()) list = read_bracketed(words, at, change);
  if (list.paths.empty()) list = read_row(words, at, in_hand, change);
  if (list.paths.empty()) return false;
  change.paths = std::move(list.paths);
  out.changes.push_back(std::move(change));
  out.end = list.end;
  place_insertion(words, out);
  split_part(out);
  return true;
}

/// "điểm a khoản 2 Điều 7 và khoản 3": what stands behind a whole path and names no article has the same.
void complete_from_left(UnitInstruction& out) {
  for (UnitChange& change : out.changes) {
    for (std::size_t i = 1; i < change.paths.size(); ++i) {
      if (!is_complete(change.paths[i]) && is_complete(change.paths[i - 1]))
        change.paths[i] = completed(std::move(change.paths[i]), change.paths[i - 1]);
    }
  }
}

/// "điểm a và bổ sung điểm c vào sau điểm b khoản 3 Điều 7": the last one's higher steps serve all.
void complete_from_right(UnitInstruction& out) {
  for (std::size_t i = out.changes.size(); i-- > 1;) {
    for (UnitPath& path : out.changes[i - 1].paths) {
      if (!is_complete(path)) path = completed(std::move(path), out.changes[i].paths.front());
    }
  }
}

UnitInstruction read_active(std::string_view words, const UnitPath& in_hand) {
  static const Pattern verb(
      "\\s*(?:,|;|và|đồng thời)?\\s*(sửa đổi(?:\\s*(?:,|và|;)?\\s*bổ sung)?(?:\\s*(?:,|và)\\s*thay "
      "thế)?|sửa|bổ "
      "sung(?:\\s*(?:,|và)\\s*sửa đổi)?|thay thế|điều chỉnh|bãi bỏ|hủy bỏ|huỷ bỏ|bỏ)\\s+",
      Pattern::ignore_case);
  // Behind a part that was told alone: "tên Điều và khoản 2 Điều 22".
  static const Pattern beside(
      "\\s*(?:,|và)\\s*(?=(?:các )?(?:khoản|điểm|điều|mục|chương|(?:đoạn|phần) mở đầu)\\s)",
      Pattern::ignore_case);
  // "Thông tư này sửa đổi, bổ sung Điều 3 Thông tư số … như sau:"; without "như sau" it says what the act is
  // about.
  static const Pattern self(
      "\\s*(?:Luật|Pháp lệnh|Nghị định|Nghị quyết|Quyết định|Thông tư)(?: liên tịch)? "
      "này\\s+(?=[^“”]*như sau\\s*:)",
      Pattern::ignore_case);
  UnitInstruction out;
  if (const auto match = self.match_at(words, 0)) out.end = match->span().end;
  constexpr int kMostVerbs = 20;
  for (int i = 0; i < kMostVerbs; ++i) {
    UnitChange change;
    auto match = verb.match_at(words, out.end);
    if (match) {
      change.verb = unit_verb(match->text(1));
    } else {
      if (out.changes.empty() || out.changes.back().part.empty()) break;
      match = beside.match_at(words, out.end);
      change.verb = out.changes.back().verb;
    }
    if (!match || !read_objects(words, match->span().end, in_hand, std::move(change), out)) break;
  }
  complete_from_right(out);
  complete_from_left(out);
  return out;
}

UnitInstruction read_passive(std::string_view words) {
  static const Pattern verb(
      "được\\s+(sửa đổi(?:\\s*(?:,|và)?\\s*bổ sung)?|bổ sung(?:\\s*(?:,|và)\\s*sửa đổi)?|thay thế|thay|sửa)"
      "\\s*(?:như sau|thành|bằng|lại)",
      Pattern::ignore_case);
  static const Pattern gets("được\\s+bổ sung\\s+(?:thêm\\s+)?(?=(?:các )?(?:điểm|khoản|điều)\\s)",
                            Pattern::ignore_case);
  UnitInstruction out;
  UnitChange change;
  std::size_t at = 0;
  if (const auto part = part_of_unit().match_at(words, at)) {
    change.part = part->span(1);
    at = part->span().end;
  }
  UnitList list = read_units(words, at);
  if (list.paths.empty()) return out;
  if (const auto match = gets.find(words, list.end)) {  // "Điều 5 được bổ sung khoản 4"
    UnitList fresh = read_units(words, match->span().end);
    for (UnitPath& path : fresh.paths) path = completed(std::move(path), list.paths.front());
    change.verb = AmendVerb::insert;
    list = std::move(fresh);
  } else if (const auto changes = verb.find(words, list.end)) {
    change.verb = unit_verb(changes->text(1));
  } else {
    return out;
  }
  change.paths = std::move(list.paths);
  if (change.paths.empty()) return out;
  out.changes.push_back(std::move(change));
  out.end = list.end;
  return out;
}

}  // namespace

AmendVerb unit_verb(std::string_view word) {
  const std::string low = lower(word);
  if (low == "bổ sung") return AmendVerb::insert;
  if (low.starts_with("bãi bỏ") || low.starts_with("hủy bỏ") || low.starts_with("huỷ bỏ") ||
      low.starts_with("bỏ"))
    return AmendVerb::repeal;
  return AmendVerb::replace;
}

UnitInstruction read_unit_instruction(std::string_view words, const UnitPath& in_hand) {
  UnitInstruction read = read_active(words, in_hand);
  return read.changes.empty() ? read_passive(words) : read;
}

UnitInstruction read_some_of_unit(std::string_view words) {
  static const Pattern some(
      "\\s*(sửa đổi(?:\\s*(?:,|và)\\s*bổ sung)?(?:\\s*(?:,|và)\\s*(?:thay thế|bãi bỏ))?|bổ sung)\\s+(một số "
      "(?:điều|khoản|điểm|mục|nội dung|quy "
      "định|phần|biểu|mẫu)(?:\\s*,\\s*(?:điều|khoản|điểm|mục))*)\\s+(?:của|tại|"
      "trong)\\s+(?=(?:phụ lục|phần|chương|mục|điều|khoản)\\s)",
      Pattern::ignore_case);
  UnitInstruction out;
  const auto match = some.match_at(words, 0);
  if (!match) return out;
  UnitChange change;
  change.verb = unit_verb(match->text(1));
  change.part = match->span(2);
  UnitList list = read_units(words, match->span().end);
  if (list.paths.empty()) return out;
  change.paths = std::move(list.paths);
  out.end = list.end;
  out.changes.push_back(std::move(change));
  return out;
}

}  // namespace vbpl
