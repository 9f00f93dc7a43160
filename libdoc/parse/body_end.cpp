// SPDX-License-Identifier: GPL-3.0-or-later
#include "libdoc/parse/body.h"
#include "libdoc/parse/payload.h"
#include "libdoc/text/fold.h"

namespace vbpl {
namespace {

/// How many lines below a title its "(Ban hành kèm theo …)" may stand.
constexpr int kNoteDistance = 8;

bool more_articles_come(const Lines& lines, const Levels& levels, std::size_t i, std::size_t limit) {
  const Ordinal last = levels.last_article();
  return !last.none() && lines.article_follows({last.number + 1, 0}, i, limit);
}

/// A quốc hiệu inside an article that tells what a certificate looks like: the act's next article comes, and
/// no article 1 of an attached text before it.
bool is_told_nation(const Lines& lines, const Levels& levels, std::size_t i, std::size_t limit) {
  if (!more_articles_come(lines, levels, i, limit)) return false;
  const std::size_t next = lines.next_article({levels.last_article().number + 1, 0}, i);
  return !lines.article_follows({1, 0}, i, next);
}

bool has_attachment_note(const Lines& lines, std::size_t i) {
  std::size_t line = lines.next_filled(i + 1);
  for (int seen = 0; seen < kNoteDistance && line < lines.size(); ++seen) {
    if (lines[line].mark == LineMark::attachment_note) return true;
    if (lines[line].labelled() && !lines[line].label->bare) return false;
    line = lines.next_filled(line + 1);
  }
  return false;
}

/// A title is set apart: the sentence before it has ended and it does not stand in an instruction.
bool stands_apart(const Lines& lines, std::size_t i) {
  const std::size_t before = lines.previous_filled(i);
  if (before == lines.size()) return true;
  const std::string_view words = lines.words(before);
  const char last = words.back();
  return last != ':' && last != ',' && last != ';';
}

}  // namespace

bool ends_body(const Lines& lines, const Levels& levels, std::size_t i, std::size_t limit) {
  if (levels.empty()) return false;
  switch (lines[i].mark) {
    case LineMark::recipients:
    case LineMark::signing:
    case LineMark::signed_note:
    case LineMark::certification:
    case LineMark::closing:
      return true;
    case LineMark::nation:
      return !is_told_nation(lines, levels, i, limit);
    case LineMark::end_notes:
    case LineMark::signing_position:
      return !more_articles_come(lines, levels, i, limit);
    case LineMark::annex:
      return stands_apart(lines, i) && (is_upper_case(lines.words(i)) || has_attachment_note(lines, i)) &&
             !more_articles_come(lines, levels, i, limit);
    case LineMark::form:
      return stands_apart(lines, i) && is_upper_case(lines.words(i)) &&
             !more_articles_come(lines, levels, i, limit);
    case LineMark::attached:
      return has_attachment_note(lines, i);
    default:
      return false;
  }
}

}  // namespace vbpl
