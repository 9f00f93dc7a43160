// SPDX-License-Identifier: GPL-3.0-or-later
#include "libdoc/parse/signer_words.h"

#include <algorithm>
#include <array>
#include <string>

#include "libdoc/parse/mark.h"
#include "libdoc/parse/scan.h"
#include "libdoc/text/fold.h"

namespace vbpl {
namespace {

/// How offices begin; longer ones before those they contain.
constexpr std::array<std::string_view, 50> kPositions = {"bộ trưởng",
                                                         "thứ trưởng",
                                                         "phó thủ tướng",
                                                         "thủ tướng",
                                                         "phó chủ tịch",
                                                         "chủ tịch",
                                                         "phó thống đốc",
                                                         "thống đốc",
                                                         "phó chánh án",
                                                         "chánh án",
                                                         "phó viện trưởng",
                                                         "viện trưởng",
                                                         "phó chủ nhiệm",
                                                         "chủ nhiệm",
                                                         "phó tổng thanh tra",
                                                         "tổng thanh tra",
                                                         "phó tổng giám đốc",
                                                         "tổng giám đốc",
                                                         "phó tổng cục trưởng",
                                                         "tổng cục trưởng",
                                                         "phó tổng kiểm toán",
                                                         "tổng kiểm toán",
                                                         "phó giám đốc",
                                                         "giám đốc",
                                                         "phó cục trưởng",
                                                         "cục trưởng",
                                                         "phó vụ trưởng",
                                                         "vụ trưởng",
                                                         "phó chánh văn phòng",
                                                         "chánh văn phòng",
                                                         "phó trưởng ban",
                                                         "trưởng ban",
                                                         "phó tổng tham mưu trưởng",
                                                         "tổng tham mưu trưởng",
                                                         "phó tổng thư ký",
                                                         "tổng thư ký",
                                                         "phó tổng biên tập",
                                                         "tổng biên tập",
                                                         "phó bí thư",
                                                         "bí thư",
                                                         "tổng bí thư",
                                                         "phó trưởng phòng",
                                                         "trưởng phòng",
                                                         "phó trưởng đoàn",
                                                         "trưởng đoàn",
                                                         "phó hiệu trưởng",
                                                         "hiệu trưởng",
                                                         "chánh thanh tra",
                                                         "thường trực",
                                                         "ủy viên"};

/// How the names of bodies, and what is left of a broken one, begin.
constexpr std::array<std::string_view, 46> kBodies = {"bộ",
                                                      "ủy ban",
                                                      "ubnd",
                                                      "hđnd",
                                                      "hội",
                                                      "chính phủ",
                                                      "quốc hội",
                                                      "tòa án",
                                                      "viện",
                                                      "nhân dân",
                                                      "ngân hàng",
                                                      "nhà nước",
                                                      "thanh tra",
                                                      "kiểm toán",
                                                      "tổng cục",
                                                      "cục",
                                                      "chi cục",
                                                      "vụ",
                                                      "sở",
                                                      "ban",
                                                      "văn phòng",
                                                      "liên đoàn",
                                                      "liên hiệp",
                                                      "mặt trận",
                                                      "trung ương",
                                                      "kho bạc",
                                                      "bảo hiểm",
                                                      "tập đoàn",
                                                      "tổng công ty",
                                                      "công ty",
                                                      "phòng",
                                                      "tối cao",
                                                      "việt nam",
                                                      "và",
                                                      "tỉnh",
                                                      "thành phố",
                                                      "quận",
                                                      "huyện",
                                                      "thị xã",
                                                      "thị trấn",
                                                      "xã",
                                                      "phường",
                                                      "đặc khu",
                                                      "đoàn thanh niên",
                                                      "tổng liên đoàn",
                                                      "đoàn chủ tịch"};

constexpr std::array<std::string_view, 20> kRanks = {
    "chuẩn đô đốc", "phó đô đốc", "đô đốc",   "đại tướng", "thượng tướng", "trung tướng", "thiếu tướng",
    "đại tá",       "thượng tá",  "trung tá", "thiếu tá",  "pgs.ts.",      "gs.ts.",      "pgs.ts",
    "gs.ts",        "ts.",        "ths.",     "pgs.",      "gs.",          "luật sư"};

bool is_word_end(std::string_view words, std::size_t at) {
  return at >= words.size() || !is_letter_at(words, at);
}

template <class List>
bool begins_with_word(std::string_view key, const List& list) {
  return std::any_of(list.begin(), list.end(), [&](std::string_view word) {
    return key.starts_with(word) && is_word_end(key, word.size());
  });
}

/// Names have two to six words, each with a capital.
bool is_name(std::string_view words) {
  int count = 0;
  for (std::size_t at = 0; at < words.size();) {
    if (!is_upper_at(words, at)) return false;
    while (at < words.size() && blank_size(words, at) == 0) {
      if (!is_letter_at(words, at) && words[at] != '\'' && words[at] != '-') return false;
      at += character_size(words, at);
    }
    while (at < words.size() && blank_size(words, at) != 0) at += blank_size(words, at);
    ++count;
  }
  return count >= 2 && count <= 6;
}

struct Formula {
  std::string_view formula;
  std::array<std::string_view, 4> spellings;
};
constexpr std::array kFormulas = {
    Formula{"TUQ", {"TUQ.", "TUQ ", "T.U.Q", "TUQ."}}, Formula{"TM", {"TM.", "TM ", "T/M", "T.M"}},
    Formula{"KT", {"KT.", "KT ", "K/T", "K.T"}}, Formula{"TL", {"TL.", "TL ", "T.L", "T/L"}},
    Formula{"Q", {"Q.", "Q. ", "QUYỀN ", "Quyền "}}};

/// A capital sentence of office holds a second office, "KT. BỘ TRƯỞNG THỨ TRƯỞNG": where it begins.
std::size_t second_office(std::string_view words, std::size_t from) {
  const std::string key = lower(words);
  if (key.size() != words.size()) return std::string_view::npos;
  std::size_t first = std::string_view::npos;
  for (const std::string_view position : kPositions) {
    if (position == "thường trực" || position == "ủy viên") continue;
    const std::size_t at = key.find(position, from);
    const std::string_view before = std::string_view(key).substr(0, std::min(at, key.size()));
    if (at == std::string::npos || before.ends_with("phó ") || before.ends_with("tổng ") ||
        before.ends_with("ban ") || before.ends_with("đoàn "))
      continue;
    first = std::min(first, at);
  }
  for (const std::string_view formula : {" kt.", " tl.", " tuq.", " q."}) {
    const std::size_t at = key.find(formula, from);
    if (at != std::string::npos) first = std::min(first, at + 1);
  }
  return first;
}

/// The first office of a formula ends where the next begins.
void cut_offices(std::string_view words, std::vector<std::string_view>& pieces) {
  while (!words.empty() && words.size() <= 200) {
    const FormulaWords formula = formula_of(words);
    if (formula.formula.empty()) break;
    const auto of = static_cast<std::size_t>(formula.of.data() - words.data());
    // The office that the formula names, itself one of the positions, is not the second.
    const std::size_t named = second_office(words, of);
    const std::size_t next = named == of ? second_office(words, of + 4) : named;
    if (next == std::string_view::npos) break;
    pieces.push_back(trimmed(words.substr(0, next)));
    words = words.substr(next);
  }
  if (!words.empty()) pieces.push_back(trimmed(words));
}

}  // namespace

FormulaWords formula_of(std::string_view words) {
  for (const Formula& row : kFormulas) {
    for (const std::string_view spelling : row.spellings) {
      if (!words.starts_with(spelling)) continue;
      Scanner at(words, {spelling.size(), words.size()});
      at.take(".");
      at.skip_blanks();
      if (at.at_upper()) return {row.formula, trimmed(at.rest())};
    }
  }
  return {};
}

SigningPart signing_part(std::string_view words) {
  if (words.empty() || words.size() > 200 || is_separator(words)) return SigningPart::other;
  const bool capitals = is_upper_case(words);
  if (is_signing_line(words) || (capitals && !formula_of(words).formula.empty())) return SigningPart::formula;
  const std::string key = match_key(words);
  const bool ends_as_text = key.back() == '.' || key.back() == ';' || key.back() == ':';
  if (begins_with_word(key, kPositions) && (capitals || (words.size() < 80 && !ends_as_text)) &&
      is_upper_at(words, 0))
    return SigningPart::position;
  if (capitals && begins_with_word(key, kBodies)) return SigningPart::body;
  return is_name(without_rank(words)) ? SigningPart::name : SigningPart::other;
}

std::string_view without_rank(std::string_view words) {
  bool cut = words.size() <= 120;
  while (cut) {
    cut = false;
    const std::string key = lower(words);  // ranks have the same length in both cases
    for (const std::string_view rank : kRanks) {
      if (!key.starts_with(rank) || words.size() <= rank.size()) continue;
      words = trimmed(words.substr(rank.size()));
      cut = true;
      break;
    }
  }
  return words;
}

std::vector<std::string_view> signing_pieces(std::string_view words) {
  for (const std::string_view note : {"Đã ký:", "đã ký:"}) {
    if (words.starts_with(note)) return {trimmed(words.substr(note.size()))};
  }
  for (const std::string_view note : {"(Đã ký)", "(đã ký)", "(ĐÃ KÝ)", "( Đã ký )", "( đã ký )", "(Đã kí)"}) {
    const std::size_t at = words.find(note);
    if (at == std::string_view::npos) continue;
    std::vector<std::string_view> pieces;
    cut_offices(trimmed(words.substr(0, at)), pieces);
    pieces.push_back(trimmed(words.substr(at + note.size())));
    return pieces;
  }
  std::vector<std::string_view> pieces;
  // Capitals end where a small letter follows a capital: the name begins at that capital.
  if (words.size() > 12 && !is_upper_case(words)) {
    std::size_t last = 0;
    for (std::size_t at = 0; at < words.size(); at += character_size(words, at)) {
      if (is_letter_at(words, at) && !is_upper_at(words, at)) break;
      if (is_upper_at(words, at)) last = at;
    }
    if (last > 8 && is_upper_case(words.substr(0, last))) {
      cut_offices(trimmed(words.substr(0, last)), pieces);
      pieces.push_back(trimmed(words.substr(last)));
      return pieces;
    }
  }
  cut_offices(words, pieces);
  return pieces;
}

}  // namespace vbpl
