// SPDX-License-Identifier: GPL-3.0-or-later
#include <array>

#include "libdoc/cite/date_words.h"
#include "libdoc/cite/document_reference.h"
#include "libdoc/cite/type_word.h"

namespace vbpl::cite {
namespace {

/// `động vật, thực vật`: behind a comma between two words of one end; the comma itself elsewhere.
std::size_t behind_twin_comma(const Reader& reader, std::size_t comma) {
  const std::size_t next = reader.skip_spaces(comma + 1);
  const std::size_t twin = reader.skip_spaces(reader.word_end(next));
  const std::size_t twin_end = reader.word_end(twin);
  if (twin_end == twin || twin_end - twin >= comma) return comma;
  const std::size_t before = comma - (twin_end - twin);
  const bool same = reader.near(before, comma - before) == reader.near(twin, twin_end - twin);
  return same && reader.starts_word(before) ? next : comma;
}

/// Behind the name of a treaty: `Viên`, `EVFTA`, `Đối tác Toàn diện và Tiến bộ xuyên Thái Bình Dương`, `Liên
/// hợp quốc về chống tham nhũng`. `begin` itself when there is none.
std::size_t name_end(const Reader& reader, std::size_t begin) {
  constexpr std::array<std::string_view, 29> kStops = {
      "năm", "ngày", "được", "đã",    "có",   "thì", "theo",     "tại", "trong", "mà",
      "để",  "do",   "khi",  "nếu",   "của",  "này", "đó",       "là",  "bị",    "các",
      "với", "cho",  "hoặc", "không", "phải", "trừ", "quy định", "nêu", "số"};
  constexpr int kMostWords = 20;
  std::size_t end = begin, next = begin;
  bool about = false;  // `về buôn bán quốc tế các loài động vật`
  for (int words = 0; words < kMostWords; ++words) {
    const std::size_t behind = reader.word_end(next);
    about = about || reader.match(next, "về") != kNowhere;
    const bool is_free = reader.match_before(reader.back_over_spaces(next), "tự") != kNowhere;  // tự do
    const bool stops = !is_free && !reader.is_capital(next) && reader.match_any(next, kStops) != kNowhere &&
                       !(about && reader.match(next, "các") != kNowhere);
    if (behind == next || stops) break;
    const std::size_t joined = reader.match(next, "và");
    const bool goes_on = joined == kNowhere || (reader.is_capital(reader.skip_spaces(joined)) &&
                                                !read_type_word(reader, reader.skip_spaces(joined)));
    if (!goes_on) break;
    end = behind;
    next = reader.skip_spaces(end);
    if (reader.byte(end) == ',') next = behind_twin_comma(reader, end);
    if (next == end) break;
  }
  return end;
}

}  // namespace

/// Treaties (điều ước quốc tế) are cited by name, mostly with the year; they have no number of ours and no
/// rank.
std::optional<DocumentReference> read_treaty(const Context& context, std::size_t at, const FoundType* type) {
  const Reader& reader = context.reader;
  if (type == nullptr || type->type->use != TypeUse::treaty || !reader.is_capital(at)) return {};
  const std::size_t name = reader.skip_spaces(type->end);
  const bool named = name > type->end && (reader.is_capital(name) || reader.match(name, "về") != kNowhere);
  const std::size_t end = named ? name_end(reader, name) : name;
  if (end == name) return {};
  DocumentReference reference;
  reference.naming = Naming::name;
  reference.span = {at, end};
  reference.target.doc_type = std::string(type->type->name);
  reference.target.title = std::string(slice(reader.text(), reference.span));
  const std::size_t next = reader.skip_spaces(end);
  if (const auto date = read_date(reader, next)) {
    reference.target.issued = date->date;
    reference.span.end = date->end;
  } else if (const auto year = read_year(reader, next)) {
    reference.target.year = year->year;
    reference.span.end = year->end;
  }
  return reference;
}

}  // namespace vbpl::cite
