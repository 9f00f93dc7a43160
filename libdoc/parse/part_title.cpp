// SPDX-License-Identifier: GPL-3.0-or-later
#include "libdoc/parse/part_title.h"

#include <array>

#include "libdoc/parse/scan.h"
#include "libdoc/text/fold.h"

namespace vbpl {
namespace {

/// Lines that a title with its note and its own header may take.
constexpr int kTitleLines = 14;
/// Lines of a title above its "(Ban hành kèm theo …)".
constexpr int kNoteDistance = 6;
/// Bytes of an annex's name; what follows is a form's text.
constexpr std::size_t kLongestName = 400;

bool is_upper_line(const Lines& lines, std::size_t i) { return is_upper_case(lines.words(i)); }

bool is_signature_mark(LineMark mark) {
  return mark == LineMark::signing || mark == LineMark::signing_position || mark == LineMark::signed_note ||
         mark == LineMark::recipients || mark == LineMark::closing;
}

/// "(Ban hành kèm theo …)" within a few lines, with nothing but title lines before it.
bool note_follows(const Lines& lines, std::size_t i) {
  for (int seen = 0; seen < kNoteDistance; ++seen) {
    i = lines.next_filled(i + 1);
    if (i >= lines.size() || is_signature_mark(lines[i].mark)) return false;
    if (lines[i].mark == LineMark::attachment_note) return true;
    if (lines[i].labelled() && !lines[i].label->bare) return false;
  }
  return false;
}

bool opens_units(const Line& line) {
  if (!line.labelled() || line.quotes.opens || line.label->bare) return false;
  if (line.label->kind == UnitKind::article)
    return line.label->ordinal.number == 1 && (line.label->mark != 0 || line.label->rest >= line.body.end);
  return line.label->kind < UnitKind::article && line.label->ordinal.number == 1;
}

bool has_article_one(const Lines& lines, std::size_t i) {
  for (int seen = 0; seen < kTitleLines && i < lines.size(); ++seen, i = lines.next_filled(i + 1)) {
    const Line& line = lines[i];
    if (line.mark == LineMark::annex || line.mark == LineMark::form) return false;
    if (line.labelled() && line.label->kind == UnitKind::article) return line.label->ordinal.number == 1;
  }
  return false;
}

/// The first unit of an attached text whose title stands near `i`; size() when no articles follow.
std::size_t attached_body(const Lines& lines, std::size_t i) {
  for (int seen = 0; seen < kTitleLines + kNoteDistance && i < lines.size();
       ++seen, i = lines.next_filled(i + 1)) {
    const Line& line = lines[i];
    if (seen > 0 && (line.mark == LineMark::annex || line.mark == LineMark::form)) return lines.size();
    if (opens_units(line)) return has_article_one(lines, i) ? i : lines.size();
  }
  return lines.size();
}

/// The line of the title QUY CHẾ, QUY ĐỊNH … at or soon after `i`; size() when there is none.
std::size_t attached_title_line(const Lines& lines, std::size_t i) {
  for (int seen = 0; seen < kTitleLines && i < lines.size(); ++seen, i = lines.next_filled(i + 1)) {
    if (lines[i].mark == LineMark::attached) return i;
    if (seen > 0 && (lines[i].mark == LineMark::annex || lines[i].mark == LineMark::form ||
                     (lines[i].labelled() && !lines[i].label->bare)))
      break;
  }
  return lines.size();
}

/// The number after PHỤ LỤC, Mẫu số …: letters, digits, roman numerals and the stops between them.
std::string_view number_in_title(std::string_view words) {
  for (const std::string_view start : {"PHỤ LỤC", "Phụ lục", "Phụ Lục", "MẪU BIỂU", "Mẫu biểu", "BIỂU MẪU",
                                       "Biểu mẫu", "MẪU", "Mẫu", "BIỂU", "Biểu"}) {
    if (words.substr(0, start.size()) != start) continue;
    Scanner at(words, {start.size(), words.size()});
    at.skip_blanks();
    if (!at.take("SỐ") && !at.take("Số")) at.take("số");
    at.take(":");
    at.skip_blanks();
    const std::size_t begin = at.at();
    while (!at.done() && !at.at_blank() &&
           (at.at_digit() || at.at_upper() ||
            (at.at() > begin && std::string_view("./-abcdefgh").find(at.peek()) != std::string_view::npos)))
      at.step();
    std::string_view number = at.since(begin);
    const bool numeral = !number.empty() && (number.find_first_of("0123456789") != std::string_view::npos ||
                                             roman_value(number) != 0 || number.size() <= 2);
    if (!numeral) return {};
    while (!number.empty() && (number.back() == '.' || number.back() == '-' || number.back() == '/'))
      number.remove_suffix(1);
    return number;
  }
  return {};
}

/// "Mẫu số 01"; not "MẪU VỀ QUẢN LÝ VĂN BẢN", which may be the name of an annex.
bool is_numbered_form(const Lines& lines, std::size_t i) {
  return lines[i].mark == LineMark::form && !number_in_title(lines.words(i)).empty();
}

std::string joined(const Lines& lines, std::size_t from, std::size_t to) {
  std::string words;
  for (std::size_t i = lines.next_filled(from); i < to && words.size() < 500; i = lines.next_filled(i + 1)) {
    const Line& line = lines[i];
    if (line.mark == LineMark::attachment_note || line.mark == LineMark::separator || line.labelled() ||
        line.origin == LineOrigin::table_row || is_numbered_form(lines, i))
      break;
    if (!words.empty()) words += ' ';
    words += lines.words(i);
  }
  return words;
}

std::optional<PartTitle> attached_part(const Lines& lines, std::size_t i, bool inside_annex) {
  const std::size_t title = attached_title_line(lines, i);
  if (title >= lines.size() || (inside_annex && (title != i || !note_follows(lines, title))))
    return std::nullopt;
  const std::size_t body = attached_body(lines, title);
  if (body >= lines.size()) return std::nullopt;
  PartTitle part{PartKind::attached, {}, std::nullopt, body};
  if (std::string words = joined(lines, title, body); !words.empty()) part.heading = std::move(words);
  return part;
}

/// At most `most` bytes of `words`, cut before a word.
std::string_view first_words(std::string_view words, std::size_t most) {
  if (words.size() <= most) return words;
  const std::size_t blank = words.rfind(' ', most);
  return words.substr(0, blank == std::string_view::npos ? 0 : blank);
}

PartTitle annex_part(const Lines& lines, std::size_t i, PartKind kind) {
  PartTitle part{kind, {}, std::nullopt, 0};
  const std::string_view words = lines.words(i);
  part.num = number_in_title(words);
  std::string name;
  const std::size_t number = part.num.empty() ? std::string_view::npos : words.find(part.num);
  if (number != std::string_view::npos) {
    Scanner at(words, {number + part.num.size(), words.size()});
    while (!at.done() && !at.at_letter()) at.step();
    name = at.rest();
  }
  if (name.empty()) name = joined(lines, i + 1, lines.size());
  name.resize(first_words(name, kLongestName).size());
  if (!name.empty() && is_upper_at(name, 0)) part.heading = std::string(trimmed(name));
  return part;
}

bool stands_apart(const Lines& lines, std::size_t i) {
  const std::size_t before = lines.previous_filled(i);
  if (before == lines.size()) return true;
  const char last = lines.words(before).back();
  return last != ',' && last != ':';
}

}  // namespace

std::optional<PartTitle> read_part_title(const Lines& lines, std::size_t i, bool inside_annex) {
  const Line& line = lines[i];
  switch (line.mark) {
    case LineMark::annex:
      // The pages of a technical standard repeat its number.
      if (inside_annex && is_standard_title(lines.words(i))) return std::nullopt;
      if (inside_annex && (!stands_apart(lines, i) ||
                           (!is_upper_line(lines, i) && !note_follows(lines, i) && line.body.size() > 60)))
        return std::nullopt;
      return annex_part(lines, i, PartKind::annex);
    case LineMark::form:
      return annex_part(lines, i, PartKind::form);
    case LineMark::end_notes:
      return PartTitle{PartKind::notes, {}, std::nullopt, 0};
    case LineMark::nation:
      if (inside_annex) return std::nullopt;
      if (auto part = attached_part(lines, i, false)) return part;
      return PartTitle{PartKind::annex, {}, std::nullopt, 0};
    case LineMark::attached: {
      if (auto part = attached_part(lines, i, inside_annex)) return part;
      if (inside_annex || !note_follows(lines, i)) return std::nullopt;
      return annex_part(lines, i, PartKind::annex);
    }
    default:
      break;
  }
  if (inside_annex || is_signature_mark(line.mark) || line.labelled() || !is_upper_line(lines, i) ||
      !note_follows(lines, i))
    return std::nullopt;
  const std::size_t before = lines.previous_filled(i);
  if (before < lines.size() && is_signature_mark(lines[before].mark))
    return std::nullopt;  // the signer's name
  if (auto part = attached_part(lines, i, false)) return part;
  return annex_part(lines, i, PartKind::annex);
}

}  // namespace vbpl
