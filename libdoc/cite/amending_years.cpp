// SPDX-License-Identifier: GPL-3.0-or-later
// `Bộ luật Hình sự năm 2015, được sửa đổi, bổ sung năm 2017`: NĐ 78/2025/NĐ-CP Điều 68 has laws cited so.
#include <array>

#include "libdoc/cite/date_words.h"
#include "libdoc/cite/finder.h"
#include "libdoc/text/fold.h"

namespace vbpl::cite {
namespace {

/// Behind `, được sửa đổi, bổ sung` or `(sửa đổi, bổ sung` when a year comes next; kNowhere otherwise.
std::size_t behind_words(const Reader& reader, std::size_t at) {
  constexpr std::array<std::string_view, 6> kWords = {"đã được sửa đổi, bổ sung một số điều",
                                                      "được sửa đổi, bổ sung một số điều",
                                                      "đã được sửa đổi, bổ sung",
                                                      "được sửa đổi, bổ sung",
                                                      "sửa đổi, bổ sung một số điều",
                                                      "sửa đổi, bổ sung"};
  std::size_t next = reader.skip_spaces(at);
  const char mark = reader.byte(next);
  if (mark == ',' || mark == '(') next = reader.skip_spaces(next + 1);
  const std::size_t words = reader.match_any(next, kWords);
  const bool plain = mark != ',' && mark != '(' && reader.match(next, "sửa") != kNowhere;
  if (words == kNowhere || plain) return kNowhere;
  const std::size_t year = reader.skip_spaces(words);
  return reader.match(year, "năm") != kNowhere ? year : kNowhere;
}

}  // namespace

/// The laws that amended `law` in the years told behind it, as provenance.
std::size_t Finder::add_amending_years(const CitationTarget& law, std::size_t at) {
  std::size_t next =
      law.title && !law.title->starts_with("Luật sửa đổi") ? behind_words(reader_, at) : kNowhere;
  if (next == kNowhere) return at;
  std::size_t end = at;
  for (auto year = read_year(reader_, next); year; year = read_year(reader_, next)) {
    Citation citation;
    citation.span = {next, year->end};
    citation.unit = unit_at(document_, next);
    citation.role = CitationRole::provenance;
    citation.state = CitationState::document;
    citation.target.doc_type = "Luật";
    citation.target.title = "Luật sửa đổi, bổ sung một số điều của " + *law.title;
    citation.target.year = year->year;
    fill_number(context_.tables, citation.target);
    found_.push_back(std::move(citation));
    end = year->end;
    next = reader_.skip_spaces(end);
    const std::size_t joint =
        reader_.byte(next) == ',' || reader_.byte(next) == ';' ? next + 1 : reader_.match(next, "và");
    if (joint == kNowhere) break;
    next = reader_.skip_spaces(joint);
  }
  return end;
}

}  // namespace vbpl::cite
