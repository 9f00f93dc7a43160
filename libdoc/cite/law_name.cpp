// SPDX-License-Identifier: GPL-3.0-or-later
#include "libdoc/cite/law_name.h"

#include <algorithm>
#include <array>
#include <span>

#include "libdoc/cite/date_words.h"

namespace vbpl::cite {
namespace {

using Words = std::string_view;

/// Words that begin what is no longer the name.
constexpr std::array<Words, 81> kStops = {
    "và",     "hoặc",    "hay",      "của",   "năm", "ngày",  "số",   "này", "đó",   "được",      "đã",
    "có",     "không",   "phải",     "là",    "thì", "mà",    "do",   "để",  "theo", "tại",       "trong",
    "khi",    "nếu",     "với",      "cho",   "đối", "về",    "quy",  "qui", "hiện", "hiệu",      "ban",
    "bao",    "gồm",     "các",      "những", "mới", "trên",  "nêu",  "nói", "từ",   "đến",       "trước",
    "sau",    "cũng",    "như",      "sẽ",    "cần", "vào",   "bằng", "bị",  "còn",  "chưa",      "sửa",
    "bổ",     "thay",    "bãi",      "hướng", "thi", "áp",    "nhằm", "nên", "đều",  "trừ",       "ngoài",
    "thuộc",  "quyết",   "việc",     "một",   "mọi", "nhưng", "vẫn",  "kể",  "qua",  "đồng thời", "cơ quan",
    "căn cứ", "sẽ được", "người đó", "kèm",
};

/// `Luật Chuyển đổi số`: no number follows.
bool is_word_so(const Reader& reader, std::size_t at) {
  const std::size_t word = reader.match(at, "số");
  if (word == kNowhere) return false;
  const char next = reader.byte(reader.skip_spaces(word));
  return next != ':' && (next < '0' || next > '9');
}

/// A stop word is a part of a longer one here: dự bị, hàng không, người có công, hiệu quả.
bool is_compound(const Reader& reader, std::size_t at) {
  constexpr std::array<Words, 9> kFirst = {"có công",   "hiệu quả",  "quy hoạch", "thi hành án", "thi đua",
                                           "đối ngoại", "đối thoại", "từ thiện",  "không gian"};
  constexpr std::array<Words, 5> kSecond = {"dự", "thiết", "trang", "hàng", "phòng"};
  if (reader.match_any(at, kFirst) != kNowhere) return true;
  const bool second = reader.match(at, "bị") != kNowhere || reader.match(at, "không") != kNowhere;
  const std::size_t before = reader.back_over_spaces(at);
  return second && std::any_of(kSecond.begin(), kSecond.end(),
                               [&](Words word) { return reader.match_before(before, word) != kNowhere; });
}

bool is_stop(const Reader& reader, std::size_t at) {
  if (is_word_so(reader, at) || is_compound(reader, at)) return false;
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

/// Behind the word at `at`, without one of the sentence that is glued on: TTTMđể, mạiĐiều.
std::size_t name_word_end(const Reader& reader, std::size_t at) {
  const std::size_t end = reader.word_end(at);
  int capitals = 0;
  for (std::size_t next = at; next < end; ++next) {
    if ((static_cast<unsigned char>(reader.byte(next)) & 0xC0) == 0x80) continue;
    const bool capital = reader.is_capital(next);
    if (next > at && capital && capitals == 0) return next;
    if (!capital && capitals > 1) return next;
    capitals = capital ? capitals + 1 : 0;
  }
  return end;
}

/// The first letters of the words of a key: tttm of "trọng tài thương mại".
std::string initials(Words key) {
  std::string out;
  for (std::size_t at = 0; at < key.size();) {
    const std::size_t end = std::min(key.find(' ', at), key.size());
    const Words word = key.substr(at, end - at);
    const auto lead = static_cast<unsigned char>(word.empty() ? ' ' : word[0]);
    if (word != "-") out += word.substr(0, lead < 0x80 ? 1 : lead < 0xE0 ? 2 : 3);
    at = end + 1;
  }
  return out;
}

/// `Luật TTTM`: the one law whose name has these first letters.
KnownName abbreviated_name(const Reader& reader, const FoundType& type, const Tables& tables) {
  const std::size_t name = reader.skip_spaces(type.end);
  std::size_t end = name;
  while (reader.is_capital(end)) end += static_cast<unsigned char>(reader.byte(end)) < 0x80 ? 1 : 2;
  const Words letters = reader.lower().substr(name, end - name);
  if (letters.size() < 3 || (!reader.ends_word(end) && name_word_end(reader, name) != end)) return {};
  const std::size_t prefix = type.type->words.size() + 1;
  KnownName best;
  for (const LawAlias& law : tables.law_aliases) {
    if (law.key.size() <= prefix || !law.key.starts_with(type.type->words) ||
        initials(Words(law.key).substr(prefix)) != letters)
      continue;
    if (best.law != nullptr && best.law->key != law.key) return {};
    best = {&law, end};
  }
  return best;
}

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
    if (!law.key.starts_with(type.type->words)) continue;
    const std::size_t end = reader.match_name(name, Words(law.key).substr(prefix));
    if (end != kNowhere && (best.law == nullptr || end > best.end)) best = {&law, end};
  }
  return best;
}

/// The same without the remark that a law of this name came before: `Khoa học, công nghệ (sửa đổi) và …`.
std::string name_of(const Reader& reader, std::size_t begin, std::size_t end) {
  constexpr Words kRemark = " (sửa đổi)";
  std::string name = words_of(reader, begin, end);
  const std::size_t remark = name.find(kRemark);
  return remark == std::string::npos ? name : name.erase(remark, kRemark.size());
}

/// `Phòng, chống`, `Tiết kiệm, chống lãng phí`: behind the comma.
std::size_t skip_to_chong(const Reader& reader, std::size_t at) {
  if (reader.byte(at) != ',') return at;
  const std::size_t next = reader.skip_spaces(at + 1);
  return reader.match(next, "chống") == kNowhere ? at : next;
}

/// Behind the words of an unknown name; `begin` itself when there is none.
std::size_t plain_name_end(const Reader& reader, std::size_t begin) {
  constexpr int kMaxWords = 14;
  std::size_t end = begin, next = begin;
  for (int words = 0; words < kMaxWords; ++words) {
    const std::size_t behind = name_word_end(reader, next);
    const std::size_t second = next + (static_cast<unsigned char>(reader.byte(next)) < 0x80 ? 1 : 2);
    const bool shouted = second < behind && reader.is_capital(next) && reader.is_capital(second);
    const bool inner = words > 0 || !reader.is_capital(next) || shouted;  // LUẬT CỦA ỦY BAN …
    const bool new_sentence = reader.is_capital(next) && reader.match(next, "căn cứ") != kNowhere;
    if (behind == next || new_sentence || (inner && is_stop(reader, next))) break;
    if (words > 0 && reader.is_capital(next) && read_type_word(reader, next)) break;
    if (words > 0 && (read_year(reader, next) || reader.number(next, 4).end > next)) break;
    end = behind;
    next = skip_to_chong(reader, reader.skip_spaces(end));
    if (next == end || reader.byte(end) == '\t') break;  // a name does not run into the next cell of a table
  }
  return end;
}

bool follows_number(const Reader& reader, std::size_t at) {
  const std::size_t word = reader.match(at, "số");
  const std::size_t begin = word == kNowhere ? at : reader.skip_spaces(word);
  const auto serial = reader.number(begin, 3);
  if (serial.end == begin || reader.byte(serial.end) != '/') return false;
  const auto year = reader.number(serial.end + 1, 4);
  const Words body = reader.near(year.end, 3);
  return year.end - serial.end == 5 && (body == "/qh" || body == "/ub" || body == "/l-");
}

/// Words that a name with its date or number behind it may hold although other names end there.
constexpr std::array<Words, 7> kInner = {"và", "mới", "về", "của", "đối", "với", "thi"};

/// Behind the last word before the date or number that closes a name, over commas and `(sửa đổi)`: `tổ chức
/// Hội đồng Chính phủ ngày …`, `Khoa học, công nghệ (sửa đổi) và đổi mới sáng tạo số …`. kNowhere when
/// something else comes first. `any_word`: the words of kInner may stand in it; else only the first two.
std::size_t closed_name_end(const Reader& reader, std::size_t begin, bool any_word) {
  constexpr int kMostWords = 22;
  std::size_t end = kNowhere, next = begin;
  for (int words = 0; words < kMostWords; ++words) {
    const bool inner = reader.match_any(next, any_word ? std::span<const Words>(kInner)
                                                       : std::span<const Words>(kInner).first(2)) != kNowhere;
    if ((!inner && is_stop(reader, next)) || read_type_word(reader, next)) return kNowhere;
    end = reader.word_end(next);
    if (end == next) return kNowhere;
    next = reader.skip_spaces(end);
    const std::size_t remark =
        reader.byte(next) == '(' ? reader.match(reader.skip_spaces(next + 1), "sửa đổi") : kNowhere;
    if (remark != kNowhere && reader.byte(reader.skip_spaces(remark)) == ')')
      next = reader.skip_spaces(reader.skip_spaces(remark) + 1);
    if (follows_number(reader, next) || read_date(reader, next)) return words > 0 ? end : kNowhere;
    if (reader.byte(next) == ',' || reader.byte(next) == '-') next = reader.skip_spaces(next + 1);
  }
  return kNowhere;
}

/// A name in small letters: sure when date or number closes it, and for pháp lệnh, which names nothing else.
std::size_t small_name_end(const Reader& reader, std::size_t name, const FoundType& type) {
  const std::size_t closed = closed_name_end(reader, name, true);
  if (closed != kNowhere || type.type->name != "Pháp lệnh" || is_stop(reader, name)) return closed;
  const std::size_t end = plain_name_end(reader, name);
  return end > reader.word_end(name) ? end : kNowhere;
}

/// Behind the name that begins with a capital at `name`; `name` when there is none.
std::size_t capital_name_end(const Reader& reader, std::size_t name) {
  const std::size_t end = plain_name_end(reader, name);
  if (end == name) return name;
  const std::size_t next = reader.skip_spaces(end);
  const bool may_go_on = reader.byte(next) == ',' || reader.byte(next) == '-' || reader.byte(next) == '(' ||
                         reader.match(next, "và") != kNowhere;
  const std::size_t closed = may_go_on ? closed_name_end(reader, name, false) : kNowhere;
  return closed == kNowhere ? end : closed;
}

/// Words that make another law of a known name: Luật Đầu tư nước ngoài tại Việt Nam.
bool makes_other_law(const Reader& reader, std::size_t next) {
  constexpr std::array<Words, 4> kOthers = {"nước ngoài", "trong nước", "quốc tế", "khu vực"};
  return reader.match_any(next, kOthers) != kNowhere;
}

/// `Khoa học, công nghệ (sửa đổi) và đổi mới sáng tạo số …`: the known name is the begin of another.
bool goes_on_behind_remark(const Reader& reader, const FoundType& type, std::size_t known_end) {
  if (reader.byte(reader.skip_spaces(known_end)) != '(') return false;
  const std::size_t closed = closed_name_end(reader, reader.skip_spaces(type.end), false);
  return closed != kNowhere && closed > known_end;
}

FoundLaw constitution(const Reader& reader, std::size_t type_end) {
  const std::size_t next = reader.skip_spaces(type_end);
  const std::size_t country = reader.match(next, "nước cộng hòa xã hội chủ nghĩa việt nam");
  if (country != kNowhere) return FoundLaw{"Hiến pháp", country};
  return FoundLaw{"Hiến pháp", type_end};
}

std::optional<FoundLaw> single_law(const Reader& reader, std::size_t at, const FoundType& type,
                                   const Tables& tables) {
  KnownName known = known_name(reader, type, tables);
  if (known.law == nullptr) known = abbreviated_name(reader, type, tables);
  if (known.law != nullptr) {
    const std::size_t next = reader.skip_spaces(known.end);
    const bool goes_on = (next > known.end && reader.is_capital(next) && !read_type_word(reader, next) &&
                          !is_stop(reader, next)) ||
                         makes_other_law(reader, next) || goes_on_behind_remark(reader, type, known.end);
    if (!goes_on) return FoundLaw{known.law->name, known.end};
  }
  const std::size_t name = reader.skip_spaces(type.end);
  if (name == type.end || read_type_word(reader, name)) return {};
  if (reader.match(name, "sửa đổi") != kNowhere) return {};
  const std::size_t end =
      reader.is_capital(name) ? capital_name_end(reader, name) : small_name_end(reader, name, type);
  if (end == name || end == kNowhere) return {};
  if (known.law != nullptr && end <= known.end) return FoundLaw{known.law->name, known.end};
  return FoundLaw{name_of(reader, at, end), end};
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

/// `các luật liên quan đến đầu tư xây dựng cơ bản`: laws told by what they are about.
std::size_t laws_by_topic_end(const Reader& reader, std::size_t at) {
  constexpr std::array<Words, 4> kOpenings = {"luật liên quan đến", "luật có liên quan đến",
                                              "pháp lệnh liên quan đến", "luật, pháp lệnh liên quan đến"};
  const std::size_t topic = reader.match_any(at, kOpenings);
  if (topic == kNowhere) return kNowhere;
  const std::size_t name = reader.skip_spaces(topic);
  const std::size_t end = plain_name_end(reader, name);
  return end == name ? kNowhere : end;
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
  const std::size_t by_topic = laws_by_topic_end(reader, next);
  if (by_topic != kNowhere) return FoundLaw{words_of(reader, at, by_topic), by_topic};
  // "Điều 170 của Luật Doanh nghiệp": at most a few words to the law
  for (int words = 0; words < 12 && !reader.is_capital(next) && reader.word_end(next) > next; ++words)
    next = reader.skip_spaces(reader.word_end(next));
  constexpr int kManyLaws = 3;  // so many in a row are what one law amends, though no date closes them
  std::size_t end = kNowhere, dated = kNowhere;
  bool closed = false;
  for (int laws = 0; laws < 40 && next != kNowhere; ++laws) {
    const auto inner_type = read_type_word(reader, next);
    if (!inner_type || inner_type->type->use != TypeUse::law) break;
    const auto inner = single_law(reader, next, *inner_type, tables);
    if (!inner && laws > 0) break;
    end = inner ? inner->end : dated_words_end(reader, inner_type->end);
    if (is_dated(reader, end)) closed = true, dated = end;
    if (laws == 0 || (!closed && laws + 1 >= kManyLaws)) dated = end;
    next = next_in_title(reader, end);
  }
  if (end == kNowhere) return {};
  return FoundLaw{words_of(reader, at, dated), dated};
}

}  // namespace

std::optional<FoundLaw> read_law_name(const Reader& reader, std::size_t at, const FoundType& type,
                                      const Tables& tables) {
  if (!reader.is_capital(at)) return {};  // "pháp luật về đất đai" is a topic
  constexpr std::array<Words, 3> kBefore = {"pháp", "đại học", "đh"};  // PHÁP LUẬT, Đại học Luật Hà Nội
  const std::size_t before = reader.back_over_spaces(at);
  const bool is_other = std::any_of(kBefore.begin(), kBefore.end(), [&](Words word) {
    return reader.match_before(before, word) != kNowhere;
  });
  if (is_other || reader.match(reader.skip_spaces(type.end), "sư") != kNowhere) return {};  // LUẬT SƯ
  if (type.type->name == "Hiến pháp") return constitution(reader, type.end);
  if (auto law = amending_law(reader, at, type, tables)) return law;
  return single_law(reader, at, type, tables);
}

}  // namespace vbpl::cite
