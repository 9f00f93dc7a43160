// SPDX-License-Identifier: GPL-3.0-or-later
#include <algorithm>
#include <array>

#include "libdoc/model/number_scan.h"
#include "libdoc/text/bytes.h"

namespace vbpl {
namespace {

constexpr std::size_t kNowhere = std::string_view::npos;

/// Whether the mark after a serial can begin at the byte: / - and the first byte of the dashes U+2010…,
/// U+2212; or at which of the bytes.
constexpr auto kIsAnchor = [](auto byte) { return (byte == 0x2F) | (byte == 0x2D) | (byte == 0xE2); };

bool is_digit(char c) { return c >= '0' && c <= '9'; }
bool is_letter(char c) { return (c >= 'A' && c <= 'Z') || (c >= 'a' && c <= 'z'); }

/// Where the text before `at` ends when blanks (also U+00A0) and signs that nobody sees are left out.
std::size_t before_blanks(std::string_view text, std::size_t at) {
  for (;;) {
    if (at > 0 && (text[at - 1] == ' ' || text[at - 1] == '\t')) {
      --at;
    } else if (at > 1 && (text.substr(at - 2, 2) == "\u00A0" || text.substr(at - 2, 2) == "\u00AD")) {
      at -= 2;
    } else if (at > 2 && text.substr(at - 3, 3) == "\u200B") {
      at -= 3;
    } else {
      return at;
    }
  }
}

/// Where the serial begins that ends at `end`, or kNowhere.
std::size_t serial_begin(std::string_view text, std::size_t end) {
  std::size_t begin = end;
  if (begin > 1 && text.substr(begin - 2, 2) == "đ")
    begin -= 2;
  else if (begin > 0 && is_letter(text[begin - 1]))
    --begin;
  const std::size_t digits_end = begin;
  while (begin > 0 && end - begin < 7 &&
         (is_digit(text[begin - 1]) || text[begin - 1] == 'O' || text[begin - 1] == 'l'))
    --begin;
  if (begin > 1 && digits_end > begin && text[begin - 1] == '.' && is_digit(text[begin - 2])) {
    std::size_t dotted = begin - 1;
    while (dotted > 0 && begin - dotted < 4 && is_digit(text[dotted - 1])) --dotted;
    begin = dotted;
  }
  return begin < end ? begin : kNowhere;
}

/// Where the serial of an old number begins whose body stands apart from it and ends at `end`: `143
/// TCTK/PPCĐ`.
std::size_t serial_apart(std::string_view text, std::size_t end) {
  std::size_t body = end;
  while (body > 0 && end - body < 16 && !is_digit(text[body - 1]) &&
         (is_letter(text[body - 1]) || static_cast<unsigned char>(text[body - 1]) >= 0xC4 ||
          (text[body - 1] & 0xC0) == 0x80))
    --body;
  const std::size_t serial_end = before_blanks(text, body);
  if (body == end || serial_end == body) return kNowhere;
  const std::size_t begin = serial_begin(text, serial_end);
  return begin != kNowhere && read_serial(text, begin).end == serial_end ? begin : kNowhere;
}

bool may_begin(std::string_view text, std::size_t at, bool has_year) {
  if (at == 0) return true;
  const char previous = text[at - 1];
  if (previous == '/' || is_digit(previous)) return false;
  const bool after_digit = at > 1 && is_digit(text[at - 2]);
  if (previous == '.' || previous == ':' || previous == ',') return !after_digit;
  if (previous >= 'a' && previous <= 'z') return has_year;  // "Nghị định34/2016/NĐ-CP"
  return !is_letter(previous);
}

bool may_end(std::string_view text, const NumberPiece& last, bool has_year) {
  if (last.end >= text.size() || last.cut) return true;
  const char next = text[last.end];
  return has_year ? !is_letter(next) && !is_digit(next) : !is_letter(next) && !is_digit(next) && next != '/';
}

/// The words right before `at`, without "số", "số:", "No." and blanks.
struct Lead {
  std::string_view words;    ///< everything before
  bool says_number = false;  ///< "số" stood there
};

bool drop_end(std::string_view& text, std::string_view tail) {
  if (!text.ends_with(tail)) return false;
  text.remove_suffix(tail.size());
  return true;
}

Lead lead_before(std::string_view text, std::size_t at) {
  Lead lead{text.substr(0, before_blanks(text, at)), false};
  if (drop_end(lead.words, ":") || drop_end(lead.words, "."))
    lead.words = lead.words.substr(0, before_blanks(text, lead.words.size()));
  for (const std::string_view word : {"số", "Số", "SỐ", "sô", "Sô"}) {
    if (!drop_end(lead.words, word)) continue;
    lead.says_number = true;
    break;
  }
  lead.words = lead.words.substr(0, before_blanks(text, lead.words.size()));
  return lead;
}

template <std::size_t N>
bool ends_with_any(std::string_view text, const std::array<std::string_view, N>& tails) {
  return std::any_of(tails.begin(), tails.end(), [&](std::string_view tail) { return text.ends_with(tail); });
}

/// Forms, annexes, telephones and houses have numbers of their own.
bool is_guarded(std::string_view words) {
  constexpr std::array<std::string_view, 20> kGuards = {
      "ẫu",  "ẪU",    "iểu",    "IỂU",       "hụ lục", "HỤ LỤC", "ờ khai", "Bảng", "bảng",     "ảng kê",
      "nhà", "đường", "otline", "iện thoại", "Fax",    "ĐT",     "Tel",    "ơ đồ", "ài khoản", "mã",
  };
  return ends_with_any(words, kGuards);
}

bool ends_with_type_word(std::string_view words) {
  constexpr std::array<std::string_view, 30> kTypes = {
      "hị định",  "HỊ ĐỊNH", "hị quyết", "HỊ QUYẾT", "uyết định", "UYẾT ĐỊNH", "hông tư", "HÔNG TƯ",
      "hỉ thị",   "HỈ THỊ",  "ắc lệnh",  "ẮC LỆNH",  "áp lệnh",   "ÁP LỆNH",   "Luật",    "LUẬT",
      "Lệnh",     "ông văn", "iên bộ",   "IÊN BỘ",   "ông điện",  "hông báo",  "ờ trình", "ế hoạch",
      "ướng dẫn", "ết luận", "uy định",  "áo cáo",   "ề án",      "ông cáo",
  };
  return ends_with_any(words, kTypes);
}

/// `25-CP` and `393/TTg-PL` are too short to stand alone: someone must say that a number comes.
bool needs_lead(NumberKind kind) {
  return kind == NumberKind::govold || kind == NumberKind::minold || kind == NumberKind::lbold ||
         kind == NumberKind::lct0 || kind == NumberKind::dispatch;
}

bool continues_list(std::string_view between) {
  constexpr std::array<std::string_view, 5> kJoints = {", ", " và ", "; ", ",", ", và "};
  return std::find(kJoints.begin(), kJoints.end(), between) != kJoints.end();
}

class Finder {
 public:
  explicit Finder(std::string_view text) : text_(text) {}

