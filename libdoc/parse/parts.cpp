// SPDX-License-Identifier: GPL-3.0-or-later
#include "libdoc/parse/parts.h"

#include <fmt/format.h>

#include <algorithm>
#include <vector>

#include "libdoc/parse/part_title.h"

namespace vbpl {
namespace {

/// The lines that surely end the text of an act; look-ahead does not go beyond the next of them.
std::vector<std::size_t> sure_ends(const Lines& lines) {
  std::vector<std::size_t> ends;
  for (std::size_t i = lines.next_filled(0); i < lines.size(); i = lines.next_filled(i + 1)) {
    const LineMark mark = lines[i].mark;
    if (mark == LineMark::recipients || mark == LineMark::signing || mark == LineMark::signed_note ||
        mark == LineMark::certification)
      ends.push_back(i);
  }
  ends.push_back(lines.size());
  return ends;
}

class PartsReader {
 public:
  explicit PartsReader(ParseState& state)
      : state_(state), lines_(state.lines), ends_(sure_ends(state.lines)) {}

  void read(bool has_head) {
    main_ = state_.tree.add_frame({});
    std::size_t i = std::min(state_.body_begin, lines_.size());
    const bool has_body = i < lines_.size();
    if (has_head || has_body) read_head(i);
    if (has_body)
      i = read_body(main_, i);
    else if (has_head)
      i = head_end_;
    else
      i = annex_begin();
    state_.body_end = std::min(i, lines_.size());
    state_.main_end = lines_.size();
    int home = main_;
    for (i = lines_.next_filled(i); i < lines_.size(); i = lines_.next_filled(i)) {
      const auto title = read_part_title(lines_, i);
      if (title) state_.main_end = std::min(state_.main_end, i);
      if (!title) {
        i = read_tail(i, home);
      } else if (title->kind == PartKind::attached) {
        i = read_attached(i, *title, home);
      } else {
        i = read_annex(i, *title);
      }
    }
  }

 private:
  std::size_t read_body(int frame, std::size_t from) {
    const std::size_t limit = std::max(*std::lower_bound(ends_.begin(), ends_.end(), from), from + 1);
    return BodyReader(state_, frame, -1, limit).read(from, lines_.size());
  }

  /// The preamble: everything above the body. Without a body it ends where the signature begins.
  void read_head(std::size_t end) {
    head_end_ = end;
    for (std::size_t i = lines_.next_filled(0); i < end; i = lines_.next_filled(i + 1)) {
      if (end == lines_.size() && ends_head(i)) {
        head_end_ = i;
        return;
      }
      state_.tree.preamble(main_, lines_[i].body);
    }
  }

  /// An annex or a form in a file of its own; any other text without head and body is left alone.
  [[nodiscard]] std::size_t annex_begin() const {
    const std::size_t first = lines_.next_filled(0);
    const bool titled = first < lines_.size() &&
                        (lines_[first].mark == LineMark::annex || lines_[first].mark == LineMark::form);
    return titled ? first : lines_.size();
  }

  [[nodiscard]] bool ends_head(std::size_t i) const {
    const LineMark mark = lines_[i].mark;
    return mark == LineMark::recipients || mark == LineMark::signing || mark == LineMark::signed_note ||
           mark == LineMark::annex;
  }

  /// Signature and nơi nhận, up to the next part.
  std::size_t read_tail(std::size_t i, int frame) {
    int unit = -1;
    UnitKind kind = UnitKind::part;
    for (; i < lines_.size(); i = lines_.next_filled(i + 1)) {
      if (unit >= 0 && read_part_title(lines_, i)) return i;
      const UnitKind next = tail_kind(i, kind);
      if (next != kind || unit < 0) unit = state_.tree.add(next, {}, {}, lines_[i].body, -1, frame);
      kind = next;
      state_.tree.stretch(unit, lines_[i].body.end);
    }
    return i;
  }

  [[nodiscard]] UnitKind tail_kind(std::size_t i, UnitKind current) const {
    const Line& line = lines_[i];
    if (line.mark == LineMark::recipients) return UnitKind::recipients;
    const bool listed = line.labelled() && line.label->kind == UnitKind::indent;
    if (current == UnitKind::recipients &&
        (line.mark == LineMark::none || line.mark == LineMark::basis || listed))
      return UnitKind::recipients;
    return UnitKind::signature;
  }

  std::size_t read_attached(std::size_t i, const PartTitle& title, int& home) {
    Frame frame;
    frame.part = fmt::format("attached:{}", ++attached_);
    frame.prefix = fmt::format("att_{}", attached_);
    home = state_.tree.add_frame(frame);
    for (std::size_t line = i; line < title.body; line = lines_.next_filled(line + 1))
      state_.tree.preamble(home, lines_[line].body);
    state_.tree.unit(state_.tree.preamble(home, lines_[i].body)).heading = title.heading;
    return read_body(home, title.body);
  }

  std::size_t read_annex(std::size_t i, const PartTitle& title) {
    Frame home;
    home.part = fmt::format("annex:{}", ++annexes_);
    const int frame = state_.tree.add_frame(home);
    const int annex = state_.tree.add(title.kind == PartKind::form ? UnitKind::form : UnitKind::annex,
                                      title.num, {}, lines_[i].body, -1, frame);
    state_.tree.unit(annex).heading = title.heading;
    int holder = annex;
    const std::size_t begin = i, name = lines_.next_filled(i + 1);
    for (; i < lines_.size(); i = lines_.next_filled(i + 1)) {
      auto next = i > begin ? read_part_title(lines_, i, true) : std::nullopt;
      if (next && i == name && next->kind == PartKind::form && next->num.empty()) next.reset();
      if (next && (next->kind != PartKind::form || title.kind == PartKind::form)) return i;
      if (next) {
        holder = state_.tree.add(UnitKind::form, next->num, {}, lines_[i].body, annex, frame);
        state_.tree.unit(holder).heading = next->heading;
      }
      state_.tree.stretch(holder, lines_[i].body.end);
      if (lines_[i].origin == LineOrigin::table_row) add_row(i, holder, frame);
    }
    return i;
  }

  void add_row(std::size_t i, int holder, int frame) {
    if (table_ < 0 || table_number_ != lines_[i].table || last_row_ + 1 != i)
      table_ = state_.tree.add(UnitKind::table, {}, {}, lines_[i].body, holder, frame);
    state_.tree.stretch(table_, lines_[i].body.end);
    table_number_ = lines_[i].table;
    last_row_ = i;
  }

  ParseState& state_;
  const Lines& lines_;
  std::vector<std::size_t> ends_;
  std::size_t head_end_ = 0;
  int main_ = 0, attached_ = 0, annexes_ = 0;
  int table_ = -1, table_number_ = 0;
  std::size_t last_row_ = 0;
};

}  // namespace

void read_parts(ParseState& state, bool has_head) { PartsReader(state).read(has_head); }

}  // namespace vbpl
