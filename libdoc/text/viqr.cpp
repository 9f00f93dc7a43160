// SPDX-License-Identifier: GPL-3.0-or-later
#include "libdoc/text/viqr.h"

#include <algorithm>
#include <cstddef>
#include <iterator>
#include <span>
#include <utility>

#include "libdoc/text/characters.h"
#include "libdoc/text/utf8.h"
#include "libdoc/text/windows1252.h"

namespace vbpl {
namespace {

// A vowel, then ( ^ or + for its shape, then ' ` ? ~ . for its tone; "\" keeps a mark as it is.
struct Mark {
  char mark;
  char32_t combining;
};
constexpr Mark kShapes[] = {{'(', 0x306}, {'^', 0x302}, {'+', 0x31B}, {'*', 0x31B}};
constexpr Mark kTones[] = {{'\'', 0x301}, {'`', 0x300}, {'?', 0x309}, {'~', 0x303}, {'.', 0x323}};

/// Syllables that laws end sentences with more often than they write them with a dot below at a place where a
/// sentence could end; of all others the opposite is true. In VIQR, letters and shapes alone.
constexpr std::string_view kLevelAtEnd[] = {
    "a",     "bao",   "bay",   "bia",   "ca",   "cao",  "chi",  "chia", "cho",   "cho+i", "co+",  "cu+",
    "da^y",  "dda",   "ddau",  "dda^y", "dde^", "ddi",  "ddo",  "ddua", "do",    "e",     "ga",   "ghi",
    "gia",   "giao",  "gia^y", "huy",   "hu+u", "i",    "ii",   "iii",  "ke^",   "khai",  "khoa", "kho",
    "kho+i", "khu",   "kia",   "lao",   "lu+u", "ly",   "mo^",  "mua",  "nay",   "neo",   "ngay", "ngu+",
    "nhau",  "nuo^i", "o",     "pha",   "qua",  "quy",  "ra",   "ro",   "sai",   "sao",   "sau",  "sa^u",
    "so+",   "tay",   "ta^y",  "thai",  "thao", "thay", "theo", "tho^", "thue^", "thu+",  "tia",  "tie^u",
    "to+",   "to^",   "tra",   "tre",   "treo", "ty",   "vai",  "vay",  "xe",    "y",
};

/// The same for the end of a line, where no sentence goes on.
constexpr std::string_view kLevelAtLineEnd[] = {"ba", "ddai", "ha", "tai", "thi", "thu", "tri", "tu+"};

char32_t combining(std::span<const Mark> marks, char c) {
  for (const Mark& mark : marks) {
    if (mark.mark == c) return mark.combining;
  }
  return 0;
}

bool is_upper(char c) { return c >= 'A' && c <= 'Z'; }
bool is_lower(char c) { return c >= 'a' && c <= 'z'; }
bool is_letter(char c) { return is_upper(c) || is_lower(c); }
bool is_d(char c) { return c == 'd' || c == 'D'; }
bool is_vowel(char c) { return std::string_view("aeiouyAEIOUY").find(c) != std::string_view::npos; }

bool takes(char vowel, char32_t shape) {
  const char v = static_cast<char>(vowel | 0x20);
  if (shape == 0x306) return v == 'a';
  if (shape == 0x302) return v == 'a' || v == 'e' || v == 'o';
  return v == 'o' || v == 'u';
}

/// Letters and shapes before `at`, longer than a syllable or whole.
std::string_view syllable_before(std::string_view bytes, std::size_t at) {
  constexpr std::size_t kLongest = 12;
  std::size_t begin = at;
  while (begin > 0 && at - begin <= kLongest &&
         (is_letter(bytes[begin - 1]) || combining(kShapes, bytes[begin - 1]) != 0))
    --begin;
  return bytes.substr(begin, at - begin);
}

bool is_level_at_end(std::string_view syllable, bool at_line_end) {
  std::string lower(syllable);
  for (char& c : lower) c = is_upper(c) ? static_cast<char>(c | 0x20) : c;
  const auto is_in = [&](const auto& list) {
    return std::find(std::begin(list), std::end(list), lower) != std::end(list);
  };
  return is_in(kLevelAtEnd) || (at_line_end && is_in(kLevelAtLineEnd));
}

/// "VI" that begins a line.
bool is_heading_number(std::string_view bytes, std::string_view word, std::size_t end) {
  const std::size_t begin = end - word.size();
  return (begin == 0 || bytes[begin - 1] == '\n') && word.find_first_not_of("IVX") == word.npos;
}

/// True where the "." at `at`, behind a vowel, is no tone.
bool ends_sentence(std::string_view bytes, std::size_t at) {
  if (bytes[at] != '.') return false;
  std::size_t next = at + 1;
  if (next < bytes.size() && is_letter(bytes[next])) return false;
  const std::string_view word = syllable_before(bytes, at);
  if (is_heading_number(bytes, word, at)) return true;
  while (next < bytes.size() && bytes[next] == ' ') ++next;
  const bool at_line_end = next >= bytes.size() || bytes[next] == '\n' || bytes[next] == '\r';
  return at_line_end ? is_level_at_end(word, true) : !is_lower(bytes[next]) && is_level_at_end(word, false);
}

class Decoder {
 public:
  explicit Decoder(std::string_view bytes) : bytes_(bytes), is_utf8_(is_utf8(bytes)) {
    out_.reserve(bytes.size());
  }

  std::string run() {
    while (at_ < bytes_.size()) step();
    return std::move(out_);
  }

 private:
  [[nodiscard]] char next() const { return at_ < bytes_.size() ? bytes_[at_] : '\0'; }

  void step() {
    const char c = bytes_[at_];
    if (static_cast<unsigned char>(c) >= 0x80) return take_high_byte();
    ++at_;
    if (!is_vowel(c)) toned_ = false;
    if (c == '\\' && at_ < bytes_.size() && static_cast<unsigned char>(next()) < 0x80) {
      out_ += bytes_[at_++];
      return;
    }
    if (is_d(c) && is_pair_of_d(at_ - 1)) {
      append_utf8(out_, c == 'd' ? 0x111 : 0x110);
      ++at_;
      return;
    }
    out_ += c;
    if (is_vowel(c)) take_marks(c);
  }

  /// "GDDDT" is a D and a Đ: Giáo dục, Đào tạo.
  [[nodiscard]] bool is_pair_of_d(std::size_t at) const {
    std::size_t run = 1;
    while (run < 4 && at + run < bytes_.size() && bytes_[at + run] == bytes_[at]) ++run;
    return run % 2 == 0 || (run == 1 && at + 1 < bytes_.size() && is_d(bytes_[at + 1]));
  }

  void take_marks(char vowel) {
    const char32_t shape = combining(kShapes, next());
    if (shape != 0 && takes(vowel, shape)) {
      append_utf8(out_, shape);
      ++at_;
    }
    const char32_t tone = combining(kTones, next());
    if (tone == 0 || toned_ || ends_sentence(bytes_, at_)) return;
    append_utf8(out_, tone);
    toned_ = true;
    ++at_;
  }

  void take_high_byte() {
    toned_ = false;
    const char byte = bytes_[at_++];
    if (is_utf8_) {
      out_ += byte;
    } else {
      append_utf8(out_, windows1252(static_cast<unsigned char>(byte)));
    }
  }

  std::string_view bytes_;
  bool is_utf8_;
  std::string out_;
  std::size_t at_ = 0;
  bool toned_ = false;  ///< the open vowels have their tone: a syllable has one
};

}  // namespace

std::string decode_viqr(std::string_view bytes) { return Decoder(bytes).run(); }

}  // namespace vbpl