  std::vector<FoundNumber> all() {
    for (std::size_t at = 0; at < text_.size(); at += kBytes) {
      at = skip_bytes(at, text_.size(), [this](std::size_t i) { return kIsAnchor(bytes_at(text_, i)); });
      look(at, std::min(at + kBytes, text_.size()));
    }
    return std::move(found_);
  }

 private:
  /// Takes the numbers whose first mark stands from `begin` to `end`.
  void look(std::size_t begin, std::size_t end) {
    for (std::size_t at = std::max(begin, last_end_); at < end; ++at) {
      if (!kIsAnchor(static_cast<unsigned char>(text_[at])) || at < last_end_) continue;
      if (auto found = at_anchor(at)) {
        last_end_ = found->span.end;
        found_.push_back(std::move(*found));
      }
    }
  }

  std::optional<FoundNumber> at_anchor(std::size_t anchor) {
    if (text_[anchor] != '/' && glyph_at(text_, anchor).letter != U'-') return {};
    const std::size_t end = before_blanks(text_, anchor);
    if (anchor - end > 3) return {};
    std::size_t begin = serial_begin(text_, end);
    const bool apart = begin == kNowhere || read_serial(text_, begin).end != end;
    if (apart) begin = text_[anchor] == '/' ? serial_apart(text_, end) : kNowhere;
    if (begin == kNowhere || begin < last_end_) return {};
    const Serial serial = read_serial(text_, begin);
    if (serial.text.empty()) return {};
    RawNumber raw{serial.text, read_pieces(text_, serial.end, apart)};
    for (std::size_t count = raw.pieces.size(); count > 0; --count) {
      const auto number = shape_number(raw, count);
      if (number && fits({begin, raw.pieces[count - 1].end}, raw, count, *number)) {
        return FoundNumber{{begin, raw.pieces[count - 1].end}, *number};
      }
    }
    return {};
  }

  [[nodiscard]] bool fits(Span span, const RawNumber& raw, std::size_t count, const DocNumber& number) const {
    const bool has_year = number.year.has_value();
    if (!may_begin(text_, span.begin, has_year) || !may_end(text_, raw.pieces[count - 1], has_year))
      return false;
    const Lead lead = lead_before(text_, span.begin);
    if (is_guarded(lead.words)) return false;
    if (has_year) return true;
    const bool spaced =
        std::any_of(raw.pieces.begin(), raw.pieces.begin() + static_cast<std::ptrdiff_t>(count),
                    [](const NumberPiece& piece) { return piece.spaced; });
    if (!spaced && !needs_lead(number.kind)) return true;
    if (lead.says_number || ends_with_type_word(lead.words)) return true;
    return !spaced && last_end_ > 0 && continues_list(slice(text_, {last_end_, span.begin}));
  }

  std::string_view text_;
  std::size_t last_end_ = 0;
  std::vector<FoundNumber> found_;
};

}  // namespace

std::vector<FoundNumber> find_numbers(std::string_view text) { return Finder(text).all(); }

}  // namespace vbpl
