// SPDX-License-Identifier: GPL-3.0-or-later
// "Sửa đổi, bổ sung khoản 2 Điều 5 như sau:", "Bổ sung Điều 7a vào sau Điều 7", "Bãi bỏ khoản 5 Điều 7"
// (DOMAIN 4.1 AMEND, INSERT, REPLACE_UNIT, REPEAL_UNIT).
#include <algorithm>

#include "libdoc/amend/instruction.h"
#include "libdoc/amend/objects.h"
#include "libdoc/amend/payload.h"
#include "libdoc/text/fold.h"
#include "libdoc/text/pattern.h"

namespace vbpl {
namespace {

struct Change {
  AmendVerb verb = AmendVerb::replace;
  std::vector<UnitPath> paths;
  std::string scope;  ///< "tên", "đoạn mở đầu"
  UnitPath anchor;    ///< of an insertion: "vào sau khoản 8 Điều 4"
};

struct Instruction {
  std::vector<Change> changes;
  std::size_t end = 0;
};

AmendVerb verb_named(std::string_view word) {
  const std::string low = lower(word);
  if (low == "bổ sung") return AmendVerb::insert;
  if (low.starts_with("bãi bỏ") || low.starts_with("hủy bỏ") || low.starts_with("huỷ bỏ") ||
      low.starts_with("bỏ"))
    return AmendVerb::repeal;
  return AmendVerb::replace;
}

/// "vào sau khoản 8 Điều 4", "vào Điều 2", "vào cuối khoản 3": the place gives an insertion its higher steps.
void place_insertion(std::string_view words, Instruction& out) {
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

/// "Sửa đổi địa điểm nộp hồ sơ tại khoản 1 Điều 18 như sau": what is changed there is told in words.
UnitList read_matter(std::string_view words, std::size_t at, Change& change) {
  static const Pattern matter(
      "(?!(?:một số|các) (?:điều|khoản|điểm)(?![\\pL]))((?:[\\pL]+ ){1,14}?)(?:quy định "
      ")?(?:tại|của|trong)\\s+(?=(?:khoản|điểm|điều|phụ "
      "lục)\\s)(?=[^“”:]{0,200}như sau)",
      Pattern::ignore_case);
  const auto match = change.verb == AmendVerb::repeal ? std::nullopt : matter.match_at(words, at);
  if (!match) return {};
  change.scope = std::string(trimmed(match->text(1)));
  return read_units(words, match->span().end);
}

/// Reads "VERB units [place] [và VERB units …]" from the sentence's start.
Instruction read_instruction(std::string_view words) {
  static const Pattern verb(
      "\\s*(?:,|;|và|đồng thời)?\\s*(sửa đổi(?:\\s*(?:,|và|;)?\\s*bổ sung)?(?:\\s*(?:,|và)\\s*thay thế)?|bổ "
      "sung(?:\\s*(?:,|và)\\s*sửa đổi)?|thay thế|điều chỉnh|bãi bỏ|hủy bỏ|huỷ bỏ|bỏ)\\s+",
      Pattern::ignore_case);
  static const Pattern what(
      "(tên(?: gọi)?|tiêu đề|(?:đoạn|phần) mở đầu|đoạn (?:thứ |đầu|cuối)[^\\s,]*(?: tiên)?|đoạn [0-9]+|nội "
      "dung|quy "
      "định|câu|gạch đầu dòng (?:thứ \\pL+|đầu tiên|cuối cùng|[0-9]+)|số thứ tự [0-9]+)"
      "(?: của| tại| vào| trong| ở| như sau)?\\s+(?=(?:các )?(?:khoản|điểm|điều|mục|chương|phụ "
      "lục|tiết|phần|mẫu)(?![\\pL]))",
      Pattern::ignore_case);
  // "Thông tư này sửa đổi, bổ sung Điều 3 Thông tư số … như sau:"; without "như sau" it says what the act is
  // about.
  static const Pattern self(
      "\\s*(?:Luật|Pháp lệnh|Nghị định|Nghị quyết|Quyết định|Thông tư)(?: liên tịch)? "
      "này\\s+(?=[^“”]*như sau\\s*:)",
      Pattern::ignore_case);
  Instruction out;
  if (const auto match = self.match_at(words, 0)) out.end = match->span().end;
  constexpr int kMostVerbs = 20;
  for (int i = 0; i < kMostVerbs; ++i) {
    const auto match = verb.match_at(words, out.end);
    if (!match) break;
    Change change;
    change.verb = verb_named(match->text(1));
    std::size_t at = match->span().end;
    if (const auto part = what.match_at(words, at)) {
      change.scope = std::string(part->text(1));
      at = part->span().end;
    }
    UnitList list = read_units(words, at);
    if (list.paths.empty()) list = read_matter(words, at, change);
    if (list.paths.empty()) break;
    change.paths = std::move(list.paths);
    out.changes.push_back(std::move(change));
    out.end = list.end;
    place_insertion(words, out);
  }
  // "điểm a và bổ sung điểm c vào sau điểm b khoản 3 Điều 7": the last one's higher steps serve all.
  for (std::size_t i = out.changes.size(); i-- > 1;) {
    for (UnitPath& path : out.changes[i - 1].paths) {
      if (!is_complete(path)) path = completed(std::move(path), out.changes[i].paths.front());
    }
  }
  return out;
}

/// "Khoản 3 Điều 4 [của Luật X] được sửa đổi, bổ sung như sau".
Instruction read_passive(std::string_view words) {
  static const Pattern verb(
      "được\\s+(sửa đổi(?:\\s*(?:,|và)?\\s*bổ sung)?|bổ sung(?:\\s*(?:,|và)\\s*sửa đổi)?|thay thế|thay|sửa)"
      "\\s*(?:như sau|thành|bằng|lại)",
      Pattern::ignore_case);
  static const Pattern gets("được\\s+bổ sung\\s+(?:thêm\\s+)?(?=(?:các )?(?:điểm|khoản|điều)\\s)",
                            Pattern::ignore_case);
  Instruction out;
  UnitList list = read_units(words, 0);
  if (list.paths.empty()) return out;
  Change change;
  if (const auto match = gets.find(words, list.end)) {  // "Điều 5 được bổ sung khoản 4"
    UnitList fresh = read_units(words, match->span().end);
    for (UnitPath& path : fresh.paths) path = completed(std::move(path), list.paths.front());
    change.verb = AmendVerb::insert;
    list = std::move(fresh);
  } else if (const auto changes = verb.find(words, list.end)) {
    change.verb = verb_named(changes->text(1));
  } else {
    return out;
  }
  change.paths = std::move(list.paths);
  if (change.paths.empty()) return out;
  out.changes.push_back(std::move(change));
  out.end = list.end;
  return out;
}

/// A bare instruction ("Bổ sung khoản 5 …") must show that it is one: by its payload, its place, or an act
/// that is in hand.
bool announces_payload(std::string_view words) {
  static const Pattern pattern("như sau|sau đây:|bằng|:\\s*$|vào (?:ngay )?(?:sau|trước|cuối)",
                               Pattern::ignore_case);
  return pattern.find(words).has_value();
}

/// "Sửa đổi, bổ sung Số TT 4 của Biểu mức thu ban hành kèm theo Thông tư …", "… một số điều của Luật …": a
/// part told in words.
Commands read_part_in_words(const Reading& reading, const Sentence& sentence) {
  static const Pattern verb(
      "^\\s*(sửa đổi(?:\\s*(?:,|và)\\s*bổ sung)?(?:\\s*(?:,|và)\\s*(?:thay thế|bãi bỏ))?|bổ sung)\\s+",
      Pattern::ignore_case);
  const auto match = verb.find(reading.words(sentence));
  if (!match) return {};
  static const Pattern heading(
      "(?:một số|các)\\s+(?:điều|khoản|điểm|nội "
      "dung)(?:\\s*,\\s*(?:điều|khoản|điểm))*\\s+(?:của|tại|trong)(?![\\pL])",
      Pattern::ignore_case);
  if (heading.match_at(reading.words(sentence), match->span().end))
    return {};  // the instructions stand below it
  const Span scope{sentence.span.begin + match->span().end, sentence.span.end};
  return commands_on_objects(reading, sentence, verb_named(match->text(1)), scope, ObjectPlace::after_verb);
}

/// One unit of an instruction, with its whole path.
struct PlannedUnit {
  const Change* change = nullptr;
  UnitPath path;
  UnitPath after;
};

/// The units in order. Several new ones behind one anchor follow each other.
std::vector<PlannedUnit> units_of(const Instruction& read, const UnitPath& context) {
  std::vector<PlannedUnit> units;
  for (const Change& change : read.changes) {
    UnitPath after = change.anchor;
    for (const UnitPath& path : change.paths) {
      PlannedUnit unit{&change, is_complete(path) ? path : completed(path, context), {}};
      if (!is_complete(unit.path)) continue;
      if (!after.empty()) unit.after = is_complete(after) ? after : completed(after, unit.path);
      if (!change.anchor.empty()) after = unit.path;
      units.push_back(std::move(unit));
    }
  }
  return units;
}

/// Which part of the payload each unit gets. What is all that is said belongs to the one unit, with a label
/// or without: the new words for a name bear none.
std::vector<std::optional<Span>> parts_of(const Document& document, Span payload,
                                          const std::vector<PlannedUnit>& units) {
  std::vector<std::optional<Span>> parts(units.size());
  if (payload.empty()) return parts;
  std::vector<UnitPath> labelled;
  std::vector<std::size_t> owners;
  for (std::size_t i = 0; i < units.size(); ++i) {
    if (units[i].change->verb == AmendVerb::repeal) continue;
    labelled.push_back(units[i].path);
    owners.push_back(i);
  }
  const std::vector<std::optional<Span>> found = payload_parts(document, payload, labelled);
  for (std::size_t i = 0; i < owners.size(); ++i) parts[owners[i]] = found[i];
  if (owners.size() == 1 && !found.front()) parts[owners.front()] = payload;
  return parts;
}

/// An act whose title says that it amends others: instructions in it are commands even if their act is
/// unknown.
bool is_amending_act(const Document& document) {
  static const Pattern amends("^[^.;:]{0,40}(?:sửa đổi|bổ sung)", Pattern::ignore_case);
  return document.title && amends.find(*document.title).has_value();
}

/// "Bãi bỏ điểm d khoản 1 Điều 14." says all that it has to say.
bool only_repeals(const Instruction& read) {
  return std::all_of(read.changes.begin(), read.changes.end(),
                     [](const Change& change) { return change.verb == AmendVerb::repeal; });
}

}  // namespace

Commands recognise_unit_change(const Reading& reading, const Sentence& sentence,
                               const CommandContext& context) {
  Commands commands;
  const std::string_view words = reading.words(sentence);
  Instruction read = read_instruction(words);
  if (read.changes.empty()) read = read_passive(words);
  if (read.changes.empty()) return read_part_in_words(reading, sentence);
  const auto named = target_of(reading, sentence, 0, context);
  const bool is_told = announces_payload(words) || (only_repeals(read) && is_amending_act(reading.document));
  if (!named && !(is_amending_act(reading.document) && is_told)) return commands;
  if (!context.target && !is_told &&
      named_documents(reading.document, reading.text, reading.citations, sentence.span).empty())
    return commands;
  const std::optional<CitationTarget> target = named ? named : CitationTarget{};
  const Span payload = payload_after(reading, sentence);
  const std::vector<PlannedUnit> units = units_of(read, context.unit);
  const std::vector<std::optional<Span>> parts = parts_of(reading.document, payload, units);
  for (std::size_t i = 0; i < units.size(); ++i) {
    const PlannedUnit& unit = units[i];
    Amendment out = instruction(sentence, unit.change->verb, *target, unit.path, context);
    out.scope = unit.change->scope;
    if (!named)
      out.state = "ambiguous", out.reason = "which act is changed is not said where it could be read";
    if (!unit.after.empty())
      out.after = instruction(sentence, out.verb, *target, unit.after, context).target.unit;
    if (out.verb != AmendVerb::repeal && parts[i]) {
      out.payload = *parts[i];
      out.new_words = std::string(reading.document.words(out.payload));
    } else if (out.verb != AmendVerb::repeal && !payload.empty() && out.reason.empty()) {
      out.reason = "no line of the new text begins with the label of this unit";
    }
    commands.push_back(std::move(out));
  }
  return commands;
}

}  // namespace vbpl
