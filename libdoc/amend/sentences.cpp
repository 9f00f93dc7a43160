// SPDX-License-Identifier: GPL-3.0-or-later
#include "libdoc/amend/sentences.h"

#include <algorithm>
#include <cstdint>

#include "libdoc/amend/mask.h"
#include "libdoc/text/fold.h"
#include "libdoc/text/pattern.h"

namespace vbpl {
namespace {

/// Words without which no sentence is a command.
const Pattern& cue() {
  static const Pattern pattern(
      "thay thế|thay (?:các |một số )?(?:cụm )?từ|bãi bỏ|h[ủu][ỷy] bỏ|hiệu lực|hết giá trị|ngưng|đình "
      "chỉ|sửa đổi|bổ sung|"
      "đính chính|bỏ (?:các |một số )?(?:cụm )?từ|bỏ “|bỏ (?:các |những "
      ")?(?:cột|dòng|hàng|tiết|khoản|điểm|điều|mục|tiểu mục|gạch|câu|đoạn|phụ lục|mẫu|biểu) |"
      "(?:sửa|điều chỉnh) (?:các )?(?:khoản|điểm|điều|mục|phụ lục|mẫu|tên) |đánh (?:lại )?số|chuyển "
      "(?:điểm|khoản|điều|chương|mục)|"
      "(?:thực hiện|áp dụng)(?: cho| kể| từ)?[^\\n]{0,60} đến|trong (?:thời gian|thời hạn)|tiếp tục (?:thực "
      "hiện|thi hành|áp dụng)|kéo dài thời|áp dụng (?:quyết định|nghị quyết|chỉ thị|thông tư|nghị định)|tạm "
      "dừng|đổi tên|được hiểu|(?:áp dụng|thực hiện) (?:cho|trong|đối với) (?:các )?(?:giai đoạn|thời kỳ|năm "
      "học|kỳ)|(?:nhiệm vụ|thẩm quyền|quyền hạn|trách nhiệm) của",
      Pattern::ignore_case);
  return pattern;
}

/// The ordinal in front of a sentence. "Điều 9." as a whole item is no ordinal.
const Pattern& ordinal() {
  static const Pattern pattern(
      "\\s*(?:(?:Điều|ĐIỀU|Khoản|Mục|Chương)\\s+[0-9IVXLC]+[a-zđ]?\\s*[.:]\\s*(?=[^\\s.;])|[0-9]{1,3}(?:\\.["
      "0-9]{1,3})*[a-zđ]?\\s*[.)]\\s*|"
      "[a-zđ]{1,2}[0-9]{0,2}\\s*[.)]\\s*|\\([a-zđ0-9ivx]{1,3}\\)\\s*|[-–+•*]\\s*)");
  return pattern;
}

std::size_t after_ordinals(std::string_view words, Span line) {
  const std::string_view own = words.substr(0, line.end);
  std::size_t at = line.begin;
  for (int i = 0; i < 3; ++i) {
    const auto match = ordinal().match_at(own, at);
    if (!match) break;
    at = match->span().end;
  }
  while (at < line.end && (words[at] == ' ' || words[at] == '\t')) ++at;
  return at;
}

/// Where a sentence that begins at `begin` must end: lists of acts in one sentence may be long, but not
/// without end, as its verbs and objects are looked at together. A longer one is cut behind a ";", else a
/// blank.
std::size_t break_before(std::string_view words, std::size_t begin) {
  constexpr std::size_t kLongest = 16384;
  if (words.size() - begin <= kLongest) return words.size();
  const std::string_view window = words.substr(begin, kLongest);
  for (const char mark : {';', ' '}) {
    const std::size_t at = window.rfind(mark);
    if (at != std::string_view::npos && at > 0) return begin + at + 1;
  }
  std::size_t end = begin + kLongest;
  while (end < words.size() && (static_cast<unsigned char>(words[end]) & 0xC0) == 0x80) ++end;
  return end;
}

/// A list stays open for the lines below its lead's unit; inside the lead's own unit until a line that ends
/// in a full stop.
struct OpenList {
  int sentence = -1;
  int unit = -1;
  bool closing = false;
};

bool is_below(const Document& document, int unit, int above) {
  if (above < 0) return true;
  while (unit > above) unit = document.units[static_cast<std::size_t>(unit)].parent;
  return unit == above;
}

class Cutter {
 public:
  explicit Cutter(const Document& document) : document_(document), silent_(document.units.size()) {
    out_.words = document.text;
    for (std::size_t i = 0; i < document.units.size(); ++i) silent_[i] = is_silent(i);
    for (const Match& match : cue().find_all(document.text)) cues_.push_back(match.span().begin);
  }

  CommandText take() {
    if (cues_.empty()) return std::move(out_);
    const std::string_view text = document_.text;
    for (std::size_t begin = 0; begin < text.size();) {
      const std::size_t end = std::min(text.find('\n', begin), text.size());
      read_line({begin, end});
      begin = end + 1;
    }
    return std::move(out_);
  }

 private:
  /// Units that cannot command: payloads, signature, nơi nhận, preamble, forms, tables, annexes.
  [[nodiscard]] bool is_silent(std::size_t index) const {
    const Unit& unit = document_.units[index];
    if (unit.parent >= 0 && silent_[static_cast<std::size_t>(unit.parent)]) return true;
    return unit.quoted || unit.kind >= UnitKind::annex || unit.part.starts_with("annex");
  }

