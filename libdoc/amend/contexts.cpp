// SPDX-License-Identifier: GPL-3.0-or-later
#include "libdoc/amend/contexts.h"

#include <algorithm>

#include "libdoc/amend/objects.h"
#include "libdoc/cite/find.h"
#include "libdoc/model/eid_words.h"
#include "libdoc/text/pattern.h"

namespace vbpl {
namespace {

const Pattern& amends_some() {
  static const Pattern pattern(
      "^[^.;:]{0,60}?(?:sửa đổi|bổ sung|thay thế|điều chỉnh|bãi bỏ)(?:[^.;:]{0,80}?một số "
      "(?:điều|khoản|điểm|nội dung|quy định|phụ lục|mẫu)[^.;:]{0,60}?(?:của|tại|trong)|"
      "(?:\\s*(?:,|và|hoặc)\\s*(?:sửa đổi|bổ sung|thay thế|bãi bỏ))*\\s+(?=(?:Luật|Bộ luật|Pháp lệnh|Nghị "
      "định|Quyết định|Thông tư|Nghị quyết|Quy định|Quy chế|Điều lệ)(?![\\pL])))\\s*",
      Pattern::ignore_case);
  return pattern;
}

/// "Quy định ban hành kèm theo Quyết định số …": the attached text is what is amended.
std::string attached_text(std::string_view words) {
  static const Pattern pattern(
      "(?<![\\pL])(?:Quy định|Quy chế|Điều lệ|Quy trình|Nội quy|Quy tắc|Danh mục)[^.;]{0,300}?(?:ban hành "
      ")?kèm theo",
      Pattern::ignore_case);
  return pattern.find(words) ? "att_1" : "";
}

/// The one act that a heading or title says is amended; none when it names several.
std::optional<CitationTarget> amended_act(const Document& document, const CommandText& text,
                                          std::span<const Citation> citations, Span scope) {
  const auto match = amends_some().find(text.at(scope));
  if (!match) return std::nullopt;
  const Span rest{scope.begin + match->span().end, scope.end};
  const auto objects = objects_in(document, text, citations, rest, ObjectPlace::item);
  if (objects.empty()) return std::nullopt;
  const bool one = std::all_of(objects.begin(), objects.end(), [&](const Object& o) {
    return o.target.number == objects.front().target.number &&
           (o.target.number || o.target.title == objects.front().target.title);
  });
  if (!one) return std::nullopt;
  CitationTarget target = objects.front().target;
  target.unit.clear();
  return target;
}

/// "art_5__cl_2" read back into steps; empty when a step is no unit.
UnitPath path_of(std::string_view eid) {
  UnitPath path;
  while (!eid.empty()) {
    const std::size_t end = std::min(eid.find("__"), eid.size());
    const auto step = read_eid_step(eid.substr(0, end));
    if (!step) return {};
    path.push_back({step->kind, step->num});
    eid.remove_prefix(std::min(end + 2, eid.size()));
  }
  return path;
}

bool changes_units(const Amendment& command) {
  return command.verb == AmendVerb::replace || command.verb == AmendVerb::insert ||
         command.verb == AmendVerb::repeal;
}

/// The provision in which all the commands of a sentence work: that of the one command, or what the units of
/// several have in common above them.
UnitPath common_place(const Commands& commands, const std::string& attached) {
  UnitPath common;
  const auto repeals = [](const Amendment& command) { return command.verb == AmendVerb::repeal; };
  if (std::all_of(commands.begin(), commands.end(), repeals)) return common;  // nothing stands below them
  for (const Amendment& command : commands) {
    if (!changes_units(command) || command.target.number != commands.front().target.number) return {};
    std::string_view eid = command.target.unit;
    if (!attached.empty() && eid.starts_with(attached + "__")) eid.remove_prefix(attached.size() + 2);
    const UnitPath path = path_of(eid);
    if (&command == &commands.front()) {
      common = path;
      continue;
    }
    const auto differ = std::mismatch(common.begin(), common.end(), path.begin(), path.end());
    common.erase(differ.first, common.end());
  }
  return common;
}

/// "một số điểm trong Mục IX - Phí … thuộc Phụ lục số 01": parts and sections of an annex stand in it.
UnitPath in_annex(UnitPath path, std::string_view words, std::size_t at) {
  static const Pattern annex("[^.;:“”]{0,120}?(?<![\\pL])(?:thuộc|tại|của|trong)\\s+(?=phụ lục)",
                             Pattern::ignore_case);
  const bool wide = cite::unit_level(path.front().kind) < cite::unit_level(UnitKind::article) &&
                    path.front().kind != UnitKind::annex;
  const auto match = wide ? annex.match_at(words, at) : std::nullopt;
  if (!match) return path;
  const UnitList above = read_units(words, match->span().end);
  if (above.paths.size() == 1) path.insert(path.begin(), above.paths[0].begin(), above.paths[0].end());
  return path;
}

/// The provision that a sentence without a command of its own puts in hand: "một số khoản của Điều 22".
UnitPath headed_unit(std::string_view words) {
  static const Pattern some(
      "^\\s*(?:sửa đổi|sửa|bổ sung|thay thế|bãi bỏ)[^.:]{0,60}?(?:một số|các) (?:khoản|điểm|nội "
      "dung|điều|mục|tiểu mục|số thứ tự|dòng)(?![\\pL])[^.:]{0,40}?(?:của|tại|trong|vào)\\s+(?=(?:điểm|khoản|"
      "điều|mục|chương|phần|phụ lục)(?![\\pL]))",
      Pattern::ignore_case);
  const auto match = some.find(words);
  if (!match) return {};
  const UnitList list = read_units(words, match->span().end);
  if (list.paths.empty()) return {};
  if (list.paths.size() == 1) return in_annex(list.paths.front(), words, list.end);
  // "một số điểm của khoản 1, khoản 8 Điều 18": what is in hand is the article of all.
  UnitPath common = list.paths.front();
  for (const UnitPath& path : list.paths) {
    const auto differ = std::mismatch(common.begin(), common.end(), path.begin(), path.end());
    common.erase(differ.first, common.end());
  }
  return common;
}

}  // namespace

bool tells_amending(std::string_view words) {
  static const Pattern pattern("sửa đổi|bổ sung", Pattern::ignore_case);
  return pattern.find(words).has_value();
}

CommandContext context_of_title(const Document& document, const Tables& tables) {
  CommandContext context;
  if (!document.title) return context;
  Document title;
  title.text = *document.title;
  title.number = document.number;
  title.territory = document.territory;
  title.issuer = document.issuer;
  const std::vector<Citation> citations = find_citations(title, tables);
  CommandText text;
  text.words = title.text;
  context.target = amended_act(title, text, citations, {0, title.text.size()});
  if (context.target) context.attached = attached_text(title.text);
  return context;
}

Contexts::Contexts(const Reading& reading, CommandContext top)
    : reading_(reading), top_(std::move(top)), own_(reading.document.units.size()) {}

CommandContext Contexts::of(const Sentence& sentence) const {
  for (int i = sentence.unit; i >= 0; i = parent(i)) {
    if (own_[static_cast<std::size_t>(i)]) return *own_[static_cast<std::size_t>(i)];
  }
  return top_;
}

void Contexts::learn(const Sentence& sentence, const Commands& commands) {
  if (sentence.unit < 0) return;
  CommandContext next = of(sentence);
  const std::string_view words = reading_.words(sentence);
  UnitPath unit = headed_unit(words);
  bool changed = false;
  if (auto target = amended_act(reading_.document, reading_.text, reading_.citations, sentence.span)) {
    if (tells_amending(words)) named_.push_back({*target, sentence.span, std::string(words)});
    next.target = std::move(target);
    next.attached = attached_text(words);
    if (unit.empty() || is_complete(unit)) next.unit.clear();  // "một số điểm của khoản 4" of the one in hand
    changed = true;
  }
  if (unit.empty()) unit = common_place(commands, next.attached);
  if (!unit.empty()) {
    next.unit = completed(std::move(unit), next.unit);
    if (!commands.empty()) next.target = commands.front().target, next.target->unit.clear();
    changed = true;
  }
  if (changed) own_[static_cast<std::size_t>(sentence.unit)] = std::move(next);
}

int Contexts::parent(int unit) const {
  return reading_.document.units[static_cast<std::size_t>(unit)].parent;
}

}  // namespace vbpl
