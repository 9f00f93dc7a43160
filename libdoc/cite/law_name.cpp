// SPDX-License-Identifier: GPL-3.0-or-later
#include "libdoc/cite/law_name.h"

#include <algorithm>
#include <array>

#include "libdoc/cite/date_words.h"

namespace vbpl::cite {
namespace {

using Words = std::string_view;

/// Words that begin what is no longer the name.
constexpr std::array<Words, 80> kStops = {
    "và",   "hoặc",  "hay",   "của",   "năm", "ngày",      "số",      "này",    "đó",      "được",
    "đã",   "có",    "không", "phải",  "là",  "thì",       "mà",      "do",     "để",      "theo",
    "tại",  "trong", "khi",   "nếu",   "với", "cho",       "đối",     "về",     "quy",     "qui",
    "hiện", "hiệu",  "ban",   "bao",   "gồm", "các",       "những",   "mới",    "trên",    "nêu",
    "nói",  "từ",    "đến",   "trước", "sau", "cũng",      "như",     "sẽ",     "cần",     "vào",
    "bằng", "bị",    "còn",   "chưa",  "sửa", "bổ",        "thay",    "bãi",    "hướng",   "thi",
    "áp",   "nhằm",  "nên",   "đều",   "trừ", "ngoài",     "thuộc",   "quyết",  "việc",    "một",
    "mọi",  "nhưng", "vẫn",   "kể",    "qua", "đồng thời", "cơ quan", "căn cứ", "sẽ được", "người đó",
};

bool is_stop(const Reader& reader, std::size_t at) {
  return std::any_of(kStops.begin(), kStops.end(),
                     [&](Words stop) { return reader.match(at, stop) != kNowhere; });
}

std::string words_of(const Reader& reader, std::size_t begin, std::size_t end) {
  std::string out;
  for (const char c : reader.text().substr(begin, end - begin)) {
    const bool blank = c == ' ' || c == '\t' || c == '\n';
    if (!blank)
      out += c;
    else if (!out.empty() && out.back() != ' ')
      out += ' ';
  }
  return out;
}

struct KnownName {
  const LawAlias* law = nullptr;
  std::size_t end = kNowhere;
};

/// The longest known name; `Luật về ngân sách nhà nước` is `Luật ngân sách nhà nước`.
KnownName known_name(const Reader& reader, const FoundType& type, const Tables& tables) {
  std::size_t name = reader.skip_spaces(type.end);
  const std::size_t about = reader.match(name, "về");
  if (about != kNowhere) name = reader.skip_spaces(about);
  const std::size_t prefix = type.type->words.size() + 1;
  const char first = reader.byte(name), second = reader.byte(name + 1);
  KnownName best;
  for (const LawAlias& law : tables.law_aliases) {
    if (law.key.size() < prefix + 2 || law.key[prefix] != first || law.key[prefix + 1] != second) continue;
    if (!law.key.starts_with(type.type->words) ||
        (best.law != nullptr && law.key.size() <= best.law->key.size()))
      continue;
    const std::size_t end = reader.match(name, Words(law.key).substr(prefix));
    if (end != kNowhere) best = {&law, end};
  }
  return best;
}

/// Behind the words of an unknown name; `begin` itself when there is none.
std::size_t plain_name_end(const Reader& reader, std::size_t begin) {
  constexpr int kMaxWords = 14;
  std::size_t end = begin, next = begin;
  for (int words = 0; words < kMaxWords; ++words) {
    const std::size_t behind = reader.word_end(next);
    const bool inner = words > 0 || !reader.is_capital(next);
    if (behind == next || (inner && is_stop(reader, next))) break;
    if (words > 0 && reader.is_capital(next) && read_type_word(reader, next)) break;
    end = behind;
    next = reader.skip_spaces(end);
    if (next == end) break;
  }
  return end;
}

FoundLaw constitution(const Reader& reader, std::size_t type_end) {
  const std::size_t next = reader.skip_spaces(type_end);
  const std::size_t country = reader.match(next, "nước cộng hòa xã hội chủ nghĩa việt nam");
  if (country != kNowhere) return FoundLaw{"Hiến pháp", country};
  return FoundLaw{"Hiến pháp", type_end};
}

std::optional<FoundLaw> single_law(const Reader& reader, std::size_t at, const FoundType& type,
                                   const Tables& tables) {
  const KnownName known = known_name(reader, type, tables);
  if (known.law != nullptr) {
    const std::size_t next = reader.skip_spaces(known.end);
    const bool goes_on = next > known.end && reader.is_capital(next) && !read_type_word(reader, next) &&
                         !is_stop(reader, next);
    if (!goes_on) return FoundLaw{known.law->name, known.end};
  }
  const std::size_t name = reader.skip_spaces(type.end);
  if (name == type.end || !reader.is_capital(name) || read_type_word(reader, name)) return {};
  if (reader.match(name, "sửa đổi") != kNowhere) return {};
  const std::size_t end = plain_name_end(reader, name);
  if (end == name) return {};
  if (known.law != nullptr && end <= known.end) return FoundLaw{known.law->name, known.end};
  return FoundLaw{words_of(reader, at, end), end};
}

/// Another law of the list in an amending law's name, behind `,` or `và`.
std::size_t next_in_title(const Reader& reader, std::size_t end) {
  std::size_t next = reader.skip_spaces(end);
  if (reader.byte(next) == ',') next = reader.skip_spaces(next + 1);
  const std::size_t behind_and = reader.match(next, "và");
  if (behind_and != kNowhere) next = reader.skip_spaces(behind_and);
  return next == reader.skip_spaces(end) ? kNowhere : next;
}

bool is_dated(const Reader& reader, std::size_t end) {
  const std::size_t next = reader.skip_spaces(end);
  return read_date(reader, next) || read_year(reader, next) || reader.match(next, "số") != kNowhere;
}

/// `về thuế ngày …`: behind the words up to the date that closes a name without a law's own name in it.
std::size_t dated_words_end(const Reader& reader, std::size_t type_end) {
  std::size_t end = type_end;
  for (int words = 0; words < 8 && !is_dated(reader, end); ++words) {
    const std::size_t next = reader.skip_spaces(end);
    const std::size_t behind = reader.word_end(next);
    if (behind == next) return type_end;
    end = behind;
  }
  return is_dated(reader, end) ? end : type_end;
}

/// `sửa đổi, bổ sung một số điều của các Luật về thuế`, `… của Luật A, Luật B và Luật C ngày …`.
std::optional<FoundLaw> amending_law(const Reader& reader, std::size_t at, const FoundType& type,
                                     const Tables& tables) {
  constexpr std::array<Words, 6> kOpenings = {"sửa đổi, bổ sung một số điều của các",
                                              "sửa đổi, bổ sung một số điều của",
                                              "sửa đổi, bổ sung một số điều",
                                              "sửa đổi một số điều của",
                                              "sửa đổi, bổ sung",
                                              "sửa đổi"};
  std::size_t next = reader.match_any(reader.skip_spaces(type.end), kOpenings);
  if (next == kNowhere) return {};
  next = reader.skip_spaces(next);
  // "Điều 170 của Luật Doanh nghiệp": at most a few words to the law
  for (int words = 0; words < 12 && !reader.is_capital(next) && reader.word_end(next) > next; ++words)
    next = reader.skip_spaces(reader.word_end(next));
  std::size_t end = kNowhere, dated = kNowhere;
  for (int laws = 0; laws < 40 && next != kNowhere; ++laws) {
    const auto inner_type = read_type_word(reader, next);
    if (!inner_type || inner_type->type->use != TypeUse::law) break;
    const auto inner = single_law(reader, next, *inner_type, tables);
    if (!inner && laws > 0) break;
    end = inner ? inner->end : dated_words_end(reader, inner_type->end);
    if (laws == 0) dated = end;
    if (is_dated(reader, end)) dated = end;
    next = next_in_title(reader, end);
  }
  if (end == kNowhere) return {};
  return FoundLaw{words_of(reader, at, dated), dated};
}

}  // namespace

std::optional<FoundLaw> read_law_name(const Reader& reader, std::size_t at, const FoundType& type,
                                      const Tables& tables) {
  if (!reader.is_capital(at)) return {};  // "pháp luật về đất đai" is a topic
  if (type.type->name == "Hiến pháp") return constitution(reader, type.end);
  if (auto law = amending_law(reader, at, type, tables)) return law;
  return single_law(reader, at, type, tables);
}

}  // namespace vbpl::cite
