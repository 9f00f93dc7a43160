// SPDX-License-Identifier: GPL-3.0-or-later
#include <array>

#include "libdoc/parse/mark.h"
#include "libdoc/parse/scan.h"
#include "libdoc/text/fold.h"

namespace vbpl {
namespace {

/// A small letter right behind a digit, and no word: the "b" of "6b".
bool at_suffix(const Scanner& at, bool behind_digit) {
  if (!behind_digit || !at.at_letter() || at.at_upper()) return false;
  Scanner next = at;
  next.step();
  return !next.at_letter();
}

/// "II", "01", "số 3", "A", "I.1", "1a" and nothing: the number of an annex or a form. False when something
/// else stands there.
bool take_title_number(Scanner& at) {
  at.skip_blanks();
  for (const std::string_view word : {"SỐ", "Số", "số"}) {
    if (at.take(word)) break;
  }
  at.take(":");
  at.skip_blanks();
  std::size_t signs = 0;
  bool behind_digit = false;
  while (!at.done() && signs < 12) {
    if (at_suffix(at, behind_digit)) {
      at.step();
      break;
    }
    const char c = at.peek();
    behind_digit = at.at_digit();
    const bool roman = std::string_view("IVXLC").find(c) != std::string_view::npos;
    const bool sign = at.at_digit() || roman || c == '.' || c == '-' || c == '/';
    const bool letter = at.at_upper() && !roman;
    if (!sign && !letter) break;
    Scanner next = at;
    next.step();
    if (letter && next.at_letter()) break;
    at = next;
    ++signs;
  }
  return true;
}

/// After the number of a title stand its name in capitals, a bracket, a stop, or nothing.
bool ends_as_title(Scanner at, bool in_capitals) {
  at.skip_blanks();
  if (at.done()) return true;
  for (const std::string_view sign : {":", ".", "-", "–", "(", "*", "[", ")"}) {
    if (at.take(sign)) return in_capitals || sign != "-";
  }
  return at.at_upper() && is_upper_at(at.rest(), character_size(at.rest(), 0));
}

constexpr std::array<std::string_view, 22> kAttached = {
    "QUY CHẾ",      "QUI CHẾ",     "QUY ĐỊNH",  "QUI ĐỊNH",   "ĐIỀU LỆ",      "NỘI QUY",
    "QUY TRÌNH",    "QUI TRÌNH",   "QUY TẮC",   "BỘ QUY TẮC", "THỂ LỆ",       "CHUẨN MỰC",
    "BẢN QUY ĐỊNH", "BẢN QUY CHẾ", "CHẾ ĐỘ",    "HƯỚNG DẪN",  "CHƯƠNG TRÌNH", "KẾ HOẠCH",
    "ĐỀ ÁN",        "TIÊU CHUẨN",  "PHƯƠNG ÁN", "CHIẾN LƯỢC"};

constexpr std::array<std::string_view, 34> kPositions = {"bộ trưởng",
                                                         "thứ trưởng",
                                                         "chủ tịch",
                                                         "phó chủ tịch",
                                                         "thủ tướng",
                                                         "phó thủ tướng",
                                                         "chủ tịch quốc hội",
                                                         "chủ tịch nước",
                                                         "tổng kiểm toán nhà nước",
                                                         "tổng kiểm toán",
                                                         "thống đốc",
                                                         "phó thống đốc",
                                                         "chánh án",
                                                         "phó chánh án",
                                                         "viện trưởng",
                                                         "phó viện trưởng",
                                                         "chủ nhiệm",
                                                         "phó chủ nhiệm",
                                                         "tổng thanh tra",
                                                         "phó tổng thanh tra",
                                                         "tổng giám đốc",
                                                         "giám đốc",
                                                         "phó giám đốc",
                                                         "cục trưởng",
                                                         "tổng cục trưởng",
                                                         "bộ trưởng, chủ nhiệm",
                                                         "thủ tướng chính phủ",
                                                         "chủ tịch hội đồng nhân dân",
                                                         "tổng thư ký",
                                                         "trưởng ban",
                                                         "phó trưởng ban",
                                                         "chánh văn phòng",
                                                         "thứ trưởng thường trực",
                                                         "phó chủ tịch thường trực"};

}  // namespace

bool is_standard_title(std::string_view words) {
  if (!begins_with(words, "QCVN ") || words.size() > 40) return false;
  Scanner at(words, {std::string_view("QCVN ").size(), words.size()});
  if (!at.at_digit()) return false;
  return words.find(':') < words.find('/') && words.find(' ', at.at()) == std::string_view::npos &&
         is_letter_at(words, words.find('/') + 1);
}

bool is_annex_title(std::string_view words) {
  if (is_standard_title(words)) return true;
  const bool capitals = begins_with(words, "PHỤ LỤC") || begins_with(words, "PHỤ LUC");
  if (!capitals && !begins_with(words, "Phụ lục") && !begins_with(words, "Phụ Lục")) return false;
  Scanner at(words, {std::string_view("PHỤ LỤC").size(), words.size()});
  return take_title_number(at) && ends_as_title(at, capitals) && words.size() < 500;
}

bool is_form_title(std::string_view words) {
  for (const std::string_view start :
       {"MẪU SỐ", "Mẫu số", "BIỂU SỐ", "Biểu số", "BIỂU MẪU SỐ", "Biểu mẫu số", "Mẫu Số", "Biểu mẫu ",
        "Mẫu biểu số", "MẪU BIỂU SỐ", "MẪU ", "Mẫu ", "BIỂU ", "Biểu "}) {
    if (!begins_with(words, start)) continue;
    Scanner at(words, {start.size(), words.size()});
    at.skip_blanks();
    at.take(":");
    at.skip_blanks();
    if (!at.at_digit() && !at.at_upper()) return false;
    const std::size_t number = at.at();
    if (!take_title_number(at) || at.at() == number) return false;
    return ends_as_title(at, words[1] != 'i') && words.size() < 300;
  }
  return false;
}

bool is_attached_title(std::string_view words) {
  if (words.size() > 400) return false;
  for (const std::string_view start : kAttached) {
    if (!begins_with(words, start)) continue;
    Scanner at(words, {start.size(), words.size()});
    return !at.at_letter() &&
           is_upper_case(words.substr(0, std::min<std::size_t>(words.find('('), words.size())));
  }
  return false;
}

bool is_signing_position(std::string_view words) {
  if (words.size() > 80) return false;
  std::string key = match_key(words);
  while (!key.empty() && (key.back() == '.' || key.back() == ',')) key.pop_back();
  for (const std::string_view position : kPositions) {
    if (key == position) return true;
  }
  return false;
}

}  // namespace vbpl
