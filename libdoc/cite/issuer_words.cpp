// SPDX-License-Identifier: GPL-3.0-or-later
#include "libdoc/cite/issuer_words.h"

#include <algorithm>
#include <array>
#include <utility>

#include "libdoc/text/fold.h"

namespace vbpl::cite {
namespace {

using Words = std::string_view;

/// The chair or head, written before the body itself: Bộ trưởng Bộ Tài chính.
constexpr std::array<Words, 16> kOffices = {
    "bộ trưởng",
    "thống đốc",
    "viện trưởng",
    "chánh án",
    "tổng thanh tra",
    "tổng kiểm toán nhà nước",
    "tổng cục trưởng",
    "cục trưởng",
    "giám đốc",
    "tổng giám đốc",
    "trưởng ban",
    "chủ nhiệm",
    "bộ trưởng, chủ nhiệm",
    "chánh văn phòng",
    "chánh thanh tra",
    "thủ trưởng",
};

struct Body {
  Words words;
  Words name;
  bool local = false;  ///< a place follows
  bool named = false;  ///< words of the name follow: Bộ Giáo dục và Đào tạo
};

constexpr std::array<Body, 36> kBodies = {{
    {"thủ tướng chính phủ", "Thủ tướng Chính phủ"},
    {"thủ tướng", "Thủ tướng Chính phủ"},
    {"chính phủ", "Chính phủ"},
    {"ủy ban thường vụ quốc hội", "Ủy ban Thường vụ Quốc hội"},
    {"quốc hội", "Quốc hội"},
    {"chủ tịch nước", "Chủ tịch nước"},
    {"chủ tịch ủy ban nhân dân", "Chủ tịch Ủy ban nhân dân", true},
    {"chủ tịch ubnd", "Chủ tịch Ủy ban nhân dân", true},
    {"ủy ban nhân dân", "Ủy ban nhân dân", true},
    {"ubnd", "Ủy ban nhân dân", true},
    {"hội đồng nhân dân", "Hội đồng nhân dân", true},
    {"hđnd", "Hội đồng nhân dân", true},
    {"hội đồng bộ trưởng", "Hội đồng Bộ trưởng"},
    {"hội đồng chính phủ", "Hội đồng Chính phủ"},
    {"hội đồng nhà nước", "Hội đồng Nhà nước"},
    {"hội đồng thẩm phán tòa án nhân dân tối cao", "Hội đồng Thẩm phán Tòa án nhân dân tối cao"},
    {"ngân hàng nhà nước việt nam", "Ngân hàng Nhà nước Việt Nam"},
    {"ngân hàng nhà nước", "Ngân hàng Nhà nước Việt Nam"},
    {"tòa án nhân dân tối cao", "Tòa án nhân dân tối cao"},
    {"viện kiểm sát nhân dân tối cao", "Viện kiểm sát nhân dân tối cao"},
    {"kiểm toán nhà nước", "Kiểm toán nhà nước"},
    {"bộ chính trị", "Bộ Chính trị"},
    {"ban bí thư", "Ban Bí thư"},
    {"ban chấp hành trung ương đảng", "Ban Chấp hành Trung ương"},
    {"ban chấp hành trung ương", "Ban Chấp hành Trung ương"},
    {"ban thường vụ tỉnh ủy", "Ban Thường vụ Tỉnh ủy"},
    {"ban thường vụ thành ủy", "Ban Thường vụ Thành ủy"},
    {"tỉnh ủy", "Tỉnh ủy"},
    {"thành ủy", "Thành ủy"},
    {"liên bộ", "Liên Bộ", false, true},
    {"tổng cục", "Tổng cục", false, true},
    {"cục", "Cục", false, true},
    {"tổng liên đoàn", "Tổng Liên đoàn", false, true},
    {"đại học", "Đại học", false, true},
    {"bộ", "Bộ", false, true},
    {"sở", "Sở", false, true},
}};

constexpr std::array<Words, 12> kPlaces = {"tỉnh", "thành phố", "tp",       "huyện",   "quận", "thị xã",
                                           "xã",   "phường",    "thị trấn", "đặc khu", "tp.",  "đặc khu"};

/// A run of capitalised syllables: Vĩnh Phúc, Bà Rịa - Vũng Tàu.
std::size_t proper_name_end(const Reader& reader, std::size_t at) {
  std::size_t end = at;
  for (std::size_t next = at;
       reader.is_capital(next) || (end == at && reader.byte(next) >= '0' && reader.byte(next) <= '9');) {
    end = reader.word_end(next);
    next = reader.skip_spaces(end);
    if (reader.byte(next) == '-') {
      const std::size_t behind = reader.skip_spaces(next + 1);
      if (reader.is_capital(behind)) next = behind;
    }
    if (next == end) break;
  }
  return end;
}

/// `tỉnh Vĩnh Phúc`, `xã An Hòa, tỉnh Vĩnh Phúc`; `tỉnh` alone is taken too, it is the writer's own.
std::size_t place_end(const Reader& reader, std::size_t at) {
  std::size_t end = kNowhere;
  for (const Words kind : kPlaces) {
    const std::size_t behind = reader.match(at, kind);
    if (behind == kNowhere) continue;
    const std::size_t name = reader.skip_blanks(behind);
    end = reader.is_capital(name) || (reader.byte(name) >= '0' && reader.byte(name) <= '9')
              ? proper_name_end(reader, name)
              : behind;
    break;
  }
  if (end == kNowhere || reader.byte(end) != ',') return end;
  const std::size_t outer = reader.skip_spaces(end + 1);
  const bool goes_on = reader.match(outer, "tỉnh") != kNowhere ||
                       reader.match(outer, "thành phố") != kNowhere ||
                       reader.match(outer, "huyện") != kNowhere;
  if (!goes_on) return end;
  const std::size_t outer_end = place_end(reader, outer);
  return outer_end == kNowhere ? end : outer_end;
}

/// One spelling of the place: printed words with single blanks.
std::string single_spaced(std::string_view words) {
  std::string out;
  for (const char c : words) {
    const bool blank = c == ' ' || c == '\t' || c == '\n';
    if (!blank)
      out += c;
    else if (!out.empty() && out.back() != ' ')
      out += ' ';
  }
  return out;
}

struct KnownIssuer {
  const Issuer* issuer = nullptr;
  std::size_t end = kNowhere;
};

/// The longest known name.
KnownIssuer table_issuer(const Reader& reader, std::size_t at, const Tables& tables) {
  KnownIssuer best;
  for (const Issuer& issuer : tables.issuers) {
    if (issuer.key.empty() || issuer.key.front() != reader.byte(at)) continue;
    const std::size_t end = reader.match_name(at, issuer.key);
    if (end != kNowhere && (best.issuer == nullptr || end > best.end)) best = {&issuer, end};
  }
  return best;
}

/// A body that no table knows: a capitalised name, up to the first word that begins a title or goes on with
/// the sentence.
std::optional<FoundIssuer> unknown_body(const Reader& reader, std::size_t begin, std::size_t name) {
  constexpr std::array<Words, 26> kStops = {"về",   "v/v",       "quy",   "qui",  "ban",     "hướng", "sửa",
                                            "bổ",   "phê",       "thi",   "bãi",  "công bố", "triển", "tăng",
                                            "điều", "thành lập", "giao",  "được", "đã",      "có",    "thì",
                                            "để",   "theo",      "trong", "tại",  "và các"};
  constexpr int kMaxWords = 12;
  if (!reader.is_capital(begin) || !reader.is_capital(name)) return {};
  std::size_t end = name, next = name;
  for (int words = 0; words < kMaxWords; ++words) {
    const bool stops = words > 0 && !reader.is_capital(next) && reader.match_any(next, kStops) != kNowhere;
    if (reader.word_end(next) == next || stops) break;
    end = reader.word_end(next);
    next = reader.skip_spaces(end);
    if (next == end) break;
  }
  return FoundIssuer{single_spaced(slice(reader.text(), {begin, end})), end};
}

/// `Liên Bộ Tài chính - Nội vụ`: a ministry without its first word.
std::optional<FoundIssuer> ministry_of_several(const Reader& reader, std::size_t at, const Tables& tables) {
  constexpr Words kMinistry = "bộ ";
  KnownIssuer best;
  for (const Issuer& issuer : tables.issuers) {
    if (!issuer.key.starts_with(kMinistry)) continue;
    const std::size_t end = reader.match_name(at, Words(issuer.key).substr(kMinistry.size()));
    if (end != kNowhere && (best.issuer == nullptr || end > best.end)) best = {&issuer, end};
  }
  return best.issuer == nullptr ? std::nullopt : std::optional(FoundIssuer{best.issuer->name, best.end});
}

std::optional<FoundIssuer> read_body(const Reader& reader, std::size_t at, const Tables& tables) {
  const KnownIssuer known = table_issuer(reader, at, tables);
  if (known.issuer != nullptr && !known.issuer->kind.starts_with("local"))
    return FoundIssuer{known.issuer->name, known.end};
  for (const Body& body : kBodies) {
    const std::size_t end = reader.match(at, body.words);
    if (end == kNowhere) continue;
    const std::size_t next = reader.skip_blanks(end);
    if (body.words == "liên bộ") {
      if (auto first = ministry_of_several(reader, next, tables)) return first;
      const KnownIssuer whole = table_issuer(reader, next, tables);
      if (whole.issuer != nullptr) return FoundIssuer{whole.issuer->name, whole.end};
    }
    if (body.named) return unknown_body(reader, at, next);
    if (!body.local) return FoundIssuer{std::string(body.name), end};
    const std::size_t behind = place_end(reader, next);
    if (behind == kNowhere) return FoundIssuer{std::string(body.name), end};
    return FoundIssuer{std::string(body.name) + " " + single_spaced(slice(reader.text(), {next, behind})),
                       behind};
  }
  return {};
}

}  // namespace

std::optional<FoundIssuer> read_issuer(const Reader& reader, std::size_t at, const Tables& tables) {
  for (const Words office : kOffices) {
    const std::size_t end = reader.match(at, office);
    if (end == kNowhere) continue;
    if (auto body = read_body(reader, reader.skip_blanks(end), tables)) return body;
  }
  return read_body(reader, at, tables);
}

std::optional<std::string> issuer_of_number(const DocNumber& number, const Tables& tables) {
  if (number.issuers.empty() || number.kind == NumberKind::party || number.kind == NumberKind::dispatch ||
      number.kind == NumberKind::joint)
    return {};
  if (number.kind == NumberKind::govold || number.kind == NumberKind::minold ||
      number.kind == NumberKind::lbold)
    return {};
  const Issuer* issuer = tables.issuer_coded(number.issuers.front());
  if (issuer == nullptr) return {};
  std::string name = issuer->name.substr(0, issuer->name.find(" ("));
  if (name.find('/') != std::string::npos) return {};
  if (name == "Chủ tịch Ủy ban nhân dân cấp tỉnh") name = "Chủ tịch Ủy ban nhân dân";
  return name;
}

}  // namespace vbpl::cite