  /// "2. Nghị định này thay thế …" behind a form that stands in the middle of the act: still the act's own
  /// words.
  [[nodiscard]] bool speaks_of_effect(Span line, int unit) const {
    static const Pattern effect(
        "(?:Luật|Bộ luật|Pháp lệnh|Nghị định|Nghị quyết|Quyết định|Thông tư|Chỉ thị)(?: liên tịch)? "
        "này\\s+(?:thay thế|bãi bỏ|có hiệu lực|hết hiệu lực|và thay thế)");
    if (document_.units[static_cast<std::size_t>(unit)].quoted) return false;
    return effect
        .match_at(std::string_view(document_.text).substr(0, line.end), after_ordinals(document_.text, line))
        .has_value();
  }

  [[nodiscard]] bool in_basis(Span line) {
    while (basis_ < document_.basis.size() && document_.basis[basis_].end <= line.begin) ++basis_;
    return basis_ < document_.basis.size() && document_.basis[basis_].overlaps(line);
  }

  [[nodiscard]] bool has_cue(Span line) {
    while (cue_ < cues_.size() && cues_[cue_] < line.begin) ++cue_;
    return cue_ < cues_.size() && cues_[cue_] < line.end;
  }

  void read_line(Span line) {
    const bool cue_here = has_cue(line);
    if (!cue_here && lists_.empty()) return;
    const std::size_t first = document_.text.find_first_not_of(" \t", line.begin);
    if (first == std::string::npos || first >= line.end) return;
    const int unit = unit_at(document_, first);
    if (unit >= 0 && silent_[static_cast<std::size_t>(unit)] && !speaks_of_effect(line, unit)) return;
    close_lists(unit);
    if (in_basis(line) || (!cue_here && lists_.empty())) return;
    mask_quotes(out_.words, line, out_.quotes);
    mask_provenance(out_.words, line);
    mend_numbers(out_.words, line);
    cut(line, unit);
  }

  void close_lists(int unit) {
    while (!lists_.empty() && (!is_below(document_, unit, lists_.back().unit) ||
                               (lists_.back().closing && unit == lists_.back().unit))) {
      lists_.pop_back();
    }
  }

  /// Sentences end at ". " before an upper-case letter; ";" does not end one.
  void cut(Span line, int unit) {
    static const Pattern stop(
        "(?<![\\s.(]\\p{Lu})(?<!TP|Tp|số|Số|GS|TS)\\.\\s+(?=(?:[0-9]{1,2}[.)]\\s+|[a-zđ]\\)\\s+)?\\p{Lu})|(?<"
        "=\\p{Ll})\\.(?=\\p{Lu}\\p{Ll})");
    const std::string_view own = std::string_view(out_.words).substr(0, line.end);
    const int lead = lists_.empty() ? -1 : lists_.back().sentence;
    std::size_t begin = after_ordinals(own, line);
    while (begin < line.end) {
      const std::string_view reach = own.substr(0, break_before(own, begin));
      const auto match = stop.find(reach, begin);
      const std::size_t end = match ? match->span().begin + 1 : reach.size();
      add({begin, end}, unit, lead);
      begin = match ? after_ordinals(own, {match->span().end, line.end}) : end;
    }
    if (!lists_.empty() && lists_.back().unit == unit && trimmed(own.substr(line.begin)).ends_with('.'))
      lists_.back().closing = true;
    if (!out_.sentences.empty() && out_.sentences.back().opens_list &&
        out_.sentences.back().span.end == line.end) {
      lists_.push_back({static_cast<int>(out_.sentences.size()) - 1, unit, false});
    }
  }

  void add(Span span, int unit, int lead) {
    const std::string_view words = trimmed(out_.at(span));
    if (words.empty()) return;
    out_.sentences.push_back(
        {{span.begin, span.end}, unit, lead, words.ends_with(':') || heads_list(span, words, unit)});
  }

  /// A line without a colon over units that name one act each: "Điều 1. Bãi bỏ toàn bộ các Quyết định", "2.
  /// Các thông tư sau hết hiệu lực kể từ ngày …".
  [[nodiscard]] bool heads_list(Span span, std::string_view words, int unit) const {
    static const Pattern repealing("(?:Bãi|H[ủu][ỷy]) bỏ\\s");
    static const Pattern following(
        "(?:các|những) (?:văn bản|luật|pháp lệnh|nghị định|nghị quyết|quyết định|thông tư|chỉ thị|quy "
        "định|điều|khoản|điểm)[^.;:]{0,60}?(?<![\\pL])sau(?: đây)?(?![\\pL])(?!\\s+khi)",
        Pattern::ignore_case);
    if (unit < 0 || words.ends_with('.') || words.ends_with(';')) return false;
    const std::size_t index = static_cast<std::size_t>(unit);
    const Unit& head = document_.units[index];
    if (span.end > document_.text.find('\n', head.span.begin)) return false;
    const bool has_items = index + 1 < document_.units.size() && document_.units[index + 1].parent == unit;
    if (!has_items) return false;
    return (head.kind == UnitKind::article && repealing.match_at(words)) || following.find(words).has_value();
  }

  const Document& document_;
  CommandText out_;
  std::vector<char> silent_;
  std::vector<std::size_t> cues_;
  std::vector<OpenList> lists_;
  std::size_t cue_ = 0, basis_ = 0;
};

}  // namespace

std::vector<Span> CommandText::quotes_in(Span span) const {
  std::vector<Span> inside;
  auto at = std::lower_bound(quotes.begin(), quotes.end(), span.begin,
                             [](Span quote, std::size_t place) { return quote.begin < place; });
  for (; at != quotes.end() && at->begin < span.end; ++at) inside.push_back(*at);
  return inside;
}

CommandText command_text(const Document& document) { return Cutter(document).take(); }

}  // namespace vbpl
